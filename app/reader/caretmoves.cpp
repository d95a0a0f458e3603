// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/reader/caretmoves.h"

#include "app/reader/readerview.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace iamm {

namespace {
/// The edge in this direction; the text's own edge where there is none left.
int nextBoundary(QTextBoundaryFinder::BoundaryType type, const QString &text, int position, int step)
{
    QTextBoundaryFinder finder(type, text);
    finder.setPosition(position);
    const qsizetype found = step > 0 ? finder.toNextBoundary() : finder.toPreviousBoundary();
    return found >= 0 ? static_cast<int>(found) : (step > 0 ? static_cast<int>(text.size()) : 0);
}
/// In the block's text; a gap's words aren't the block's.
int positionIn(const LaidCell &cell, int shownPosition)
{
    return cell.isOurs ? 0 : cell.text.fromShown(shownPosition);
}
} // namespace

QString CaretMoves::textOf(int block, Language language) const
{
    const BlockText *text = m_view.blockAt(block).text(language);
    return text ? text->text : QString();
}

int CaretMoves::lastPosition(int block, Language language) const
{
    return static_cast<int>(textOf(block, language).size());
}

int CaretMoves::neighbour(int block, Language language, int step) const
{
    const int count = m_view.document().count();
    for (int next = block + step; next >= 0 && next < count; next += step) {
        if (m_view.rows().rowOf(next) >= 0 && m_view.blockAt(next).text(language))
            return next;
    }
    return block;
}

ReaderPoint CaretMoves::moved(ReaderPoint from, Language language, CaretMove move)
{
    switch (move) {
    case CaretMove::Left:
        return movedByCharacter(from, language, -1);
    case CaretMove::Right:
        return movedByCharacter(from, language, 1);
    case CaretMove::WordLeft:
        return movedByWord(from, language, -1);
    case CaretMove::WordRight:
        return movedByWord(from, language, 1);
    case CaretMove::Up:
        return movedByLine(from, language, -1);
    case CaretMove::Down:
        return movedByLine(from, language, 1);
    case CaretMove::LineStart:
        return lineEdge(from, language, false);
    case CaretMove::LineEnd:
        return lineEdge(from, language, true);
    case CaretMove::TextStart:
        return {neighbour(-1, language, 1), 0};
    case CaretMove::TextEnd: {
        const int last = neighbour(m_view.document().count(), language, -1);
        return {last, lastPosition(last, language)};
    }
    }
    Q_UNREACHABLE();
}

ReaderPoint CaretMoves::movedByCharacter(ReaderPoint from, Language language, int step) const
{
    const QString text = textOf(from.block, language);
    if (step > 0 ? from.position < text.size() : from.position > 0)
        return {from.block, nextBoundary(QTextBoundaryFinder::Grapheme, text, from.position, step)};
    const int next = neighbour(from.block, language, step);
    if (next == from.block)
        return from;
    return {next, step > 0 ? 0 : lastPosition(next, language)};
}

ReaderPoint CaretMoves::movedByWord(ReaderPoint from, Language language, int step) const
{
    const QString text = textOf(from.block, language);
    const bool atEdge = step > 0 ? from.position >= text.size() : from.position <= 0;
    if (atEdge)
        return movedByCharacter(from, language, step);
    // To the beginning of a word, as word processors go.
    int position = from.position;
    do {
        position = nextBoundary(QTextBoundaryFinder::Word, text, position, step);
    } while (position > 0 && position < text.size() && !text.at(position).isLetterOrNumber());
    return {from.block, position};
}

ReaderPoint CaretMoves::movedByLine(ReaderPoint from, Language language, int step)
{
    const int row = m_view.rows().rowOf(from.block);
    const std::optional<int> column = m_view.columnOf(language);
    if (row < 0 || !column)
        return from;
    const auto cellOf = [this, column](int of) -> const LaidCell & {
        return m_view.layout().laidRow(of).cells[static_cast<size_t>(*column)];
    };
    const LaidCell &cell = cellOf(row);
    const int shown = cell.text.toShown(from.position);
    const QTextLine line = cell.layout->lineForTextPosition(shown);
    if (!line.isValid())
        return from;
    const qreal x = line.cursorToX(shown) + cell.textAt.x();
    const int wanted = line.lineNumber() + step;
    if (wanted >= 0 && wanted < cell.layout->lineCount()) {
        const int at = cell.layout->lineAt(wanted).xToCursor(x - cell.textAt.x());
        return {from.block, positionIn(cell, at)};
    }
    const int next = neighbour(from.block, language, step);
    if (next == from.block)
        return {from.block, step > 0 ? lastPosition(from.block, language) : 0};
    const LaidCell &other = cellOf(m_view.rows().rowOf(next));
    const int at = other.layout->lineAt(step > 0 ? 0 : other.layout->lineCount() - 1).xToCursor(x - other.textAt.x());
    return {next, positionIn(other, at)};
}

ReaderPoint CaretMoves::lineEdge(ReaderPoint from, Language language, bool end)
{
    const int row = m_view.rows().rowOf(from.block);
    const std::optional<int> column = m_view.columnOf(language);
    if (row < 0 || !column)
        return from;
    const LaidCell &cell = m_view.layout().laidRow(row).cells[static_cast<size_t>(*column)];
    const QTextLine line = cell.layout->lineForTextPosition(cell.text.toShown(from.position));
    if (!line.isValid())
        return from;
    const bool lastLine = line.lineNumber() == cell.layout->lineCount() - 1;
    const int edge = !end ? line.textStart() : line.textStart() + line.textLength() - (lastLine ? 0 : 1);
    return {from.block, positionIn(cell, edge)};
}

std::pair<ReaderPoint, ReaderPoint> CaretMoves::wordAt(ReaderPoint point, Language language) const
{
    const QString text = textOf(point.block, language);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    const int inside = std::min(point.position, static_cast<int>(text.size()));
    finder.setPosition(inside);
    const int start =
        finder.isAtBoundary() ? inside : static_cast<int>(std::max<qsizetype>(finder.toPreviousBoundary(), 0));
    finder.setPosition(start);
    const qsizetype end = finder.toNextBoundary();
    return {{point.block, start}, {point.block, end < 0 ? static_cast<int>(text.size()) : static_cast<int>(end)}};
}

std::pair<ReaderPoint, ReaderPoint> CaretMoves::blockAt(ReaderPoint point, Language language) const
{
    return {{point.block, 0}, {point.block, lastPosition(point.block, language)}};
}

} // namespace iamm
