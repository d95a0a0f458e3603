// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/source/inlinemarks.h"

#include "core/source/sourceerror.h"
#include "tests/support/printing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;

BlockText body(const QString &source)
{
    return parsedText(source, EmphasisMarkup::Asterisks, u"a.txt"_s, 7);
}

std::string refusalOf(const QString &source, EmphasisMarkup markup = EmphasisMarkup::Asterisks)
{
    try {
        parsedText(source, markup, u"a.txt"_s, 7);
    } catch (const SourceError &error) {
        return error.what();
    }
    return {};
}

TEST(InlineMarks, leavesPlainTextAsItIs)
{
    const BlockText text = body(u"Border control: 2 < 3, <i>so</i> it says…"_s);
    EXPECT_EQ(text, (BlockText{u"Border control: 2 < 3, <i>so</i> it says…"_s, {}, {}, {}}));
}

TEST(InlineMarks, makesEmphasisARange)
{
    const BlockText text = body(u"not *whether* but *how*"_s);
    EXPECT_EQ(text.text, "not whether but how"_L1);
    EXPECT_THAT(text.marks, ElementsAre(Mark{{4, 7}, MarkStyle::Emphasis}, Mark{{16, 3}, MarkStyle::Emphasis}));
}

TEST(InlineMarks, readsTagsInTheContents)
{
    const BlockText text = parsedText(u"Principle of <i>Non-Refoulement</i> *", EmphasisMarkup::Tags, u"a.txt"_s, 1);
    EXPECT_EQ(text.text, "Principle of Non-Refoulement *"_L1);
    EXPECT_THAT(text.marks, ElementsAre(Mark{{13, 15}, MarkStyle::Emphasis}));
}

TEST(InlineMarks, takesFootnoteMarksOutOfTheText)
{
    const BlockText text = body(u"million.¹ Thus¹⁰"_s);
    EXPECT_EQ(text.text, "million. Thus"_L1);
    EXPECT_THAT(text.footnotes, ElementsAre(FootnoteMark{1, 8}, FootnoteMark{10, 13}));
}

TEST(InlineMarks, countsInUtf16)
{
    const BlockText text = body(u"𝄞 *so*²"_s);
    EXPECT_EQ(text.marks.front().range, (TextRange{3, 2}));
    EXPECT_EQ(text.footnotes.front().at, 5);
}

TEST(InlineMarks, refusesMarksThatDoNotClose)
{
    EXPECT_EQ(refusalOf(u"an *open end"_s), "a.txt:7: emphasis without its end");
    EXPECT_EQ(refusalOf(u"an end</i>"_s, EmphasisMarkup::Tags), "a.txt:7: an end of emphasis without its start");
    EXPECT_EQ(refusalOf(u"nothing **"_s), "a.txt:7: emphasis on nothing");
    EXPECT_EQ(refusalOf(u"one¹ and one¹"_s), "a.txt:7: footnote mark 1 stands here twice");
    EXPECT_EQ(refusalOf(u"nought⁰"_s), "a.txt:7: a footnote mark that is no number");
}

TEST(InlineMarks, readsTheNumberOfAFootnote)
{
    EXPECT_EQ(footnoteStart(u"⁴² As labour").number, 42);
    EXPECT_EQ(footnoteStart(u"⁴² As labour").rest, u" As labour");
    EXPECT_EQ(footnoteStart(u"As labour⁴").number, 0);
    EXPECT_EQ(footnoteStart(u"⁹⁹⁹⁹⁹⁹⁹⁹⁹⁹⁹⁹⁹⁹").number, 1000);
}

} // namespace
} // namespace iamm
