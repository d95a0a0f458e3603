// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/libraryservice.h"
#include "core/library/overlaps.h"
#include "core/library/placements.h"

#include <vector>

namespace iamm {

/// A record, and where it stands in the document that is shown. Valid until the library's next signal or change.
template <Annotation Row>
struct Standing {
    const Row *row = nullptr;
    Passage passage;
};

/// What of this kind stands in the blocks of the passage, by time of making: what the text shows there, whichever
/// edition it was made in, and what was asked for and isn't on the disk yet (LibraryService::expected()). What actions
/// look at, so that they find what a person sees.
template <Annotation Row>
std::vector<Standing<Row>> standingIn(const Passage &passage, const LibraryService &library,
                                      const Placements &placements, const Document &document)
{
    const int first = document.indexOf(passage.from.block);
    const int last = document.indexOf(passage.to.block);
    if (first < 0 || last < first)
        return {};
    const LibraryContents &expected = library.expected();
    QHash<QUuid, Passage> places;
    for (const Block &block : document.blocks(first, last - first + 1)) {
        for (const QUuid &id : placements.on(block.id)) {
            if (const std::optional<Passage> place = placements.passageOf(id))
                places.insert(id, *place);
        }
    }
    if (library.isSaving()) {
        expected.each<Row>([&](const Row &row) {
            if (library.contents().find<Row>(row.head.id))
                return;
            const std::optional<Passage> place = placeIn(document, placeOf(row));
            if (place && document.indexOf(place->from.block) <= last && document.indexOf(place->to.block) >= first)
                places.insert(row.head.id, *place);
        });
    }
    std::vector<const Row *> rows;
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        if (const Row *row = expected.find<Row>(place.key()))
            rows.push_back(row);
    }
    sortByMaking(rows);
    std::vector<Standing<Row>> standing;
    standing.reserve(rows.size());
    for (const Row *row : rows)
        standing.push_back({row, places.value(row->head.id)});
    return standing;
}

} // namespace iamm
