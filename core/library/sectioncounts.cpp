// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/sectioncounts.h"

#include "core/document/document.h"

namespace iamm {

QHash<BlockId, int> countsBySection(std::span<const BlockId> places, const Document &document)
{
    QHash<BlockId, int> counts;
    for (const BlockId &place : places) {
        const Block *block = document.block(place);
        if (!block)
            continue;
        for (const Section *section : document.pathTo(block->section))
            ++counts[section->id];
    }
    return counts;
}

} // namespace iamm
