// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/source/numberedline.h"

#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

void expectNumber(const QString &line, int level, const QString &number, int ordinal)
{
    const auto numbered = numberedLine(line);
    ASSERT_TRUE(numbered) << line.toStdString();
    EXPECT_EQ(numbered->level, level);
    EXPECT_EQ(numbered->number, number);
    EXPECT_EQ(numbered->ordinal, ordinal);
    EXPECT_EQ(numbered->rest, u"Title here");
}

TEST(NumberedLine, knowsTheFourLevelsByTheirNumbers)
{
    expectNumber(u"I. Title here"_s, 1, u"I"_s, 1);
    expectNumber(u"III. Title here"_s, 1, u"III"_s, 3);
    expectNumber(u"1. Title here"_s, 2, u"1"_s, 1);
    expectNumber(u"20. Title here"_s, 2, u"20"_s, 20);
    expectNumber(u"b. Title here"_s, 3, u"b"_s, 2);
    expectNumber(u"(2) Title here"_s, 4, u"2"_s, 2);
}

TEST(NumberedLine, isNoneForOrdinaryText)
{
    for (const QString &line : {u""_s, u"I."_s, u"A. Title"_s, u"i.e. so"_s, u"e.g. so"_s, u"0. Title"_s, u"2004. It"_s,
                                u"(a) Title"_s, u"() Title"_s, u"IIII. Title"_s, u"Title 1. here"_s, u"1.Title"_s,
                                u"- 1. Title"_s, u"٣. Title"_s, u"٠١. Title"_s})
        EXPECT_FALSE(numberedLine(line)) << line.toStdString();
}

} // namespace
} // namespace iamm
