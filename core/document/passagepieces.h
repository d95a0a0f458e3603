// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "core/document/passage.h"

#include <vector>

namespace iamm {

/// What a passage holds of one block.
struct PassagePiece {
    const Block *block = nullptr; ///< of the document that was asked
    TextRange range;              ///< in the block's text in the passage's language; empty where that is missing
    bool isCutBefore = false;     ///< words of the block before it are left out
    bool isCutAfter = false;
};

/// The passage block by block in document order; a whole section with all that is below it. White space at its ends
/// doesn't belong to it. Without the title's repetitions. Empty where the document lacks its blocks.
std::vector<PassagePiece> piecesOf(const Passage &passage, const Document &document);

/// The pieces of whole blocks.
std::vector<PassagePiece> wholePieces(std::span<const Block> blocks, Language language);

} // namespace iamm
