// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/bookmarkcounts.h"

#include "core/document/document.h"
#include "core/library/bookmark.h"

namespace iamm {

QHash<BlockId, int> countsBySection(std::span<const Bookmark> bookmarks, const Document &document)
{
    QHash<BlockId, int> counts;
    for (const Bookmark &bookmark : bookmarks) {
        const Block *block = document.block(bookmark.passage.from.block);
        if (!block)
            continue;
        for (const Section *section : document.pathTo(block->section))
            ++counts[section->id];
    }
    return counts;
}

} // namespace iamm
