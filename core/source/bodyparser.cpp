// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/source/bodyparser.h"

#include "core/source/headingvariants.h"
#include "core/source/inlinemarks.h"
#include "core/source/numberedline.h"
#include "core/source/sourceerror.h"

#include <algorithm>
#include <utility>

namespace iamm {

using namespace Qt::StringLiterals;

BodyParser::BodyParser(const QString &file, const std::vector<ContentsEntry> &contents, const HeadingVariants &variants,
                       Gaps gaps)
    : m_file(file), m_contents(contents), m_variants(variants), m_gaps(gaps)
{
}

std::vector<SourceBlock> BodyParser::parse(std::span<const LogicalLine> lines)
{
    for (size_t i = 0; i < lines.size(); ++i) {
        const bool listFollows = i + 1 < lines.size() && isListItem(lines[i + 1]);
        takeLine(lines[i], listFollows);
    }
    endSection();
    if (m_nextHeading < m_contents.size()) {
        const ContentsEntry &lacking = m_contents[m_nextHeading];
        throw SourceError(m_file, lines.empty() ? 0 : lines.back().lines.back(),
                          u"the source ends before the heading %1 \"%2\" of line %3"_s
                              .arg(lacking.section.id.value(), lacking.title.text)
                              .arg(lacking.line));
    }
    return std::exchange(m_blocks, {});
}

void BodyParser::takeLine(const LogicalLine &line, bool listFollows)
{
    if (const FootnoteStart note = footnoteStart(line.text); note.number > 0) {
        takeFootnote(line, note.number, note.rest.trimmed());
        return;
    }
    if (isListItem(line)) {
        takeListItem(line);
        return;
    }
    const auto numbered = numberedLine(line.text);
    if (!numbered) {
        takeParagraph(line, listFollows);
    } else if (isUnderstanding(*numbered)) {
        ++m_understandings;
        m_inList = true;
        SourceBlock block = blockOf(line, numbered->rest, BlockKind::Understanding);
        block.number = numbered->number;
        add(std::move(block), u'-' + numbered->number);
    } else {
        takeHeading(line, *numbered);
    }
}

/// The common understandings are numbered like chapters; they stand in a part that has no chapters.
bool BodyParser::isUnderstanding(const NumberedLine &numbered) const
{
    const bool partWithoutChapters =
        m_section && m_section->level == 1
        && (m_nextHeading == m_contents.size() || m_contents[m_nextHeading].section.level == 1);
    return partWithoutChapters && numbered.level == 2 && numbered.ordinal == m_understandings + 1;
}

void BodyParser::takeHeading(const LogicalLine &line, const NumberedLine &numbered)
{
    const bool expected = m_nextHeading < m_contents.size() && m_contents[m_nextHeading].section.level == numbered.level
                          && m_contents[m_nextHeading].section.number == numbered.number;
    if (!expected)
        failHeading(line, numbered);
    endSection();
    const ContentsEntry &entry = m_contents[m_nextHeading];
    m_section = &entry.section;
    SourceBlock heading = blockOf(line, numbered.rest, BlockKind::Heading);
    heading.level = numbered.level;
    heading.number = numbered.number;
    checkTitle(entry, heading);
    ++m_nextHeading;
    add(std::move(heading), {});
}

void BodyParser::checkTitle(const ContentsEntry &entry, const SourceBlock &heading) const
{
    if (entry.isMissing || heading.isMissing)
        return;
    if (m_gaps == Gaps::Forbidden)
        m_variants.check(entry.section.id, entry.title, heading.text);
    if (entry.title.text == heading.text.text || m_variants.mayDiffer(entry.section.id))
        return;
    throw SourceError(m_file, heading.line(),
                      u"the heading %1 \"%2\" stands as \"%3\" in the contents (line %4)"_s
                          .arg(entry.section.id.value(), heading.text.text, entry.title.text)
                          .arg(entry.line));
}

void BodyParser::failHeading(const LogicalLine &line, const NumberedLine &numbered) const
{
    const BlockText title = parsedText(numbered.rest, EmphasisMarkup::Asterisks, m_file, line.line());
    const auto from = m_contents.begin() + static_cast<std::ptrdiff_t>(m_nextHeading);
    const bool comesLater = std::any_of(from, m_contents.end(), [&](const ContentsEntry &entry) {
        return entry.section.number == numbered.number && entry.title.text == title.text;
    });
    if (!comesLater)
        fail(line, u"the contents lack the heading \"%1\""_s.arg(line.text));
    fail(line, u"the body lacks the heading %1 \"%2\" of line %3 before this one"_s
                   .arg(from->section.id.value(), from->title.text)
                   .arg(from->line));
}

void BodyParser::takeListItem(const LogicalLine &line)
{
    SourceBlock block = blockOf(line, QStringView(line.text).sliced(itemStart.size()), BlockKind::Practice);
    if (!m_section)
        fail(line, u"a list before the first heading"_s);
    if (m_hasOpenSlot)
        fail(line, u"a list item after the section's open slot"_s);
    if (m_understandings > 0)
        fail(line, u"a practice among the common understandings"_s);
    m_inList = true;
    if (block.text.text == slotText)
        takeOpenSlot(line, std::move(block));
    else
        takePractice(line, std::move(block));
}

void BodyParser::takeOpenSlot(const LogicalLine &line, SourceBlock block)
{
    if (line.indent != 0)
        fail(line, u"an open slot stands at the top level"_s);
    m_hasOpenSlot = true;
    block.kind = BlockKind::Open;
    add(std::move(block), u"-open"_s);
}

void BodyParser::takePractice(const LogicalLine &line, SourceBlock block)
{
    if (line.indent > 1)
        fail(line, u"practices have two levels"_s);
    if (line.indent == 1 && m_practices == 0)
        fail(line, u"a nested practice without one above it"_s);
    block.level = line.indent + 1;
    if (block.level == 1) {
        ++m_practices;
        m_nested = 0;
        block.number = QString::number(m_practices);
    } else {
        ++m_nested;
        block.number = u"%1.%2"_s.arg(m_practices).arg(m_nested);
    }
    const QString suffix = u'-' + block.number;
    add(std::move(block), suffix);
}

void BodyParser::takeFootnote(const LogicalLine &line, int number, QStringView text)
{
    if (!m_section)
        fail(line, u"a footnote before the first heading"_s);
    SourceBlock block = blockOf(line, text, BlockKind::Footnote);
    block.number = QString::number(number);
    block.id = BlockId(u"fn"_s + block.number);
    m_footnotes.push_back(std::move(block));
}

void BodyParser::takeParagraph(const LogicalLine &line, bool listFollows)
{
    if (!m_section)
        fail(line, u"text before the first heading"_s);
    if (m_inList)
        fail(line, u"text after a list that is no list item: a practice cut in two?"_s);
    if (listFollows && line.text.endsWith(u':')) {
        add(blockOf(line, line.text, BlockKind::Lead), u"-lead"_s);
        return;
    }
    SourceBlock block = blockOf(line, line.text, BlockKind::Paragraph);
    block.number = QString::number(++m_paragraphs);
    const QString suffix = u"-para"_s + block.number;
    add(std::move(block), suffix);
}

SourceBlock BodyParser::blockOf(const LogicalLine &line, QStringView text, BlockKind kind) const
{
    SourceBlock block;
    block.kind = kind;
    block.lines = line.lines;
    block.isMissing = text == missingText;
    if (block.isMissing && m_gaps == Gaps::Forbidden)
        fail(line, u"the English text has no gaps"_s);
    if (text.isEmpty())
        fail(line, u"a block without text"_s);
    if (!block.isMissing)
        block.text = parsedText(text, EmphasisMarkup::Asterisks, m_file, line.line());
    return block;
}

void BodyParser::add(SourceBlock block, const QString &idSuffix)
{
    block.section = m_section->id;
    block.id = BlockId(m_section->id.value() + idSuffix);
    m_blocks.push_back(std::move(block));
}

/// Footnotes are printed in the middle of the text; as blocks they stand at the end of their section.
void BodyParser::endSection()
{
    for (SourceBlock &footnote : m_footnotes) {
        footnote.section = m_section->id;
        m_blocks.push_back(std::move(footnote));
    }
    m_footnotes.clear();
    m_inList = false;
    m_hasOpenSlot = false;
    m_paragraphs = m_understandings = m_practices = m_nested = 0;
}

void BodyParser::fail(const LogicalLine &line, const QString &reason) const
{
    throw SourceError(m_file, line.line(), reason);
}

} // namespace iamm
