// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/placingrules.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace iamm {

namespace {

constexpr double quoteWeight = 50;
constexpr double contextWeight = 20;
constexpr double placeWeight = 2;

/// Scores are sums of shares: two that are equal on paper may differ in the last digit.
constexpr double roundingError = 1e-9;

using Candidates = std::vector<PassageCandidate>;

bool isInItsBlock(const PassageCandidate &candidate)
{
    return candidate.block != SameBlock::No;
}

Candidates only(const Candidates &candidates, const std::function<bool(const PassageCandidate &)> &wanted)
{
    Candidates some;
    std::ranges::copy_if(candidates, std::back_inserter(some), wanted);
    return some;
}

/// The one that is meant, of several with the same words: that in its own block, else that under its heading. None
/// where that leaves none, or several.
std::optional<PassageCandidate> meantOf(const Candidates &alike)
{
    if (alike.size() == 1)
        return alike.front();
    const auto isUnderHeading = [](const PassageCandidate &candidate) { return candidate.isUnderHeading; };
    for (const Candidates &some : {only(alike, isInItsBlock), only(alike, isUnderHeading)}) {
        if (some.size() == 1)
            return some.front();
    }
    return std::nullopt;
}

Finding findingOf(const PassageCandidate &candidate)
{
    if (candidate.words == SameWords::No)
        return Finding::Near;
    switch (candidate.block) {
    case SameBlock::Mapped:
        return Finding::Mapped;
    case SameBlock::Yes:
        return candidate.words == SameWords::Text ? Finding::Holds : Finding::SameBlock;
    case SameBlock::No:
        break;
    }
    return Finding::Elsewhere;
}

Placement placedOn(const PassageCandidate &candidate)
{
    return {findingOf(candidate), candidate.passage, candidate.score};
}

Placement toCheck(const PassageCandidate &candidate)
{
    return {Finding::PleaseCheck, candidate.passage, candidate.score};
}

/// Of candidates that all have the very text. An identifier alone says little here: it was tried before, and what is
/// left are identifiers with the right words under another heading.
Placement chosenFromSameText(const Candidates &same)
{
    const auto isMapped = [](const PassageCandidate &candidate) { return candidate.block == SameBlock::Mapped; };
    const auto isUnderHeading = [](const PassageCandidate &candidate) { return candidate.isUnderHeading; };
    for (const Candidates &some : {only(same, isMapped), only(same, isUnderHeading)}) {
        if (some.size() == 1)
            return placedOn(some.front());
    }
    if (same.size() == 1 && same.front().isTelling)
        return placedOn(same.front());
    return toCheck(same.front());
}

bool overlap(const TextRange &one, const TextRange &other)
{
    return one.start < other.end() && other.start < one.end();
}

/// The best, or of those that are hardly worse and as exact the one that is meant; none where that can't be told.
/// Best first.
std::optional<PassageCandidate> winnerOf(const Candidates &candidates)
{
    const PassageCandidate &best = candidates.front();
    // The very words in their own block are right even where another block says nearly the same.
    const bool isSure = best.words != SameWords::No && isInItsBlock(best);
    Candidates close = only(candidates, [&](const PassageCandidate &other) {
        return !(isSure && other.words == SameWords::No) && !overlap(best.range, other.range)
               && other.score > best.score - leadOfPlaced + roundingError;
    });
    if (close.empty())
        return best;
    close.push_back(best);
    const bool areExact =
        std::ranges::all_of(close, [](const PassageCandidate &candidate) { return candidate.words != SameWords::No; });
    return areExact ? meantOf(close) : std::nullopt;
}

/// Whether two of three speak for it: the identifier, the heading, a telling length. No one of them is enough: an
/// edition may have given an identifier to another block, and in a section, or at some length, the Agenda says the same
/// twice.
bool isAttested(const PassageCandidate &candidate)
{
    const bool isInBlock = candidate.block == SameBlock::Yes;
    return (isInBlock && candidate.isUnderHeading) || (isInBlock && candidate.isTelling)
           || (candidate.isUnderHeading && candidate.isTelling);
}

bool isTrusted(const PassageCandidate &candidate, bool isShort)
{
    if (candidate.isPartial || candidate.score < leastToPlace - roundingError)
        return false;
    if (isShort && (candidate.words == SameWords::No || !isInItsBlock(candidate)))
        return false;
    const bool isNearlyAll = candidate.score >= leastInDoubt - roundingError;
    if (candidate.block == SameBlock::Mapped)
        return isNearlyAll || !isShort;
    const bool isDoubtful = isShort || (candidate.block == SameBlock::No && candidate.words == SameWords::Quote);
    if (isAttested(candidate))
        return isNearlyAll || !isDoubtful;
    return candidate.block == SameBlock::Yes && candidate.isHeadingGone && isNearlyAll && !isShort;
}

} // namespace

double scoreOf(const Likenesses &likenesses)
{
    double sum = quoteWeight * likenesses.quote + placeWeight * likenesses.place;
    double whole = quoteWeight + placeWeight;
    for (const std::optional<double> &context : {likenesses.prefix, likenesses.suffix}) {
        sum += contextWeight * context.value_or(0);
        whole += context ? contextWeight : 0;
    }
    return sum / whole;
}

double characterLikeness(const QString &one, const QString &other)
{
    const QList<uint> from = one.toUcs4();
    const QList<uint> to = other.toUcs4();
    std::vector<int> costs(static_cast<size_t>(to.size()) + 1);
    std::iota(costs.begin(), costs.end(), 0);
    for (const uint character : from) {
        int diagonal = costs[0]++;
        for (size_t j = 1; j < costs.size(); ++j) {
            const int replaced = diagonal + (to[static_cast<qsizetype>(j) - 1] == character ? 0 : 1);
            diagonal = costs[j];
            costs[j] = std::min({replaced, costs[j] + 1, costs[j - 1] + 1});
        }
    }
    const auto longer = static_cast<double>(std::max(from.size(), to.size()));
    return longer == 0 ? 1.0 : 1.0 - costs.back() / longer;
}

Placement chosenFrom(Candidates candidates, bool isShort)
{
    if (candidates.empty())
        return {};
    std::ranges::stable_sort(candidates, std::greater(), &PassageCandidate::score);
    const Candidates same =
        only(candidates, [](const PassageCandidate &candidate) { return candidate.words == SameWords::Text; });
    if (!same.empty())
        return chosenFromSameText(same);

    const PassageCandidate &best = candidates.front();
    const std::optional<PassageCandidate> winner = winnerOf(candidates);
    if (winner && isTrusted(*winner, isShort))
        return placedOn(*winner);
    const bool isNear = isShort && best.words == SameWords::No;
    if (isNear || best.score < (isShort ? leastToPlace : leastToCheck) - roundingError)
        return {Finding::NotPlaced, std::nullopt, best.score};
    return toCheck(winner.value_or(best));
}

} // namespace iamm
