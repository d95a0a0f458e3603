// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/documentwords.h"
#include "core/library/placingrules.h"
#include "core/library/storedpassage.h"

#include <optional>
#include <utility>
#include <vector>

namespace iamm {

class BlockHashes;
struct Block;

/// Looks for the places of a document where one stored passage may stand. Lives as long as one question; what it is
/// made from has to outlive it.
class PassageCandidates final {
public:
    /// `renamed`: the passage with its blocks called as they are in this edition (withMovedBlocks()).
    PassageCandidates(const StoredPassage &stored, const StoredPassage &renamed, const DocumentWords &words,
                      BlockHashes &hashes);

    /// Whether the quote is too short to be sought with other words.
    bool isShort() const { return m_isShort; }

    /// In no order. Empty where nothing is even half alike.
    std::vector<PassageCandidate> all();

private:
    void addBlocks();
    void addBlock(int index);
    void addQuoteIn(int index);
    void addQuotes();
    void addStretches(bool isPartial);
    void addStretch(TextRange quote, double quoteLikeness, bool isExact);

    const Block &blockAt(int index) const;
    SameBlock sameBlock(int first, int last) const;
    bool isUnderHeading(const Block &block) const;
    bool isTitle(const QString &title) const;
    bool hasTitle() const;
    std::optional<double> prefixLikeness(const TextRange &range) const;
    std::optional<double> suffixLikeness(const TextRange &range) const;
    bool isSameText(int first, int last, const TextRange &range);
    bool isTelling(SameWords words, int first, int last) const;
    TextRange withEdges(const TextRange &range) const;
    TextRange withRest(const TextRange &range) const;
    Passage passageOver(const TextRange &range) const;

    const StoredPassage &m_stored;
    const StoredPassage &m_renamed;
    const DocumentWords &m_words;
    BlockHashes &m_hashes;
    const std::vector<WeighedWord> m_sought;
    const std::vector<WeighedWord> m_titleWords;
    const QString m_title; ///< that the passage stood under
    const bool m_isShort;
    const bool m_isCut;     ///< the quote is only the beginning
    const bool m_isHeading; ///< the passage is a section as a whole
    const bool m_hasTitle;  ///< a section of this edition is called as that of the passage was
    std::vector<PassageCandidate> m_found;
};

} // namespace iamm
