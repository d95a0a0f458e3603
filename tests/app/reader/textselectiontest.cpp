// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/reader/textselection.h"

#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace iamm {
namespace {

TEST(TextSelection, IsEmptyWhereItBegins)
{
    TextSelection selection;
    selection.begin(Language::English, {3, 5});
    EXPECT_TRUE(selection.isEmpty());
    EXPECT_FALSE(selection.rangeIn(3, 100));
}

TEST(TextSelection, GoesForwardsAndBackwardsFromTheAnchor)
{
    TextSelection selection;
    selection.begin(Language::English, {3, 5});
    selection.extendTo({3, 9});
    EXPECT_EQ(selection.rangeIn(3, 100), (TextRange{5, 4}));
    selection.extendTo({3, 2});
    EXPECT_EQ(selection.rangeIn(3, 100), (TextRange{2, 3}));
    EXPECT_EQ(selection.caret(), (ReaderPoint{3, 2}));
}

TEST(TextSelection, ReachesAcrossBlocks)
{
    TextSelection selection;
    selection.begin(Language::English, {3, 5});
    selection.extendTo({5, 2});
    EXPECT_EQ(selection.rangeIn(3, 10), (TextRange{5, 5}));
    EXPECT_EQ(selection.rangeIn(4, 10), (TextRange{0, 10}));
    EXPECT_EQ(selection.rangeIn(5, 10), (TextRange{0, 2}));
    EXPECT_FALSE(selection.rangeIn(2, 10));
    EXPECT_FALSE(selection.rangeIn(6, 10));
}

TEST(TextSelection, AWordThatWasDoubleClickedStaysSelectedInBothDirections)
{
    TextSelection selection;
    selection.begin(Language::English, {3, 10}, {3, 15});
    selection.extendTo({3, 20}, {3, 26});
    EXPECT_EQ(selection.rangeIn(3, 100), (TextRange{10, 16}));
    selection.extendTo({3, 2}, {3, 6});
    EXPECT_EQ(selection.rangeIn(3, 100), (TextRange{2, 13}));
    selection.extendTo({3, 10}, {3, 15});
    EXPECT_EQ(selection.rangeIn(3, 100), (TextRange{10, 5}));
}

TEST(TextSelection, KeepsTheCaretWhenItIsCleared)
{
    TextSelection selection;
    selection.begin(Language::French, {3, 5});
    selection.extendTo({4, 1});
    selection.clear();
    EXPECT_TRUE(selection.isEmpty());
    EXPECT_EQ(selection.caret(), (ReaderPoint{4, 1}));
    EXPECT_EQ(selection.language(), Language::French);
}

} // namespace
} // namespace iamm
