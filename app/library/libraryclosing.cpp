// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/library/libraryclosing.h"

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

LibraryClosing::LibraryClosing(LibraryService &library, QObject *parent) : QObject(parent), m_library(library)
{
    m_long.setSingleShot(true);
    connect(&m_long, &QTimer::timeout, this, &LibraryClosing::ask);
    m_endSoon.setSingleShot(true);
    connect(&m_endSoon, &QTimer::timeout, this, &LibraryClosing::endUnlessInDialog);
    connect(&library, &LibraryService::historyChanged, this, [this] {
        if (m_end && !m_library.isSaving())
            finish();
    });
}

bool LibraryClosing::mayEnd(QWidget &window, std::function<void()> end)
{
    if (m_endAnyway || !m_library.isSaving())
        return true;
    m_window = &window;
    m_end = std::move(end);
    if (!m_long.isActive() && !m_question)
        m_long.start(longWait);
    return false;
}

void LibraryClosing::ask()
{
    if (!m_window || !m_end)
        return;
    m_question = new QMessageBox(QMessageBox::Warning, tr("Still Saving"),
                                 tr("Your last changes are still being saved. The disk takes long to answer."),
                                 QMessageBox::NoButton, m_window);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setInformativeText(tr("What was saved before is safe. If you close now, the changes of the last "
                                      "seconds may be lost."));
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *wait = m_question->addButton(tr("&Wait"), QMessageBox::AcceptRole);
    QPushButton *close = m_question->addButton(tr("&Close Anyway"), QMessageBox::DestructiveRole);
    QPushButton *stay = m_question->addButton(tr("&Don’t Close"), QMessageBox::RejectRole);
    m_question->setDefaultButton(wait);
    m_question->setEscapeButton(stay);
    connect(wait, &QPushButton::clicked, this, [this] { m_long.start(patience); });
    connect(stay, &QPushButton::clicked, this, &LibraryClosing::stopWaiting);
    connect(close, &QPushButton::clicked, this, [this] {
        m_endAnyway = true;
        finish();
    });
    m_question->open();
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
