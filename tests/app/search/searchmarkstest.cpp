// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/search/searchmarks.h"

#include "tests/support/printing.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

SearchResults resultsIn(Language language)
{
    SearchResults results;
    results.query.language = language;
    SearchHit hit;
    hit.block = BlockId(u"I-1"_s);
    hit.matches = {{0, 4}, {9, 2}};
    results.hits.push_back(hit);
    return results;
}

TEST(SearchMarks, MarksMatchesInTheLanguageThatWasSearchedOnly)
{
    SearchMarks marks;
    QSignalSpy changes(&marks, &DecorationSource::changed);
    marks.show(resultsIn(Language::French));
    EXPECT_EQ(changes.size(), 1);
    EXPECT_EQ(marks.marks(BlockId(u"I-1"_s), Language::French),
              (std::vector<Decoration>{{DecorationKind::SearchMatch, {0, 4}}, {DecorationKind::SearchMatch, {9, 2}}}));
    EXPECT_TRUE(marks.marks(BlockId(u"I-1"_s), Language::English).empty());
    EXPECT_TRUE(marks.marks(BlockId(u"I-2"_s), Language::French).empty());
}

TEST(SearchMarks, SaysHowManyToScreenReaders)
{
    SearchMarks marks;
    marks.show(resultsIn(Language::English));
    EXPECT_TRUE(marks.description(BlockId(u"I-1"_s), Language::English).startsWith(u"2 search match"_s));
    EXPECT_EQ(marks.description(BlockId(u"I-2"_s), Language::English), QString());
}

TEST(SearchMarks, NewResultsTakeThePlaceOfTheOld)
{
    SearchMarks marks;
    marks.show(resultsIn(Language::English));
    marks.show({});
    EXPECT_TRUE(marks.marks(BlockId(u"I-1"_s), Language::English).empty());
}

} // namespace
} // namespace iamm
