// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/highlightedits.h"

#include "core/library/overlaps.h"
#include "tests/support/editedcontents.h"
#include "tests/support/printing.h"
#include "tests/support/smalldocument.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

Passage words(const QString &from, int start, const QString &to, int end, Language language = Language::English)
{
    return {language, {BlockId(from), start}, {BlockId(to), end}};
}

Passage wholeOf(const QString &block, Language language = Language::English)
{
    return Passage::whole(BlockId(block), language);
}

class HighlightEditsTest : public ::testing::Test {
protected:
    QUuid color(const Passage &passage, AnnotationColor color)
    {
        return m_library.apply(highlight(m_library.base(), storedPassage(passage, m_document).value(), color));
    }
    size_t countAt(const Passage &passage)
    {
        return static_cast<size_t>(
            std::ranges::count_if(m_library.contents().all<Highlight>(), [&](const Highlight *row) {
                return overlap(*placeIn(m_document, row->passage), passage, m_document);
            }));
    }

    const Document m_document = smallDocument();
    EditedContents m_library;
};

TEST_F(HighlightEditsTest, TheSamePlaceHasOneHighlight)
{
    const QUuid one = color(words(u"III.11.b-1"_s, 0, u"III.11.b-1"_s, 11), AnnotationColor::Blue);
    EXPECT_EQ(color(words(u"III.11.b-1"_s, 0, u"III.11.b-1"_s, 11), AnnotationColor::Pink), one);
    EXPECT_EQ(m_library.contents().find<Highlight>(one)->color, AnnotationColor::Pink);
    EXPECT_NE(color(words(u"III.11.b-1"_s, 0, u"III.11.b-1"_s, 12), AnnotationColor::Pink), one);
    EXPECT_TRUE(color(wholeOf(u"III.11.b-2"_s), AnnotationColor::Pink) != QUuid());
    EXPECT_EQ(m_library.contents().count<Highlight>(), 3);
}

TEST_F(HighlightEditsTest, TheSameColourAgainIsNoChange)
{
    color(wholeOf(u"III"_s), AnnotationColor::Blue);
    EXPECT_TRUE(color(wholeOf(u"III"_s), AnnotationColor::Blue).isNull());
}

TEST_F(HighlightEditsTest, ColourAndRemovalAreForSeveralAtOnce)
{
    const QUuid one = color(wholeOf(u"III"_s), AnnotationColor::Blue);
    const QUuid two = color(wholeOf(u"III.11"_s), AnnotationColor::Green);
    const std::optional<Change> change = colorHighlights(m_library.base(), {one, two}, AnnotationColor::Green);
    EXPECT_EQ(change->count, 1) << "the other has it already";
    const std::optional<Change> removal = removeHighlights(m_library.base(), {one, two, two, QUuid::createUuid()});
    EXPECT_EQ(removal->count, 2);
    m_library.apply(removal);
    EXPECT_EQ(m_library.contents().count<Highlight>(), 0);
}

TEST_F(HighlightEditsTest, WhatHasWordsInCommonOverlaps)
{
    color(words(u"III-para1"_s, 5, u"III.11"_s, 3), AnnotationColor::Blue);
    EXPECT_EQ(countAt(words(u"III-para1"_s, 0, u"III-para1"_s, 5)), 0U) << "ends where the other begins";
    EXPECT_EQ(countAt(words(u"III-para1"_s, 0, u"III-para1"_s, 6)), 1U);
    EXPECT_EQ(countAt(words(u"III.11"_s, 3, u"III.11"_s, 5)), 0U);
    EXPECT_EQ(countAt(words(u"III.11"_s, 2, u"III.11"_s, 5)), 1U);
    EXPECT_EQ(countAt(words(u"III"_s, 0, u"III.11.b"_s, 4)), 1U) << "lies within";
    EXPECT_EQ(countAt(wholeOf(u"III.11"_s)), 1U);
    EXPECT_EQ(countAt(wholeOf(u"III"_s)), 0U);
}

TEST_F(HighlightEditsTest, WordsOfDifferentLanguagesDoNotOverlapButBlocksDo)
{
    color(words(u"III-para1"_s, 0, u"III-para1"_s, 4), AnnotationColor::Blue);
    EXPECT_EQ(countAt(words(u"III-para1"_s, 0, u"III-para1"_s, 4, Language::French)), 0U);
    EXPECT_EQ(countAt(wholeOf(u"III-para1"_s, Language::French)), 1U);
}

TEST_F(HighlightEditsTest, NothingIsPutOnWordsThatHaveChanged)
{
    const Passage some = words(u"III.11.b-1"_s, 0, u"III.11.b-1"_s, 11);
    const Passage whole = wholeOf(u"III.11.b-1"_s);
    const Document changed = smallDocument(true);
    EXPECT_EQ(placeIn(changed, *storedPassage(some, m_document)), std::nullopt);
    EXPECT_EQ(placeIn(changed, *storedPassage(whole, m_document)), whole) << "a whole block stays a whole block";
}

} // namespace
} // namespace iamm
