// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/export/exporter.h"
#include "core/export/jsonvalues.h"

#include "tests/support/agendafixture.h"
#include "tests/support/printing.h"
#include "tests/support/sampledocument.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

QJsonObject exported(const Document &document, const std::vector<Language> &languages, const QString &section = {})
{
    const std::unique_ptr<ExportWriter> writer = exportWriter(ExportFormat::Json);
    exportDocument(document, languages, BlockId(section), *writer);
    return QJsonDocument::fromJson(writer->bytes()).object();
}

class JsonExport : public ::testing::Test {
protected:
    QJsonObject block(const QString &id, const std::vector<Language> &languages = {Language::English}) const
    {
        return blockJson(*m_document.block(BlockId(id)), m_document, languages);
    }

    const Document m_document = sampleDocument();
};

TEST_F(JsonExport, OfABlockHasAllOfIt)
{
    const QJsonObject expected{
        {u"id"_s, u"III.11.b-2"_s},
        {u"section"_s, u"III.11.b"_s},
        {u"kind"_s, u"practice"_s},
        {u"level"_s, 1},
        {u"number"_s, u"2"_s},
        {u"lang"_s, u"en"_s},
        {u"text"_s, u"Promotion of measure 2."_s},
        {u"citation"_s,
         u"Berne Initiative, Resource Document towards the development of an International Agenda for Migration "
         "Management, draft for the regional consultations [2004], III.11.b, practice [2], p.\u00a031"_s},
        {u"pages"_s, QJsonArray{31, 31}},
        {u"marks"_s, QJsonArray()},
        {u"footnotes"_s, QJsonArray()},
    };
    EXPECT_EQ(block(u"III.11.b-2"_s), expected);
}

TEST_F(JsonExport, SaysNullForWhatABlockHasNot)
{
    const QJsonObject front = block(u"front-1"_s);
    EXPECT_TRUE(front[u"section"_s].isNull());
    EXPECT_TRUE(front[u"pages"_s].isNull());
    EXPECT_TRUE(front[u"number"_s].isNull());
    EXPECT_TRUE(block(u"title-1"_s)[u"citation"_s].isNull());
}

TEST_F(JsonExport, HasMarksAndFootnotesInCodePoints)
{
    Block block = *m_document.block(BlockId(u"fn1"_s));
    block.texts[Language::English] = BlockText{u"\U0001F600 so"_s, {{{3, 2}, MarkStyle::Emphasis}}, {{2, 5}}, {}};
    const QJsonObject json = blockJson(block, m_document, {Language::English});
    EXPECT_EQ(json[u"marks"_s],
              (QJsonArray{QJsonObject{{u"start"_s, 2}, {u"length"_s, 2}, {u"style"_s, u"emphasis"_s}}}));
    EXPECT_EQ(json[u"footnotes"_s], (QJsonArray{QJsonObject{{u"number"_s, 2}, {u"at"_s, 4}}}));
}

TEST_F(JsonExport, InSeveralLanguagesHasTheTextOfEach)
{
    const QJsonObject json = block(u"III.11.b-3"_s, {Language::French, Language::Spanish});
    const QJsonObject texts = json[u"texts"_s].toObject();
    EXPECT_EQ(texts.keys(), (QStringList{u"es"_s, u"fr"_s}));
    EXPECT_EQ(texts[u"fr"_s].toObject()[u"text"_s], u"Promotion de la mesure 3."_s);
    EXPECT_TRUE(texts[u"es"_s].toObject()[u"text"_s].isNull());
    EXPECT_FALSE(json.contains(u"text"_s));
    EXPECT_FALSE(json.contains(u"lang"_s));
}

TEST_F(JsonExport, OfASectionHasBothItsTitlesAndItsOwnBlocks)
{
    const QJsonObject all = exported(m_document, {Language::English}, u"III.4.a.2"_s);
    ASSERT_EQ(all[u"sections"_s].toArray().size(), 1);
    const QJsonObject section = all[u"sections"_s].toArray()[0].toObject();
    EXPECT_EQ(section[u"title"_s], u"Business Visitors"_s);
    EXPECT_EQ(section[u"contentsTitle"_s], u"Business Visitors and Migrants"_s);
    EXPECT_EQ(section[u"footnotes"_s], (QJsonArray{QJsonObject{{u"number"_s, 4}, {u"at"_s, 17}}}));
    EXPECT_EQ(section[u"page"_s], 17);
    EXPECT_EQ(section[u"level"_s], 4);
    EXPECT_EQ(section[u"number"_s], u"2"_s);
    EXPECT_EQ(section[u"blocks"_s].toArray().size(), 4);
    EXPECT_EQ(all[u"footnotes"_s].toArray()[0].toObject()[u"id"_s], u"fn4"_s);
    EXPECT_TRUE(all[u"front"_s].toArray().isEmpty());
}

TEST_F(JsonExport, OfASectionHasThoseBelowIt)
{
    QStringList ids;
    for (const QJsonValue section : exported(m_document, {Language::English}, u"III.4"_s)[u"sections"_s].toArray())
        ids += section.toObject()[u"id"_s].toString();
    EXPECT_EQ(ids.join(u' '), u"III.4 III.4.a III.4.a.1 III.4.a.2 III.4.b III.4.b.1"_s);
}

TEST_F(JsonExport, SaysWhichTextsAreUnofficial)
{
    const QJsonArray languages =
        exported(m_document, {Language::French})[u"edition"_s].toObject()[u"languages"_s].toArray();
    EXPECT_EQ(languages[0].toObject()[u"status"_s], u"official"_s);
    EXPECT_EQ(languages[1].toObject()[u"status"_s], u"unofficial"_s);
}

TEST(JsonExportOfTheAgenda, HasEveryBlockOnce)
{
    const QJsonObject all = exported(realAgenda(), {Language::English});
    QStringList ids;
    QHash<QString, int> kinds;
    const auto take = [&](const QJsonArray &blocks) {
        for (const QJsonValue value : blocks) {
            const QJsonObject block = value.toObject();
            ids += block[u"id"_s].toString();
            ++kinds[block[u"kind"_s].toString()];
        }
    };
    take(all[u"front"_s].toArray());
    take(all[u"footnotes"_s].toArray());
    for (const QJsonValue section : all[u"sections"_s].toArray()) {
        ids += section.toObject()[u"id"_s].toString();
        take(section.toObject()[u"blocks"_s].toArray());
    }
    EXPECT_EQ(ids.size(), realAgenda().count());
    EXPECT_EQ(ids.removeDuplicates(), 0);
    EXPECT_EQ(all[u"sections"_s].toArray().size(), 59);
    EXPECT_EQ(kinds[u"practice"_s], 252);
    EXPECT_EQ(kinds[u"understanding"_s], 20);
    EXPECT_EQ(kinds[u"open"_s], 42);
    EXPECT_EQ(kinds[u"footnote"_s], 4);
    EXPECT_EQ(kinds[u"paragraph"_s], 75);
    EXPECT_EQ(kinds[u"lead"_s], 42);
    EXPECT_EQ(kinds[u"front"_s], 14);
}

} // namespace
} // namespace iamm
