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
    : QWidget(parent), m_context(context), m_view(view)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    for (const Language language : context.document().languages()) {
        auto *button = new QPushButton(this);
        button->setFlat(true);
        button->setMenu(actions.columnMenu(language));
        m_buttons.emplace_back(language, button);
    }
    connect(&context, &WindowContext::textLanguagesChanged, this, &ColumnHeadings::refresh);
    connect(&view, &ReaderView::columnsChanged, this, &ColumnHeadings::place);
    retranslate();
    refresh();
}

QPushButton *ColumnHeadings::buttonOf(Language language) const
{
    return std::ranges::find(m_buttons, language, &std::pair<Language, QPushButton *>::first)->second;
}

QString ColumnHeadings::nameOf(Language language) const
{
    const bool official = m_context.document().status(language) == TextStatus::Official;
    const QString name = nameOfLanguage(language);
    //: Above a column of the text: the language's own name; its text is no official one.
    return official ? name : tr("%1 (unofficial)").arg(name);
}

void ColumnHeadings::refresh()
{
    setVisible(m_context.columns().isSideBySide());
    for (const auto &[language, button] : m_buttons)
        button->setVisible(m_context.columns().isShown(language));
    QWidget *before = &m_view;
    for (const Language language : m_context.textLanguages()) {
        setTabOrder(before, buttonOf(language));
        before = buttonOf(language);
    }
    place();
}

void ColumnHeadings::retranslate()
{
    for (const auto &[language, button] : m_buttons) {
        button->setAccessibleName(tr("Column: %1").arg(nameOf(language)));
        button->setToolTip(tr("Move this column, or take it away"));
    }
    place();
}

/// The languages' codes where there is no room for their names.
void ColumnHeadings::nameButtons()
{
    const ReaderColumns &columns = m_view.layout().columns();
    const auto roomFor = [&](const auto &nameOf) {
        int widest = 0;
        int all = 0;
        for (const ReaderColumns::Column &column : columns.columns) {
            QPushButton *button = buttonOf(column.language);
            button->setText(nameOf(column.language));
            widest = std::max(widest, button->sizeHint().width());
            all += button->sizeHint().width();
        }
        return columns.stacked ? all <= width() : widest <= columns.columns.front().width;
    };
    if (!roomFor([this](Language language) { return nameOf(language); }))
        roomFor([](Language language) { return languageCode(language).toUpper(); });
}

void ColumnHeadings::place()
{
    const ReaderColumns &columns = m_view.layout().columns();
    if (isHidden() || columns.columns.size() != m_context.textLanguages().size())
        return;
    nameButtons();
    // The words stand above the text's edge: a flat button has an edge of its own around them.
    const int edge = fontMetrics().averageCharWidth();
    int all = 0;
    for (const ReaderColumns::Column &column : columns.columns)
        all += buttonOf(column.language)->sizeHint().width();
    int next = std::max(std::min(columns.columns.front().left - columns.labelWidth - edge, width() - all), 0);
    for (const ReaderColumns::Column &column : columns.columns) {
        QPushButton &button = *buttonOf(column.language);
        const int left = columns.stacked ? next : std::max(column.left - edge, 0);
        button.setGeometry(QRect(QPoint(left, spaceAround), button.sizeHint()));
        next = left + button.width();
    }
}

QSize ColumnHeadings::sizeHint() const
{
    return {0, m_buttons.front().second->sizeHint().height() + 2 * spaceAround + 1};
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
        retranslate();
    else if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace iamm
