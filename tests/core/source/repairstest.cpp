// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/source/repairs.h"

#include "core/source/sourceerror.h"
#include "core/source/sourcetext.h"
#include "tests/support/printing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;

const QByteArray damaged = "Seasonal\n\nworkers move.\n\n- One.\n- Two.\n - [...]\n-\n";

std::vector<LogicalLine> repaired(const QByteArray &repairs, const QByteArray &source = damaged)
{
    return Repairs(SourceText(u"r"_s, repairs)).apply(SourceText(u"s"_s, source));
}

std::string refusalOf(const QByteArray &repairs, const QByteArray &source = damaged)
{
    try {
        repaired(repairs, source);
    } catch (const SourceError &error) {
        return error.what();
    }
    return {};
}

TEST(Repairs, leaveEverythingElseAsItStands)
{
    const std::vector<LogicalLine> lines = repaired("# nothing to do\n\n");
    ASSERT_EQ(lines.size(), 6U);
    EXPECT_EQ(lines[0].text, "Seasonal"_L1);
    EXPECT_EQ(lines[4].text, "- [...]"_L1);
    EXPECT_EQ(lines[4].indent, 1);
    EXPECT_THAT(lines[4].lines, ElementsAre(7));
}

TEST(Repairs, joinALineWithTheOneBefore)
{
    const std::vector<LogicalLine> lines = repaired("3\tjoin\tworkers\twhy\n");
    EXPECT_EQ(lines[0].text, "Seasonal workers move."_L1);
    EXPECT_THAT(lines[0].lines, ElementsAre(1, 3));
}

TEST(Repairs, setTheLevelOfAListItem)
{
    const std::vector<LogicalLine> lines = repaired("6\tlevel 2\t- Two\twhy\n7\tlevel 1\t- [\twhy\n");
    EXPECT_EQ(lines[3].indent, 1);
    EXPECT_EQ(lines[4].indent, 0);
}

TEST(Repairs, dropTheLastHyphen)
{
    EXPECT_EQ(repaired("8\tdrop\t-\twhy\n").size(), 5U);
}

TEST(Repairs, thatDoNotFitSayWhy)
{
    EXPECT_EQ(refusalOf("\n3\tjoin\tlabourers\twhy"),
              "r:2: the repair of line 3 doesn't fit: it begins \"workers m\", not \"labourers\"");
    EXPECT_EQ(refusalOf("9\tdrop\t-\twhy"), "r:1: the repair of line 9 doesn't fit: the source has 8 lines");
    EXPECT_EQ(refusalOf("2\tjoin\tx\twhy"), "r:1: the repair of line 2 doesn't fit: it begins \"\", not \"x\"");
    EXPECT_EQ(refusalOf("3\tjoin\tworkers\twhy", "It ends.\n\nworkers"),
              "r:1: the repair of line 3 doesn't fit: the line before it ends a sentence");
    EXPECT_EQ(refusalOf("1\tjoin\tworkers\twhy", "workers"),
              "r:1: the repair of line 1 doesn't fit: the line before it ends a sentence");
    EXPECT_EQ(refusalOf("2\tjoin\t- two\twhy", "one\n- two"),
              "r:1: the repair of line 2 doesn't fit: it is a list item of its own");
    EXPECT_EQ(refusalOf("3\tlevel 1\tworkers\twhy"), "r:1: the repair of line 3 doesn't fit: it is no list item");
    EXPECT_EQ(refusalOf("5\tlevel 1\t- One\twhy"),
              "r:1: the repair of line 5 doesn't fit: it stands at level 1 already");
    EXPECT_EQ(refusalOf("1\tdrop\tSeasonal\twhy"), "r:1: the repair of line 1 doesn't fit: it is no lone hyphen");
    EXPECT_EQ(refusalOf("1\tdrop\t-\twhy", "-\nmore"), "r:1: the repair of line 1 doesn't fit: it isn't the last line");
}

TEST(Repairs, areAListInTheOrderOfTheLines)
{
    EXPECT_EQ(refusalOf("x\tjoin\ta\twhy"), "r:1: \"x\" is no line");
    EXPECT_EQ(refusalOf("3\tswap\tworkers\twhy"), "r:1: \"swap\" is no repair: join, level 1, level 2 or drop");
    EXPECT_EQ(refusalOf("3\tjoin\tworkers"), "r:1: 4 columns separated by tabs expected");
    EXPECT_EQ(refusalOf("3\tjoin\t\twhy"), "r:1: 4 columns separated by tabs expected");
    EXPECT_EQ(refusalOf("8\tdrop\t-\twhy\n3\tjoin\tworkers\twhy"),
              "r:2: the repairs don't stand in the order of their lines");
}

} // namespace
} // namespace iamm
