// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/placehistory.h"

#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace iamm {
namespace {

BlockId id(const char *value)
{
    return BlockId(QString::fromLatin1(value));
}

TEST(PlaceHistory, LeadsBackThroughJumpsAndForwardAgain)
{
    PlaceHistory history;
    history.jumped(id("I.1"), id("II"));
    history.jumped(id("II"), id("III"));
    EXPECT_EQ(history.back(id("III")), id("II"));
    EXPECT_EQ(history.back(id("II")), id("I.1"));
    EXPECT_FALSE(history.canGoBack());
    EXPECT_EQ(history.forward(id("I.1")), id("II"));
    EXPECT_EQ(history.forward(id("II")), id("III"));
    EXPECT_FALSE(history.canGoForward());
}

TEST(PlaceHistory, ComesBackToWhereThePersonHadScrolledTo)
{
    PlaceHistory history;
    history.jumped(id("I.1"), id("II"));
    history.jumped(id("II-12"), id("III")); // scrolled on from II before the jump
    EXPECT_EQ(history.back(id("III")), id("II-12"));
}

TEST(PlaceHistory, ForgetsWhatWasAheadAfterANewJump)
{
    PlaceHistory history;
    history.jumped(id("I.1"), id("II"));
    history.back(id("II"));
    history.jumped(id("I.1"), id("III"));
    EXPECT_FALSE(history.canGoForward());
    EXPECT_EQ(history.back(id("III")), id("I.1"));
}

TEST(PlaceHistory, AJumpToTheSamePlaceIsNoStep)
{
    PlaceHistory history;
    history.jumped(id("II"), id("II"));
    EXPECT_FALSE(history.canGoBack());
}

TEST(PlaceHistory, TheFirstPlaceOfAWindowIsNoStep)
{
    PlaceHistory history;
    history.jumped(BlockId(), id("II"));
    EXPECT_FALSE(history.canGoBack());
}

TEST(PlaceHistory, KeepsNoMoreStepsThanItsLimit)
{
    PlaceHistory history;
    for (int i = 0; i < 1000; ++i)
        history.jumped(BlockId(QString::number(i)), BlockId(QString::number(i + 1)));
    size_t steps = 0;
    BlockId here(QStringLiteral("1000"));
    while (const std::optional<BlockId> back = history.back(here)) {
        here = *back;
        ++steps;
    }
    EXPECT_EQ(steps, PlaceHistory::limit - 1);
}

} // namespace
} // namespace iamm
