// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/terms/termplaces.h"

#include <QHash>

#include <array>
#include <optional>
#include <span>
#include <tuple>
#include <vector>

namespace iamm {

/// How a term stands in the text of one language: as the best of its places does.
enum class TermStanding : quint8 { Exact, Inflected, Absent };

/// The terms and where they stand in the document: a value that doesn't change and may be read from any thread.
class TermBase final {
public:
    TermBase() = default;
    /// `places` as termPlaces() gives them: of each language in the order of the text.
    TermBase(std::vector<Term> terms, std::vector<TermPlace> places);

    const std::vector<Term> &terms() const { return m_terms; }
    const Term &term(int number) const { return m_terms[static_cast<size_t>(number)]; }

    /// In the order of the text.
    std::span<const TermPlace> placesOf(int term, Language language) const;
    TermStanding standing(int term, Language language) const;

    /// All that stand in a block's text, in its order.
    std::span<const TermPlace> placesIn(const BlockId &block, Language language) const;
    /// The places in a block's text that can be shown side by side, in its order: of those that overlap the longest; of
    /// equally long ones a term rather than a heading, and what is exact rather than inflected.
    std::span<const TermPlace> shownPlaces(const BlockId &block, Language language) const;

    /// The term of the longest place, chosen likewise, that lies in the words or that the words lie in; none where
    /// there is none.
    std::optional<int> termAt(const BlockId &block, Language language, TextRange words) const;

private:
    using ByBlock = QHash<BlockId, std::vector<TermPlace>>;

    /// Which of two places counts where both can't: the longer one; a term before a heading; exact before inflected.
    using Weight = std::tuple<int, bool, bool>;

    Weight weight(const TermPlace &place) const;
    std::vector<TermPlace> withoutOverlaps(std::vector<TermPlace> places) const;
    static std::span<const TermPlace> inBlock(const ByBlock &blocks, const BlockId &block);

    std::vector<Term> m_terms;
    std::vector<TermPlace> m_places;                  ///< by term and language
    std::array<ByBlock, allLanguages.size()> m_all;   ///< by language
    std::array<ByBlock, allLanguages.size()> m_shown; ///< those of shownPlaces()
};

} // namespace iamm
