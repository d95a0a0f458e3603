// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/terms/termlookup.h"

#include "core/search/foldedtext.h"
#include "core/terms/stemmedtext.h"
#include "core/terms/termforms.h"
#include "core/terms/termstemmer.h"

#include <QCollator>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace iamm {

namespace {

QStringList formsIn(const Term &term, Language language)
{
    return formsOf(term.words[language].value_or(QString()));
}

/// What the term is sorted by: where it has no words in this language, it is told in English.
QString sortedBy(const Term &term, Language language)
{
    const QStringList forms = formsIn(term, language);
    return forms.isEmpty() ? formsIn(term, Language::English).value(0) : forms.front();
}

std::vector<int> ranksIn(Language language, const std::vector<Term> &terms)
{
    const QCollator collator{QLocale(languageCode(language))};
    std::vector<QCollatorSortKey> keys;
    keys.reserve(terms.size());
    for (const Term &term : terms)
        keys.push_back(collator.sortKey(sortedBy(term, language)));
    std::vector<int> order(terms.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, [&keys](int one, int other) {
        return keys[static_cast<size_t>(one)] < keys[static_cast<size_t>(other)];
    });
    std::vector<int> ranks(terms.size());
    for (int rank = 0; const int term : order)
        ranks[static_cast<size_t>(term)] = rank++;
    return ranks;
}

} // namespace

TermLookup::TermLookup(const std::vector<Term> &terms) : m_terms(terms.size())
{
    for (const Language language : allLanguages) {
        const TermStemmer stemmer(language);
        for (size_t number = 0; number < terms.size(); ++number)
            m_terms[number][indexOf(language)] = wordsOf(formsIn(terms[number], language), language, stemmer);
        m_ranks[indexOf(language)] = ranksIn(language, terms);
    }
}

TermLookup::Words TermLookup::wordsOf(const QStringList &forms, Language language, const TermStemmer &stemmer)
{
    Words words;
    for (const QString &form : forms) {
        const StemmedText text(form, language, stemmer);
        words.keys += text.keys;
        words.stems += text.stems;
        // A first word in parentheses is another name ("AVR"), or just says what is meant ("trafiquant (traite)").
        if (words.wholes.isEmpty() || form != form.toLower()) {
            words.wholes.append(foldedKey(form, language));
            words.endings.append(text.stems);
        }
    }
    return words;
}

TermLookup::InEachLanguage TermLookup::typedWords(const QString &typed)
{
    InEachLanguage words;
    for (const Language language : allLanguages)
        words[indexOf(language)] = wordsOf({typed}, language, TermStemmer(language));
    return words;
}

std::pair<TermLookup::Fit, Language> TermLookup::bestFit(const InEachLanguage &entry, const InEachLanguage &typed,
                                                         Language shown)
{
    std::pair best(fit(entry[indexOf(shown)], typed[indexOf(shown)]), shown);
    for (const Language language : allLanguages) {
        const Fit found = fit(entry[indexOf(language)], typed[indexOf(language)]);
        if (found < best.first)
            best = {found, language};
    }
    return best;
}

TermLookup::Fit TermLookup::fit(const Words &entry, const Words &typed)
{
    const QString &whole = typed.wholes.front();
    if (whole.isEmpty())
        return Fit::None;
    if (entry.wholes.contains(whole))
        return Fit::Whole;
    if (entry.endings.contains(typed.stems))
        return Fit::WholeWithOtherEndings;
    const auto beginsWith = [](const QString &beginning) {
        return [&beginning](const QString &key) { return key.startsWith(beginning); };
    };
    if (std::ranges::any_of(entry.wholes, beginsWith(whole)))
        return Fit::Beginning;
    if (std::ranges::all_of(typed.keys,
                            [&](const QString &key) { return std::ranges::any_of(entry.keys, beginsWith(key)); }))
        return Fit::Words;
    const bool hasStems =
        std::ranges::all_of(typed.stems, [&](const QString &stem) { return entry.stems.contains(stem); });
    return hasStems ? Fit::WordsWithOtherEndings : Fit::None;
}

std::vector<FoundTerm> TermLookup::find(const QString &typed, Language shown) const
{
    std::vector<std::tuple<Fit, int, FoundTerm>> ranked;
    if (typed.trimmed().isEmpty()) {
        for (size_t number = 0; number < m_terms.size(); ++number)
            ranked.emplace_back(Fit::Whole, m_ranks[indexOf(shown)][number],
                                FoundTerm{static_cast<int>(number), shown});
    } else {
        const InEachLanguage words = typedWords(typed);
        for (size_t number = 0; number < m_terms.size(); ++number) {
            const auto [best, language] = bestFit(m_terms[number], words, shown);
            if (best != Fit::None)
                ranked.emplace_back(best, m_ranks[indexOf(language)][number],
                                    FoundTerm{static_cast<int>(number), language});
        }
    }
    std::ranges::sort(ranked, {}, [](const auto &one) { return std::pair(std::get<Fit>(one), std::get<int>(one)); });
    std::vector<FoundTerm> found;
    found.reserve(ranked.size());
    for (const auto &one : ranked)
        found.push_back(std::get<FoundTerm>(one));
    return found;
}

} // namespace iamm
