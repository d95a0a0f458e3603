// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/terms/termbase.h"

#include <algorithm>
#include <functional>

namespace iamm {

namespace {

std::pair<int, Language> keyOf(const TermPlace &place)
{
    return {place.term, place.language};
}

bool overlap(TextRange one, TextRange other)
{
    return one.start < other.end() && other.start < one.end();
}

bool covers(TextRange outer, TextRange inner)
{
    return outer.start <= inner.start && inner.end() <= outer.end();
}

} // namespace

TermBase::TermBase(std::vector<Term> terms, std::vector<TermPlace> places)
    : m_terms(std::move(terms)), m_places(std::move(places))
{
    for (const TermPlace &place : m_places)
        m_all[indexOf(place.language)][place.block].push_back(place);
    for (const Language language : allLanguages) {
        const ByBlock &all = m_all[indexOf(language)];
        for (auto block = all.cbegin(); block != all.cend(); ++block)
            m_shown[indexOf(language)].insert(block.key(), withoutOverlaps(block.value()));
    }
    std::ranges::stable_sort(m_places, {}, keyOf);
}

TermBase::Weight TermBase::weight(const TermPlace &place) const
{
    return {place.range.length, !term(place.term).isHeading, place.fit == TermFit::Exact};
}

std::vector<TermPlace> TermBase::withoutOverlaps(std::vector<TermPlace> places) const
{
    std::ranges::stable_sort(places, std::greater(), [this](const TermPlace &place) { return weight(place); });
    std::vector<TermPlace> kept;
    for (const TermPlace &place : places) {
        if (std::ranges::none_of(kept, [&](const TermPlace &other) { return overlap(place.range, other.range); }))
            kept.push_back(place);
    }
    std::ranges::sort(kept, {}, [](const TermPlace &place) { return place.range.start; });
    return kept;
}

std::span<const TermPlace> TermBase::placesOf(int term, Language language) const
{
    // Not std::ranges::equal_range, whose answer clang 14 can't take apart with this standard library.
    const std::pair key(term, language);
    return {std::ranges::lower_bound(m_places, key, {}, keyOf), std::ranges::upper_bound(m_places, key, {}, keyOf)};
}

TermStanding TermBase::standing(int term, Language language) const
{
    const std::span<const TermPlace> places = placesOf(term, language);
    if (places.empty())
        return TermStanding::Absent;
    const bool exact = std::ranges::find(places, TermFit::Exact, &TermPlace::fit) != places.end();
    return exact ? TermStanding::Exact : TermStanding::Inflected;
}

std::span<const TermPlace> TermBase::inBlock(const ByBlock &blocks, const BlockId &block)
{
    const auto found = blocks.constFind(block);
    return found == blocks.cend() ? std::span<const TermPlace>() : std::span(*found);
}

std::span<const TermPlace> TermBase::placesIn(const BlockId &block, Language language) const
{
    return inBlock(m_all[indexOf(language)], block);
}

std::span<const TermPlace> TermBase::shownPlaces(const BlockId &block, Language language) const
{
    return inBlock(m_shown[indexOf(language)], block);
}

std::optional<int> TermBase::termAt(const BlockId &block, Language language, TextRange words) const
{
    const TermPlace *best = nullptr;
    for (const TermPlace &place : placesIn(block, language)) {
        const bool isMeant = covers(place.range, words) || covers(words, place.range);
        if (isMeant && (!best || weight(place) > weight(*best)))
            best = &place;
    }
    return best && !words.isEmpty() ? std::optional(best->term) : std::nullopt;
}

} // namespace iamm
