// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/wordlikeness.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <utility>

namespace iamm {

namespace {

int weightOf(std::span<const WeighedWord> words)
{
    return std::accumulate(words.begin(), words.end(), 0,
                           [](int sum, const WeighedWord &word) { return sum + word.weight; });
}

int costOfReplacing(const WeighedWord &one, const WeighedWord &other)
{
    return one.word == other.word ? 0 : std::max(one.weight, other.weight);
}

/// The weight of the words to be changed to make `one` into each beginning of `other`, the empty one first.
std::vector<int> costsOfBeginnings(std::span<const WeighedWord> one, std::span<const WeighedWord> other)
{
    std::vector<int> costs(other.size() + 1, 0);
    for (size_t j = 0; j < other.size(); ++j)
        costs[j + 1] = costs[j] + other[j].weight;
    for (const WeighedWord &word : one) {
        int diagonal = costs[0];
        costs[0] += word.weight;
        for (size_t j = 0; j < other.size(); ++j) {
            const int cheapest = std::min(
                {diagonal + costOfReplacing(word, other[j]), costs[j + 1] + word.weight, costs[j] + other[j].weight});
            diagonal = std::exchange(costs[j + 1], cheapest);
        }
    }
    return costs;
}

double shareKept(int cost, int oneWeight, int otherWeight)
{
    const int larger = std::max(oneWeight, otherWeight);
    return larger == 0 ? 1.0 : 1.0 - static_cast<double>(cost) / larger;
}

/// How cheaply the beginning of what is sought becomes a stretch that ends at the word looked at.
struct Ending {
    int cost = 0;
    int first = 0; ///< where that stretch begins
};

/// Sellers' algorithm: one column of the table of edits, from one word of the text to the next. Costs nothing to begin
/// anywhere. Where two ways are equally good, the one that replaces a word is taken, so that a changed word at the
/// edge still belongs to the stretch.
void advance(std::vector<Ending> &column, std::span<const WeighedWord> sought, const WeighedWord &word, int position)
{
    Ending diagonal = column[0];
    column[0] = {0, position + 1};
    for (size_t i = 0; i < sought.size(); ++i) {
        const Ending &left = column[i + 1];
        const Ending &above = column[i];
        Ending best{diagonal.cost + costOfReplacing(sought[i], word), diagonal.first};
        if (left.cost + word.weight < best.cost)
            best = {left.cost + word.weight, left.first};
        if (above.cost + sought[i].weight < best.cost)
            best = {above.cost + sought[i].weight, above.first};
        diagonal = std::exchange(column[i + 1], best);
    }
}

std::vector<Ending> firstColumn(std::span<const WeighedWord> sought)
{
    std::vector<Ending> column(sought.size() + 1);
    for (size_t i = 0; i < sought.size(); ++i)
        column[i + 1].cost = column[i].cost + sought[i].weight;
    return column;
}

bool overlap(const WordMatch &one, const WordMatch &other)
{
    return one.first < other.first + other.count && other.first < one.first + one.count;
}

/// More of them say no more: a person looks at the best.
constexpr size_t mostMatches = 32;

/// Without those that overlap a better one.
std::vector<WordMatch> bestOf(std::vector<WordMatch> matches)
{
    std::ranges::stable_sort(matches, std::greater(), &WordMatch::likeness);
    std::vector<WordMatch> best;
    for (const WordMatch &match : matches) {
        const bool isWorse = std::ranges::any_of(best, [&match](const WordMatch &better) {
            return overlap(match, better) && match.likeness < better.likeness;
        });
        if (!isWorse)
            best.push_back(match);
        if (best.size() == mostMatches)
            break;
    }
    return best;
}

} // namespace

double likeness(std::span<const WeighedWord> one, std::span<const WeighedWord> other)
{
    return shareKept(costsOfBeginnings(one, other).back(), weightOf(one), weightOf(other));
}

double likenessOfBeginning(std::span<const WeighedWord> one, std::span<const WeighedWord> other)
{
    const std::vector<int> costs = costsOfBeginnings(one, other);
    const int weight = weightOf(one);
    double best = 0;
    int otherWeight = 0;
    for (size_t j = 0; j < costs.size(); ++j) {
        best = std::max(best, shareKept(costs[j], weight, otherWeight));
        otherWeight += j < other.size() ? other[j].weight : 0;
    }
    return best;
}

std::vector<WordMatch> likestStretches(std::span<const WeighedWord> sought, std::span<const WeighedWord> text,
                                       double least)
{
    std::vector<WordMatch> matches;
    if (sought.empty())
        return matches;
    std::vector<int> weightBefore{0};
    for (const WeighedWord &word : text)
        weightBefore.push_back(weightBefore.back() + word.weight);
    const int weight = weightOf(sought);
    std::vector<Ending> column = firstColumn(sought);
    for (int position = 0; position < static_cast<int>(text.size()); ++position) {
        advance(column, sought, text[static_cast<size_t>(position)], position);
        const auto &[cost, first] = column.back();
        const int found = weightBefore[static_cast<size_t>(position) + 1] - weightBefore[static_cast<size_t>(first)];
        const double share = shareKept(cost, weight, found);
        if (found > 0 && share >= least)
            matches.push_back({first, position + 1 - first, share});
    }
    return bestOf(std::move(matches));
}

} // namespace iamm
