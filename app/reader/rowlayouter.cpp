// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/reader/rowlayouter.h"

#include "app/reader/readerwords.h"

#include <QFontMetricsF>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace iamm {

namespace {

/// An indent takes at most this part of its column's width.
constexpr int narrowestIndentShare = 8;

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

} // namespace

LaidRow RowLayouter::lay(const Block &block, RowKind kind) const
{
    const BlockStyle &style = m_typography.style(block, kind);
    LaidRow row;
    int highest = 0;
    for (const ReaderColumns::Column &column : m_columns.columns) {
        LaidCell cell = kind == RowKind::Notice ? layNotice(style, column) : layCell(block, style, column);
        highest = std::max(highest, layLines(cell, column.left + column.width - cell.textAt.x()));
        row.cells.push_back(std::move(cell));
    }
    row.height = style.spaceBefore + highest + style.spaceAfter;
    return row;
}

LaidCell RowLayouter::layCell(const Block &block, const BlockStyle &style, const ReaderColumns::Column &column) const
{
    LaidCell cell;
    cell.language = column.language;
    cell.style = &style;
    cell.marker = Typography::marker(block);
    // In a narrow column indents give way to the words.
    const int widest = column.width / narrowestIndentShare;
    const int markerLeft = std::min(style.markerLeft, widest / 2);
    int textLeft = std::min(style.textLeft, widest);
    if (!cell.marker.isEmpty()) {
        const qreal markerWidth = QFontMetricsF(style.font).horizontalAdvance(cell.marker + u' ');
        textLeft = std::max(textLeft, markerLeft + static_cast<int>(std::ceil(markerWidth)));
    }
    cell.markerAt = {column.left + markerLeft, style.spaceBefore};
    cell.textAt = {column.left + textLeft, style.spaceBefore};

    const BlockText *text = block.text(column.language);
    cell.isOurs = !text;
    cell.text = CellText(text ? *text : BlockText{ReaderWords::gap(column.language), {}, {}, {}});
    cell.layout = std::make_unique<QTextLayout>(cell.text.shown(), style.font);
    if (text)
        cell.layout->setFormats(emphasisOf(*text, cell.text, style.font));
    return cell;
}

LaidCell RowLayouter::layNotice(const BlockStyle &style, const ReaderColumns::Column &column)
{
    LaidCell cell;
    cell.language = column.language;
    cell.style = &style;
    cell.textAt = {column.left, style.spaceBefore};
    cell.isOurs = true;
    cell.text = CellText(BlockText{ReaderWords::notice(), {}, {}, {}});
    cell.layout = std::make_unique<QTextLayout>(cell.text.shown(), style.font);
    return cell;
}

int RowLayouter::layLines(LaidCell &cell, int width) const
{
    QTextOption option(cell.style->centred ? Qt::AlignHCenter : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    cell.layout->setTextOption(option);
    cell.layout->setCacheEnabled(true);
    const int lineHeight = cell.style->lineHeight;
    int y = 0;
    cell.layout->beginLayout();
    for (QTextLine line = cell.layout->createLine(); line.isValid(); line = cell.layout->createLine()) {
        line.setLineWidth(std::max(width, lineHeight));
        line.setPosition(QPointF(0, y + (lineHeight - line.height()) / 2));
        y += lineHeight;
    }
    cell.layout->endLayout();
    return std::max(y, lineHeight);
}

int RowLayouter::estimate(const Block &block, RowKind kind) const
{
    const BlockStyle &style = m_typography.style(block, kind);
    int lines = 1;
    for (const ReaderColumns::Column &column : m_columns.columns) {
        const BlockText *text = block.text(column.language);
        if (!text)
            continue;
        const qreal width = std::max(column.width - style.textLeft, style.lineHeight);
        const qreal wanted = static_cast<qreal>(text->text.size()) * style.averageWidth;
        lines = std::max(lines, static_cast<int>(std::ceil(wanted / width)));
    }
    return style.spaceBefore + lines * style.lineHeight + style.spaceAfter;
}

} // namespace iamm
