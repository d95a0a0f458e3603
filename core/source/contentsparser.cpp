// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/source/contentsparser.h"

#include "core/source/inlinemarks.h"
#include "core/source/numberedline.h"
#include "core/source/sourceerror.h"

#include <algorithm>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

bool startsPart(const LogicalLine &line)
{
    const auto numbered = numberedLine(line.text);
    return numbered && numbered->level == 1;
}

size_t firstOfContents(std::span<const LogicalLine> lines)
{
    return static_cast<size_t>(std::ranges::find_if(lines, startsPart) - lines.begin());
}

size_t endOfContents(std::span<const LogicalLine> lines, size_t first)
{
    while (first < lines.size() && numberedLine(lines[first].text))
        ++first;
    return first;
}

/// The section that one of this level stands in: the nearest one above with a smaller level.
const Section *parentOf(int level, const std::vector<ContentsEntry> &above)
{
    // Not std::views::reverse, which clang 14 can't compile with this standard library.
    const auto found = std::find_if(above.rbegin(), above.rend(),
                                    [level](const ContentsEntry &entry) { return entry.section.level < level; });
    return found == above.rend() ? nullptr : &found->section;
}

/// How many sections there are in this one already.
int childrenOf(const BlockId &parent, const std::vector<ContentsEntry> &above)
{
    return static_cast<int>(
        std::ranges::count_if(above, [&parent](const ContentsEntry &entry) { return entry.section.parent == parent; }));
}

} // namespace

ContentsParser::ContentsParser(const QString &file, std::span<const LogicalLine> lines, Gaps gaps)
    : m_file(file), m_lines(lines), m_gaps(gaps), m_first(firstOfContents(lines)), m_end(endOfContents(lines, m_first))
{
}

std::vector<ContentsEntry> ContentsParser::parse() const
{
    if (m_first == m_end)
        throw SourceError(m_file, 0, u"no printed contents: no line starts with \"I. \""_s);
    std::vector<ContentsEntry> entries;
    for (const LogicalLine &line : m_lines.subspan(m_first, m_end - m_first))
        entries.push_back(entryOf(line, entries));
    return entries;
}

ContentsEntry ContentsParser::entryOf(const LogicalLine &line, const std::vector<ContentsEntry> &above) const
{
    const qsizetype tab = line.text.lastIndexOf(u'\t');
    if (tab < 0)
        throw SourceError(m_file, line.line(), u"a line of the contents without its page"_s);
    const auto numbered = numberedLine(QStringView(line.text).first(tab));
    if (!numbered || numbered->rest.trimmed().isEmpty())
        throw SourceError(m_file, line.line(), u"a line of the contents without a title"_s);

    ContentsEntry entry;
    entry.line = line.line();
    entry.section.level = numbered->level;
    entry.section.number = numbered->number;
    entry.section.page = pageOf(QStringView(line.text).sliced(tab + 1), line, above);
    entry.isMissing = m_gaps == Gaps::Allowed && numbered->rest == missingText;
    if (!entry.isMissing)
        entry.title = parsedText(numbered->rest, EmphasisMarkup::Tags, m_file, line.line());

    const Section *parent = parentOf(numbered->level, above);
    const int parentLevel = parent ? parent->level : 0;
    if (parent)
        entry.section.parent = parent->id;
    entry.section.id = BlockId(parent ? parent->id.value() + u'.' + numbered->number : numbered->number);
    const int expected = childrenOf(entry.section.parent, above) + 1;
    if (parentLevel != numbered->level - 1 || numbered->ordinal != expected)
        throw SourceError(m_file, line.line(), u"%1 is out of turn in the contents"_s.arg(entry.section.id.value()));
    return entry;
}

int ContentsParser::pageOf(QStringView page, const LogicalLine &line, const std::vector<ContentsEntry> &above) const
{
    bool isNumber = false;
    const int number = page.trimmed().toInt(&isNumber);
    if (!isNumber || number < 1)
        throw SourceError(m_file, line.line(), u"\"%1\" in the contents is no page"_s.arg(page));
    if (!above.empty() && number < above.back().section.page)
        throw SourceError(m_file, line.line(), u"page %1 after page %2"_s.arg(number).arg(above.back().section.page));
    return number;
}

} // namespace iamm
