// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/reader/readerpainter.h"

#include "app/reader/colorlook.h"
#include "app/reader/marginplaces.h"
#include "app/reader/readerwords.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace iamm {

namespace {

QTextLayout::FormatRange formatRange(TextRange shown, const QColor &foreground, const QColor &background)
{
    QTextLayout::FormatRange range;
    range.start = shown.start;
    range.length = shown.length;
    if (foreground.isValid())
        range.format.setForeground(foreground);
    if (background.isValid())
        range.format.setBackground(background);
    return range;
}

QTextLayout::FormatRange linkRange(TextRange shown, const QColor &color, bool underlined)
{
    QTextLayout::FormatRange range = formatRange(shown, color, {});
    range.format.setFontUnderline(underlined);
    return range;
}

QTextLayout::FormatRange lineRange(TextRange shown, QTextCharFormat::UnderlineStyle style, const QColor &color)
{
    QTextLayout::FormatRange range = formatRange(shown, {}, {});
    range.format.setUnderlineStyle(style);
    range.format.setUnderlineColor(color);
    return range;
}

/// Whether an identifier stands beside such a block: what can be cited and isn't named by its own number.
bool hasIdentifier(BlockKind kind)
{
    return kind != BlockKind::Front && kind != BlockKind::Title && kind != BlockKind::Lead && kind != BlockKind::Open;
}

using MarksPerCell = std::vector<std::vector<Decoration>>;

/// The first mark of this kind, in whichever language.
const Decoration *findMark(const MarksPerCell &marks, DecorationKind kind)
{
    for (const std::vector<Decoration> &cell : marks) {
        const auto found = std::ranges::find(cell, kind, &Decoration::kind);
        if (found != cell.end())
            return &*found;
    }
    return nullptr;
}

} // namespace

ReaderPainter::ReaderPainter(QPainter &painter, const RowSource &rows, const ReaderColors &colors,
                             const ReaderScene &scene)
    : m_painter(painter), m_rows(rows), m_colors(colors), m_scene(scene)
{
}

void ReaderPainter::paint(ReaderLayout &layout, const QRect &dirty)
{
    m_painter.fillRect(dirty, m_colors.page);
    for (const ReaderLayout::VisibleRow &row : layout.visibleRows()) {
        if (row.top <= dirty.bottom() && row.top + row.laid->height >= dirty.top())
            paintRow(layout, row);
    }
}

void ReaderPainter::paintRow(const ReaderLayout &layout, const ReaderLayout::VisibleRow &row)
{
    const Block &block = m_rows.block(row.row);
    const RowKind kind = m_rows.kind(row.row);
    MarksPerCell marks;
    for (const LaidCell &cell : row.laid->cells)
        marks.push_back(kind == RowKind::Notice ? std::vector<Decoration>() : marksOf(block, cell.language));
    if (kind == RowKind::OpenedFootnote) {
        const ReaderColumns &columns = layout.columns();
        const int left = columns.columns.front().left;
        m_painter.fillRect(QRect(left - layout.typography().gap() / 2, row.top, 2, row.laid->height), m_colors.rule);
    } else if (kind == RowKind::Block) {
        paintMargin(layout, row, block);
        if (findMark(marks, DecorationKind::Bookmark))
            paintBookmark(ribbonPlace(layout, row));
        if (const Decoration *note = findMark(marks, DecorationKind::Note))
            paintNote(noteMarkPlace(layout, row), note->color);
    }
    paintBar(layout, row);
    for (size_t i = 0; i < marks.size(); ++i) {
        if (layout.columns().stacked && kind != RowKind::Notice)
            paintLanguage(layout, row, static_cast<int>(i));
        paintCell(layout, row, row.laid->cells[i], block, marks[i]);
        paintLetters(layout, row, static_cast<int>(i), marks[i]);
    }
}

std::vector<Decoration> ReaderPainter::marksOf(const Block &block, Language language) const
{
    std::vector<Decoration> all;
    for (const DecorationSource *source : m_scene.decorations) {
        const std::vector<Decoration> marks = source->marks(block.id, language);
        all.insert(all.end(), marks.begin(), marks.end());
    }
    return all;
}

void ReaderPainter::paintBar(const ReaderLayout &layout, const ReaderLayout::VisibleRow &row)
{
    if (m_rows.blockNumber(row.row) != m_scene.markedBlock || m_rows.kind(row.row) != RowKind::Block)
        return;
    const auto marked = std::ranges::find(row.laid->cells, m_scene.markedLanguage, &LaidCell::language);
    if (marked == row.laid->cells.end())
        return;
    const ReaderColumns &columns = layout.columns();
    const int column = columns.columns[static_cast<size_t>(marked - row.laid->cells.begin())].left;
    const int left = column - columns.labelWidth - layout.typography().gap() / 2;
    const int height =
        columns.stacked ? marked->height : row.laid->height - marked->style->spaceBefore - marked->style->spaceAfter;
    m_painter.fillRect(QRect(std::max(left, 0), row.top + marked->textAt.y(), 3, height), m_colors.accent);
}

/// Where the languages stand under each other nothing else tells them apart.
void ReaderPainter::paintLanguage(const ReaderLayout &layout, const ReaderLayout::VisibleRow &row, int cellNumber)
{
    const LaidCell &cell = row.laid->cells[static_cast<size_t>(cellNumber)];
    const ReaderColumns &columns = layout.columns();
    const int left = columns.columns[static_cast<size_t>(cellNumber)].left - columns.labelWidth;
    m_painter.setFont(layout.typography().smallFont());
    m_painter.setPen(m_colors.muted);
    m_painter.drawText(QRect(left, row.top + cell.textAt.y(), columns.labelWidth, cell.style->lineHeight),
                       Qt::AlignLeft | Qt::AlignVCenter, languageCode(cell.language).toUpper());
}

void ReaderPainter::paintMargin(const ReaderLayout &layout, const ReaderLayout::VisibleRow &row, const Block &block)
{
    const ReaderColumns &columns = layout.columns();
    const BlockStyle &style = *row.laid->cells.front().style;
    const int gap = layout.typography().gap();
    if (columns.marginWidth == 0 || !hasIdentifier(block.kind))
        return;
    m_painter.setFont(layout.typography().smallFont());
    m_painter.setPen(m_colors.muted);
    const QRect place(columns.marginLeft, row.top + style.spaceBefore, columns.marginWidth - gap, style.lineHeight);
    m_painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, block.id.value());
}

void ReaderPainter::paintBookmark(QRect place)
{
    QPainterPath ribbon;
    ribbon.moveTo(place.topLeft());
    ribbon.lineTo(place.topRight());
    ribbon.lineTo(place.bottomRight());
    ribbon.lineTo(QPointF(place.center().x(), place.bottom() - place.width() / 2.0));
    ribbon.lineTo(place.bottomLeft());
    ribbon.closeSubpath();
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.fillPath(ribbon, m_colors.accent);
    m_painter.restore();
}

void ReaderPainter::paintNote(QRect place, AnnotationColor color)
{
    // A sheet with a folded corner and two lines of writing.
    const QRectF sheet = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal fold = sheet.width() / 3;
    QPolygonF outline;
    outline << sheet.topLeft() << sheet.topRight() - QPointF(fold, 0) << sheet.topRight() + QPointF(0, fold)
            << sheet.bottomRight() << sheet.bottomLeft();
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(m_colors.line(color), 1.2));
    m_painter.setBrush(m_colors.tint(color));
    m_painter.drawPolygon(outline);
    for (const qreal part : {0.5, 0.72}) {
        const qreal y = sheet.top() + sheet.height() * part;
        m_painter.drawLine(QPointF(sheet.left() + fold * 0.7, y), QPointF(sheet.right() - fold * 0.7, y));
    }
    m_painter.restore();
}

/// Nobody has to tell colours apart: right of the text stands each highlight's letter, beside the line it begins in.
void ReaderPainter::paintLetters(const ReaderLayout &layout, const ReaderLayout::VisibleRow &row, int cellNumber,
                                 const std::vector<Decoration> &marks)
{
    const LaidCell &cell = row.laid->cells[static_cast<size_t>(cellNumber)];
    const ReaderColumns::Column &column = layout.columns().columns[static_cast<size_t>(cellNumber)];
    const QFontMetrics metrics(layout.typography().smallFont());
    QHash<int, int> taken; // how far each line's letters reach
    for (const Decoration &mark : marks) {
        // Of words in another language: its letter stands in that column, where it is shown.
        const bool isElsewhere = mark.range.isEmpty() && row.laid->cells.size() > 1;
        if (mark.kind != DecorationKind::Highlight || isElsewhere)
            continue;
        const QTextLine line = cell.layout->lineForTextPosition(cell.text.toShown(mark.range.start));
        const int number = line.isValid() ? line.lineNumber() : 0;
        const QString letter = colorLetter(mark.color);
        const QPoint origin(column.left + column.width + metrics.averageCharWidth() / 2 + taken.value(number),
                            row.top + cell.textAt.y() + number * cell.style->lineHeight);
        m_painter.setFont(layout.typography().smallFont());
        m_painter.setPen(m_colors.line(mark.color));
        m_painter.drawText(QRect(origin, QSize(layout.viewport().width(), cell.style->lineHeight)),
                           Qt::AlignLeft | Qt::AlignVCenter, letter);
        taken[number] += metrics.horizontalAdvance(letter) + 2;
    }
}

QList<QTextLayout::FormatRange> ReaderPainter::formats(const LaidCell &cell, const Block &block, int blockNumber,
                                                       const std::vector<Decoration> &marks) const
{
    QList<QTextLayout::FormatRange> ranges;
    const BlockText *text = block.text(cell.language);
    if (!text)
        return ranges;
    for (const Link &link : text->links)
        ranges.append(linkRange(cell.text.toShown(link.range), m_colors.link, true));
    for (const CellText::Mark &mark : cell.text.footnoteMarks())
        ranges.append(linkRange(mark.shown, m_colors.link, false));
    for (const Decoration &mark : marks) {
        if (mark.range.isEmpty())
            continue;
        ranges.append(markRange(mark, cell.text.toShown(mark.range)));
    }
    const int length = static_cast<int>(text->text.size());
    if (cell.language == m_scene.selection.language()) {
        if (const std::optional<TextRange> range = m_scene.selection.rangeIn(blockNumber, length))
            ranges.append(formatRange(cell.text.toShown(*range), m_colors.selectedText, m_colors.selection));
    }
    return ranges;
}

QTextLayout::FormatRange ReaderPainter::markRange(const Decoration &mark, TextRange shown) const
{
    switch (mark.kind) {
    case DecorationKind::Bookmark:
        return lineRange(shown, QTextCharFormat::DotLine, m_colors.accent);
    case DecorationKind::Term:
        return lineRange(shown, QTextCharFormat::DotLine, m_colors.muted);
    case DecorationKind::Note:
        return lineRange(shown, QTextCharFormat::DashUnderline, m_colors.line(mark.color));
    case DecorationKind::Highlight: {
        QTextLayout::FormatRange range = lineRange(shown, lineStyle(mark.color), m_colors.line(mark.color));
        range.format.setBackground(m_colors.tint(mark.color));
        return range;
    }
    case DecorationKind::CurrentFindMatch:
        return formatRange(shown, Qt::black, m_colors.currentMatch);
    case DecorationKind::SearchMatch:
    case DecorationKind::FindMatch:
    case DecorationKind::ChosenTerm:
        return formatRange(shown, m_colors.matchText, m_colors.match);
    }
    Q_UNREACHABLE();
}

void ReaderPainter::paintCell(const ReaderLayout &layout, const ReaderLayout::VisibleRow &row, const LaidCell &cell,
                              const Block &block, const std::vector<Decoration> &marks)
{
    const QPoint origin = cell.textAt + QPoint(0, row.top);
    m_painter.setPen(cell.isOurs ? m_colors.muted : m_colors.text);
    if (!cell.marker.isEmpty()) {
        m_painter.setFont(cell.layout->font());
        const QRect place(cell.markerAt + QPoint(0, row.top), QSize(layout.viewport().width(), cell.style->lineHeight));
        m_painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, cell.marker);
    }
    const bool official = m_rows.kind(row.row) != RowKind::Notice;
    cell.layout->draw(&m_painter, origin,
                      official ? formats(cell, block, m_rows.blockNumber(row.row), marks)
                               : QList<QTextLayout::FormatRange>());
    if (cell.notes) {
        m_painter.setPen(m_colors.muted);
        cell.notes->draw(&m_painter, cell.notesAt + QPoint(0, row.top));
    }
    if (block.kind == BlockKind::Open && !cell.isOurs)
        paintSlotLabel(layout, cell, origin);

    const ReaderScene &scene = m_scene;
    const int blockNumber = m_rows.blockNumber(row.row);
    if (scene.caretShown && scene.hasFocus && scene.selection.language() == cell.language
        && scene.selection.caret().block == blockNumber && m_rows.kind(row.row) == RowKind::Block)
        cell.layout->drawCursor(&m_painter, origin, cell.text.toShown(scene.selection.caret().position), 2);
    if (scene.hasFocus && scene.focusedLink && scene.focusedLink->blockNumber == blockNumber
        && scene.focusedLink->language == cell.language)
        paintFocusedLink(cell, origin);
}

void ReaderPainter::paintFocusedLink(const LaidCell &cell, QPointF origin)
{
    const TextRange shown = m_scene.focusedLink->shown;
    const QTextLine line = cell.layout->lineForTextPosition(shown.start);
    const bool goesOn = line.textStart() + line.textLength() < shown.end();
    const qreal left = line.cursorToX(shown.start);
    const qreal right = goesOn ? line.naturalTextRect().right() : line.cursorToX(shown.end());
    m_painter.setPen(QPen(m_colors.accent, 2));
    m_painter.drawRect(QRectF(origin.x() + left - 2, origin.y() + line.y(), right - left + 4, line.height()));
}

void ReaderPainter::paintSlotLabel(const ReaderLayout &layout, const LaidCell &cell, QPointF origin)
{
    if (cell.layout->lineCount() == 0)
        return;
    const QTextLine line = cell.layout->lineAt(cell.layout->lineCount() - 1);
    const int gap = layout.typography().gap() / 2;
    m_painter.setFont(layout.typography().smallFont());
    m_painter.setPen(m_colors.muted);
    const QRectF place(origin.x() + line.naturalTextRect().right() + gap,
                       origin.y() + line.lineNumber() * cell.style->lineHeight, layout.viewport().width(),
                       cell.style->lineHeight);
    m_painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, ReaderWords::openForProposals());
}

} // namespace iamm
