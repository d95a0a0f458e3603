// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/terms/termfinder.h"

#include "tests/support/printing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr int worker = 1;
constexpr int migrant = 2;
constexpr int cooperation = 3;

TermFinder finder()
{
    TermFinder finder(Language::English);
    finder.add(worker, {u"migrant worker"_s, u"worker"_s});
    finder.add(migrant, {u"migrant"_s});
    finder.add(cooperation, {u"technical co-operation"_s});
    return finder;
}

TEST(TermFinder, FindsATermWhateverItsCapitalsAndHyphens)
{
    EXPECT_THAT(finder().find(u"Technical cooperation, as agreed"_s),
                ElementsAre(TermMatch{cooperation, {0, 21}, TermFit::Exact}));
}

TEST(TermFinder, SaysWhichOnesHaveOtherEndings)
{
    EXPECT_THAT(finder().find(u"Migrants are"_s), ElementsAre(TermMatch{migrant, {0, 8}, TermFit::Inflected}));
    EXPECT_THAT(finder().find(u"a migrant is"_s), ElementsAre(TermMatch{migrant, {2, 7}, TermFit::Exact}));
}

TEST(TermFinder, FindsAllTermsAndOfOneTermTheLongestWords)
{
    EXPECT_THAT(finder().find(u"the migrant workers"_s), ElementsAre(TermMatch{worker, {4, 15}, TermFit::Inflected},
                                                                     TermMatch{migrant, {4, 7}, TermFit::Exact}));
}

TEST(TermFinder, FindsNoPartOfAWordAndNoHalfTerm)
{
    EXPECT_THAT(finder().find(u"coworkersx technical, or migration"_s), IsEmpty());
    EXPECT_THAT(finder().find(QString()), IsEmpty());
}

TEST(TermFinder, KeepsApartWhatOnlyLooksLikeAnEnding)
{
    TermFinder english(Language::English);
    english.add(1, {u"accession"_s});
    english.add(2, {u"trafficker"_s});
    english.add(3, {u"national"_s});
    EXPECT_THAT(english.find(u"access to trafficking in the United Nations"_s), IsEmpty());
    EXPECT_EQ(english.find(u"accessions of traffickers and nationals"_s).size(), 3U);
    TermFinder french(Language::French);
    french.add(4, {u"traite"_s, u"visa"_s});
    EXPECT_THAT(french.find(u"traiter, visant, entre"_s), IsEmpty());
    EXPECT_EQ(french.find(u"la traite, les visas"_s).size(), 2U);
}

TEST(TermFinder, KnowsTheEndingsOfEachLanguage)
{
    TermFinder french(Language::French);
    french.add(7, {u"travailleur migrant"_s});
    EXPECT_THAT(french.find(u"les travailleurs migrants"_s), ElementsAre(TermMatch{7, {4, 21}, TermFit::Inflected}));
}

} // namespace
} // namespace iamm
