// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/overlaps.h"

#include <limits>
#include <utility>

namespace iamm {

namespace {

/// First and last place of the passage: number of the block and place in its text.
std::pair<std::pair<int, int>, std::pair<int, int>> stretch(const Passage &passage, const Document &document)
{
    const int from = document.indexOf(passage.from.block);
    const int to = document.indexOf(passage.to.block);
    if (passage.isWhole())
        return {{from, 0}, {to, std::numeric_limits<int>::max()}};
    return {{from, passage.from.position}, {to, passage.to.position}};
}

} // namespace

bool overlap(const Passage &one, const Passage &other, const Document &document)
{
    if (!one.isWhole() && !other.isWhole() && one.language != other.language)
        return false;
    const auto [oneFrom, oneTo] = stretch(one, document);
    const auto [otherFrom, otherTo] = stretch(other, document);
    return oneFrom < otherTo && otherFrom < oneTo;
}

std::optional<Passage> placeIn(const Document &document, const StoredPassage &stored)
{
    if (!stored.isWhole())
        return resolve(stored, document).passage;
    return document.block(stored.from.block) ? std::optional(Passage::whole(stored.from.block, stored.language))
                                             : std::nullopt;
}

} // namespace iamm
