// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/document/textrange.h"

#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace iamm {
namespace {

const QString textWithEmoji = QStringLiteral("a\U0001F600b");

TEST(TextRange, CountsAPairOfSurrogatesAsOneCodePoint)
{
    EXPECT_EQ(codePointOffset(textWithEmoji, 3), 2);
    EXPECT_EQ(utf16Position(textWithEmoji, 2), 3);
}

TEST(TextRange, GoesToCodePointsAndBackUnchanged)
{
    const TextRange emoji{1, 2};
    EXPECT_EQ(toCodePoints(textWithEmoji, emoji), (TextRange{1, 1}));
    EXPECT_EQ(fromCodePoints(textWithEmoji, toCodePoints(textWithEmoji, emoji)), emoji);
}

TEST(TextRange, ClampsPlacesOutsideTheText)
{
    EXPECT_EQ(codePointOffset(textWithEmoji, -5), 0);
    EXPECT_EQ(codePointOffset(textWithEmoji, 99), 3);
    EXPECT_EQ(utf16Position(textWithEmoji, 99), 4);
}

TEST(TextRange, CutsNoPairOfSurrogatesInTwo)
{
    EXPECT_EQ(beginningOf(textWithEmoji, 1), QStringLiteral("a"));
    EXPECT_EQ(beginningOf(textWithEmoji, 2), QStringLiteral("a"));
    EXPECT_EQ(beginningOf(textWithEmoji, 3), QStringLiteral("a\U0001F600"));
    EXPECT_EQ(beginningOf(textWithEmoji, 99), textWithEmoji);
}

} // namespace
} // namespace iamm
