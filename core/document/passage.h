// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/blockid.h"
#include "core/document/language.h"

namespace iamm {

/// A place in a block's text.
struct TextPoint {
    BlockId block;
    int position = 0; ///< UTF-16 position in the block's text
    bool operator==(const TextPoint &) const = default;
};

/// What a person points at: a section or a block as a whole (from and to are the same block, both at 0), or the text
/// from one place to another. In document order: `from` never stands after `to`.
struct Passage {
    Language language = Language::English;
    TextPoint from;
    TextPoint to;

    static Passage whole(const BlockId &block, Language language) { return {language, {block, 0}, {block, 0}}; }
    bool isWhole() const { return from == to; }
    bool operator==(const Passage &) const = default;
};

} // namespace iamm
