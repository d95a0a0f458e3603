// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <vector>

namespace iamm {

/// A word of a text as it is compared. The rarer a word is, the more it weighs: two practices that begin alike and
/// differ in what they are about are not the same.
struct WeighedWord {
    int word = 0;   ///< the same number: the same word
    int weight = 1; ///< more than 0
};

/// A stretch of words that is like another one.
struct WordMatch {
    int first = 0;
    int count = 0;
    double likeness = 0;
};

/// 0 to 1: the share of the weight that stays when one is edited into the other, word by word. 1 for two that have no
/// words.
double likeness(std::span<const WeighedWord> one, std::span<const WeighedWord> other);

/// The same where `one` is known to be only the beginning of a longer text: with the beginning of `other` that it is
/// most like.
double likenessOfBeginning(std::span<const WeighedWord> one, std::span<const WeighedWord> other);

/// The stretches of `text` that are most like `sought`, none less than `least` (more than 0). Of those that overlap
/// only the best, and where several are equally good, each of them; at most 32. None where `sought` is empty. Takes
/// time in proportion to the product of both lengths.
std::vector<WordMatch> likestStretches(std::span<const WeighedWord> sought, std::span<const WeighedWord> text,
                                       double least);

} // namespace iamm
