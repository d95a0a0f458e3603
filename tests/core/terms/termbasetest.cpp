// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/terms/termbase.h"

#include "tests/support/printing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

const BlockId practice(u"III.11.b-1"_s);
const BlockId other(u"III.11.b-2"_s);

TermPlace place(int term, const BlockId &block, TextRange range, TermFit fit = TermFit::Exact,
                Language language = Language::English)
{
    return {term, block, language, range, fit};
}

TermBase baseOf(const std::vector<TermPlace> &places)
{
    return {std::vector<Term>(4), places};
}

template <typename Places>
std::vector<TermPlace> listed(const Places &places)
{
    return {places.begin(), places.end()};
}

TEST(TermBase, GivesATermsPlacesInTheOrderOfTheText)
{
    const TermPlace first = place(1, other, {5, 3});
    const TermPlace second = place(1, practice, {0, 3});
    const TermPlace french = place(1, practice, {0, 3}, TermFit::Exact, Language::French);
    const TermBase base = baseOf({first, place(0, other, {9, 2}), second, french});
    EXPECT_THAT(listed(base.placesOf(1, Language::English)), ElementsAre(first, second));
    EXPECT_THAT(listed(base.placesOf(1, Language::French)), ElementsAre(french));
    EXPECT_THAT(listed(base.placesOf(2, Language::English)), IsEmpty());
}

TEST(TermBase, ATermStandsInATextAsTheBestOfItsPlaces)
{
    const TermBase base = baseOf({place(0, practice, {0, 3}, TermFit::Inflected), place(0, practice, {9, 3}),
                                  place(1, practice, {5, 3}, TermFit::Inflected)});
    EXPECT_EQ(base.standing(0, Language::English), TermStanding::Exact);
    EXPECT_EQ(base.standing(1, Language::English), TermStanding::Inflected);
    EXPECT_EQ(base.standing(2, Language::English), TermStanding::Absent);
    EXPECT_EQ(base.standing(0, Language::French), TermStanding::Absent);
}

TEST(TermBase, OfPlacesThatOverlapTheLongestIsShown)
{
    const TermPlace assisted = place(0, practice, {10, 25});
    const TermPlace within = place(1, practice, {19, 16});
    const TermPlace before = place(2, practice, {2, 5});
    const TermPlace shorter = place(3, practice, {8, 10});
    const TermBase base = baseOf({before, shorter, assisted, within});
    EXPECT_THAT(listed(base.shownPlaces(practice, Language::English)), ElementsAre(before, assisted));
    EXPECT_THAT(listed(base.placesIn(practice, Language::English)), ElementsAre(before, shorter, assisted, within));
    EXPECT_THAT(listed(base.shownPlaces(other, Language::English)), IsEmpty());
}

TEST(TermBase, WordsMeanTheLongestTermThatTheyHoldOrLieIn)
{
    const TermBase base = baseOf({place(3, practice, {8, 13}), place(0, practice, {10, 25}),
                                  place(1, practice, {19, 16}), place(2, practice, {40, 5})});
    EXPECT_EQ(base.termAt(practice, Language::English, {20, 3}), 0) << "lie in three";
    EXPECT_EQ(base.termAt(practice, Language::English, {18, 18}), 1) << "hold the one";
    EXPECT_EQ(base.termAt(practice, Language::English, {5, 100}), 0) << "hold all";
    EXPECT_EQ(base.termAt(practice, Language::English, {30, 12}), std::nullopt) << "cut two of them";
    EXPECT_EQ(base.termAt(practice, Language::English, {20, 0}), std::nullopt) << "no words at all";
    EXPECT_EQ(base.termAt(practice, Language::French, {20, 3}), std::nullopt);
}

TEST(TermBase, OfEquallyLongPlacesATermCountsBeforeAHeadingAndExactWordsBeforeInflectedOnes)
{
    std::vector<Term> terms(3);
    terms[0].isHeading = true;
    const TermBase base(terms, {place(0, practice, {3, 6}), place(1, practice, {3, 6}, TermFit::Inflected),
                                place(2, practice, {3, 6})});
    EXPECT_EQ(base.termAt(practice, Language::English, {4, 1}), 2);
    EXPECT_THAT(listed(base.shownPlaces(practice, Language::English)), ElementsAre(place(2, practice, {3, 6})));
}

} // namespace
} // namespace iamm
