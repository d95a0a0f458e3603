// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/term.h"

#include <QStringList>

#include <array>
#include <utility>
#include <vector>

namespace iamm {

class TermStemmer;

/// A term, and the language in whose words it was found.
struct FoundTerm {
    int term = 0; ///< its number in the list of terms
    Language language = Language::English;
    bool operator==(const FoundTerm &) const = default;
};

/// Finds terms by what somebody types, in whichever language. Spelling, accents and hyphens don't matter. A value; may
/// be read from any thread.
class TermLookup final {
public:
    TermLookup() = default;
    explicit TermLookup(const std::vector<Term> &terms);

    /// The best first: what is typed is the whole term, as it is or with other endings; is its beginning; is in it word
    /// by word, where beginnings of words will do; is in it with other endings. Among equals each stands
    /// in its place in the alphabet of the language in which it was found: `shown`, where that is one of several. All
    /// terms where nothing is typed; none where what is typed has neither letter nor digit.
    std::vector<FoundTerm> find(const QString &typed, Language shown) const;

private:
    enum class Fit { Whole, WholeWithOtherEndings, Beginning, Words, WordsWithOtherEndings, None };
    /// What was typed, or a term's words in one language, as they are compared.
    struct Words {
        QStringList wholes;         ///< each way to say it as one key
        QList<QStringList> endings; ///< of the same the stems of its words
        QStringList keys;           ///< of each word
        QStringList stems;          ///< of the same words
    };
    using InEachLanguage = std::array<Words, allLanguages.size()>;

    static Words wordsOf(const QStringList &forms, Language language, const TermStemmer &stemmer);
    static InEachLanguage typedWords(const QString &typed);
    /// And in which language.
    static std::pair<Fit, Language> bestFit(const InEachLanguage &entry, const InEachLanguage &typed, Language shown);
    static Fit fit(const Words &entry, const Words &typed);

    std::vector<InEachLanguage> m_terms;
    std::array<std::vector<int>, allLanguages.size()> m_ranks; ///< each term's place in the language's alphabet
};

} // namespace iamm
