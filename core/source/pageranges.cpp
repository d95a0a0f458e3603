// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/source/pageranges.h"

#include "core/source/pageturns.h"
#include "core/source/sourceerror.h"

#include <algorithm>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {
bool isPaginated(const SourceBlock &block)
{
    return block.kind != BlockKind::Front && block.kind != BlockKind::Title && block.kind != BlockKind::Footnote;
}
} // namespace

PageRanges::PageRanges(const SourceStructure &structure, const PageTurns &turns) : m_turns(turns)
{
    m_lastPage = std::max(turns.lastPage(), structure.contents.back().section.page);
    addBlocks(structure);
    knowHeadings(structure);
    knowTurns();
    knowNotes(structure);
    spread();
}

PageRange PageRanges::of(const SourceBlock &block) const
{
    if (block.kind == BlockKind::Footnote) {
        const int page = m_turns.notes().value(block.number.toInt(), 0);
        return page > 0 ? PageRange{page, page} : PageRange{1, m_lastPage};
    }
    if (!isPaginated(block))
        return {};
    const Stretch &start = m_stretches[m_stretchOfLine[block.lines.front()]];
    const Stretch &end = m_stretches[m_stretchOfLine[block.lines.back()]];
    return {start.start.first, end.end.last};
}

void PageRanges::addBlocks(const SourceStructure &structure)
{
    for (const SourceBlock &block : structure.blocks) {
        if (isPaginated(block))
            std::ranges::for_each(block.lines, [this](int line) { addLine(line); });
    }
}

void PageRanges::addLine(int line)
{
    if (m_stretches.empty() || m_stretches.back().last + 1 != line)
        m_stretches.push_back({line, line, {1, m_lastPage}, {1, m_lastPage}, 0});
    m_stretches.back().last = line;
    m_stretchOfLine.insert(line, m_stretches.size() - 1);
}

PageRanges::Stretch &PageRanges::stretchOf(int line)
{
    return m_stretches[m_stretchOfLine[line]];
}

/// A heading stands on one page: that of the contents.
void PageRanges::knowHeadings(const SourceStructure &structure)
{
    auto entry = structure.contents.begin();
    for (const SourceBlock &block : structure.blocks) {
        if (block.kind != BlockKind::Heading)
            continue;
        Stretch &stretch = stretchOf(block.line());
        stretch.start = stretch.end = {entry->section.page, entry->section.page};
        ++entry;
    }
}

void PageRanges::knowTurns()
{
    for (auto turn = m_turns.turns().begin(); turn != m_turns.turns().end(); ++turn) {
        const auto found = m_stretchOfLine.find(turn.key());
        const int ownLine = turn->ownLine;
        if (found == m_stretchOfLine.end() || m_stretches[*found].first != turn.key() || *found == 0)
            throw SourceError(
                m_turns.file(), ownLine,
                u"line %1 of the source doesn't begin a page: no text, or no blank line before it"_s.arg(turn.key()));
        Stretch &before = m_stretches[*found - 1];
        Stretch &after = m_stretches[*found];
        know(before.end, turn->page - 1, before, ownLine);
        know(after.start, turn->page, after, ownLine);
        before.turnLine = after.turnLine = ownLine;
    }
}

void PageRanges::know(PageRange &range, int page, const Stretch &stretch, int turnLine) const
{
    if (page < range.first || page > range.last)
        throw SourceError(m_turns.file(), turnLine,
                          u"the page turn doesn't fit: line %1 of the source stands on page %2"_s.arg(stretch.first)
                              .arg(range.first));
    range = {page, page};
}

/// A mark stands on its note's page. The text before it can't be later, nor that after it earlier.
void PageRanges::knowNotes(const SourceStructure &structure)
{
    for (const SourceBlock &block : structure.blocks) {
        for (const FootnoteMark &mark : block.text.footnotes) {
            const int page = m_turns.notes().value(mark.number, 0);
            if (page == 0 || block.lines.size() != 1 || !isPaginated(block))
                continue;
            Stretch &stretch = stretchOf(block.line());
            stretch.start.last = std::min(stretch.start.last, page);
            stretch.end.first = std::max(stretch.end.first, page);
            if (mark.at == block.text.text.size())
                stretch.end.last = std::min(stretch.end.last, page);
        }
    }
}

/// Pages never run backwards, and a stretch of several lines stands on one page.
void PageRanges::spread()
{
    int earliest = 1;
    for (Stretch &stretch : m_stretches) {
        if (stretch.first != stretch.last) {
            const PageRange both{std::max(stretch.start.first, stretch.end.first),
                                 std::min(stretch.start.last, stretch.end.last)};
            stretch.start = stretch.end = both;
        }
        stretch.start.first = std::max(stretch.start.first, earliest);
        stretch.end.first = std::max(stretch.end.first, stretch.start.first);
        if (stretch.first != stretch.last)
            stretch.start.first = stretch.end.first;
        earliest = stretch.end.first;
    }
    int latest = m_lastPage;
    // Backwards; clang 14, with which the sources are looked through and fuzzed, can't compile std::views::reverse.
    // NOLINTNEXTLINE(modernize-loop-convert)
    for (auto stretch = m_stretches.rbegin(); stretch != m_stretches.rend(); ++stretch) {
        stretch->end.last = std::min(stretch->end.last, latest);
        stretch->start.last = std::min(stretch->start.last, stretch->end.last);
        if (stretch->first != stretch->last)
            stretch->end.last = stretch->start.last;
        latest = stretch->start.last;
    }
    for (const Stretch &stretch : m_stretches) {
        if (stretch.start.first > stretch.start.last || stretch.end.first > stretch.end.last)
            throw SourceError(
                m_turns.file(), stretch.turnLine,
                u"the pages don't fit: line %1 of the source would stand after page %2 and before page %3"_s
                    .arg(stretch.first)
                    .arg(stretch.start.first - 1)
                    .arg(stretch.end.last + 1));
    }
}

} // namespace iamm
