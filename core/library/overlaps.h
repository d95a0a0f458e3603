// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "core/library/librarycontents.h"

#include <vector>

namespace iamm {

/// Whether two passages of the document have words in common. A block as a whole has all of its words in every
/// language; stretches of text in different languages have none in common.
bool overlap(const Passage &one, const Passage &other, const Document &document);

/// Where it stands in the document; none where it can't be said for sure. A whole block stands wherever the block does.
std::optional<Passage> placeIn(const Document &document, const StoredPassage &stored);

/// What of this kind has words in common with the passage, by time of making. What doesn't hold in this document isn't
/// among it.
template <Annotation Row>
std::vector<const Row *> overlapping(const LibraryContents &contents, const Passage &passage, const Document &document)
{
    std::vector<const Row *> rows = contents.all<Row>();
    const int first = document.indexOf(passage.from.block);
    const int last = document.indexOf(passage.to.block);
    std::erase_if(rows, [&](const Row *row) {
        // Cheap, and true of nearly all: they stand elsewhere.
        if (document.indexOf(placeOf(*row).from.block) > last || document.indexOf(placeOf(*row).to.block) < first)
            return true;
        const std::optional<Passage> place = placeIn(document, placeOf(*row));
        return !place || !overlap(*place, passage, document);
    });
    return rows;
}

} // namespace iamm
