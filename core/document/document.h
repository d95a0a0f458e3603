// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/blocksource.h"
#include "core/document/edition.h"
#include "core/document/section.h"

#include <QHash>

#include <span>
#include <vector>

namespace iamm {

/// The whole document as a value that doesn't change: its sections and its blocks in document order (front matter,
/// then for each section the heading, its text and, last, its footnotes). Shared by const reference or pointer; may be
/// read from any thread.
class Document final : public BlockSource {
public:
    Document() = default;
    Document(Edition edition, std::vector<Section> sections, std::vector<Block> blocks);

    const Edition &edition() const { return m_edition; }
    const std::vector<Section> &sections() const { return m_sections; }
    const std::vector<Block> &allBlocks() const { return m_blocks; }

    int count() const override { return static_cast<int>(m_blocks.size()); }
    std::span<const Block> blocks(int from, int count) const override;

    /// Null where there is none. A section's identifier gives its heading.
    const Block *block(const BlockId &id) const;
    /// Position in allBlocks(), or -1.
    int indexOf(const BlockId &id) const;

    /// Null where there is none.
    const Section *section(const BlockId &id) const;
    /// The section that the block stands in; null for front matter and titles.
    const Section *sectionOf(const Block &block) const { return section(block.section); }
    /// From the part down to the section itself; empty where there is none.
    std::vector<const Section *> pathTo(const BlockId &id) const;
    /// Heading and blocks of the section without (or with) those of the sections below it.
    std::span<const Block> blocksOf(const BlockId &section) const;
    std::span<const Block> blocksBelow(const BlockId &id) const;

    const Block *footnote(int number) const;

    bool hasLanguage(Language language) const;
    /// Those that the edition has, English first.
    std::vector<Language> languages() const;
    TextStatus status(Language language) const;
    bool hasTranslatorsNotes() const;

private:
    Edition m_edition;
    std::vector<Section> m_sections;
    std::vector<Block> m_blocks;
    QHash<BlockId, int> m_blockIndex;
    QHash<BlockId, int> m_sectionIndex;
};

} // namespace iamm
