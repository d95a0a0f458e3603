// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/search/searchoffers.h"

#include "core/document/textrange.h"

#include <QStringList>

#include <algorithm>

namespace iamm {

namespace {

constexpr size_t mostWords = 4;
constexpr int longestLabelWord = 18; // a button in a narrow pane

QString wordsOf(const SearchClause &clause)
{
    return QStringList(clause.words.begin(), clause.words.end()).join(u' ');
}

QString shortened(const QString &word)
{
    return word.size() <= longestLabelWord ? word : beginningOf(word, longestLabelWord - 1) + u'…';
}

} // namespace

std::vector<SearchOffer> SearchOffers::offersFor(const SearchQuery &query, const std::vector<Language> &languages)
{
    std::vector<SearchOffer> offers;
    if (std::ranges::any_of(query.clauses, &SearchClause::phrase)) {
        QStringList words;
        for (const SearchClause &clause : query.clauses)
            words += wordsOf(clause);
        offers.push_back({tr("Search for the words, not the phrase"), words.join(u' '), {}});
    } else if (query.clauses.size() > 1) {
        for (size_t i = 0; i < std::min(query.clauses.size(), mostWords); ++i) {
            const QString word = wordsOf(query.clauses[i]);
            offers.push_back({tr("Search for “%1” alone").arg(shortened(word)), word, {}});
        }
    }
    for (const Language language : languages) {
        if (language != query.language)
            offers.push_back({labelFor(language), {}, language});
    }
    return offers;
}

QString SearchOffers::labelFor(Language language)
{
    switch (language) {
    case Language::English:
        return tr("Search the English text");
    case Language::French:
        return tr("Search the French text");
    case Language::Spanish:
        return tr("Search the Spanish text");
    }
    Q_UNREACHABLE();
}

} // namespace iamm
