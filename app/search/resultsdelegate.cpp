// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/search/resultsdelegate.h"

#include "app/reader/readercolors.h"
#include "core/models/resultsmodel.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>
#include <QTreeView>

#include <algorithm>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 4;
constexpr int mostLines = 3;

using Matches = QList<QPair<int, int>>;

bool isSelected(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

/// Marked by more than colour.
QList<QTextLayout::FormatRange> formatsOf(const Matches &matches, qsizetype length, const ReaderColors &colors)
{
    QList<QTextLayout::FormatRange> formats;
    for (const auto &[start, size] : matches) {
        QTextLayout::FormatRange format;
        format.start = start;
        format.length = std::min(size, static_cast<int>(length) - start);
        format.format.setFontWeight(QFont::Bold);
        format.format.setBackground(colors.match);
        format.format.setForeground(colors.matchText);
        if (format.start >= 0 && format.length > 0)
            formats.append(format);
    }
    return formats;
}

/// Breaks the layout's text into at most so many lines. Gives where the last of them begins if there is more text.
std::optional<int> breakLines(QTextLayout &layout, int width)
{
    std::optional<int> cut;
    layout.beginLayout();
    qreal height = 0;
    for (int number = 0; number < mostLines; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += line.height();
        if (number == mostLines - 1 && line.textStart() + line.textLength() < layout.text().size())
            cut = line.textStart();
    }
    layout.endLayout();
    return cut;
}

/// The text from the word on in which, or shortly before which, `position` is.
QString beginningAt(const QString &text, int position)
{
    const qsizetype space = text.indexOf(u' ', position);
    return u"… "_s + text.mid(space < 0 ? position : space + 1);
}

/// Lays out as much of the text as three lines hold, in any case so much that the first match is seen.
void layOut(QTextLayout &layout, QString text, Matches matches, int width, const ReaderColors &colors)
{
    layout.setFormats(formatsOf(matches, text.size(), colors));
    std::optional<int> cut = breakLines(layout, width);
    if (!cut)
        return;
    const int lineLength = *cut / (mostLines - 1);
    if (!matches.empty() && matches.front().first + matches.front().second > *cut + lineLength / 2) {
        const int most = std::max(static_cast<int>(text.size()) - *cut - lineLength / 2, 0);
        const QString later = beginningAt(text, std::min(matches.front().first - lineLength, most));
        const int shift = static_cast<int>(later.size() - text.size());
        for (auto &[start, length] : matches)
            start += shift;
        text = later;
        layout.setText(text);
        layout.setFormats(formatsOf(matches, text.size(), colors));
        cut = breakLines(layout, width);
    }
    if (!cut)
        return;
    // Measured in the wider font: a match may stand in what is kept.
    const QString rest = QFontMetrics(boldOf(layout.font())).elidedText(text.mid(*cut), Qt::ElideRight, width);
    layout.setText(text.left(*cut) + rest);
    layout.setFormats(formatsOf(matches, *cut + rest.size() - 1, colors));
    breakLines(layout, width);
}

int linesOf(const QString &text, const Matches &matches, const QFont &font, int width)
{
    // Most snippets fill all lines by far: no need to lay them out to know their height.
    if (text.size() * QFontMetrics(font).averageCharWidth() * 3 / 4 > width * mostLines)
        return mostLines;
    QTextLayout layout(text, font);
    layout.setFormats(formatsOf(matches, text.size(), {})); // they are wider
    breakLines(layout, width);
    return layout.lineCount();
}

/// What a hit's row has for its words: the view doesn't say it when it asks for a height.
int textWidth(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    if (!view)
        return std::max(option.rect.width() - 2 * padding, 1);
    const int level = index.parent().isValid() ? 2 : 1;
    return std::max(view->viewport()->width() - level * view->indentation() - 2 * padding, 1);
}

} // namespace

QSize ResultsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    if (!index.parent().isValid())
        return {0, line + 3 * padding};
    const auto matches = index.data(ResultsModel::MatchesRole).value<Matches>();
    const int lines = linesOf(index.data().toString(), matches, option.font, textWidth(option, index));
    return {0, (1 + lines) * line + 2 * padding};
}

void ResultsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    painter->save();
    if (index.parent().isValid())
        paintHit(painter, item, index);
    else
        paintSection(painter, item, index);
    painter->restore();
}

void ResultsDelegate::paintSection(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const QRect place = option.rect.adjusted(padding, padding, -padding, 0);
    const QString count = QLocale().toString(index.data(ResultsModel::CountRole).toInt());
    const QFont bold = boldOf(option.font);
    const int countWidth = option.fontMetrics.horizontalAdvance(count);
    const QString title = QFontMetrics(bold).elidedText(index.data().toString(), Qt::ElideRight,
                                                        place.width() - countWidth - 3 * padding);
    const ReaderColors colors = ReaderColors::from(option.palette);
    painter->setPen(isSelected(option) ? colors.selectedText : colors.text);
    painter->setFont(bold);
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter, title);
    painter->setPen(isSelected(option) ? colors.selectedText : colors.muted);
    painter->setFont(option.font);
    painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter, count);
}

void ResultsDelegate::paintHit(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ReaderColors colors = ReaderColors::from(option.palette);
    const QRect place = option.rect.adjusted(padding, padding, -padding, -padding);
    const QString reference = index.data(ResultsModel::ReferenceRole).toString();
    painter->setFont(option.font);
    painter->setPen(isSelected(option) ? colors.selectedText : colors.muted);
    painter->drawText(place, Qt::AlignLeft | Qt::AlignTop,
                      option.fontMetrics.elidedText(reference, Qt::ElideRight, place.width()));

    const QString text = index.data().toString();
    const auto matches = index.data(ResultsModel::MatchesRole).value<Matches>();
    QTextLayout layout(text, option.font);
    layOut(layout, text, matches, place.width(), colors);
    painter->setPen(isSelected(option) ? colors.selectedText : colors.text);
    layout.draw(painter, QPointF(place.left(), place.top() + option.fontMetrics.height()));
}

} // namespace iamm
