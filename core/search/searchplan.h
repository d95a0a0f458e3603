// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/textrange.h"
#include "core/search/searchquery.h"
#include "core/search/searchterm.h"

#include <QString>

#include <optional>
#include <vector>

namespace iamm {

class FoldedText;
class Lexicon;

/// Where a text has what is sought.
struct TextMatches {
    std::vector<TextRange> ranges; ///< UTF-16, in order, none overlapping another
    bool exact = false;            ///< each clause stands there as it was typed, not only with other endings
};

/// How a query is carried out: what FTS5 is asked, which finds the passages that can match, and where in such a
/// passage the matches are. Pure; works on values.
class SearchPlan final {
public:
    SearchPlan(const SearchQuery &query, const Lexicon &lexicon);

    /// A word of the query is in no form in the text, or there is no query.
    bool findsNothing() const { return m_findsNothing; }
    /// In FTS5's query language, every word in quotes. May find more than match() confirms, never less.
    QString expression() const { return m_expression; }
    /// None where a clause is missing in the text.
    std::optional<TextMatches> match(const FoldedText &text) const;

private:
    struct Clause {
        std::vector<SearchTerm> terms; ///< in a row
    };

    static Clause phraseClause(const SearchClause &typed, const Lexicon &lexicon);
    void addAdjacentWords(const std::vector<SearchClause> &typed, const Lexicon &lexicon);

    std::vector<Clause> m_clauses;
    QString m_expression;
    bool m_findsNothing = false;
};

} // namespace iamm
