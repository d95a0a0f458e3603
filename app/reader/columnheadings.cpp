// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/reader/columnheadings.h"

#include "app/interfacelanguage.h"
#include "app/reader/columnactions.h"
#include "app/reader/readerview.h"
#include "app/windowcontext.h"

#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace iamm {

namespace {
constexpr int spaceAround = 2;
}

ColumnHeadings::ColumnHeadings(WindowContext &context, ReaderView &view, const ColumnActions &actions, QWidget *parent)
    : QWidget(parent), m_context(context), m_view(view), m_actions(actions)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    connect(&context, &WindowContext::textLanguagesChanged, this, &ColumnHeadings::makeButtons);
    connect(&view, &ReaderView::columnsChanged, this, &ColumnHeadings::place);
    makeButtons();
}

void ColumnHeadings::makeButtons()
{
    const std::vector<Language> &languages = m_context.textLanguages();
    setVisible(languages.size() > 1);
    if (isHidden())
        return;
    // In a later turn of the event loop: the change may come from one of these buttons' menus.
    for (QPushButton *button : std::exchange(m_buttons, {})) {
        button->hide();
        button->deleteLater();
    }
    for (const Language language : languages) {
        auto *button = new QPushButton(this);
        button->setFlat(true);
        button->setMenu(m_actions.columnMenu(language));
        button->show();
        m_buttons.push_back(button);
    }
    updateGeometry();
    name();
}

void ColumnHeadings::name()
{
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        const Language language = m_context.textLanguages()[i];
        const bool official = m_context.document().status(language) == TextStatus::Official;
        const QString name = nameOfLanguage(language);
        //: Above a column of the text: the language's own name; its text is no official one.
        m_buttons[i]->setText(official ? name : tr("%1 (unofficial)").arg(name));
        m_buttons[i]->setAccessibleName(tr("Column: %1").arg(m_buttons[i]->text()));
        m_buttons[i]->setToolTip(tr("Move this column, or take it away"));
    }
    place();
}

void ColumnHeadings::place()
{
    const ReaderColumns &columns = m_view.layout().columns();
    if (isHidden() || columns.columns.size() != m_buttons.size())
        return;
    // The words stand above the text's edge: a flat button has an edge of its own around them.
    const int edge = fontMetrics().averageCharWidth();
    int next = 0;
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        const ReaderColumns::Column &column = columns.columns[i];
        const QSize wanted = m_buttons[i]->sizeHint();
        const int left = columns.stacked ? std::max(next, column.left - columns.labelWidth) : column.left - edge;
        const int room = columns.stacked ? width() - left : column.width + edge;
        m_buttons[i]->setGeometry(std::max(left, 0), spaceAround, std::min(wanted.width(), std::max(room, 1)),
                                  wanted.height());
        next = left + wanted.width();
    }
}

QSize ColumnHeadings::sizeHint() const
{
    const int height = m_buttons.empty() ? 0 : m_buttons.front()->sizeHint().height();
    return {0, height + 2 * spaceAround + 1};
}

void ColumnHeadings::resizeEvent(QResizeEvent *)
{
    place();
}

void ColumnHeadings::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

void ColumnHeadings::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        name();
    else if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace iamm
