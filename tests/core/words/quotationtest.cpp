// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/words/quotation.h"

#include "tests/support/printing.h"
#include "tests/support/sampledocument.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

class QuotationTest : public ::testing::Test {
protected:
    static Passage whole(const QString &id, Language language = Language::English)
    {
        return Passage::whole(BlockId(id), language);
    }

    static Passage from(const QString &first, int start, const QString &last, int end,
                        Language language = Language::English)
    {
        return {language, {BlockId(first), start}, {BlockId(last), end}};
    }

    CopiedText quoted(const Passage &passage) const { return quotation(passage, m_document, CitationForm::Short); }

    const Document m_document = sampleDocument();
};

TEST_F(QuotationTest, HasTheMarksOfTheLanguageAndTheCitationInParentheses)
{
    EXPECT_EQ(quoted(whole(u"III.11.b-2"_s)).plain,
              u"“Promotion of measure 2.” (IAMM, draft [2004], III.11.b, practice [2], p.\u00a031)"_s);
    EXPECT_EQ(quoted(whole(u"III.11.b-2"_s, Language::French)).plain,
              u"«\u00a0Promotion de la mesure 2.\u00a0» (AIGM, projet [2004], III.11.b, pratique [2], p.\u00a031 de "
              u"l’original "
              "anglais, traduction non officielle)"_s);
    EXPECT_EQ(quoted(whole(u"III.11.b-2"_s, Language::Spanish)).plain,
              u"«Promoción de la medida 2.» (AIGM, proyecto [2004], III.11.b, práctica [2], pág.\u00a031 del original "
              u"inglés, "
              "traducción no oficial)"_s);
}

TEST_F(QuotationTest, ShowsWhatIsCutByAnEllipsis)
{
    EXPECT_EQ(quoted(from(u"III.11.b-2"_s, 10, u"III.11.b-2"_s, 20)).plain,
              u"“…of measure…” (IAMM, draft [2004], III.11.b, practice [2], p.\u00a031)"_s);
    EXPECT_EQ(quoted(from(u"III.11.b-1"_s, 13, u"III.11.b-2"_s, 9)).plain,
              u"“…measure 1.\n- Promotion…” (IAMM, draft [2004], III.11.b, practices [1]–[2], p.\u00a031)"_s);
}

TEST_F(QuotationTest, OfWordsWithQuotationMarksTakesTheInnerOnes)
{
    EXPECT_THAT(quoted(whole(u"I.1-para2"_s)).plain.toStdString(),
                ::testing::StartsWith("“International migration is ‘trans-national’.” (IAMM"));
}

TEST_F(QuotationTest, OfASlotSaysThatTheOriginalLeftItOpen)
{
    const Passage slot = from(u"III.11.b-3"_s, 0, u"III.11.b-open"_s, 5);
    EXPECT_EQ(copiedText(slot, m_document).plain, u"- Promotion of measure 3.\n- [open in the original]"_s);
    EXPECT_EQ(copiedText(whole(u"III.11.b-open"_s, Language::French), m_document).plain,
              u"[laissé ouvert dans l’original]"_s);
    for (const Language language : allLanguages) {
        EXPECT_FALSE(quoted(whole(u"III.11.b"_s, language)).plain.contains(u"[...]"));
        EXPECT_FALSE(quoted(whole(u"III.11.b"_s, language)).plain.contains(u"[…]"));
    }
}

TEST_F(QuotationTest, OfATranslationThatIsOutOfDateSaysSo)
{
    const Passage french = Passage::whole(BlockId(u"III.11.b-2"_s), Language::French);
    EXPECT_EQ(copiedText(french, sampleWithStaleText(Language::French)).plain, u"[la traduction n’est plus à jour]"_s);
    const Passage spanish = Passage::whole(BlockId(u"III.11.b-2"_s), Language::Spanish);
    EXPECT_EQ(copiedText(spanish, sampleWithStaleText(Language::Spanish)).plain,
              u"[la traducción ya no está al día]"_s);
}

TEST_F(QuotationTest, OfTextAloneShowsNoCut)
{
    EXPECT_EQ(copiedText(from(u"III.11.b-2"_s, 10, u"III.11.b-2"_s, 20), m_document).plain, u"of measure"_s);
}

TEST_F(QuotationTest, LeavesOutBlocksThatAreOnlyTouched)
{
    EXPECT_EQ(copiedText(from(u"III.11.b-1"_s, 23, u"III.11.b-2"_s, 9), m_document).plain, u"Promotion"_s);
    EXPECT_EQ(copiedText(from(u"III.11.b-2"_s, 0, u"III.11.b-3"_s, 0), m_document).plain, u"Promotion of measure 2."_s);
}

TEST_F(QuotationTest, OfASectionHasItsHeadingAndItsList)
{
    EXPECT_EQ(copiedText(whole(u"III.11.b"_s), m_document).plain,
              u"b. Assisted Voluntary Return\nVoluntary return is preferable.\nEffective practices:\n"
              "- Promotion of measure 1.\n- Promotion of measure 2.\n- Promotion of measure 3.\n"
              "- [open in the original]"_s);
}

TEST_F(QuotationTest, AsHtmlIsABlockQuotationWithNestedLists)
{
    EXPECT_EQ(
        quoted(from(u"III.8-1"_s, 0, u"III.8-1.1"_s, 99)).html,
        u"<blockquote lang=\"en\"><ul>\n<li>Goal 1\n<ul>\n<li>Nested goal 1.1</li>\n</ul>\n</li>\n</ul></blockquote>\n"
        "<p lang=\"en\">(IAMM, draft [2004], III.8, practices [1]–[1.1], p.\u00a026)</p>"_s);
}

TEST_F(QuotationTest, AsHtmlGoesOnWithTheNumbersOfUnderstandings)
{
    const QString html = quoted(from(u"II-7"_s, 0, u"II-8"_s, 99)).html;
    EXPECT_THAT(html.toStdString(),
                ::testing::HasSubstr("<ol start=\"7\">\n<li>Understanding 7.</li>\n<li>Understanding 8.</li>\n</ol>"));
}

TEST_F(QuotationTest, AsHtmlIsEscapedAndKeepsEmphasis)
{
    EXPECT_THAT(quoted(whole(u"I.1-para1"_s)).html.toStdString(),
                ::testing::HasSubstr("<p>The movement of people &lt;across borders&gt; &amp; more.</p>"));
    EXPECT_THAT(quoted(whole(u"fn1"_s)).html.toStdString(),
                ::testing::HasSubstr("<p>See <em>World Migration 2003</em>, Chapter 1.</p>"));
}

TEST_F(QuotationTest, AsHtmlHasNoColoursAndFonts)
{
    const QString html = quoted(whole(u"III"_s)).html;
    for (const char *word : {"style", "class", "color", "font"})
        EXPECT_FALSE(html.contains(QLatin1StringView(word))) << word;
}

TEST_F(QuotationTest, WithTheOriginalHasTheTranslationFirstAndTheWholeEnglishBlock)
{
    const Passage cut = from(u"III.11.b-2"_s, 0, u"III.11.b-2"_s, 9, Language::French);
    EXPECT_EQ(
        quotationWithOriginal(cut, m_document, CitationForm::Short).plain,
        u"«\u00a0Promotion…\u00a0» (AIGM, projet [2004], III.11.b, pratique [2], p.\u00a031 de l’original anglais, "
        "traduction non officielle)\n\n"
        "“Promotion of measure 2.” (IAMM, draft [2004], III.11.b, practice [2], p.\u00a031)"_s);
}

TEST_F(QuotationTest, OfABlockThatIsNotTranslatedSaysSo)
{
    EXPECT_THAT(quoted(whole(u"III.11.b-3"_s, Language::Spanish)).plain.toStdString(),
                ::testing::StartsWith("«[sin texto en español]»"));
}

TEST_F(QuotationTest, OfWhatTheDocumentLacksIsEmpty)
{
    EXPECT_TRUE(quoted(whole(u"IX"_s)).isEmpty());
    EXPECT_TRUE(copiedText(whole(u"title-1"_s), m_document).isEmpty());
    EXPECT_TRUE(copiedText(from(u"III.11.b-2"_s, 0, u"III.11.b-1"_s, 5), m_document).isEmpty());
}

} // namespace
} // namespace iamm
