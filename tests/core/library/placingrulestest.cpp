// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/placingrules.h"

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

/// One with other words, in its own block and under its own heading, apart from all with another number.
PassageCandidate near(double score, int number = 0)
{
    PassageCandidate candidate;
    candidate.passage = Passage::whole(BlockId(QString::number(number)), Language::English);
    candidate.range = {number * 100, 50};
    candidate.score = score;
    candidate.block = number == 0 ? SameBlock::Yes : SameBlock::No;
    candidate.isUnderHeading = true;
    candidate.isTelling = true;
    return candidate;
}

PassageCandidate exact(double score, int number = 0)
{
    PassageCandidate candidate = near(score, number);
    candidate.words = SameWords::Quote;
    return candidate;
}

PassageCandidate sameText(int number)
{
    PassageCandidate candidate = near(0.97, number);
    candidate.words = SameWords::Text;
    return candidate;
}

TEST(Score, WeighsQuote50PrefixAndSuffix20AndPlace2)
{
    EXPECT_DOUBLE_EQ(scoreOf({1, 1, 1, 1}), 1.0);
    EXPECT_DOUBLE_EQ(scoreOf({1, 0, 0, 0}), 50.0 / 92);
    EXPECT_DOUBLE_EQ(scoreOf({0, 1, 0, 0}), 20.0 / 92);
    EXPECT_DOUBLE_EQ(scoreOf({0, 0, 1, 0}), 20.0 / 92);
    EXPECT_DOUBLE_EQ(scoreOf({0, 0, 0, 1}), 2.0 / 92);
}

TEST(Score, CountsOnlyWhatIsKnown)
{
    EXPECT_DOUBLE_EQ(scoreOf({0.5, {}, {}, 0}), 25.0 / 52);
    EXPECT_DOUBLE_EQ(scoreOf({0.5, {}, 1.0, 0}), 45.0 / 72);
}

TEST(CharacterLikeness, CountsCodePoints)
{
    EXPECT_EQ(characterLikeness({}, {}), 1.0);
    EXPECT_EQ(characterLikeness(u"abc"_s, {}), 0.0);
    EXPECT_DOUBLE_EQ(characterLikeness(u"abcd"_s, u"abd"_s), 0.75);
    EXPECT_DOUBLE_EQ(characterLikeness(u"a\U0001F3E0"_s, u"a\U0001F3E1"_s), 0.5);
}

TEST(Choice, NothingToChooseFromIsNotPlaced)
{
    EXPECT_EQ(chosenFrom({}, false), Placement());
}

TEST(Choice, PlacesByItselfFrom85)
{
    EXPECT_EQ(chosenFrom({near(0.85)}, false).finding, Finding::Near);
    EXPECT_EQ(chosenFrom({near(0.8499)}, false).finding, Finding::PleaseCheck);
    EXPECT_EQ(chosenFrom({exact(0.85)}, false).finding, Finding::SameBlock);
    EXPECT_EQ(chosenFrom({exact(0.8499)}, false).finding, Finding::PleaseCheck);
}

TEST(Choice, OffersToCheckFrom60)
{
    EXPECT_EQ(chosenFrom({near(0.60)}, false), (Placement{Finding::PleaseCheck, near(0).passage, 0.60}));
    EXPECT_EQ(chosenFrom({near(0.5999)}, false), (Placement{Finding::NotPlaced, std::nullopt, 0.5999}));
}

TEST(Choice, HasToBeATenthAheadOfTheNext)
{
    EXPECT_EQ(chosenFrom({near(0.96), near(0.86, 1)}, false).finding, Finding::Near);
    EXPECT_EQ(chosenFrom({near(0.96), near(0.8601, 1)}, false).finding, Finding::PleaseCheck);
    EXPECT_EQ(chosenFrom({near(0.8601, 1), near(0.96)}, false).passage, near(0).passage);
}

TEST(Choice, AnotherReadingOfTheSamePlaceIsNoRival)
{
    PassageCandidate wider = near(0.95);
    wider.range.length += 5;
    EXPECT_EQ(chosenFrom({near(0.96), wider}, false).finding, Finding::Near);
}

TEST(Choice, OfTwoWithTheVeryQuoteTheOneInItsBlockIsMeant)
{
    const Placement chosen = chosenFrom({exact(0.97, 1), exact(0.96)}, false);
    EXPECT_EQ(chosen, (Placement{Finding::SameBlock, exact(0).passage, 0.96}));
}

TEST(Choice, OfTwoWithTheVeryQuoteTheOneUnderItsHeadingIsMeant)
{
    PassageCandidate other = exact(0.97, 1);
    other.isUnderHeading = false;
    EXPECT_EQ(chosenFrom({other, exact(0.96, 2)}, false), (Placement{Finding::Elsewhere, exact(0, 2).passage, 0.96}));
}

TEST(Choice, OfTwoEqualOnesNoneIsPlacedByItself)
{
    EXPECT_EQ(chosenFrom({exact(0.97, 1), exact(0.97, 2)}, false).finding, Finding::PleaseCheck);
    EXPECT_EQ(chosenFrom({near(0.97, 1), near(0.97, 2)}, false).finding, Finding::PleaseCheck);
    EXPECT_EQ(chosenFrom({sameText(1), sameText(2)}, false).finding, Finding::PleaseCheck);
}

TEST(Choice, TheQuoteInItsBlockIsRightThoughAnotherIsNearlyTheSame)
{
    EXPECT_EQ(chosenFrom({exact(0.97), near(0.95, 1)}, false).finding, Finding::SameBlock);
    EXPECT_EQ(chosenFrom({exact(0.97, 1), near(0.95)}, false).finding, Finding::PleaseCheck);
}

TEST(Choice, TakesTwoOfIdentifierHeadingAndLength)
{
    for (const auto &missing : {&PassageCandidate::isUnderHeading, &PassageCandidate::isTelling}) {
        PassageCandidate here = near(0.96);
        here.*missing = false;
        EXPECT_EQ(chosenFrom({here}, false).finding, Finding::Near);
        PassageCandidate elsewhere = near(0.96, 1);
        elsewhere.*missing = false;
        EXPECT_EQ(chosenFrom({elsewhere}, false).finding, Finding::PleaseCheck);
    }
    EXPECT_EQ(chosenFrom({near(0.96, 1)}, false).finding, Finding::Near);
}

TEST(Choice, TheIdentifierHasToDoWhereTheHeadingIsGone)
{
    PassageCandidate candidate = near(0.95);
    candidate.isUnderHeading = candidate.isTelling = false;
    EXPECT_EQ(chosenFrom({candidate}, false).finding, Finding::PleaseCheck);
    candidate.isHeadingGone = true;
    EXPECT_EQ(chosenFrom({candidate}, false).finding, Finding::Near);
    candidate.score = 0.9499;
    EXPECT_EQ(chosenFrom({candidate}, false).finding, Finding::PleaseCheck);
}

TEST(Choice, TheQuoteInAnotherBlockNeedsNearlyTheSameContext)
{
    EXPECT_EQ(chosenFrom({exact(0.95, 1)}, false).finding, Finding::Elsewhere);
    EXPECT_EQ(chosenFrom({exact(0.9499, 1)}, false).finding, Finding::PleaseCheck);
}

TEST(Choice, WhereTheEditionSaysItIsNeedsNothingElse)
{
    PassageCandidate candidate = exact(0.86, 1);
    candidate.block = SameBlock::Mapped;
    candidate.isUnderHeading = candidate.isTelling = false;
    EXPECT_EQ(chosenFrom({candidate}, false).finding, Finding::Mapped);
}

TEST(Choice, AShortQuoteNeedsItsWordsItsBlockAndItsContext)
{
    EXPECT_EQ(chosenFrom({exact(0.95)}, true).finding, Finding::SameBlock);
    EXPECT_EQ(chosenFrom({exact(0.9499)}, true).finding, Finding::PleaseCheck);
    EXPECT_EQ(chosenFrom({exact(0.85)}, true).finding, Finding::PleaseCheck);
    EXPECT_EQ(chosenFrom({exact(0.8499)}, true).finding, Finding::NotPlaced);
    EXPECT_EQ(chosenFrom({exact(0.99, 1)}, true).finding, Finding::PleaseCheck);
    EXPECT_EQ(chosenFrom({near(0.99)}, true).finding, Finding::NotPlaced);
}

TEST(Choice, APartIsNeverPlacedByItself)
{
    PassageCandidate candidate = exact(1.0);
    candidate.isPartial = true;
    EXPECT_EQ(chosenFrom({candidate}, false).finding, Finding::PleaseCheck);
}

TEST(Choice, TheSameTextIsFoundWhereTheHeadingIsOrWhereItIsTellingAndAlone)
{
    EXPECT_EQ(chosenFrom({sameText(1)}, false).finding, Finding::Elsewhere);
    PassageCandidate moved = sameText(1);
    moved.isUnderHeading = false;
    EXPECT_EQ(chosenFrom({moved}, false).finding, Finding::Elsewhere);
    EXPECT_EQ(chosenFrom({moved, sameText(2)}, false).passage, sameText(2).passage);
    moved.isTelling = false;
    EXPECT_EQ(chosenFrom({moved}, false).finding, Finding::PleaseCheck);
    EXPECT_EQ(chosenFrom({moved, near(0.99)}, false).finding, Finding::PleaseCheck);
}

} // namespace
} // namespace iamm
