// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/words/citation.h"

#include "core/document/reference.h"

#include "tests/support/printing.h"
#include "tests/support/sampledocument.h"

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

class CitationTest : public ::testing::Test {
protected:
    const Block &block(const QString &id) const { return *m_document.block(BlockId(id)); }

    std::vector<const Block *> blocks(const QStringList &ids) const
    {
        std::vector<const Block *> result;
        for (const QString &id : ids)
            result.push_back(&block(id));
        return result;
    }

    /// With the edition in its short form, to see the rest better.
    QString cited(const QStringList &ids, Language language = Language::English) const
    {
        return citation(blocks(ids), m_document, language, CitationForm::Short);
    }

    QString shown(const QString &id, Language language = Language::English) const
    {
        return shownReference(block(id), m_document, language);
    }

    const Document m_document = sampleDocument();
};

TEST_F(CitationTest, NamesTheEditionThePlaceAndThePage)
{
    EXPECT_EQ(citation(block(u"III.11.b-2"_s), m_document, Language::English),
              u"Berne Initiative, Resource Document towards the development of an International Agenda for Migration "
              "Management, draft for the regional consultations [2004], III.11.b, practice [2], p.\u00a031"_s);
}

TEST_F(CitationTest, OfATranslationIsInItsWordsAndSaysThatItIsUnofficial)
{
    EXPECT_EQ(citation(block(u"III.11.b-2"_s), m_document, Language::French),
              u"Initiative de Berne, Document de référence en vue de l’élaboration d’un Agenda international pour la "
              "gestion des migrations, projet soumis aux consultations régionales [2004], III.11.b, pratique [2], "
              "p.\u00a031 de l’original anglais, traduction non officielle"_s);
    EXPECT_EQ(citation(block(u"III.11.b-2"_s), m_document, Language::Spanish),
              u"Iniciativa de Berna, Documento de referencia con miras a la elaboración de una Agenda Internacional "
              "para la Gestión de la Migración, proyecto para las consultas regionales [2004], III.11.b, práctica "
              "[2], pág.\u00a031 del original inglés, traducción no oficial"_s);
}

TEST_F(CitationTest, GivesBothPagesWhereABlockMayStandOnTwo)
{
    EXPECT_EQ(cited({u"III.4.a-para1"_s}), u"IAMM, draft [2004], III.4.a, paragraph [1], pp.\u00a015–16"_s);
    EXPECT_EQ(
        cited({u"III.4.a-para1"_s}, Language::French),
        u"AIGM, projet [2004], III.4.a, paragraphe [1], p.\u00a015-16 de l’original anglais, traduction non officielle"_s);
}

TEST_F(CitationTest, OfSeveralBlocksIsOneRange)
{
    EXPECT_EQ(cited({u"III.11.b-1"_s, u"III.11.b-2"_s, u"III.11.b-3"_s}),
              u"IAMM, draft [2004], III.11.b, practices [1]–[3], p.\u00a031"_s);
    EXPECT_EQ(cited({u"II-12"_s, u"II-13"_s}), u"IAMM, draft [2004], II, common understandings 12–13, pp.\u00a08–9"_s);
    EXPECT_EQ(cited({u"III.8-1"_s, u"III.8-1.1"_s}), u"IAMM, draft [2004], III.8, practices [1]–[1.1], p.\u00a026"_s);
}

TEST_F(CitationTest, OfBlocksOfDifferentKindsOrSectionsNamesBothEnds)
{
    EXPECT_EQ(cited({u"III.11.b-para1"_s, u"III.11.b-lead"_s, u"III.11.b-1"_s}),
              u"IAMM, draft [2004], III.11.b, paragraph [1] – practice [1], p.\u00a031"_s);
    EXPECT_EQ(cited({u"III.11.b-open"_s, u"III.11.c"_s, u"III.11.c-1"_s}),
              u"IAMM, draft [2004], III.11.b, open for proposals – III.11.c, practice [1], pp.\u00a031–32"_s);
}

TEST_F(CitationTest, OfBlocksThatDoNotFollowEachOtherNamesEachOfThem)
{
    EXPECT_EQ(
        cited({u"III.11.b-1"_s, u"III.11.b-3"_s, u"III.20-1"_s}),
        u"IAMM, draft [2004], III.11.b, practice [1]; III.11.b, practice [3]; III.20, practice [1], pp.\u00a031–42"_s);
}

TEST_F(CitationTest, HasNoBreakBeforeAFrenchSemicolon)
{
    EXPECT_EQ(cited({u"III.11.b-1"_s, u"III.11.b-3"_s}, Language::French),
              u"AIGM, projet [2004], III.11.b, pratique [1]\u202f; III.11.b, pratique [3], "
              "p.\u00a031 de l’original anglais, traduction non officielle"_s);
}

TEST_F(CitationTest, LeavesOutTheHeadingAndLeadInBeforePractices)
{
    EXPECT_EQ(cited({u"III.2"_s, u"III.2-lead"_s, u"III.2-1"_s, u"III.2-2"_s}),
              u"IAMM, draft [2004], III.2, practices [1]–[2], p.\u00a012"_s);
}

TEST_F(CitationTest, OfAWholeSectionHasAllItsPages)
{
    const auto cite = [this](const QString &id) {
        return citation(Passage::whole(BlockId(id), Language::English), m_document, CitationForm::Short);
    };
    EXPECT_EQ(cite(u"III.8"_s), u"IAMM, draft [2004], III.8, pp.\u00a026–27"_s);
    EXPECT_EQ(cite(u"III.4.a.2"_s), u"IAMM, draft [2004], III.4.a.(2), pp.\u00a017–18"_s);
}

TEST_F(CitationTest, OfAHeadingHasTheHeadingsPage)
{
    EXPECT_EQ(cited({u"III.8"_s}), u"IAMM, draft [2004], III.8, p.\u00a026"_s);
}

TEST_F(CitationTest, OfAFootnoteHasItsNumber)
{
    EXPECT_EQ(cited({u"fn4"_s}), u"IAMM, draft [2004], note\u00a04, p.\u00a017"_s);
}

TEST_F(CitationTest, OfFrontMatterHasNoPage)
{
    EXPECT_EQ(cited({u"front-1"_s}), u"IAMM, draft [2004], front matter"_s);
    EXPECT_EQ(cited({u"front-1"_s, u"front-2"_s}, Language::Spanish),
              u"AIGM, proyecto [2004], páginas preliminares, traducción no oficial"_s);
}

TEST_F(CitationTest, OfATitleThereIsNone)
{
    EXPECT_EQ(cited({u"title-1"_s}), QString());
}

TEST_F(CitationTest, OfWordsInABlockIsThatOfTheBlock)
{
    const Passage passage{Language::English, {BlockId(u"III.11.b-2"_s), 3}, {BlockId(u"III.11.b-2"_s), 9}};
    EXPECT_EQ(citation(passage, m_document, CitationForm::Short),
              u"IAMM, draft [2004], III.11.b, practice [2], p.\u00a031"_s);
}

TEST_F(CitationTest, LeadsBackToWhatItCites)
{
    for (const Block &block : m_document.allBlocks()) {
        if (block.kind == BlockKind::Title || block.kind == BlockKind::Front)
            continue;
        for (const Language language : allLanguages) {
            const Resolution resolution = resolveReference(citation(block, m_document, language), m_document);
            ASSERT_TRUE(resolution.isFound()) << citation(block, m_document, language).toStdString();
            EXPECT_EQ(resolution.targets[0].from, block.id);
        }
    }
}

TEST_F(CitationTest, OfARangeLeadsBackToIt)
{
    for (const Language language : allLanguages) {
        const QString text = cited({u"III.11.b-1"_s, u"III.11.b-2"_s, u"III.11.b-3"_s}, language);
        const Resolution resolution = resolveReference(text, m_document);
        ASSERT_TRUE(resolution.isFound()) << text.toStdString();
        EXPECT_EQ(referenceText(resolution.targets[0]), u"III.11.b-1..3"_s);
    }
}

TEST_F(CitationTest, IsThatOfTheShownReferencesOfTheReadersMargin)
{
    EXPECT_EQ(shown(u"III.11.b-2"_s), u"III.11.b, practice [2]"_s);
    EXPECT_EQ(shown(u"III.8-3.4"_s, Language::French), u"III.8, pratique [3.4]"_s);
    EXPECT_EQ(shown(u"II-7"_s, Language::Spanish), u"II, entendimiento común 7"_s);
    EXPECT_EQ(shown(u"I.1-para2"_s), u"I.1, paragraph [2]"_s);
    EXPECT_EQ(shown(u"III.4.a.2"_s), u"III.4.a.(2)"_s);
    EXPECT_EQ(shown(u"III.4.a.2-1"_s), u"III.4.a.(2), practice [1]"_s);
    EXPECT_EQ(shown(u"III.11.b-open"_s), u"III.11.b, open for proposals"_s);
    EXPECT_EQ(shown(u"fn4"_s), u"note\u00a04"_s);
    EXPECT_EQ(shown(u"title-1"_s), QString());
}

TEST_F(CitationTest, SaysAPlaceInWordsThatCanBeReadOut)
{
    const auto said = [this](const QString &id, Language language) {
        return spokenPlace(block(id), m_document, language);
    };
    EXPECT_EQ(said(u"III.11.b-2"_s, Language::English), u"III, chapter 11, section b, practice 2 of 3"_s);
    EXPECT_EQ(said(u"III.11.b-2"_s, Language::French), u"III, chapitre 11, section b, pratique 2 sur 3"_s);
    EXPECT_EQ(said(u"III.4.a.2"_s, Language::Spanish), u"III, capítulo 4, sección a, subsección 2"_s);
    EXPECT_EQ(said(u"III.8-3.4"_s, Language::English), u"III, chapter 8, practice 3.4 of 4"_s);
    EXPECT_EQ(said(u"I.1-para2"_s, Language::English), u"I, chapter 1, paragraph 2 of 2"_s);
    EXPECT_EQ(said(u"III.11.b-open"_s, Language::English), u"III, chapter 11, section b, open for proposals"_s);
}

TEST_F(CitationTest, NamesWhatMayBeMeantByKindAndFirstWords)
{
    EXPECT_EQ(shortTitle(block(u"III.4.a.1"_s), Language::English), u"Migration for Training"_s);
    EXPECT_EQ(shortTitle(block(u"III.4.a-1"_s), Language::English), u"practice [1]: Promotion of measure 1."_s);
    EXPECT_EQ(shortTitle(block(u"III.1"_s), Language::French), u"[pas de texte français]"_s);
    const Document stale = sampleWithStaleText(Language::French);
    EXPECT_EQ(shortTitle(*stale.block(BlockId(u"III.11.b-2"_s)), Language::French),
              u"pratique [2]\u00a0: [la traduction n’est plus à jour]"_s);
}

TEST(Words, HasAPhraseInEveryLanguageForWhatHasAName)
{
    for (const Language language : allLanguages) {
        const Words words(language);
        for (const BlockKind kind : {BlockKind::Paragraph, BlockKind::Understanding, BlockKind::Lead,
                                     BlockKind::Practice, BlockKind::Open, BlockKind::Footnote, BlockKind::Front})
            EXPECT_FALSE(words.kind(kind).isEmpty());
        EXPECT_FALSE(words.editionNotice().contains(u'%'));
    }
    EXPECT_EQ(Words(Language::English).editionNotice(),
              u"Draft for the consultations of 2004. The Agenda published in 2005 differs."_s);
    EXPECT_EQ(Words(Language::French).quotationMarks().open, u"«\u00a0"_s);
}

} // namespace
} // namespace iamm
