// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/document/document.h"

#include <algorithm>
#include <utility>

namespace iamm {

using namespace Qt::StringLiterals;

QString printedNumber(const Section &section)
{
    return section.level == 4 ? u'(' + section.number + u')' : section.number + u'.';
}

QString shownId(const Section &section)
{
    if (section.level != 4)
        return section.id.value();
    return section.parent.value() + u".("_s + section.number + u')';
}

Document::Document(Edition edition, std::vector<Section> sections, std::vector<Block> blocks)
    : m_edition(std::move(edition)), m_sections(std::move(sections)), m_blocks(std::move(blocks))
{
    for (int i = 0; const Block &block : m_blocks)
        m_blockIndex.insert(block.id, i++);
    for (int i = 0; const Section &section : m_sections)
        m_sectionIndex.insert(section.id, i++);
}

std::span<const Block> Document::blocks(int from, int count) const
{
    const int size = static_cast<int>(m_blocks.size());
    const int first = std::clamp(from, 0, size);
    const int length = std::clamp(count, 0, size - first);
    return std::span(m_blocks).subspan(static_cast<size_t>(first), static_cast<size_t>(length));
}

const Block *Document::block(const BlockId &id) const
{
    const int index = indexOf(id);
    return index < 0 ? nullptr : &m_blocks[static_cast<size_t>(index)];
}

int Document::indexOf(const BlockId &id) const
{
    return m_blockIndex.value(id, -1);
}

const Section *Document::section(const BlockId &id) const
{
    const int index = m_sectionIndex.value(id, -1);
    return index < 0 ? nullptr : &m_sections[static_cast<size_t>(index)];
}

std::vector<const Section *> Document::pathTo(const BlockId &id) const
{
    std::vector<const Section *> path;
    for (const Section *step = section(id); step; step = section(step->parent))
        path.insert(path.begin(), step);
    return path;
}

std::span<const Block> Document::blocksOf(const BlockId &section) const
{
    const int first = indexOf(section);
    if (first < 0)
        return {};
    int last = first;
    while (last < count() && m_blocks[static_cast<size_t>(last)].section == section)
        ++last;
    return blocks(first, last - first);
}

std::span<const Block> Document::blocksBelow(const BlockId &id) const
{
    const Section *top = section(id);
    const int first = indexOf(id);
    if (!top || first < 0)
        return {};
    int last = first + 1;
    for (; last < count(); ++last) {
        const Block &block = m_blocks[static_cast<size_t>(last)];
        if (block.kind == BlockKind::Heading && block.level <= top->level)
            break;
    }
    return blocks(first, last - first);
}

const Block *Document::footnote(int number) const
{
    return block(BlockId(u"fn"_s + QString::number(number)));
}

bool Document::hasLanguage(Language language) const
{
    return std::ranges::any_of(m_edition.languages,
                               [language](const EditionLanguage &entry) { return entry.language == language; });
}

std::vector<Language> Document::languages() const
{
    std::vector<Language> result;
    for (const EditionLanguage &entry : m_edition.languages)
        result.push_back(entry.language);
    return result;
}

bool Document::hasTranslatorsNotes() const
{
    const auto hasNotes = [](const Block &block) {
        return std::ranges::any_of(allLanguages, [&block](Language language) {
            const BlockText *text = block.text(language);
            return text && !text->notes.empty();
        });
    };
    return std::ranges::any_of(m_blocks, hasNotes);
}

TextStatus Document::status(Language language) const
{
    return language == Language::English ? TextStatus::Official : TextStatus::UnofficialTranslation;
}

} // namespace iamm
