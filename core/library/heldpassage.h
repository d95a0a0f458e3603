// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/placement.h"
#include "core/library/storedpassage.h"

namespace iamm {

class BlockHashes;
struct Block;

/// The passage with its blocks called as they are in this edition; their old names mean nothing then. The same where
/// none has moved, and where it was made in this very edition and revision, whose identifiers are no older ones.
StoredPassage withMovedBlocks(const StoredPassage &stored, const MovedBlocks &moved, const Document &document);

/// Where the passage stands if the text of its blocks is still the same: Holds or Mapped. Costs a look at a few hashes.
/// None where it has to be sought: where the text differs, and where the identifier may have come to mean another block
/// with the same words (another edition has a block with this text under another heading, and the same text elsewhere).
std::optional<Placement> heldPlacement(const StoredPassage &stored, BlockHashes &hashes, const MovedBlocks &moved);

/// The title of the section that the passage stood in, without its number; empty where it stood in none.
QString storedTitle(const StoredPassage &stored);

/// The title of the block's section in this language, else in English; empty where it stands in none.
QString sectionTitle(const Block &block, Language language, const Document &document);

} // namespace iamm
