// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/library/libraryclosing.h"

#include "app/library/unsavedchanges.h"
#include "core/library/libraryservice.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>

#include <chrono>
#include <utility>

namespace iamm {

namespace {
using namespace std::chrono_literals;
/// A disk that answers needs less, and nobody should be asked for nothing.
constexpr auto longWait = 1500ms;
/// Whoever said that they wait isn't asked again soon.
constexpr auto patience = 15s;
/// How soon after a dialog the program ends.
constexpr auto moment = 100ms;
} // namespace

LibraryClosing::LibraryClosing(LibraryService &library, const UnsavedChanges &unsaved, QObject *parent)
    : QObject(parent), m_library(library), m_unsaved(unsaved)
{
    m_long.setSingleShot(true);
    connect(&m_long, &QTimer::timeout, this, &LibraryClosing::askToWait);
    m_endSoon.setSingleShot(true);
    connect(&m_endSoon, &QTimer::timeout, this, &LibraryClosing::endUnlessInDialog);
    connect(&library, &LibraryService::historyChanged, this, [this] {
        if (m_end && !m_library.isSaving())
            finish();
    });
}

bool LibraryClosing::mayEnd(QWidget &window, std::function<void()> end)
{
    const bool saving = m_library.isSaving();
    if (m_endAnyway || (!saving && !m_unsaved.canTryAgain()))
        return true;
    m_window = &window;
    m_end = std::move(end);
    if (!saving && !m_question)
        askToGiveUp();
    else if (saving && !m_long.isActive() && !m_question)
        m_long.start(longWait);
    return false;
}

void LibraryClosing::askToWait()
{
    if (!m_window || !m_end)
        return;
    makeQuestion(tr("Still Saving"), tr("Your last changes are still being saved. The disk takes long to answer."),
                 tr("What was saved before is safe. If you close now, the changes of the last seconds may be lost."));
    QPushButton *wait = m_question->addButton(tr("&Wait"), QMessageBox::AcceptRole);
    addUsualButtons();
    m_question->setDefaultButton(wait);
    connect(wait, &QPushButton::clicked, this, [this] { m_long.start(patience); });
    m_question->open();
}

void LibraryClosing::askToGiveUp()
{
    makeQuestion(tr("Not Saved"), tr("Your last changes could not be saved."),
                 tr("What was saved before is safe. If you close now, these changes are lost. The message above the "
                    "text says what is in the way and lets you try again."));
    m_question->setDefaultButton(addUsualButtons());
    m_question->open();
}

void LibraryClosing::makeQuestion(const QString &title, const QString &text, const QString &more)
{
    m_question = new QMessageBox(QMessageBox::Warning, title, text, QMessageBox::NoButton, m_window);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setInformativeText(more);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
}

QPushButton *LibraryClosing::addUsualButtons()
{
    QPushButton *close = m_question->addButton(tr("&Close Anyway"), QMessageBox::DestructiveRole);
    QPushButton *stay = m_question->addButton(tr("&Don’t Close"), QMessageBox::RejectRole);
    m_question->setEscapeButton(stay);
    // By the button, by Esc or by the cross of the question itself.
    connect(m_question, &QDialog::rejected, this, &LibraryClosing::stopWaiting);
    connect(close, &QPushButton::clicked, this, [this] {
        m_endAnyway = true;
        finish();
    });
    return stay;
}

void LibraryClosing::finish()
{
    m_allowedEnd = std::exchange(m_end, {});
    stopWaiting();
    // Not from within whatever the library or the question is doing.
    m_endSoon.start(0);
}

void LibraryClosing::endUnlessInDialog()
{
    // A dialog is never taken away from under somebody's hands, nor its window from under it.
    if (QApplication::activeModalWidget())
        m_endSoon.start(moment);
    else if (const std::function<void()> end = std::exchange(m_allowedEnd, {}))
        end();
}

void LibraryClosing::stopWaiting()
{
    m_end = {};
    m_long.stop();
    if (m_question)
        m_question->close();
}

} // namespace iamm
