// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/source/translationaligner.h"

#include "core/source/sourceerror.h"

#include <algorithm>
#include <set>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

QString described(const SourceBlock &block)
{
    return u"%1 (%2)"_s.arg(block.id.value(), kindCode(block.kind));
}

bool isRunningText(BlockKind kind)
{
    return kind == BlockKind::Paragraph || kind == BlockKind::Lead;
}

/// A missing lead-in can't be told from a missing paragraph: both hold only the mark of missing text.
bool isSamePlace(const SourceBlock &english, const SourceBlock &translation)
{
    if (translation.isMissing && isRunningText(english.kind) && isRunningText(translation.kind))
        return english.section == translation.section;
    return english.kind == translation.kind && english.level == translation.level
           && english.section == translation.section
           && (isRunningText(english.kind) || english.number == translation.number);
}

std::set<int> footnoteNumbers(const BlockText &text)
{
    std::set<int> numbers;
    for (const FootnoteMark &mark : text.footnotes)
        numbers.insert(mark.number);
    return numbers;
}

} // namespace

TranslationAligner::TranslationAligner(const QString &englishFile, const SourceStructure &english,
                                       const QString &translationFile)
    : m_englishFile(englishFile), m_english(english), m_file(translationFile)
{
}

void TranslationAligner::checkContents(const std::vector<ContentsEntry> &contents) const
{
    for (size_t i = 0; i < std::min(m_english.contents.size(), contents.size()); ++i)
        checkEntry(m_english.contents[i], contents[i]);
    if (m_english.contents.size() != contents.size())
        fail(m_english.contents.back().line, contents.back().line, u"the contents have another length"_s);
}

void TranslationAligner::checkBlocks(const std::vector<SourceBlock> &blocks) const
{
    for (size_t i = 0; i < std::min(m_english.blocks.size(), blocks.size()); ++i)
        checkBlock(m_english.blocks[i], blocks[i]);
    if (m_english.blocks.size() != blocks.size())
        fail(m_english.blocks.back().line(), blocks.back().line(), u"the text has another length"_s);
}

void TranslationAligner::checkEntry(const ContentsEntry &english, const ContentsEntry &translation) const
{
    if (english.section.id != translation.section.id)
        fail(english.line, translation.line,
             u"%1 stands in the contents where the English has %2"_s.arg(translation.section.id.value(),
                                                                         english.section.id.value()));
    if (english.section.page != translation.section.page)
        fail(english.line, translation.line,
             u"page %1 where the English has %2"_s.arg(translation.section.page).arg(english.section.page));
}

void TranslationAligner::checkBlock(const SourceBlock &english, const SourceBlock &translation) const
{
    if (!isSamePlace(english, translation))
        fail(english.line(), translation.line(),
             u"%1 stands where the English has %2"_s.arg(described(translation), described(english)));
    if (!translation.isMissing && footnoteNumbers(english.text) != footnoteNumbers(translation.text))
        fail(english.line(), translation.line(), u"%1 has other footnote marks"_s.arg(english.id.value()));
}

void TranslationAligner::fail(int englishLine, int line, const QString &reason) const
{
    throw SourceError(m_file, line, u"%1 (%2:%3)"_s.arg(reason, m_englishFile).arg(englishLine));
}

} // namespace iamm
