// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/reader/decorationsource.h"
#include "app/reader/textselection.h"

#include <optional>
#include <vector>

namespace iamm {

/// A link, a footnote's mark or a marked term in a block, as keys and the pointer reach it.
struct LinkSpot {
    int blockNumber = 0;
    Language language = Language::English;
    TextRange shown;  ///< in the text as it is shown
    int footnote = 0; ///< the note's number; 0: a link or a term
    BlockId target;   ///< of a link
    TextRange term;   ///< of a term: its place in the block's text; else empty
    bool operator==(const LinkSpot &) const = default;
};

/// What the reader shows apart from the text itself: the state that a person's keys and clicks change.
struct ReaderScene {
    TextSelection selection;
    int markedBlock = -1;                        ///< the block with the thin bar; -1: none
    Language markedLanguage = Language::English; ///< the column that the bar stands in
    std::optional<LinkSpot> focusedLink;
    bool caretShown = false;
    bool hasFocus = false;
    std::vector<const DecorationSource *> decorations;
};

} // namespace iamm
