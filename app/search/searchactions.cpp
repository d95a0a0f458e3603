// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/search/searchactions.h"

#include "app/actions.h"
#include "app/reader/readerpane.h"
#include "app/reader/readerview.h"
#include "app/search/searchfield.h"
#include "app/search/searchpane.h"
#include "app/search/searchsession.h"

#include <QKeyEvent>
#include <QShortcut>

namespace iamm {

using namespace Qt::StringLiterals;

SearchActions::SearchActions(SearchSession &session, SearchField &field, SearchPane &pane, ReaderPane &reader,
                             QObject *parent)
    : QObject(parent), m_session(session), m_field(field), m_pane(pane), m_reader(reader)
{
    setUpActions();
    setUpFocus();
    updateEnabled();
    retranslate();
}

void SearchActions::setUpActions()
{
    search = newAction(this, {QKeySequence(u"Ctrl+K"_s), QKeySequence(u"Ctrl+L"_s)}, &m_field, &SearchField::begin);
    nextResult = newAction(this, {QKeySequence(u"Alt+Down"_s)}, &m_session, [this] { m_session.step(1); });
    previousResult = newAction(this, {QKeySequence(u"Alt+Up"_s)}, &m_session, [this] { m_session.step(-1); });
    returnToBefore = newAction(this, {}, &m_session, &SearchSession::returnToBefore);
    // In a field it is a character like any other.
    auto *slash = new QShortcut(QKeySequence(Qt::Key_Slash), &m_reader.view());
    slash->setContext(Qt::WidgetShortcut);
    connect(slash, &QShortcut::activated, &m_field, &SearchField::begin);
    connect(&m_session, &SearchSession::changed, this, &SearchActions::updateEnabled);
    connect(&m_session, &SearchSession::canReturnChanged, this, &SearchActions::updateEnabled);
}

void SearchActions::setUpFocus()
{
    connect(&m_field, &QLineEdit::textChanged, &m_session, &SearchSession::setTyped);
    connect(&m_session, &SearchSession::typedChanged, this, [this](const QString &typed) {
        if (m_field.text() != typed)
            m_field.setText(typed);
        if (!typed.isEmpty())
            Q_EMIT paneWanted();
    });
    const auto read = [this] { m_reader.setFocus(Qt::OtherFocusReason); };
    connect(&m_field, &SearchField::openWanted, &m_session, &SearchSession::openCurrent);
    connect(&m_session, &SearchSession::currentOpened, this, read);
    connect(&m_field, &SearchField::resultsWanted, this, [this] {
        Q_EMIT paneWanted();
        m_pane.focusResults();
    });
    connect(&m_field, &SearchField::leaveWanted, this, [this, read] {
        m_session.returnToBefore();
        read();
    });
    connect(&m_pane, &SearchPane::fieldWanted, &m_field, &SearchField::begin);
    connect(&m_pane, &SearchPane::readingWanted, this, read);
    m_reader.view().installEventFilter(this);
}

bool SearchActions::eventFilter(QObject *watched, QEvent *event)
{
    const bool escapes =
        event->type() == QEvent::KeyPress && static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Escape;
    const bool busy = !m_reader.view().selection().isEmpty(); // that is given up first
    if (!escapes || busy || m_session.state() == SearchSession::State::Idle)
        return QObject::eventFilter(watched, event);
    m_field.begin();
    return true;
}

void SearchActions::updateEnabled()
{
    const bool found = m_session.hitCount() > 0;
    nextResult->setEnabled(found);
    previousResult->setEnabled(found);
    returnToBefore->setEnabled(m_session.canReturn());
}

void SearchActions::retranslate()
{
    m_session.retranslate();
    setWords(search, tr("&Search the Agenda"));
    setWords(nextResult, tr("Next Search &Result"));
    setWords(previousResult, tr("Previous Search Res&ult"));
    setWords(returnToBefore, tr("Return to &Where I Was"), tr("To the place in the text before the search"));
}

} // namespace iamm
