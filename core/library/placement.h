// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/passage.h"

#include <QHash>

#include <optional>

namespace iamm {

/// How a stored passage was found in a document, the surest first.
enum class Finding {
    Holds,       ///< the text is the same: the place is right
    SameBlock,   ///< the block has changed, but the quote stands in it, word for word
    Mapped,      ///< word for word in the block that the edition says it has become
    Elsewhere,   ///< word for word in another block
    Near,        ///< with some other words, alike enough to be the same
    PleaseCheck, ///< perhaps: shown to the person, and placed only when they say so
    NotPlaced,   ///< nothing is alike enough
};

/// Where a stored passage stands in a document.
struct Placement {
    Finding finding = Finding::NotPlaced;
    std::optional<Passage> passage; ///< with PleaseCheck a proposal; none with NotPlaced
    double score = 0;               ///< 0 to 1: how like its place is to what was stored
    bool isByHand = false;          ///< found by where a person had put it, not by where it was made

    /// Whether it stands there without anybody having to look.
    bool isPlaced() const { return finding < Finding::PleaseCheck; }
    bool operator==(const Placement &) const = default;
};

/// What blocks of older editions are called in this one.
using MovedBlocks = QHash<BlockId, BlockId>;

} // namespace iamm
