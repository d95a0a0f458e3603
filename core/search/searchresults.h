// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/searchquery.h"
#include "core/search/snippet.h"

#include <QList>
#include <QUuid>

#include <vector>

namespace iamm {

/// A block, or a person's note at one, in which everything that was sought stands.
struct SearchHit {
    BlockId block;
    QUuid note;      ///< null: the block's own text
    BlockId section; ///< empty for front matter and titles
    BlockKind kind = BlockKind::Paragraph;
    std::vector<TextRange>
        matches; ///< in the note's or block's text, UTF-16; empty where only the printed contents have it
    Snippet snippet;
    bool exact = false; ///< as it was typed, not only with other endings
    double score = 0;   ///< higher is better; every exact one is higher than every other
    bool operator==(const SearchHit &) const = default;
};

/// Whether the whole text was looked at.
enum class SearchExtent : quint8 { Whole, OutOfTime, Cancelled };

struct SearchResults {
    SearchQuery query;
    int occurrences = 0; ///< matches in passages, headings not counted
    int passages = 0;    ///< blocks with a match that are no headings
    int headings = 0;    ///< headings and printed titles with a match
    int notes = 0;       ///< notes with a match that are in `hits`
    int unlisted = 0;    ///< of those counted, so many aren't in `hits`
    SearchExtent extent = SearchExtent::Whole;
    QList<SearchHit> hits; ///< in the query's order, notes last; a list that is cheap to hand from thread to thread

    int total() const { return passages + headings + notes; }
    bool operator==(const SearchResults &) const = default;
};

} // namespace iamm
