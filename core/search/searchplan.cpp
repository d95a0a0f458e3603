// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/search/searchplan.h"

#include "core/search/foldedtext.h"
#include "core/search/lexicon.h"

#include <QStringList>

#include <algorithm>
#include <span>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

/// psycho-social has two, secretary-general-designate would have three.
constexpr size_t maximumJoinedWords = 3;
/// A phrase is asked for in all its spellings up to so many, then as words that stand anywhere; match() decides.
constexpr size_t maximumPhrases = 32;

using Surface = SearchTerm::Surface;

QString quoted(const Surface &surface)
{
    QString text = surface.text;
    text.replace(u'"', "\"\""_L1);
    return u'"' + text + u'"' + (surface.beginning ? u"*"_s : QString());
}

QString anyOf(const std::vector<Surface> &surfaces)
{
    QStringList parts;
    for (const Surface &surface : surfaces)
        parts += quoted(surface);
    return u'(' + parts.join(" OR "_L1) + u')';
}

/// FTS5's phrases hold no OR: each combination of the terms' spellings.
std::vector<Surface> combinations(const std::vector<SearchTerm> &terms)
{
    std::vector<Surface> phrases{{}};
    for (const SearchTerm &term : terms) {
        std::vector<Surface> longer;
        for (const Surface &begun : phrases) {
            for (const Surface &next : term.surfaces())
                longer.push_back({begun.text.isEmpty() ? next.text : begun.text + u' ' + next.text, next.beginning});
        }
        phrases = std::move(longer);
        if (phrases.size() > maximumPhrases)
            return {};
    }
    return phrases;
}

QString clauseExpression(const std::vector<SearchTerm> &terms)
{
    const std::vector<Surface> phrases = terms.size() == 1 ? terms.front().surfaces() : combinations(terms);
    if (!phrases.empty())
        return anyOf(phrases);
    QStringList parts;
    for (const SearchTerm &term : terms)
        parts += anyOf(term.surfaces());
    return u'(' + parts.join(" AND "_L1) + u')';
}

QString joined(std::span<const QString> words)
{
    QString result;
    for (const QString &word : words)
        result += word;
    return result;
}

/// How many words from the first on are one word that the text has with a hyphen; 1 where none are.
size_t joinableWords(std::span<const QString> words, const Lexicon &lexicon)
{
    for (size_t count = std::min(words.size(), maximumJoinedWords); count > 1; --count) {
        if (lexicon.isHyphenated(joined(words.first(count))))
            return count;
    }
    return 1;
}

/// The number of words of the text, from `at` on, that are these terms in a row; 0 where they are not. The longest.
SearchTerm::Match matchAt(const FoldedText &text, int at, std::span<const SearchTerm> terms)
{
    SearchTerm::Match best{0, false};
    for (const SearchTerm::Match &first : terms.front().matchesAt(text, at)) {
        SearchTerm::Match match = first;
        if (terms.size() > 1) {
            const SearchTerm::Match rest = matchAt(text, at + first.words, terms.subspan(1));
            if (rest.words == 0)
                continue;
            match = {first.words + rest.words, first.exact && rest.exact};
        }
        if (match.words > best.words)
            best.words = match.words;
        best.exact = best.exact || match.exact;
    }
    return best;
}

/// In order, those that overlap made one.
std::vector<TextRange> merged(std::vector<TextRange> ranges)
{
    std::ranges::sort(ranges, {}, &TextRange::start);
    std::vector<TextRange> result;
    for (const TextRange &range : ranges) {
        if (!result.empty() && range.start < result.back().end())
            result.back().length = std::max(result.back().end(), range.end()) - result.back().start;
        else
            result.push_back(range);
    }
    return result;
}

} // namespace

SearchPlan::SearchPlan(const SearchQuery &query, const Lexicon &lexicon)
{
    for (const SearchClause &typed : query.clauses) {
        if (typed.phrase) {
            m_clauses.push_back(phraseClause(typed, lexicon));
            continue;
        }
        SearchTerm term(typed.words.front(), SearchTerm::Endings::Any, lexicon);
        if (typed.beginning)
            term.addBeginning(typed.words.front(), lexicon);
        m_clauses.push_back({{term}});
    }
    addAdjacentWords(query.clauses, lexicon);

    QStringList parts;
    for (const Clause &clause : m_clauses) {
        m_findsNothing = m_findsNothing
                         || std::ranges::any_of(clause.terms, [](const SearchTerm &t) { return t.surfaces().empty(); });
        if (!m_findsNothing)
            parts += clauseExpression(clause.terms);
    }
    m_findsNothing = m_findsNothing || m_clauses.empty();
    m_expression = m_findsNothing ? QString() : parts.join(" AND "_L1);
}

SearchPlan::Clause SearchPlan::phraseClause(const SearchClause &typed, const Lexicon &lexicon)
{
    Clause clause;
    const std::span<const QString> words(typed.words);
    for (size_t at = 0; at < words.size();) {
        const size_t count = joinableWords(words.subspan(at), lexicon);
        // Joined by a hyphen, the term also looks for the words one by one.
        const QString word =
            QStringList(words.begin() + static_cast<qsizetype>(at), words.begin() + static_cast<qsizetype>(at + count))
                .join(u'-');
        SearchTerm term(word, SearchTerm::Endings::AsTyped, lexicon);
        at += count;
        if (typed.beginning && at == words.size())
            term.addBeginning(word, lexicon);
        clause.terms.push_back(term);
    }
    return clause;
}

void SearchPlan::addAdjacentWords(const std::vector<SearchClause> &typed, const Lexicon &lexicon)
{
    for (size_t at = 0; at < typed.size();) {
        std::vector<QString> words;
        for (size_t i = at; i < typed.size() && !typed[i].phrase && words.size() < maximumJoinedWords; ++i)
            words.push_back(typed[i].words.front());
        const size_t count = words.empty() ? 1 : joinableWords(words, lexicon);
        if (count > 1) {
            const QString word = joined(std::span(words).first(count));
            for (size_t i = at; i < at + count; ++i)
                m_clauses[i].terms.front().addAlternative(word, SearchTerm::Endings::Any, lexicon);
        }
        at += count;
    }
}

std::optional<TextMatches> SearchPlan::match(const FoldedText &text) const
{
    TextMatches matches{{}, true};
    for (const Clause &clause : m_clauses) {
        bool found = false;
        bool exact = false;
        for (int at = 0; at < text.count();) {
            const SearchTerm::Match match = matchAt(text, at, clause.terms);
            if (match.words > 0) {
                matches.ranges.push_back(text.range(at, at + match.words - 1));
                found = true;
                exact = exact || match.exact;
            }
            at += std::max(match.words, 1);
        }
        if (!found)
            return std::nullopt;
        matches.exact = matches.exact && exact;
    }
    matches.ranges = merged(std::move(matches.ranges));
    return matches;
}

} // namespace iamm
