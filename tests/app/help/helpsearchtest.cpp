// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/help/helpsearch.h"

#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

HelpSearch someHelp(Language language = Language::English)
{
    return HelpSearch({{u"cite"_s, u"Cite a practice"_s, u"Cite a practice\nSelect the words of the note."_s},
                       {u"notes"_s, u"Write notes"_s, u"Write notes\nSélectionnez, puis citez l’État co-opérant."_s},
                       {u"keys"_s, u"All keys"_s, u"All keys\nCtrl+D\tBookmark"_s}},
                      language);
}

TEST(HelpSearch, FindsThePagesThatHaveAllWords)
{
    EXPECT_EQ(someHelp().find(u"select words"), QStringList{u"cite"_s});
    EXPECT_EQ(someHelp().find(u"select bookmark"), QStringList());
}

TEST(HelpSearch, FindsWordsByTheirBeginning)
{
    EXPECT_EQ(someHelp().find(u"book"), QStringList{u"keys"_s});
    EXPECT_EQ(someHelp().find(u"mark"), QStringList());
}

TEST(HelpSearch, ListsThePagesFirstThatHaveTheWordsInTheirTitle)
{
    EXPECT_EQ(someHelp().find(u"note"), (QStringList{u"notes"_s, u"cite"_s}));
}

TEST(HelpSearch, DoesNotCareForAccentsCapitalsAndHyphens)
{
    const HelpSearch french = someHelp(Language::French);
    EXPECT_EQ(french.find(u"SELECTIONNEZ etat cooperant"), QStringList{u"notes"_s});
    EXPECT_EQ(french.find(u"sélectionnez"), QStringList{u"notes"_s});
}

TEST(HelpSearch, FindsEverythingWhereNothingIsSought)
{
    EXPECT_EQ(someHelp().find(u" - "), (QStringList{u"cite"_s, u"notes"_s, u"keys"_s}));
}

TEST(HelpSearch, SaysWhereTheWordsStand)
{
    const std::vector<TextRange> places = HelpSearch::places(u"prac cité", u"Cite a practice", Language::English);
    EXPECT_EQ(places, (std::vector<TextRange>{{0, 4}, {7, 8}}));
    EXPECT_TRUE(HelpSearch::places(u"-", u"Cite a practice", Language::English).empty());
}

} // namespace
} // namespace iamm
