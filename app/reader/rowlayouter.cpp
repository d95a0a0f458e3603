// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/reader/rowlayouter.h"

#include "app/reader/readerwords.h"
#include "core/words/words.h"

#include <QFontMetricsF>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace iamm {

namespace {

/// An indent takes at most this part of its column's width.
constexpr int narrowestIndentShare = 8;
/// A heading's letters are never smaller than this part of their size.
constexpr qreal smallestHeadingShare = 0.6;

/// Between the languages of one block where they stand one under the other: less than between two blocks.
int stackedGap(const BlockStyle &style)
{
    return style.lineHeight / 4;
}

qreal widestWord(const QString &text, const QFont &font)
{
    qreal widest = 0;
    const QFontMetricsF metrics(font);
    for (const QString &word : text.split(u' '))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest;
}

/// The font, smaller where a word of the text is wider than the column: large letters must not break a word in two.
QFont withRoomForWords(const QString &text, QFont font, int width)
{
    constexpr qreal step = 0.97;
    const qreal smallest = font.pointSizeF() * smallestHeadingShare;
    // Hinted letters don't shrink quite as their size does: not by a sum, but until they fit.
    while (widestWord(text, font) > width - 1 && font.pointSizeF() > smallest)
        font.setPointSizeF(font.pointSizeF() * step);
    return font;
}

QList<QTextLayout::FormatRange> emphasisOf(const BlockText &text, const CellText &cell, const QFont &font)
{
    QList<QTextLayout::FormatRange> formats;
    for (const Mark &mark : text.marks) {
        QTextCharFormat format;
        format.setFontItalic(!font.italic()); // in italics the upright stands out
        const TextRange shown = cell.toShown(mark.range);
        formats.append({shown.start, shown.length, format});
    }
    return formats;
}

/// Where a column's text begins, behind its marker. In a narrow column indents give way to the words.
int textLeftIn(const ReaderColumns::Column &column, const BlockStyle &style, const QString &marker)
{
    const int widest = column.width / narrowestIndentShare;
    const int left = std::min(style.textLeft, widest);
    if (marker.isEmpty())
        return left;
    const int markerLeft = std::min(style.markerLeft, widest / 2);
    const qreal markerWidth = QFontMetricsF(style.font).horizontalAdvance(marker + u' ');
    return std::max(left, markerLeft + static_cast<int>(std::ceil(markerWidth)));
}

} // namespace

LaidRow RowLayouter::lay(const Block &block, RowKind kind) const
{
    const BlockStyle &style = m_typography.style(block, kind);
    if (kind == RowKind::Notice)
        return layNotice(style);
    const QFont font = block.kind == BlockKind::Heading ? headingFont(block, style) : style.font;
    LaidRow row;
    int top = style.spaceBefore;
    int bottom = top;
    for (const ReaderColumns::Column &column : m_columns.columns) {
        row.cells.push_back(layCell(block, style, font, column, top));
        bottom = std::max(bottom, top + row.cells.back().height);
        if (m_columns.stacked)
            top = bottom + stackedGap(style);
    }
    row.height = bottom + style.spaceAfter;
    return row;
}

/// One size for all languages: that of the column with the least room.
QFont RowLayouter::headingFont(const Block &block, const BlockStyle &style) const
{
    QFont font = style.font;
    for (const ReaderColumns::Column &column : m_columns.columns) {
        if (const BlockText *text = block.text(column.language)) {
            const int width = column.width - textLeftIn(column, style, Typography::marker(block));
            font = withRoomForWords(CellText(*text).shown(), font, width);
        }
    }
    return font;
}

LaidCell RowLayouter::layCell(const Block &block, const BlockStyle &style, const QFont &font,
                              const ReaderColumns::Column &column, int top) const
{
    LaidCell cell;
    cell.language = column.language;
    cell.style = &style;
    cell.marker = Typography::marker(block);
    const int markerLeft = std::min(style.markerLeft, column.width / narrowestIndentShare / 2);
    const int textLeft = textLeftIn(column, style, cell.marker);
    cell.markerAt = {column.left + markerLeft, top};
    cell.textAt = {column.left + textLeft, top};

    const BlockText *text = block.text(column.language);
    // A gap says in small words what is missing, also where a heading is.
    const BlockStyle &textStyle = text ? style : m_typography.style({}, RowKind::Block);
    cell.isOurs = !text;
    cell.text = CellText(text ? *text : BlockText{ReaderWords::gap(block, column.language), {}, {}, {}});
    cell.style = &textStyle;
    const int width = column.left + column.width - cell.textAt.x();
    cell.layout = std::make_unique<QTextLayout>(cell.text.shown(), text ? font : textStyle.font);
    if (text)
        cell.layout->setFormats(emphasisOf(*text, cell.text, font));
    cell.height = layLines(*cell.layout, textStyle, width);
    if (text && m_notesShown && !text->notes.empty())
        layNotes(cell, *text, width);
    return cell;
}

void RowLayouter::layNotes(LaidCell &cell, const BlockText &text, int width) const
{
    QStringList words;
    for (const TranslatorsNote &note : text.notes)
        words += Words(cell.language).translatorsNote(note.quote, note.note);
    BlockStyle style = m_typography.style({}, RowKind::Notice);
    style.centred = false;
    cell.notes = std::make_unique<QTextLayout>(words.join(QChar::LineSeparator), style.font);
    cell.notesAt = {cell.textAt.x(), cell.textAt.y() + cell.height + stackedGap(style)};
    cell.height += stackedGap(style) + layLines(*cell.notes, style, width);
}

/// One for all columns: it is in none of their languages.
LaidRow RowLayouter::layNotice(const BlockStyle &style) const
{
    LaidRow row;
    for (const ReaderColumns::Column &column : m_columns.columns) {
        LaidCell cell;
        cell.language = column.language;
        cell.style = &style;
        cell.textAt = {column.left, style.spaceBefore};
        cell.isOurs = true;
        cell.layout = std::make_unique<QTextLayout>();
        row.cells.push_back(std::move(cell));
    }
    if (row.cells.empty())
        return row;
    LaidCell &cell = row.cells.front();
    cell.text = CellText(BlockText{ReaderWords::notice(), {}, {}, {}});
    cell.layout = std::make_unique<QTextLayout>(cell.text.shown(), style.font);
    const ReaderColumns::Column &last = m_columns.columns.back();
    cell.height = layLines(*cell.layout, style, last.left + last.width - cell.textAt.x());
    row.height = style.spaceBefore + cell.height + style.spaceAfter;
    return row;
}

int RowLayouter::layLines(QTextLayout &layout, const BlockStyle &style, int width)
{
    QTextOption option(style.centred ? Qt::AlignHCenter : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    const int lineHeight = style.lineHeight;
    int y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, lineHeight));
        line.setPosition(QPointF(0, y + (lineHeight - line.height()) / 2));
        y += lineHeight;
    }
    layout.endLayout();
    return std::max(y, lineHeight);
}

int RowLayouter::estimate(const Block &block, RowKind kind) const
{
    const BlockStyle &style = m_typography.style(block, kind);
    const auto heightIn = [&block, &style](const ReaderColumns::Column &column) {
        const BlockText *text = block.text(column.language);
        const qreal width = std::max(column.width - style.textLeft, style.lineHeight);
        const qreal wanted = text ? static_cast<qreal>(text->text.size()) * style.averageWidth : 0;
        return std::max(static_cast<int>(std::ceil(wanted / width)), 1) * style.lineHeight;
    };
    int highest = 0;
    int all = 0;
    for (const ReaderColumns::Column &column : m_columns.columns) {
        const int height = heightIn(column);
        highest = std::max(highest, height);
        all += height + (all > 0 ? stackedGap(style) : 0);
    }
    const bool stacked = m_columns.stacked && kind != RowKind::Notice;
    return style.spaceBefore + (stacked ? all : highest) + style.spaceAfter;
}

} // namespace iamm
