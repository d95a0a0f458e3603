// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/document/reference.h"

#include "tests/support/agendafixture.h"
#include "tests/support/printing.h"
#include "tests/support/sampledocument.h"

#include <QStringList>

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

const Document &document()
{
    static const Document sample = sampleDocument();
    return sample;
}

/// What the reference leads to, "" where to nothing, several joined by " | ".
QString led(const QString &typed)
{
    QStringList targets;
    for (const ReferenceTarget &target : resolveReference(typed, document()).targets)
        targets += referenceText(target);
    return targets.join(u" | "_s);
}

struct Typed {
    const char16_t *typed;
    const char16_t *target;
};

void PrintTo(const Typed &typed, std::ostream *out)
{
    *out << QString::fromUtf16(typed.typed).toStdString();
}

class AReference : public ::testing::TestWithParam<Typed> {};

TEST_P(AReference, LeadsToItsPlace)
{
    EXPECT_EQ(led(QString::fromUtf16(GetParam().typed)), QString::fromUtf16(GetParam().target));
}

INSTANTIATE_TEST_SUITE_P(AsTheIdentifier, AReference,
                         ::testing::Values(Typed{u"III.11.b-2", u"III.11.b-2"}, Typed{u"iii.11.B-2", u"III.11.b-2"},
                                           Typed{u"III.11.b", u"III.11.b"}, Typed{u"III", u"III"}, Typed{u"II", u"II"},
                                           Typed{u"III.4.a.2", u"III.4.a.2"}, Typed{u"III.4.a-2", u"III.4.a-2"},
                                           Typed{u"III.8-3.4", u"III.8-3.4"}, Typed{u"II-7", u"II-7"},
                                           Typed{u"I.1-para2", u"I.1-para2"}, Typed{u"III.11.b-lead", u"III.11.b-lead"},
                                           Typed{u"III.11.b-open", u"III.11.b-open"}, Typed{u"fn4", u"fn4"},
                                           Typed{u"front-1", u"front-1"}, Typed{u"iamm:III.11.b-2", u"III.11.b-2"},
                                           Typed{u"IAMM:iii.11.b-2", u"III.11.b-2"}));

INSTANTIATE_TEST_SUITE_P(
    AsItIsShown, AReference,
    ::testing::Values(Typed{u"III.11.b, practice [2]", u"III.11.b-2"}, Typed{u"III.4.a.(2)", u"III.4.a.2"},
                      Typed{u"III.4.a (2)", u"III.4.a.2"}, Typed{u"III.4.a.(2), practice [1]", u"III.4.a.2-1"},
                      Typed{u"I.1, paragraph [2]", u"I.1-para2"}, Typed{u"III.8, practice [3.4]", u"III.8-3.4"},
                      Typed{u"II, common understanding 7", u"II-7"},
                      Typed{u"III.11.b, open for proposals", u"III.11.b-open"}, Typed{u"note 4", u"fn4"}));

INSTANTIATE_TEST_SUITE_P(Shortened, AReference,
                         ::testing::Values(Typed{u"III 11 b 2", u"III.11.b-2"}, Typed{u"3.11.b.2", u"III.11.b-2"},
                                           Typed{u"3.11.b-2", u"III.11.b-2"}, Typed{u"11b2", u"III.11.b-2"},
                                           Typed{u"11B", u"III.11.b"}, Typed{u"11 b 2", u"III.11.b-2"},
                                           Typed{u"III11b2", u"III.11.b-2"}, Typed{u"III/11/b/2", u"III.11.b-2"},
                                           Typed{u"8 3.4", u"III.8-3.4"}, Typed{u"8.3.4", u"III.8-3.4"},
                                           Typed{u"II 7", u"II-7"}, Typed{u"CU 7", u"II-7"}, Typed{u"cu7", u"II-7"},
                                           Typed{u"common understanding 7", u"II-7"}, Typed{u"chapter 11", u"III.11"},
                                           Typed{u"part II", u"II"}, Typed{u"part 2", u"II"},
                                           Typed{u"III, chapter 11, section b, practice 2", u"III.11.b-2"},
                                           Typed{u"practice 2 of III.11.b", u"III.11.b-2"},
                                           Typed{u"footnote 4", u"fn4"}, Typed{u"§ 11.b", u"III.11.b"},
                                           Typed{u"III.4.a-1 ", u"III.4.a-1"}, Typed{u"4.a.[1]", u"III.4.a-1"}));

INSTANTIATE_TEST_SUITE_P(
    InFrench, AReference,
    ::testing::Values(Typed{u"III.11.b, pratique [2]", u"III.11.b-2"}, Typed{u"pratique 2 de III.11.b", u"III.11.b-2"},
                      Typed{u"chapitre 11", u"III.11"}, Typed{u"Chapitre 11, section b", u"III.11.b"},
                      Typed{u"conception commune 7", u"II-7"}, Typed{u"partie II", u"II"},
                      Typed{u"I.1, paragraphe [2]", u"I.1-para2"}, Typed{u"note de bas de page 4", u"fn4"},
                      Typed{u"note n° 4", u"fn4"}, Typed{u"sous-section III.4.a.2", u"III.4.a.2"},
                      Typed{u"III.11.b, ouvert aux propositions", u"III.11.b-open"}, Typed{u"page 31", u"p. 31"},
                      Typed{u"chapitres 4 à 7", u"III.4..III.7"}, Typed{u"CC 7 à 9", u"II-7..9"}));

INSTANTIATE_TEST_SUITE_P(InSpanish, AReference,
                         ::testing::Values(Typed{u"III.11.b, práctica [2]", u"III.11.b-2"},
                                           Typed{u"practica 2 de III.11.b", u"III.11.b-2"},
                                           Typed{u"capítulo 11", u"III.11"},
                                           Typed{u"capítulo 11, sección b", u"III.11.b"},
                                           Typed{u"entendimiento 7", u"II-7"}, Typed{u"entendimiento común 7", u"II-7"},
                                           Typed{u"parte II", u"II"}, Typed{u"I.1, párrafo [2]", u"I.1-para2"},
                                           Typed{u"nota al pie 4", u"fn4"}, Typed{u"nota a pie de página 4", u"fn4"},
                                           Typed{u"pág. 31", u"p. 31"}, Typed{u"página 31", u"p. 31"},
                                           Typed{u"III.11.b, abierto a propuestas", u"III.11.b-open"},
                                           Typed{u"III.11.b, prácticas 1 a 3", u"III.11.b-1..3"},
                                           Typed{u"capítulos 4 a 7", u"III.4..III.7"}));

INSTANTIATE_TEST_SUITE_P(
    WithOtherSigns, AReference,
    ::testing::Values(Typed{u"III.11.b–2", u"III.11.b-2"}, Typed{u"III.11.b—2", u"III.11.b-2"},
                      Typed{u"III.11.b\u20112", u"III.11.b-2"}, Typed{u"III.11.b\u22122", u"III.11.b-2"},
                      Typed{u"III.11.b - 2", u"III.11.b-2"}, Typed{u"III\u00a011\u00a0b\u202f2", u"III.11.b-2"},
                      Typed{u"III.11.b-2.", u"III.11.b-2"}, Typed{u"(III.11.b-2)", u"III.11.b-2"},
                      Typed{u"[III.11.b-2]", u"III.11.b-2"}, Typed{u"  III.11.b-2,", u"III.11.b-2"},
                      Typed{u"“III.11.b-2”", u"III.11.b-2"}, Typed{u"« III.11.b-2 »", u"III.11.b-2"},
                      Typed{u"11.b.", u"III.11.b"}, Typed{u"note ⁴", u"fn4"}, Typed{u"p.\u00a031", u"p. 31"}));

INSTANTIATE_TEST_SUITE_P(
    ToARange, AReference,
    ::testing::Values(Typed{u"III.11.b-1..3", u"III.11.b-1..3"}, Typed{u"iamm:III.11.b-1..3", u"III.11.b-1..3"},
                      Typed{u"III.11.b-1…3", u"III.11.b-1..3"}, Typed{u"III.11.b-1–3", u"III.11.b-1..3"},
                      Typed{u"11b1..3", u"III.11.b-1..3"}, Typed{u"III.11.b, practices [1]–[3]", u"III.11.b-1..3"},
                      Typed{u"III.8, practices [1]–[3]", u"III.8-1..3"}, Typed{u"III.8-1.2..1.4", u"III.8-1.2..1.4"},
                      Typed{u"III.8-1.2..4", u"III.8-1.2..1.4"}, Typed{u"CU 7–9", u"II-7..9"},
                      Typed{u"CU 7 to 9", u"II-7..9"}, Typed{u"III.11.a-1..III.11.b-2", u"III.11.a-1..III.11.b-2"},
                      Typed{u"III.11.b, practice [2] – III.11.c, practice [1], pp. 31–32", u"III.11.b-2..III.11.c-1"},
                      Typed{u"III.11.a..c", u"III.11.a..III.11.c"}, Typed{u"chapters 4-7", u"III.4..III.7"},
                      Typed{u"I.1, paragraphs [1]–[2]", u"I.1-para1..para2"}, Typed{u"III.4.a-1..3", u"III.4.a-1..3"}));

INSTANTIATE_TEST_SUITE_P(
    WithItsCitation, AReference,
    ::testing::Values(
        Typed{u"Berne Initiative, Resource Document towards the development of an International Agenda for Migration "
              u"Management, draft for the regional consultations [2004], III.11.b, practice [2], p. 31",
              u"III.11.b-2"},
        Typed{
            u"Initiative de Berne, projet [2004], III.11.b, pratiques [1]–[3], p. 31 de l’original anglais, traduction "
            u"non officielle",
            u"III.11.b-1..3"},
        Typed{
            u"(Iniciativa de Berna, proyecto [2004], II, entendimiento común 7, pág. 8 del original inglés, traducción "
            u"no oficial).",
            u"II-7"},
        Typed{u"IAMM, draft [2004], note\u00a04, p.\u00a017", u"fn4"},
        Typed{u"AIGM, projet [2004], III.11.b, pratique [2], p.\u00a031 de l’original anglais", u"III.11.b-2"},
        Typed{u"AIGM, proyecto [2004], III.11.b, práctica [2], pág.\u00a031 del original inglés", u"III.11.b-2"}));

INSTANTIATE_TEST_SUITE_P(ThatMayMeanTwoThings, AReference,
                         ::testing::Values(Typed{u"III 4 a 1", u"III.4.a-1 | III.4.a.1"},
                                           Typed{u"4a1", u"III.4.a-1 | III.4.a.1"}, Typed{u"4", u"I.4 | III.4"},
                                           Typed{u"8", u"III.8 | p. 8"}, Typed{u"11", u"III.11"},
                                           Typed{u"20", u"III.20 | p. 20"}, Typed{u"chapter 4", u"I.4 | III.4"},
                                           Typed{u"2.7", u"II-7 | III.2-7"}, Typed{u"III 4 a 1..3", u"III.4.a-1..3"}));

INSTANTIATE_TEST_SUITE_P(
    ToNothing, AReference,
    ::testing::Values(Typed{u"", u""}, Typed{u" ", u""}, Typed{u"migration", u""}, Typed{u"III.11.b-9", u""},
                      Typed{u"IV", u""}, Typed{u"III.99", u""}, Typed{u"p. 4", u""}, Typed{u"p. 43", u""},
                      Typed{u"p. 0", u""}, Typed{u"CU 21", u""}, Typed{u"note 9", u""}, Typed{u"b", u""},
                      Typed{u"-", u""}, Typed{u"..", u""}, Typed{u"III.11.b-3..1", u""}, Typed{u"practice", u""},
                      Typed{u"practice 2", u""}, Typed{u"III.11.b practice", u""}, Typed{u"title-1", u""},
                      Typed{u"99999999999", u""}, Typed{u"[[[[", u""}, Typed{u"III.11.b-2; DROP TABLE", u""},
                      Typed{u"\xd800", u""}, Typed{u"iamm:", u""}, Typed{u"III.3-5", u""}));

TEST(AReferenceToAPage, LeadsToTheFirstBlockThatIsSureToBeginThere)
{
    const auto first = [](const QString &typed) { return resolveReference(typed, document()).targets.at(0).from; };
    EXPECT_EQ(first(u"p. 27"_s), BlockId(u"III.8-1.4"_s));
    EXPECT_EQ(first(u"p. 9"_s), BlockId(u"II-13"_s));
    // A paragraph runs over from page 15: it doesn't begin on page 16.
    EXPECT_EQ(first(u"p. 16"_s), BlockId(u"III.4.a-lead"_s));
    // Nothing is sure to begin on page 32; one goes to the first block that may stand there.
    EXPECT_EQ(first(u"p. 32"_s), BlockId(u"III.11.c-1"_s));
}

TEST(AReferenceToPages, MeansAllThatBeginsOnThem)
{
    const Resolution resolution = resolveReference(u"pp. 26–27"_s, document());
    ASSERT_TRUE(resolution.isFound());
    EXPECT_EQ(resolution.targets[0].from, BlockId(u"III.8"_s));
    EXPECT_EQ(resolution.targets[0].to, BlockId(u"III.8-3.4"_s));
}

TEST(AReferenceToASection, MeansAllThatIsBelowIt)
{
    const std::span<const Block> blocks = blocksOf({BlockId(u"III.4"_s), BlockId(u"III.4"_s)}, document());
    EXPECT_EQ(blocks.front().id, BlockId(u"III.4"_s));
    EXPECT_EQ(blocks.back().id, BlockId(u"III.4.b.1-2"_s));
}

TEST(AReferenceToARange, MeansTheBlocksFromTheFirstToTheLast)
{
    const std::span<const Block> blocks = blocksOf({BlockId(u"III.11.b-1"_s), BlockId(u"III.11.b-3"_s)}, document());
    EXPECT_EQ(blocks.size(), 3U);
}

TEST(AReference, OfAnyBlockIsReadBackAsThatBlock)
{
    for (const Block &block : document().allBlocks()) {
        if (block.kind != BlockKind::Title) {
            EXPECT_EQ(led(block.id.value()), block.id.value());
        }
    }
}

TEST(AReferenceToTheAgenda, OfAnyBlockIsReadBackAsThatBlock)
{
    for (const Block &block : realAgenda().allBlocks()) {
        const Resolution resolution = resolveReference(block.id.value(), realAgenda());
        if (block.kind == BlockKind::Title)
            continue;
        ASSERT_TRUE(resolution.isFound()) << block.id.value().toStdString();
        EXPECT_EQ(resolution.targets[0], (ReferenceTarget{block.id, block.id}));
    }
}

TEST(AReferenceToTheAgenda, LeadsToEveryPageAndNoOther)
{
    for (int page = 1; page <= 50; ++page) {
        const Resolution resolution = resolveReference(u"p. %1"_s.arg(page), realAgenda());
        EXPECT_EQ(resolution.isFound(), page >= 5 && page <= 42) << page;
        if (!resolution.isFound())
            continue;
        const Block &block = *realAgenda().block(resolution.targets[0].from);
        EXPECT_EQ(block.pages, (PageRange{page, page})) << page;
    }
}

TEST(AReferenceToTheAgenda, LeadsToTheFirstThatBeginsAfterATurnOfThePage)
{
    // The lines that begin these pages, or that follow a paragraph cut by the turn, as agenda/README.md has them.
    const auto first = [](const QString &typed) { return resolveReference(typed, realAgenda()).targets.at(0).from; };
    EXPECT_EQ(first(u"p. 9"_s), BlockId(u"II-13"_s));
    EXPECT_EQ(first(u"p. 27"_s), BlockId(u"III.8-1.4"_s));
    EXPECT_EQ(first(u"p. 16"_s), BlockId(u"III.4.a-para2"_s));
}

TEST(AReference, ThatIsVeryLongIsNone)
{
    EXPECT_TRUE(parseReference(QString(100'000, u'1')).isEmpty());
    EXPECT_TRUE(parseReference(u"1 "_s.repeated(250)).isEmpty());
}

} // namespace
} // namespace iamm
