// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT

// The parser on a small text: what it makes of it, and where it stops.

#include "tests/core/source/smallsource.h"
#include "tests/support/printing.h"
#include "tests/support/sourcewriter.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;

QString idsOf(const Document &document)
{
    QStringList ids;
    for (const Block &block : document.allBlocks())
        ids << block.id.value();
    return ids.join(u' ');
}

/// The line of the small text that starts so, as long as nothing before it is changed.
int smallLine(const QString &start)
{
    return lineOf(smallText(), start);
}

TEST(SmallSource, givesEachBlockItsIdentifierInDocumentOrder)
{
    EXPECT_EQ(idsOf(SmallSource().document()),
              u"front-1 front-2 title-1 title-2 title-3 I I-para1 I-1 I-2 II II.1 II.1-para1 fn1 II.1.a II.1.a-lead "
              "II.1.a-1 II.1.a-1.1 II.1.a-2 II.1.a-open"_s);
}

TEST(SmallSource, remembersTheLines)
{
    const ParsedSource source = parsedSource(SmallSource().files());
    const auto at = [&source](const QString &id) {
        return source.blockLines[static_cast<size_t>(source.document.indexOf(BlockId(id)))];
    };
    EXPECT_EQ(at(u"fn1"_s), smallLine(u"¹"_s));
    EXPECT_EQ(at(u"II.1.a-open"_s), smallLine(u"- [...]"_s));
    EXPECT_THAT(source.contentsLines, ElementsAre(9, 10, 11, 12));
}

TEST(SmallSource, tiesFootnotesToTheirMarks)
{
    const Document document = SmallSource().document();
    EXPECT_EQ(document.block(BlockId(u"II.1"_s))->text(Language::English)->footnotes,
              (std::vector<FootnoteMark>{{1, 13}}));
    EXPECT_EQ(document.footnote(1)->section, BlockId(u"II.1"_s));
    EXPECT_EQ(document.footnote(1)->text(Language::English)->text, "A note."_L1);
}

TEST(SmallSource, doesNotMindBlankLinesInAList)
{
    SmallSource source;
    source.replace(u"- Listening"_s, u"\n\n- Listening"_s).replace(u"2. They"_s, u"\n2. They"_s);
    EXPECT_EQ(idsOf(source.document()), idsOf(SmallSource().document()));
}

TEST(SmallSource, findsTheWordsOfALink)
{
    SmallSource source;
    source.links = u"II.1-para1\ten\tan emphasis\tI-2\n"_s;
    EXPECT_EQ(source.document().block(BlockId(u"II.1-para1"_s))->text(Language::English)->links,
              (std::vector<Link>{{{17, 11}, BlockId(u"I-2"_s)}}));
}

TEST(SmallSource, saysWhichEditionItIs)
{
    SmallSource source;
    source.edition = u"edition\tsmall\nrevision\t3\n"_s;
    const Edition edition = source.document().edition();
    EXPECT_EQ(edition.id, "small"_L1);
    EXPECT_EQ(edition.revision, 3);
    ASSERT_EQ(edition.languages.size(), 1U);
    EXPECT_EQ(edition.languages[0].sourceHash, source.files().english.hash());
}

TEST(SmallSource, mayHaveAHeadingThatTheContentsGiveInOtherWords)
{
    SmallSource source;
    source.replace(u"First Chapter\t"_s, u"Chapter One\t"_s);
    EXPECT_EQ(refusal(source.files()),
              (Refusal{u"small.txt"_s, smallLine(u"1. First Chapter¹"_s),
                       u"the heading II.1 \"First Chapter\" stands as \"Chapter One\" in the contents (line 11)"_s}));
    source.headings = u"II.1\tChapter One\tFirst Chapter\twhy\n"_s;
    const Document document = source.document();
    EXPECT_EQ(document.section(BlockId(u"II.1"_s))->contentsTitle[Language::English]->text, "Chapter One"_L1);
    EXPECT_EQ(document.block(BlockId(u"II.1"_s))->text(Language::English)->text, "First Chapter"_L1);
}

TEST(SmallSource, refusesAnAllowedDifferenceThatIsNone)
{
    SmallSource source;
    source.headings = u"II.1\tChapter One\tFirst Chapter\twhy\n"_s;
    EXPECT_EQ(refusal(source.files()),
              (Refusal{u"small.headings"_s, 1, u"II.1 has other titles: \"First Chapter\" and \"First Chapter\""_s}));
    source.headings = u"II.7\tChapter One\tFirst Chapter\twhy\n"_s;
    EXPECT_EQ(refusal(source.files()), (Refusal{u"small.headings"_s, 1, u"there is no section II.7"_s}));
}

/// One way to break the text, and what the build says then.
struct Breakage {
    const char *name;
    QString what;
    QString with;
    int line;
    QString reason;
};

void PrintTo(const Breakage &breakage, std::ostream *out)
{
    *out << breakage.name;
}

class BrokenSource : public ::testing::TestWithParam<Breakage> {};

TEST_P(BrokenSource, stopsWithFileLineAndReason)
{
    const Breakage &breakage = GetParam();
    SmallSource source;
    source.replace(breakage.what, breakage.with);
    EXPECT_EQ(refusal(source.files()), (Refusal{u"small.txt"_s, breakage.line, breakage.reason}));
}

const std::vector<Breakage> breakages{
    {"contentsLineWithoutPage", u"Understandings\t1"_s, u"Understandings"_s, 9,
     u"a line of the contents without its page"_s},
    {"contentsPageThatIsNoNumber", u"Understandings\t1"_s, u"Understandings\tone"_s, 9,
     u"\"one\" in the contents is no page"_s},
    {"contentsPageBackwards", u"Practices\t2"_s, u"Practices\t0"_s, 10, u"\"0\" in the contents is no page"_s},
    {"contentsPageBeforeTheOneAbove", u"Chapter\t2"_s, u"Chapter\t1"_s, 11, u"page 1 after page 2"_s},
    {"contentsLineWithoutTitle", u"I. Understandings\t1"_s, u"I. \t1"_s, 9,
     u"a line of the contents without a title"_s},
    {"contentsNumberOutOfTurn", u"II. Practices\t"_s, u"III. Practices\t"_s, 10,
     u"III is out of turn in the contents"_s},
    {"contentsLevelSkipped", u"1. First Chapter\t"_s, u"a. First Chapter\t"_s, 11,
     u"II.a is out of turn in the contents"_s},
    {"headingThatTheContentsLack", u"a. Of *Words*"_s, u"a. Of *Words*\n\nb. Of Deeds"_s, smallLine(u"a. Of *"_s) + 2,
     u"the contents lack the heading \"b. Of Deeds\""_s},
    {"headingThatTheBodyLacks", u"1. First Chapter¹\n\n"_s, u""_s, smallLine(u"a. Of *"_s) - 2,
     u"the body lacks the heading II.1 \"First Chapter\" of line 11 before this one"_s},
    {"lastHeadingCutOff", u"a. Of *Words*"_s, u"Of *Words*"_s, smallLine(u"Effective"_s) + 5,
     u"the source ends before the heading II.1.a \"Of Words\" of line 12"_s},
    {"footnoteMarkWithoutFootnote", u"¹ A note."_s, u"A note."_s, smallLine(u"1. First Chapter¹"_s),
     u"the mark of footnote 1 has no footnote"_s},
    {"footnoteWithoutMark", u"Chapter¹"_s, u"Chapter"_s, smallLine(u"¹"_s), u"footnote 1 has no mark in the text"_s},
    {"footnoteTwice", u"¹ A note."_s, u"¹ A note.\n\n¹ Another."_s, smallLine(u"¹"_s) + 2,
     u"footnote 1 stands on line 29 already"_s},
    {"footnoteMarkTwice", u"an emphasis"_s, u"an¹ emphasis"_s, smallLine(u"A paragraph"_s),
     u"the mark of footnote 1 stands on line 25 already"_s},
    {"emphasisWithoutEnd", u"emphasis*"_s, u"emphasis"_s, smallLine(u"A paragraph"_s), u"emphasis without its end"_s},
    {"textAfterAList", u"- Listening"_s, u"Listening"_s, smallLine(u"- Listening"_s),
     u"text after a list that is no list item: a practice cut in two?"_s},
    {"nestedPracticeWithoutOneAbove", u"- Speaking."_s, u" - Speaking."_s, smallLine(u"- Speaking"_s),
     u"a nested practice without one above it"_s},
    {"practiceTooDeep", u" - Speaking"_s, u"  - Speaking"_s, smallLine(u" - Speaking"_s),
     u"practices have two levels"_s},
    {"nestedSlot", u"- [...]"_s, u" - [...]"_s, smallLine(u"- [...]"_s), u"an open slot stands at the top level"_s},
    {"practiceAfterTheSlot", u"- [...]"_s, u"- [...]\n- More."_s, smallLine(u"- [...]"_s) + 1,
     u"a list item after the section's open slot"_s},
    {"practiceAmongUnderstandings", u"2. They"_s, u"- They"_s, smallLine(u"2. They"_s),
     u"a practice among the common understandings"_s},
    {"understandingOutOfTurn", u"2. They"_s, u"3. They"_s, smallLine(u"2. They"_s),
     u"the contents lack the heading \"3. They always did.\""_s},
    {"gapInTheEnglishText", u"- Listening."_s, u"- …"_s, smallLine(u"- Listening"_s),
     u"the English text has no gaps"_s},
    {"noContents", u"I. Understandings\t1\nII. Practices\t2\n1. First Chapter\t2\na. Of <i>Words</i>\t3\n"_s, u""_s,
     lineOf(smallText(), u"I. "_s) + 3, u"a line of the contents without its page"_s},
};

INSTANTIATE_TEST_SUITE_P(SmallSource, BrokenSource, ::testing::ValuesIn(breakages),
                         [](const auto &test) { return std::string(test.param.name); });

TEST(SmallSource, refusesWhatIsNoSourceAtAll)
{
    SmallSource source;
    source.english = u""_s;
    EXPECT_EQ(refusal(source.files()),
              (Refusal{u"small.txt"_s, 0, u"no printed contents: no line starts with \"I. \""_s}));
    source.english = u"I. Understandings\t1\n"_s;
    EXPECT_EQ(refusal(source.files()), (Refusal{u"small.txt"_s, 1, u"the source ends with its contents"_s}));
    source.english = u"Title\n\nI. Understandings\t1\n\nTitle\n\nI. Understandings\n"_s;
    EXPECT_EQ(refusal(source.files()), (Refusal{u"small.txt"_s, 5, u"the title page is missing"_s}));
}

TEST(SmallSource, refusesALinkThatDoesNotFit)
{
    SmallSource source;
    const auto refusalOf = [&source](const QString &links) {
        source.links = links;
        return refusal(source.files());
    };
    EXPECT_EQ(refusalOf(u"II.1-para1\ten\tno such words\tI-2"_s),
              (Refusal{u"small.links"_s, 1, u"\"no such words\" doesn't stand exactly once in II.1-para1"_s}));
    EXPECT_EQ(refusalOf(u"II.1-para1\ten\ta\tI-2"_s).reason, u"\"a\" doesn't stand exactly once in II.1-para1"_s);
    EXPECT_EQ(refusalOf(u"II.1-para1\ten\temphasis\tI-9"_s).reason,
              u"the link leads from or to no block: II.1-para1, I-9"_s);
    EXPECT_EQ(refusalOf(u"II.1-para1\tde\temphasis\tI-2"_s).reason, u"\"de\" is no language: en, fr or es"_s);
}

TEST(SmallSource, refusesAnEditionThatIsNone)
{
    SmallSource source;
    source.edition = u"edition\tsmall\ncolour\tred\n"_s;
    EXPECT_EQ(refusal(source.files()),
              (Refusal{u"small.edition"_s, 2, u"\"colour\" is neither edition nor revision nor a language"_s}));
}

} // namespace
} // namespace iamm
