// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/reader/readerlayout.h"

#include <QFontMetrics>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {
/// Identifiers in the margin may take room only while a line of text keeps this share of its measure.
constexpr qreal leastShareOfMeasure = 0.75;
/// Columns may stand beside each other only while a line of each keeps this share of it: some 28 characters.
constexpr qreal leastShareBesideOthers = 0.4;
/// As many rows are estimated anew when the window or the type changes: a frame has no time for more. Of longer texts a
/// sample, spread over the whole, stands for the others.
constexpr int estimatedRows = 800;
constexpr int sampledRows = 400;
} // namespace

ReaderLayout::ReaderLayout(const RowSource &rows) : m_rows(rows)
{
    arrange();
}

void ReaderLayout::setViewport(QSize size)
{
    if (size == m_viewport)
        return;
    const bool sameWidth = size.width() == m_viewport.width();
    m_viewport = size;
    m_settled = false;
    if (!sameWidth)
        arrange();
}

void ReaderLayout::setTypography(const Typography &typography)
{
    m_layouter.setTypography(typography);
    arrange();
}

void ReaderLayout::setLanguages(const std::vector<Language> &languages)
{
    m_languages = languages;
    arrange();
}

void ReaderLayout::setIdentifiersShown(bool shown)
{
    if (shown == m_identifiersShown)
        return;
    m_identifiersShown = shown;
    arrange();
}

void ReaderLayout::setTranslatorsNotesShown(bool shown)
{
    m_layouter.setTranslatorsNotesShown(shown);
    arrange();
}

void ReaderLayout::relayAll()
{
    arrange();
}

ReaderColumns ReaderLayout::makeColumns() const
{
    const Typography &typography = m_layouter.typography();
    const int count = static_cast<int>(m_languages.size());
    const int gap = typography.gap();
    const int width = std::max(m_viewport.width(), 1);
    const int padding = std::min(gap, width / 20);
    const QFontMetrics small(typography.smallFont());
    const int marginWidth = small.horizontalAdvance(u"III.18.b-10"_s) + 2 * gap;

    ReaderColumns columns;
    const int inAll = width - 2 * padding;
    columns.stacked = count > 1 && inAll - (count - 1) * gap < leastShareBesideOthers * typography.measure() * count;
    columns.labelWidth = columns.stacked ? small.horizontalAdvance(u"MM "_s) : 0;
    const int beside = columns.stacked ? 1 : count;
    const int available = inAll - (beside - 1) * gap - columns.labelWidth;
    const qreal leastShare = beside == 1 ? leastShareOfMeasure : leastShareBesideOthers;
    const bool roomForMargin = available - marginWidth >= leastShare * typography.measure() * beside;
    columns.marginWidth = m_identifiersShown && roomForMargin ? marginWidth : 0;
    const int columnWidth = std::clamp((available - columns.marginWidth) / beside, 1, typography.measure());
    const int total = columns.marginWidth + columns.labelWidth + beside * columnWidth + (beside - 1) * gap;
    columns.marginLeft = std::max(padding, (width - total - columns.marginWidth / 2) / 2);
    int left = columns.marginLeft + columns.marginWidth + columns.labelWidth;
    for (const Language language : m_languages) {
        columns.columns.push_back({language, left, columnWidth});
        left += columns.stacked ? 0 : columnWidth + gap;
    }
    return columns;
}

void ReaderLayout::arrange()
{
    // What the person reads at the window's top stays there, also in the middle of a long block.
    const int oldHeight = m_anchor.row < m_geometry.count() ? m_geometry.height(m_anchor.row) : 0;
    const qreal passed = m_anchor.top < 0 && oldHeight > 0 ? -m_anchor.top / static_cast<qreal>(oldHeight) : 0;

    m_layouter.setColumns(makeColumns());
    m_laid.clear();
    estimateHeights();
    m_settled = false;
    if (m_geometry.count() == 0 || m_viewport.isEmpty())
        return;
    // Where only the space above the text is passed, none of the text is, however high it has become.
    const Block &block = m_rows.block(m_anchor.row);
    if (-m_anchor.top > typography().style(block, m_rows.kind(m_anchor.row)).spaceBefore)
        m_anchor.top = -qRound(passed * measure(m_anchor.row).height);
}

void ReaderLayout::estimateHeights()
{
    const auto estimate = [this](int row) { return m_layouter.estimate(m_rows.block(row), m_rows.kind(row)); };
    const int count = m_rows.count();
    if (m_geometry.count() != count || count <= estimatedRows) {
        std::vector<int> heights(static_cast<size_t>(count));
        for (int row = 0; row < count; ++row)
            heights[static_cast<size_t>(row)] = estimate(row);
        m_geometry.reset(heights);
        return;
    }
    qint64 before = 0;
    qint64 after = 0;
    for (qint64 i = 0; i < sampledRows; ++i) {
        const int row = static_cast<int>(i * count / sampledRows);
        before += m_geometry.height(row);
        after += estimate(row);
    }
    m_geometry.stretch(static_cast<double>(after) / static_cast<double>(before));
}

void ReaderLayout::rowInserted(int row)
{
    m_geometry.insert(row, m_layouter.estimate(m_rows.block(row), m_rows.kind(row)));
    m_laid.clear();
    if (row <= m_anchor.row)
        ++m_anchor.row;
    m_settled = false;
}

void ReaderLayout::rowRemoved(int row)
{
    m_geometry.remove(row);
    m_laid.clear();
    if (row < m_anchor.row)
        --m_anchor.row;
    m_settled = false;
}

const LaidRow &ReaderLayout::measure(int row)
{
    const auto found = m_laid.find(row);
    if (found != m_laid.end())
        return found->second;
    LaidRow &laid = m_laid[row];
    laid = m_layouter.lay(m_rows.block(row), m_rows.kind(row));
    m_geometry.setHeight(row, laid.height);
    return laid;
}

void ReaderLayout::showRow(int row, int y)
{
    m_anchor = {std::clamp(row, 0, std::max(m_geometry.count() - 1, 0)), y};
    m_settled = false;
}

void ReaderLayout::scrollBy(qint64 pixels)
{
    if (m_geometry.count() == 0)
        return;
    const qint64 near = 3LL * std::max(m_viewport.height(), 1);
    if (std::abs(pixels) <= near) {
        m_anchor.top -= static_cast<int>(pixels);
    } else {
        const qint64 wanted = std::clamp<qint64>(scrollPosition() + pixels, 0, m_geometry.total());
        m_anchor.row = m_geometry.rowAt(wanted);
        m_anchor.top = static_cast<int>(m_geometry.top(m_anchor.row) - wanted);
    }
    m_settled = false;
}

qint64 ReaderLayout::scrollPosition() const
{
    return m_geometry.count() == 0 ? 0 : m_geometry.top(m_anchor.row) - m_anchor.top;
}

void ReaderLayout::settle()
{
    const int last = m_geometry.count() - 1;
    while (m_anchor.row < last && m_anchor.top + measure(m_anchor.row).height <= 0) {
        m_anchor.top += m_geometry.height(m_anchor.row);
        ++m_anchor.row;
    }
    while (m_anchor.top > 0 && m_anchor.row > 0) {
        --m_anchor.row;
        m_anchor.top -= measure(m_anchor.row).height;
    }
    if (m_anchor.row == 0)
        m_anchor.top = std::min(m_anchor.top, 0);
}

void ReaderLayout::collectVisible()
{
    m_visible.clear();
    int y = m_anchor.top;
    for (int row = m_anchor.row; row < m_geometry.count() && y < m_viewport.height(); ++row) {
        const LaidRow &laid = measure(row);
        m_visible.push_back({row, y, &laid});
        y += laid.height;
    }
}

const std::vector<ReaderLayout::VisibleRow> &ReaderLayout::visibleRows()
{
    if (m_settled)
        return m_visible;
    m_visible.clear();
    m_settled = true;
    if (m_geometry.count() == 0)
        return m_visible;
    settle();
    collectVisible();
    // At the text's end no empty space below it, unless the whole text is shorter than the window.
    const VisibleRow &lowest = m_visible.empty() ? VisibleRow{} : m_visible.back();
    if (lowest.laid && lowest.row == m_geometry.count() - 1) {
        const int space = m_viewport.height() - (lowest.top + lowest.laid->height);
        if (space > 0) {
            m_anchor.top += space;
            settle();
            collectVisible();
        }
    }
    forgetFarRows();
    return m_visible;
}

void ReaderLayout::forgetFarRows()
{
    if (m_visible.empty())
        return;
    const int page = static_cast<int>(m_visible.size());
    const int first = m_visible.front().row - page;
    const int last = m_visible.back().row + page;
    std::erase_if(m_laid, [first, last](const auto &entry) { return entry.first < first || entry.first > last; });
}

int ReaderLayout::rowTop(int row) const
{
    return static_cast<int>(m_geometry.top(row) - scrollPosition());
}

const LaidRow &ReaderLayout::laidRow(int row)
{
    return measure(row);
}

int ReaderLayout::columnAt(const VisibleRow &row, QPoint place) const
{
    const int half = typography().gap() / 2;
    const auto isPassed = [&](size_t column) {
        if (columns().stacked)
            return place.y() >= row.top + row.laid->cells[column].textAt.y();
        return place.x() >= columns().columns[column].left - half;
    };
    size_t column = 0;
    while (column + 1 < row.laid->cells.size() && isPassed(column + 1))
        ++column;
    return static_cast<int>(column);
}

std::optional<ReaderLayout::Hit> ReaderLayout::hit(QPoint place, std::optional<int> wantedColumn)
{
    const std::vector<VisibleRow> &visible = visibleRows();
    if (visible.empty())
        return std::nullopt;
    const auto below = std::ranges::find_if(
        visible, [place](const VisibleRow &row) { return place.y() < row.top + row.laid->height; });
    const VisibleRow &row = below == visible.end() ? visible.back() : *below;

    const int column = wantedColumn.value_or(columnAt(row, place));
    const LaidCell &cell = row.laid->cells[static_cast<size_t>(column)];
    const QPointF inside = place - cell.textAt - QPoint(0, row.top);
    const int lineCount = cell.layout->lineCount();
    const int line = std::clamp(static_cast<int>(inside.y()) / cell.style->lineHeight, 0, std::max(lineCount - 1, 0));

    Hit hit{row.row, column, 0, -1};
    if (lineCount == 0)
        return hit;
    const QTextLine textLine = cell.layout->lineAt(line);
    hit.shownPosition = textLine.xToCursor(inside.x());
    const bool onText = inside.y() >= 0 && inside.y() < lineCount * cell.style->lineHeight
                        && textLine.naturalTextRect().left() <= inside.x()
                        && inside.x() < textLine.naturalTextRect().right();
    if (onText)
        hit.shownCharacter = textLine.xToCursor(inside.x(), QTextLine::CursorOnCharacter);
    return hit;
}

QRect ReaderLayout::caretRect(int row, int column, int shownPosition)
{
    const LaidRow &laid = measure(row);
    const LaidCell &cell = laid.cells[static_cast<size_t>(column)];
    const QPoint origin = cell.textAt + QPoint(0, rowTop(row));
    const QTextLine line = cell.layout->lineForTextPosition(shownPosition);
    if (!line.isValid())
        return {origin, QSize(1, cell.style->lineHeight)};
    const int x = qRound(line.cursorToX(shownPosition));
    return {origin + QPoint(x, line.lineNumber() * cell.style->lineHeight), QSize(1, cell.style->lineHeight)};
}

} // namespace iamm
