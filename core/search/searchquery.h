// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/block.h"
#include "core/document/language.h"

#include <QString>

#include <vector>

namespace iamm {

/// One thing that a passage must have: a word, or words in a row.
struct SearchClause {
    std::vector<QString> words; ///< lower case, never empty, each with a letter or digit; hyphens kept
    bool phrase = false;        ///< exact but for the spelling; else the words' other endings are found too
    bool beginning = false;     ///< the last word may go on
    bool operator==(const SearchClause &) const = default;
};

enum class SearchOrder : quint8 { BestFirst, Document };

/// What is sought, and where. All clauses must be in a passage.
struct SearchQuery {
    QString typed; ///< as it was typed, shortened where it was too long
    Language language = Language::English;
    std::vector<SearchClause> clauses;
    BlockId scope;                ///< this section with those below it; empty: everywhere
    std::vector<BlockKind> kinds; ///< empty: all
    bool notesOnly = false;       ///< only the person's notes, not the text
    SearchOrder order = SearchOrder::BestFirst;
    int limit = 0; ///< at most so many hits (the counts are of all); 0: as many as the engine gives

    bool isEmpty() const { return clauses.empty(); }
    bool operator==(const SearchQuery &) const = default;
};

} // namespace iamm
