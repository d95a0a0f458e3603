// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/export/exporter.h"
#include "core/export/wrappedtext.h"

#include "tests/support/agendafixture.h"
#include "tests/support/printing.h"
#include "tests/support/sampledocument.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;
using ::testing::HasSubstr;

QString exported(const Document &document, const std::vector<Language> &languages, const QString &section = {})
{
    const std::unique_ptr<ExportWriter> writer = exportWriter(ExportFormat::Text);
    exportDocument(document, languages, BlockId(section), *writer);
    return QString::fromUtf8(writer->bytes());
}

TEST(TextExport, OfASectionReadsWell)
{
    EXPECT_THAT(exported(sampleDocument(), {Language::English}, u"III.11.b"_s).toStdString(),
                HasSubstr("\n"
                          "b. Assisted Voluntary Return (p.\u00a031)\n"
                          "~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\n"
                          "\n"
                          "Voluntary return is preferable.\n"
                          "\n"
                          "Effective practices:\n"
                          "\n"
                          "[1] Promotion of measure 1.\n"
                          "\n"
                          "[2] Promotion of measure 2.\n"
                          "\n"
                          "[3] Promotion of measure 3.\n"
                          "\n"
                          "[...] (open for proposals)\n"));
}

TEST(TextExport, SaysThatItIsADraftAndWhatIsUnofficial)
{
    const std::string french = exported(sampleDocument(), {Language::French}, u"III.11.b"_s).toStdString();
    EXPECT_THAT(french, HasSubstr("Projet soumis aux consultations de 2004."));
    EXPECT_THAT(french, HasSubstr("Traduction non officielle."));
}

TEST(TextExport, InSeveralLanguagesNamesEach)
{
    EXPECT_THAT(exported(sampleDocument(), {Language::French, Language::Spanish}, u"III.11.b"_s).toStdString(),
                HasSubstr("[3] fr  Promotion de la mesure 3.\n    es  [sin texto en español]\n"));
}

TEST(TextExport, SaysWhichTranslationIsOutOfDate)
{
    EXPECT_THAT(exported(sampleWithStaleText(Language::French), {Language::French, Language::Spanish}, u"III.11.b"_s)
                    .toStdString(),
                HasSubstr("[2] fr  [la traduction n’est plus à jour]\n    es  Promoción de la medida 2.\n"));
}

TEST(TextExport, NamesFootnotesWhereTheyStandAndAtTheEnd)
{
    const std::string text = exported(sampleDocument(), {Language::English}, u"III.4.a.2"_s).toStdString();
    EXPECT_THAT(text, HasSubstr("(2) Business Visitors [note\u00a04] (p.\u00a017)"));
    EXPECT_THAT(text, HasSubstr("Notes\n=====\n\n4  As labour migration"));
}

TEST(TextExport, OfTheAgendaHasNoLongLines)
{
    const QStringList lines = exported(realAgenda(), {Language::English}).split(u'\n');
    for (const QString &line : lines)
        EXPECT_LE(line.size(), 72) << line.toStdString();
}

TEST(WrappedText, IndentsAllLinesButTheFirst)
{
    const QString text = wrapped(u"word "_s.repeated(20).trimmed(), u"[1] "_s);
    EXPECT_EQ(text,
              u"[1] "_s + u"word "_s.repeated(13).trimmed() + u"\n    "_s + u"word "_s.repeated(7).trimmed() + u'\n');
}

TEST(WrappedText, KeepsTogetherWhatANoBreakSpaceHolds)
{
    const QString held = u"a\u00a0"_s.repeated(40) + u'b';
    EXPECT_EQ(wrapped(u"first "_s + held), u"first\n"_s + held + u'\n');
}

} // namespace
} // namespace iamm
