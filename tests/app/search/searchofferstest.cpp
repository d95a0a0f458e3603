// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/search/searchoffers.h"
#include "app/search/searchwords.h"
#include "core/search/queryparser.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

QStringList offers(const QString &typed, const std::vector<Language> &languages = {Language::English})
{
    const SearchQuery query = parseQuery(typed, Language::English, Typing::Done);
    QStringList lines;
    for (const SearchOffer &offer : SearchOffers::offersFor(query, languages))
        lines += offer.label + u" -> "_s + offer.typed + (offer.language ? languageCode(*offer.language) : QString());
    return lines;
}

SearchResults counted(int occurrences, int passages, int headings)
{
    SearchResults results;
    results.occurrences = occurrences;
    results.passages = passages;
    results.headings = headings;
    return results;
}

TEST(SearchOffers, TakesAPhraseApart)
{
    EXPECT_EQ(offers(u"forced \"return home\""_s),
              QStringList{u"Search for the words, not the phrase -> forced return home"_s});
}

TEST(SearchOffers, SeeksEachOfSeveralWordsAlone)
{
    EXPECT_EQ(offers(u"return zzz"_s),
              (QStringList{u"Search for “return” alone -> return"_s, u"Search for “zzz” alone -> zzz"_s}));
    EXPECT_EQ(offers(u"a b c d e f"_s).size(), 4);
    EXPECT_EQ(offers(u"internationalisation zzz"_s).first(),
              u"Search for “internationalisat…” alone -> internationalisation"_s);
}

TEST(SearchOffers, CutsNoCharacterInTwo)
{
    const QString long16(16, u'z');
    EXPECT_EQ(offers(u"w "_s + long16 + u"\U00010400\U00010400zz"_s).last().section(u" -> "_s, 0, 0),
              u"Search for “"_s + long16 + u"…” alone"_s);
}

TEST(SearchOffers, OffersTheOtherLanguagesOfTheText)
{
    EXPECT_EQ(offers(u"zzz"_s, {Language::English, Language::French, Language::Spanish}),
              (QStringList{u"Search the French text -> fr"_s, u"Search the Spanish text -> es"_s}));
    EXPECT_TRUE(offers(u"zzz"_s).isEmpty());
}

TEST(SearchWords, SumsUpPassagesAndHeadings)
{
    EXPECT_EQ(SearchWords::summary(counted(65, 54, 3)), u"65 occurrence(s) in 54 passage(s), and 3 heading(s)"_s);
    EXPECT_EQ(SearchWords::summary(counted(65, 54, 0)), u"65 occurrence(s) in 54 passage(s)"_s);
    EXPECT_EQ(SearchWords::summary(counted(0, 0, 3)), u"3 heading(s)"_s);
}

TEST(SearchWords, SaysWhatIsMissing)
{
    SearchResults results = counted(9000, 8000, 0);
    results.unlisted = 3000;
    results.extent = SearchExtent::OutOfTime;
    const QStringList lines = SearchWords::summary(results).split(u'\n');
    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(lines[2], u"3000 result(s) more than are listed here."_s);
}

TEST(SearchWords, QuotesWhatWasTypedAndCutsWhatIsLong)
{
    SearchQuery query;
    query.typed = u" zzz "_s;
    EXPECT_EQ(SearchWords::nothingFound(query), u"Nothing found for “zzz” in the whole English text."_s);
    for (const QString &phrase : {u"\"return home\""_s, u"«return home»"_s}) {
        query.typed = phrase;
        EXPECT_EQ(SearchWords::nothingFound(query), u"Nothing found for %1 in the whole English text."_s.arg(phrase));
    }
    query.typed = QString(300, u'z');
    EXPECT_LT(SearchWords::nothingFound(query).size(), 120);
}

} // namespace
} // namespace iamm
