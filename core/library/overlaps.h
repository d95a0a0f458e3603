// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "core/library/storedpassage.h"

#include <optional>

namespace iamm {

/// Whether two passages of the document have words in common. A block as a whole has all of its words in every
/// language; stretches of text in different languages have none in common.
bool overlap(const Passage &one, const Passage &other, const Document &document);

/// Where it stands in the document; none where it can't be said for sure. A whole block stands wherever the block does.
std::optional<Passage> placeIn(const Document &document, const StoredPassage &stored);

} // namespace iamm
