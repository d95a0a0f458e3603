// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/textrange.h"
#include "core/library/placement.h"

#include <QString>

#include <optional>
#include <vector>

namespace iamm {

/// How a candidate's words and those that were stored go together.
enum class SameWords {
    Text,  ///< all blocks of the passage have the same text, to the letter
    Quote, ///< the quote stands there, to the letter
    No,
};

/// Which block it stands in.
enum class SameBlock { Yes, Mapped, No };

/// A place where a stored passage may stand.
struct PassageCandidate {
    Passage passage;
    TextRange range; ///< in the whole text, to see which candidates are of the same place
    double score = 0;
    SameWords words = SameWords::No;
    SameBlock block = SameBlock::No;
    bool isUnderHeading = false; ///< the section has the title that the passage stood under
    bool isHeadingGone = false;  ///< that title is unknown, or no section has it any more
    bool isTelling = false;      ///< it is so long that it hardly stands anywhere else by chance
    /// Only a part of what was meant is sure to stand there. Never placed without the person.
    bool isPartial = false;
};

/// What is known of how alike a candidate and the stored passage are, each from 0 to 1.
struct Likenesses {
    double quote = 0;
    std::optional<double> prefix = {}; ///< none: there is nothing to compare
    std::optional<double> suffix = {};
    double place = 0;
};

/// Quote 50, prefix 20, suffix 20, place 2, of what is known; 0 to 1.
double scoreOf(const Likenesses &likenesses);

/// The share of characters that stay when one is edited into the other; 1 for two empty ones.
double characterLikeness(const QString &one, const QString &other);

/// From this score on a passage is placed by itself, where it is `leadOfPlaced` ahead of the next.
inline constexpr double leastToPlace = 0.85;
inline constexpr double leadOfPlaced = 0.10;
/// From this score on it is shown to be checked.
inline constexpr double leastToCheck = 0.60;
/// Where the words alone say too little the context has to be nearly the same.
inline constexpr double leastInDoubt = 0.95;
/// Shorter quotes, in code points, need the exact text and a context that fits: their block, and `leastInDoubt`.
inline constexpr int shortQuote = 20;
/// A text this long, in code points, hardly stands anywhere else by chance. (In the Agenda the longest block that
/// stands twice has 48.)
inline constexpr int tellingText = 64;

/// Which of the candidates it is, and how sure that is. Beyond the score, what isn't where the edition says has to have
/// two of three: the identifier, the heading, a telling length; and the words of another block nearly the same context.
/// The Agenda's lists say much in the same words.
Placement chosenFrom(std::vector<PassageCandidate> candidates, bool isShort);

} // namespace iamm
