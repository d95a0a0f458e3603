// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "tests/support/editeddocument.h"

#include <algorithm>

namespace iamm {

namespace {

Document revised(const Document &document, std::vector<Block> blocks)
{
    Edition edition = document.edition();
    ++edition.revision;
    return {edition, document.sections(), std::move(blocks)};
}

} // namespace

Document withText(const Document &document, const BlockId &id, const QString &text, Language language)
{
    std::vector<Block> blocks = document.allBlocks();
    blocks.at(static_cast<size_t>(document.indexOf(id))).texts[language] = BlockText{text, {}, {}, {}};
    return revised(document, std::move(blocks));
}

Document without(const Document &document, const BlockId &id)
{
    std::vector<Block> blocks = document.allBlocks();
    blocks.erase(blocks.begin() + document.indexOf(id));
    return revised(document, std::move(blocks));
}

Document withMoved(const Document &document, const BlockId &id, const BlockId &behind)
{
    std::vector<Block> blocks = document.allBlocks();
    Block moved = blocks.at(static_cast<size_t>(document.indexOf(id)));
    blocks.erase(blocks.begin() + document.indexOf(id));
    const auto place = std::ranges::find(blocks, behind, &Block::id);
    moved.section = place->section;
    blocks.insert(place + 1, std::move(moved));
    return revised(document, std::move(blocks));
}

Document withNames(const Document &document, const QHash<BlockId, BlockId> &names)
{
    std::vector<Block> blocks = document.allBlocks();
    for (Block &block : blocks)
        block.id = names.value(block.id, block.id);
    return revised(document, std::move(blocks));
}

} // namespace iamm
