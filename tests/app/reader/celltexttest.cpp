// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/reader/celltext.h"

#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

const CellText twoNotes(BlockText{u"One two."_s, {}, {{1, 3}, {12, 8}}, {}});

TEST(CellText, ShowsFootnoteNumbersWhereTheirMarksStand)
{
    EXPECT_EQ(twoNotes.shown(), u"One¹ two.¹²"_s);
}

TEST(CellText, LeadsFromEveryPlaceInTheTextToWhatIsShownAndBack)
{
    for (int position = 0; position <= 8; ++position)
        EXPECT_EQ(twoNotes.fromShown(twoNotes.toShown(position)), position);
    EXPECT_EQ(twoNotes.toShown(3), 3); // before the mark
    EXPECT_EQ(twoNotes.toShown(4), 5);
    EXPECT_EQ(twoNotes.fromShown(4), 3); // behind the mark it is the same place in the text
}

TEST(CellText, ARangeThatEndsAtAMarkLeavesTheMarkOut)
{
    EXPECT_EQ(twoNotes.toShown(TextRange{0, 3}), (TextRange{0, 3}));
    EXPECT_EQ(twoNotes.toShown(TextRange{0, 7}), (TextRange{0, 8}));
}

TEST(CellText, KnowsWhichFootnoteIsUnderThePointer)
{
    EXPECT_EQ(twoNotes.footnoteAt(3), 1);
    EXPECT_EQ(twoNotes.footnoteAt(10), 12);
    EXPECT_EQ(twoNotes.footnoteAt(2), std::nullopt);
    EXPECT_EQ(twoNotes.footnoteAt(4), std::nullopt);
}

} // namespace
} // namespace iamm
