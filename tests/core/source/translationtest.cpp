// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/document/texthash.h"
#include "tests/core/source/smallsource.h"
#include "tests/support/agendafixture.h"
#include "tests/support/madeup.h"
#include "tests/support/printing.h"
#include "tests/support/sourcewriter.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

QString frenchText()
{
    return u"Un petit agenda\n\nen deux parties\n\nUn petit agenda\n\nTable des matières\n\n"
           "I. Conceptions\t1\nII. Pratiques\t2\n1. Premier chapitre\t2\na. Des <i>mots</i>\t3\n\n"
           "Un petit agenda\n\n"
           "I. Conceptions\n\n"
           "Nous concevons ce qui suit :\n\n"
           "1. On se déplace.\n2. On l’a toujours fait.\n\n"
           "II. Pratiques\n\n"
           "1. Premier chapitre¹\n\n"
           "Un alinéa.\n\n"
           "¹ Une note.\n\n"
           "a. Des *mots*\n\n"
           "Pratiques efficaces :\n\n"
           "- Parler.\n - Parler fort.\n- Écouter.\n- [...]\n"_s;
}

/// The reason to refuse the French text with one replacement.
Refusal refusalWith(const QString &what, const QString &with)
{
    SmallSource source;
    source.french = frenchText();
    EXPECT_TRUE(source.french.contains(what)) << what.toStdString();
    source.french.replace(what, with);
    return refusal(source.files());
}

TEST(Translation, standsBesideTheEnglishTextUnderTheSameIdentifiers)
{
    SmallSource source;
    source.french = frenchText();
    const Document document = source.document();
    EXPECT_EQ(document.languages(), (std::vector{Language::English, Language::French}));
    EXPECT_EQ(document.edition().languages[1].status, TextStatus::UnofficialTranslation);
    EXPECT_EQ(document.block(BlockId(u"II.1.a-1.1"_s))->text(Language::French)->text, "Parler fort."_L1);
    EXPECT_EQ(document.block(BlockId(u"II.1.a-lead"_s))->text(Language::French)->text, "Pratiques efficaces :"_L1);
    EXPECT_EQ(document.footnote(1)->text(Language::French)->text, "Une note."_L1);
    EXPECT_EQ(document.section(BlockId(u"II.1.a"_s))->contentsTitle[Language::French]->text, "Des mots"_L1);
    EXPECT_EQ(document.block(BlockId(u"II.1.a-1.1"_s))->text(Language::Spanish), nullptr);
}

TEST(Translation, saysWhatItLacksByAnEllipsis)
{
    SmallSource source;
    source.french = frenchText();
    source.french.replace(u"Pratiques efficaces :"_s, u"…"_s)
        .replace(u"- Écouter."_s, u"- …"_s)
        .replace(u"1. On se déplace."_s, u"1. …"_s)
        .replace(u"Un alinéa."_s, u"…"_s)
        .replace(u"1. Premier chapitre¹"_s, u"1. …"_s)
        .replace(u"1. Premier chapitre\t"_s, u"1. …\t"_s)
        .replace(u"¹ Une note."_s, u"¹ …"_s);
    ASSERT_EQ(refusal(source.files()), Refusal{});
    const Document document = source.document();
    for (const char16_t *id : {u"II.1.a-lead", u"II.1.a-2", u"I-1", u"II.1-para1", u"II.1", u"fn1"})
        EXPECT_EQ(document.block(BlockId(QString::fromUtf16(id)))->text(Language::French), nullptr);
    EXPECT_FALSE(document.section(BlockId(u"II.1"_s))->contentsTitle[Language::French]);
    EXPECT_NE(document.block(BlockId(u"II.1.a-1"_s))->text(Language::French), nullptr);
}

TEST(Translation, thatDiffersStopsWithBothLines)
{
    EXPECT_EQ(refusalWith(u" - Parler fort."_s, u"- Parler fort."_s),
              (Refusal{u"small.fr.txt"_s, lineOf(frenchText(), u" - Parler"_s),
                       u"II.1.a-2 (practice) stands where the English has II.1.a-1.1 (practice) (small.txt:36)"_s}));
    EXPECT_EQ(refusalWith(u"- Écouter.\n"_s, u""_s).reason,
              u"II.1.a-open (open) stands where the English has II.1.a-2 (practice) (small.txt:37)"_s);
    EXPECT_EQ(refusalWith(u"- [...]\n"_s, u""_s).reason, u"the text has another length (small.txt:38)"_s);
    EXPECT_EQ(refusalWith(u"Un alinéa."_s, u"Un alinéa.\n\nEt un autre."_s).reason,
              u"II.1-para2 (paragraph) stands where the English has fn1 (footnote) (small.txt:29)"_s);
    EXPECT_EQ(refusalWith(u"chapitre¹"_s, u"chapitre"_s),
              (Refusal{u"small.fr.txt"_s, lineOf(frenchText(), u"1. Premier chapitre¹"_s),
                       u"II.1 has other footnote marks (small.txt:25)"_s}));
    EXPECT_EQ(refusalWith(u"a. Des <i>mots</i>\t3\n"_s, u""_s).reason,
              u"the contents have another length (small.txt:12)"_s);
    EXPECT_EQ(refusalWith(u"\t3"_s, u"\t4"_s).reason, u"page 4 where the English has 3 (small.txt:12)"_s);
    EXPECT_EQ(refusalWith(u"1. Premier chapitre\t2\na."_s, u"1. Premier chapitre\t2\n2."_s).reason,
              u"II.2 stands in the contents where the English has II.1.a (small.txt:12)"_s);
    EXPECT_EQ(refusalWith(u"en deux parties\n\n"_s, u""_s).reason,
              u"title-1 (title) stands where the English has front-2 (front) (small.txt:3)"_s);
}

TEST(Translation, mayDifferInAHeadingOnlyWhereTheEnglishDoes)
{
    EXPECT_EQ(refusalWith(u"1. Premier chapitre¹"_s, u"1. Autre chapitre¹"_s).reason,
              u"the heading II.1 \"Autre chapitre\" stands as \"Premier chapitre\" in the contents (line 11)"_s);
    SmallSource source;
    source.replace(u"First Chapter\t"_s, u"Chapter One\t"_s);
    source.headings = u"II.1\tChapter One\tFirst Chapter\twhy\n"_s;
    source.french = frenchText().replace(u"1. Premier chapitre¹"_s, u"1. Autre chapitre¹"_s);
    EXPECT_EQ(refusal(source.files()), Refusal{});
}

/// What each block of this source would be translated from.
QString basisOf(const SmallSource &source)
{
    QString list;
    const Document document = source.document();
    for (const Block &block : document.allBlocks())
        list += u"%1\t%2\n"_s.arg(block.id.value(), textHash(block.text(Language::English)->text));
    return list;
}

TEST(Translation, ofAnotherEnglishTextThanThisIsStale)
{
    SmallSource source;
    source.french = frenchText();
    source.frenchBasis = basisOf(source);
    EXPECT_TRUE(source.document().block(BlockId(u"II.1.a-2"_s))->stale.empty());

    source.replace(u"- Listening."_s, u"- Listening well."_s);
    const Document document = source.document();
    const Block *block = document.block(BlockId(u"II.1.a-2"_s));
    EXPECT_EQ(block->stale, std::vector{Language::French});
    EXPECT_EQ(block->text(Language::French), nullptr);
    EXPECT_NE(document.block(BlockId(u"II.1.a-1"_s))->text(Language::French), nullptr);
}

TEST(Translation, ofAStaleHeadingIsMissingInTheContentsToo)
{
    SmallSource source;
    source.french = frenchText();
    const BlockId heading(u"II.1"_s);
    const QString hash = textHash(source.document().block(heading)->text(Language::English)->text);
    source.frenchBasis = basisOf(source).replace(hash, textHash(u"Another heading"_s));
    const Document document = source.document();
    EXPECT_TRUE(document.block(heading)->isStale(Language::French));
    EXPECT_FALSE(document.section(heading)->contentsTitle[Language::French]);
}

TEST(Translation, hasABasisThatLacksNoBlock)
{
    SmallSource source;
    source.french = frenchText();
    const QString whole = basisOf(source);
    source.frenchBasis = whole.section(u'\n', 1);
    EXPECT_EQ(refusal(source.files()).reason, u"the list lacks front-1"_s);
    source.frenchBasis = whole + u"fn1\tx\n"_s;
    EXPECT_EQ(refusal(source.files()).reason, u"fn1 stands here twice"_s);
}

TEST(Translation, mayNotChangeWhileTheRevisionStays)
{
    SmallSource source;
    source.french = frenchText();
    source.edition = u"edition\tsmall\nrevision\t3\nen\tx\nfr\tx\n"_s;
    const auto listed = [&source](const QString &code) {
        const QString hash = refusal(source.files()).reason.section(u": "_s, -1);
        source.edition.replace(code + u"\tx"_s, code + u'\t' + hash);
    };
    listed(u"en"_s);
    listed(u"fr"_s);
    ASSERT_EQ(refusal(source.files()), Refusal{});
    source.french.replace(u"Écouter."_s, u"Bien écouter."_s);
    const Refusal changed = refusal(source.files());
    EXPECT_EQ(changed.file, u"small.edition"_s);
    EXPECT_EQ(changed.line, 4);
    EXPECT_TRUE(
        changed.reason.startsWith(u"the text in the language fr isn't that of revision 3: raise the revision"_s));
}

TEST(Translation, mayNotStayOutOfTheListThatHasTheEnglishText)
{
    SmallSource source;
    source.edition = u"edition\tsmall\nrevision\t3\nen\tx\n"_s;
    const auto namedHash = [&source] { return refusal(source.files()).reason.section(u": "_s, -1); };
    source.edition.replace(u"en\tx"_s, u"en\t"_s + namedHash());
    ASSERT_EQ(refusal(source.files()), Refusal{});
    source.french = frenchText();
    const Refusal unlisted = refusal(source.files());
    EXPECT_EQ(unlisted.file, u"small.edition"_s);
    EXPECT_EQ(unlisted.line, 3);
    EXPECT_TRUE(unlisted.reason.startsWith(u"the text in the language fr isn't listed: raise the revision"_s))
        << unlisted.reason.toStdString();
    source.edition += u"fr\t"_s + namedHash() + u'\n';
    EXPECT_EQ(refusal(source.files()), Refusal{});
}

TEST(TranslatorsNotes, standBesideTheTextTheyAreOn)
{
    SmallSource source;
    source.french = frenchText();
    source.frenchNotes = u"# notes\nII.1.a-2\tÉcouter\tHört zu.\nII.1.a-2\tListening\tDe l’anglais.\n"_s;
    ASSERT_EQ(refusal(source.files()), Refusal{});
    const Document document = source.document();
    const BlockText &text = *document.block(BlockId(u"II.1.a-2"_s))->text(Language::French);
    EXPECT_EQ(text.text, u"Écouter."_s);
    EXPECT_EQ(text.notes,
              (std::vector<TranslatorsNote>{{u"Écouter"_s, u"Hört zu."_s}, {u"Listening"_s, u"De l’anglais."_s}}));
    EXPECT_TRUE(document.hasTranslatorsNotes());
    EXPECT_FALSE(SmallSource().document().hasTranslatorsNotes());
}

TEST(TranslatorsNotes, onWhatIsNotThereStopTheBuild)
{
    SmallSource source;
    source.french = frenchText();
    source.frenchNotes = u"II.1.a-2\tchanter\tNon.\n"_s;
    EXPECT_EQ(refusal(source.files()), (Refusal{u"small.fr.notes"_s, 1, u"\"chanter\" doesn't stand in II.1.a-2"_s}));
    source.frenchNotes = u"II.9\tx\tNon.\n"_s;
    EXPECT_EQ(refusal(source.files()).reason, u"there is no translation of II.9"_s);
}

TEST(TranslatorsNotes, goWithATextThatWentStale)
{
    SmallSource source;
    source.french = frenchText();
    source.frenchNotes = u"II.1.a-2\tÉcouter\tHört zu.\nII.1.a-2\tListening\tDe l’anglais.\n"_s;
    source.frenchBasis = basisOf(source);
    source.replace(u"- Listening."_s, u"- Hearing."_s);
    ASSERT_EQ(refusal(source.files()), Refusal{});
    const Document document = source.document();
    EXPECT_TRUE(document.block(BlockId(u"II.1.a-2"_s))->isStale(Language::French));
    EXPECT_FALSE(document.hasTranslatorsNotes());
}

/// Each text of a document in one language, without the links (which are data of the language).
std::vector<BlockText> textsOf(const Document &document, Language language)
{
    std::vector<BlockText> texts;
    for (const Block &block : document.allBlocks())
        texts.push_back(block.texts[language].value_or(BlockText{}));
    for (const Section &section : document.sections())
        texts.push_back(section.contentsTitle[language].value_or(BlockText{}));
    for (BlockText &text : texts)
        text.links.clear();
    return texts;
}

TEST(MadeUpLanguages, areLongerAndShorterAndHaveGaps)
{
    const Document document = withMadeUpLanguages(englishAgenda());
    const auto length = [&document](Language language) {
        qsizetype sum = 0;
        for (const BlockText &text : textsOf(document, language))
            sum += text.text.size();
        return static_cast<double>(sum);
    };
    EXPECT_NEAR(length(Language::French) / length(Language::English), 1.3, 0.12);
    EXPECT_NEAR(length(Language::Spanish) / length(Language::English), 0.65, 0.12);
    EXPECT_EQ(document.languages().size(), 3U);
    EXPECT_EQ(withMadeUpLanguages(englishAgenda(), {Language::Spanish}).languages(),
              (std::vector{Language::English, Language::Spanish}));
    EXPECT_EQ(document.block(BlockId(u"III.11.b-open"_s))->text(Language::French)->text, "[...]"_L1);
}

TEST(MadeUpLanguages, areReadBackFromTheirSource)
{
    const Document document = withMadeUpLanguages(englishAgenda());
    SourceFiles files = agendaSourceFiles();
    files.edition = SourceText(u"made-up.edition"_s, "edition\tmade-up\nrevision\t1\n");
    files.translatorsNotes.clear();
    files.links = SourceText(u"english.links"_s, englishLinks());
    for (const Language language : {Language::French, Language::Spanish})
        files.translations[language] = SourceText(languageCode(language), sourceOf(document, language).toUtf8());
    ASSERT_EQ(refusal(files), Refusal{});
    const Document read = parsedSource(files).document;
    for (const Language language : allLanguages)
        EXPECT_EQ(textsOf(read, language), textsOf(document, language));
}

TEST(RepeatedDocument, hasFreshIdentifiersAndFootnotes)
{
    const Document twice = repeated(realAgenda(), 2);
    EXPECT_EQ(twice.count(), 2 * realAgenda().count());
    const Block *copy = twice.block(BlockId(u"c1.III.4.a.2"_s));
    ASSERT_NE(copy, nullptr);
    EXPECT_EQ(copy->text(Language::English)->footnotes[0].number, 8);
    EXPECT_EQ(twice.footnote(8)->section, BlockId(u"c1.III.4.a.2"_s));
    EXPECT_EQ(twice.footnote(8)->text(Language::English)->links[0].target, BlockId(u"c1.III.5"_s));
    EXPECT_EQ(twice.pathTo(BlockId(u"c1.III.4.a.2"_s)).size(), 4U);
}

} // namespace
} // namespace iamm
