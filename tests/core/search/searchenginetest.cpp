// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/search/searchengine.h"
#include "core/search/queryparser.h"
#include "core/storage/storageerror.h"

#include "tests/core/search/searchsupport.h"
#include "tests/support/printing.h"

#include <QFile>

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

Document smallDocument()
{
    SmallDocument document;
    document.block(u"front-1"_s, BlockKind::Front, u"The Berne Initiative, www.iom.int"_s)
        .section(u"III"_s, 1, u"Effective Practices"_s)
        .section(u"III.1"_s, 2, u"International Co-operation"_s, u"International Cooperation among States"_s)
        .block(u"III.1-para1"_s, BlockKind::Paragraph,
               u"States co-operate; their co-operation takes long-term trust, and cooperation takes time."_s)
        .block(u"III.1-1"_s, BlockKind::Practice, u"The operation of a system, in formation over a long term."_s)
        .block(u"III.1-2"_s, BlockKind::Practice, u"Responsibility sharing and responsibility-sharing."_s)
        .section(u"III.10"_s, 2, u"Naturalisation and Citizenship"_s)
        .block(u"III.10-para1"_s, BlockKind::Paragraph, u"Naturalization asks for integration, and for integrity."_s)
        .block(u"III.10-1"_s, BlockKind::Practice, u"Labour programmes for return; a programme of returning."_s)
        .section(u"III.11"_s, 2, u"Return"_s)
        .block(u"III.11-para1"_s, BlockKind::Paragraph, u"Migrants returned. Information on migration."_s)
        .block(u"III.11-open"_s, BlockKind::Open, u"[...]"_s);
    return document.build();
}

class SearchEngineTest : public ::testing::Test {
protected:
    SearchResults search(const QString &typed, Typing typing = Typing::Done)
    {
        return m_engine.search(inDocumentOrder(typed, typing));
    }

    static SearchQuery inDocumentOrder(const QString &typed, Typing typing = Typing::Done)
    {
        SearchQuery query = parseQuery(typed, Language::English, typing);
        query.order = SearchOrder::Document;
        return query;
    }

    QString foundFor(const QString &typed, Typing typing = Typing::Done) { return found(search(typed, typing)); }

private:
    SearchDatabase m_database{smallDocument()};

protected:
    SearchEngine m_engine{m_database.path()};
};

TEST_F(SearchEngineTest, AllWordsMustBeInAPassage)
{
    EXPECT_EQ(foundFor(u"trust time"_s), u"III.1-para1"_s);
    EXPECT_EQ(foundFor(u"trust formation"_s), u""_s);
    EXPECT_EQ(foundFor(u"trust nowhere"_s), u""_s);
}

TEST_F(SearchEngineTest, CommonWordsArentSoughtBesideOthers)
{
    EXPECT_EQ(foundFor(u"the trust"_s), u"III.1-para1"_s); // whose passage lacks "the"
    EXPECT_EQ(matchedWords(search(u"information on returned"_s).hits.at(0)), u"returned|Information"_s);
    EXPECT_EQ(foundFor(u"\"the trust\""_s), u""_s);
    EXPECT_EQ(foundFor(u"over the"_s), u"III.1-1"_s);
    EXPECT_EQ(foundFor(u"the"_s), u"front-1 III.1-1"_s);
}

TEST_F(SearchEngineTest, EachSpellingFindsEverySpelling)
{
    for (const QString &typed : {u"co-operation"_s, u"cooperation"_s, u"co operation"_s, u"CO\u2011OPERATION"_s})
        EXPECT_EQ(foundFor(typed), u"III.1 III.1-para1"_s) << typed.toStdString();
    for (const QString &typed : {u"naturalization"_s, u"naturalisation"_s, u"Naturalisations"_s})
        EXPECT_EQ(foundFor(typed), u"III.10 III.10-para1"_s) << typed.toStdString();
    for (const QString &typed : {u"program"_s, u"programme"_s, u"labor"_s, u"labour"_s})
        EXPECT_EQ(foundFor(typed), u"III.10-1"_s) << typed.toStdString();
    EXPECT_EQ(matchedWords(search(u"responsibility-sharing"_s).hits.at(0)),
              u"Responsibility sharing|responsibility-sharing"_s);
    EXPECT_EQ(matchedWords(search(u"long term"_s).hits.at(0)), u"long-term"_s);
    EXPECT_EQ(matchedWords(search(u"long-term"_s).hits.at(1)), u"long term"_s);
}

TEST_F(SearchEngineTest, APartOfAHyphenatedWordIsNotTheWord)
{
    EXPECT_EQ(foundFor(u"operation"_s), u"III.1-1"_s);
    EXPECT_EQ(foundFor(u"term"_s), u"III.1-1"_s);
}

TEST_F(SearchEngineTest, WordsThatNobodyWritesWithAHyphenAreNotJoined)
{
    EXPECT_EQ(foundFor(u"in formation"_s), u"III.1-1"_s);
    EXPECT_EQ(foundFor(u"information"_s), u"III.11-para1"_s);
}

TEST_F(SearchEngineTest, EndingsDontMatterButExactFormsComeFirst)
{
    const SearchResults results = m_engine.search(parseQuery(u"return"_s, Language::English, Typing::Done));
    EXPECT_EQ(found(results), u"III.11 III.10-1 III.11-para1"_s);
    EXPECT_TRUE(results.hits.at(1).exact);
    EXPECT_EQ(matchedWords(results.hits.at(1)), u"return|returning"_s);
    EXPECT_FALSE(results.hits.at(2).exact);
    EXPECT_GT(results.hits.at(0).score, results.hits.at(1).score);
    EXPECT_GT(results.hits.at(1).score, results.hits.at(2).score);
}

TEST_F(SearchEngineTest, TheExceptionsKeepApartAndPutTogether)
{
    EXPECT_EQ(matchedWords(search(u"integrity"_s).hits.at(0)), u"integrity"_s);
    EXPECT_EQ(matchedWords(search(u"integration"_s).hits.at(0)), u"integration"_s);
    EXPECT_EQ(matchedWords(search(u"migrant"_s).hits.at(0)), u"Migrants|migration"_s);
}

TEST_F(SearchEngineTest, APhraseIsExactButForTheSpelling)
{
    EXPECT_EQ(foundFor(u"\"international cooperation\""_s), u"III.1"_s);
    EXPECT_EQ(foundFor(u"\"their co operation takes\""_s), u"III.1-para1"_s);
    EXPECT_EQ(foundFor(u"\"takes cooperation\""_s), u""_s);
    EXPECT_EQ(foundFor(u"\"returns\""_s), u""_s);
    EXPECT_EQ(foundFor(u"\"a long-term\""_s), u"III.1-1"_s);
    EXPECT_EQ(matchedWords(search(u"\"cooperation takes\""_s).hits.at(0)), u"co-operation takes|cooperation takes"_s);
    EXPECT_EQ(foundFor(u"www.iom.int"_s), u"front-1"_s);
}

TEST_F(SearchEngineTest, BeginningsAreFoundInAnySpelling)
{
    EXPECT_EQ(foundFor(u"coop*"_s), u"III.1 III.1-para1"_s);
    EXPECT_EQ(foundFor(u"co-op*"_s), u"III.1 III.1-para1"_s);
    EXPECT_EQ(foundFor(u"naturaliz*"_s), u"III.10 III.10-para1"_s);
    EXPECT_EQ(foundFor(u"trust ti"_s, Typing::GoingOn), u"III.1-para1"_s);
    EXPECT_EQ(foundFor(u"trust ti"_s), u""_s);
    EXPECT_EQ(foundFor(u"responsibility-sha"_s, Typing::GoingOn), u"III.1-2"_s);
    EXPECT_EQ(foundFor(u"\"over a lo"_s, Typing::GoingOn), u"III.1-1"_s);
    EXPECT_EQ(matchedWords(search(u"responsibility-sha*"_s).hits.at(0)),
              u"Responsibility sharing|responsibility-sharing"_s);
}

TEST_F(SearchEngineTest, RangesAreThoseOfTheBlocksOwnText)
{
    const Document document = smallDocument();
    for (const SearchHit &hit : search(u"co-operation"_s).hits) {
        const QString text = document.block(hit.block)->text(Language::English)->text;
        for (const TextRange &range : hit.matches)
            EXPECT_TRUE(text.mid(range.start, range.length).startsWith("co"_L1, Qt::CaseInsensitive));
    }
    EXPECT_EQ(search(u"co-operation"_s).hits.at(1).matches, (std::vector<TextRange>{{7, 10}, {25, 12}, {65, 11}}));
}

TEST_F(SearchEngineTest, CountsOccurrencesInPassagesAndHeadings)
{
    const SearchResults results = search(u"co-operation"_s);
    EXPECT_EQ(results.occurrences, 3);
    EXPECT_EQ(results.passages, 1);
    EXPECT_EQ(results.headings, 1);
    EXPECT_EQ(results.unlisted, 0);
    EXPECT_EQ(results.extent, SearchExtent::Whole);
}

TEST_F(SearchEngineTest, ATitleIsFoundAsThePrintedContentsHaveItToo)
{
    const SearchResults results = search(u"\"cooperation among states\""_s);
    ASSERT_EQ(found(results), u"III.1"_s);
    EXPECT_TRUE(results.hits.at(0).matches.empty());
    EXPECT_EQ(matchedWords(results.hits.at(0)), u"Cooperation among States"_s);
}

TEST_F(SearchEngineTest, AScopeIsASectionWithThoseBelowIt)
{
    SearchQuery query = inDocumentOrder(u"return"_s);
    query.scope = BlockId(u"III.11"_s);
    EXPECT_EQ(found(m_engine.search(query)), u"III.11 III.11-para1"_s);
    query.scope = BlockId(u"III"_s);
    EXPECT_EQ(found(m_engine.search(query)), u"III.10-1 III.11 III.11-para1"_s);
    query.scope = BlockId(u"III.10-1"_s);
    EXPECT_EQ(found(m_engine.search(query)), u"III.10-1"_s);
    query.scope = BlockId(u"III.99"_s);
    EXPECT_EQ(found(m_engine.search(query)), u""_s);
}

TEST_F(SearchEngineTest, KindsAreChosen)
{
    SearchQuery query = inDocumentOrder(u"return"_s);
    query.kinds = {BlockKind::Practice};
    EXPECT_EQ(found(m_engine.search(query)), u"III.10-1"_s);
    query.kinds = {BlockKind::Practice, BlockKind::Heading};
    EXPECT_EQ(found(m_engine.search(query)), u"III.10-1 III.11"_s);
}

TEST_F(SearchEngineTest, ALimitKeepsTheBestAndTheCounts)
{
    SearchQuery query = parseQuery(u"return"_s, Language::English, Typing::Done);
    query.limit = 2;
    const SearchResults results = m_engine.search(query);
    EXPECT_EQ(found(results), u"III.11 III.10-1"_s);
    EXPECT_EQ(results.total(), 3);
    EXPECT_EQ(results.unlisted, 1);
}

TEST_F(SearchEngineTest, AWordThatTheTextLacksIsStemmedAllTheSame)
{
    EXPECT_EQ(foundFor(u"citizenships"_s), u"III.10"_s);
    EXPECT_EQ(foundFor(u"naturalise"_s), u"III.10 III.10-para1"_s);
}

TEST_F(SearchEngineTest, NothingTypedFindsNothing)
{
    EXPECT_EQ(search(u"  "_s).total(), 0);
    EXPECT_EQ(search(u"[...]"_s).total(), 0);
}

TEST_F(SearchEngineTest, WhateverIsTypedIsNoError)
{
    const QString alphabet = u"aé'\"*-()^:+{}[]~\\%;,.? ANDORNEARcotext\u2019\u00ad\U0001F600œ0"_s;
    quint32 state = 1;
    for (int round = 0; round < 2000; ++round) {
        QString typed;
        for (int i = 0; i < 24; ++i) {
            state = state * 1664525U + 1013904223U;
            typed += alphabet[static_cast<qsizetype>((state >> 8) % static_cast<quint32>(alphabet.size()))];
        }
        EXPECT_NO_THROW(m_engine.search(parseQuery(typed, Language::English, Typing::GoingOn))) << typed.toStdString();
    }
}

TEST_F(SearchEngineTest, StopsWhenItIsTold)
{
    const SearchQuery query = inDocumentOrder(u"return"_s);
    EXPECT_EQ(m_engine.search(query, [] { return SearchStop::Cancelled; }).extent, SearchExtent::Cancelled);
    const SearchResults results = m_engine.search(query, [] { return SearchStop::OutOfTime; });
    EXPECT_EQ(results.extent, SearchExtent::OutOfTime);
    EXPECT_EQ(results.total(), 0);
}

TEST_F(SearchEngineTest, ALanguageThatTheDocumentLacksHasNothing)
{
    EXPECT_EQ(m_engine.search(parseQuery(u"return"_s, Language::French, Typing::Done)).total(), 0);
}

TEST(SearchEngine, FindsFrenchWithoutAccentsAndWithoutArticles)
{
    SmallDocument french(Language::French);
    french.section(u"I"_s, 1, u"Introduction"_s)
        .block(u"I-para1"_s, BlockKind::Paragraph, u"L’intégration des réfugiés est l’œuvre de l’État."_s)
        .block(u"I-para2"_s, BlockKind::Paragraph, u"Un réfugié est réinséré ; la réinsertion réussit."_s);
    const SearchDatabase database(french.build());
    SearchEngine engine(database.path());
    const auto foundIn = [&engine](const QString &typed) {
        SearchQuery query = parseQuery(typed, Language::French, Typing::Done);
        query.order = SearchOrder::Document;
        return found(engine.search(query));
    };
    EXPECT_EQ(foundIn(u"refugies"_s), u"I-para1 I-para2"_s);
    EXPECT_EQ(foundIn(u"d'intégration"_s), u"I-para1"_s);
    EXPECT_EQ(foundIn(u"oeuvre"_s), u"I-para1"_s);
    EXPECT_EQ(foundIn(u"\"œuvre de l'état\""_s), u"I-para1"_s);
    EXPECT_EQ(foundIn(u"réinsérer"_s), u"I-para2"_s);
}

TEST(SearchEngine, FindsTheSingularOfWhatTheTextHasInThePlural)
{
    SmallDocument french(Language::French);
    french.section(u"I"_s, 1, u"Introduction"_s)
        .block(u"I-para1"_s, BlockKind::Paragraph, u"Les conflits et les minorités."_s)
        .block(u"I-para2"_s, BlockKind::Paragraph, u"La migration de main-d’œuvre."_s);
    const SearchDatabase inFrench(french.build());
    SearchEngine engine(inFrench.path());
    const auto foundIn = [](SearchEngine &searched, const QString &typed, Language language) {
        return found(searched.search(parseQuery(typed, language, Typing::Done)));
    };
    for (const QString &typed : {u"conflit"_s, u"minorité"_s, u"minorite"_s})
        EXPECT_EQ(foundIn(engine, typed, Language::French), u"I-para1"_s) << typed.toStdString();
    for (const QString &typed : {u"main-d'oeuvre"_s, u"main d'œuvre"_s, u"\"main-d’œuvre\""_s})
        EXPECT_EQ(foundIn(engine, typed, Language::French), u"I-para2"_s) << typed.toStdString();

    SmallDocument spanish(Language::Spanish);
    spanish.section(u"I"_s, 1, u"Introducción"_s)
        .block(u"I-para1"_s, BlockKind::Paragraph, u"Las mujeres y sus asociaciones respetan los gobiernos."_s);
    const SearchDatabase inSpanish(spanish.build());
    SearchEngine other(inSpanish.path());
    for (const QString &typed : {u"mujer"_s, u"asociacion"_s, u"respetado"_s, u"gobierno"_s})
        EXPECT_EQ(foundIn(other, typed, Language::Spanish), u"I-para1"_s) << typed.toStdString();
}

TEST(SearchEngine, AMissingOrDamagedDatabaseIsAnError)
{
    const QTemporaryDir folder;
    EXPECT_THROW(SearchEngine(folder.filePath(u"none.sqlite"_s)), StorageError);
    QFile junk(folder.filePath(u"junk.sqlite"_s));
    ASSERT_TRUE(junk.open(QIODevice::WriteOnly));
    junk.write(QByteArray(4096, 'j'));
    junk.close();
    EXPECT_THROW(SearchEngine(folder.filePath(u"junk.sqlite"_s)), StorageError);
}

TEST(SearchIndexWriter, TheSameDocumentGivesTheSameBytes)
{
    const auto bytes = [] {
        const SearchDatabase database(smallDocument());
        QFile file(database.path());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    EXPECT_EQ(bytes(), bytes());
}

} // namespace
} // namespace iamm
