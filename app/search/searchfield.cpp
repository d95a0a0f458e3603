// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/search/searchfield.h"

#include "app/icons.h"

#include <QAction>
#include <QKeyEvent>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostCharacters = 500; // the query takes fewer: nothing is lost
constexpr int usualCharacters = 34;
constexpr int fewestCharacters = 16;
} // namespace

SearchField::SearchField(QWidget *parent) : QLineEdit(parent)
{
    m_open = addAction(icon(u"search"_s), LeadingPosition);
    connect(m_open, &QAction::triggered, this, &SearchField::openWanted);
    setClearButtonEnabled(true);
    m_clear = findChild<QAction *>(u"_q_qlineeditclearaction"_s);
    setMaxLength(mostCharacters);
    setMinimumWidth(fontMetrics().averageCharWidth() * fewestCharacters);
    setMaximumWidth(fontMetrics().averageCharWidth() * 2 * usualCharacters);
    retranslate();
}

QSize SearchField::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * usualCharacters, QLineEdit::sizeHint().height()};
}

void SearchField::begin()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void SearchField::retranslate()
{
    setAccessibleName(tr("Search"));
    // Buttons without words have no name for a screen reader.
    m_open->setText(tr("Open the result (Enter)"));
    if (m_clear)
        m_clear->setText(tr("Clear (Esc)"));
    //: Stands in the empty search field; %1 is a key such as Ctrl+K.
    setPlaceholderText(tr("Search the Agenda (%1)").arg(QKeySequence(u"Ctrl+K"_s).toString(QKeySequence::NativeText)));
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT openWanted();
        break;
    case Qt::Key_Down:
        Q_EMIT resultsWanted();
        break;
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT leaveWanted();
        else
            clear();
        break;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace iamm
