// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/search/searchservice.h"
#include "core/search/queryparser.h"

#include "tests/core/search/searchsupport.h"
#include "tests/support/printing.h"

#include <QFile>
#include <QTest>

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;
using Outcome = SearchAnswer::Outcome;

SearchQuery query(const QString &typed)
{
    return parseQuery(typed, Language::English, Typing::Done);
}

class SearchServiceTest : public ::testing::Test {
protected:
    void listenTo(const SearchService &service)
    {
        QObject::connect(&service, &SearchService::answered, &m_receiver,
                         [this](const SearchAnswer &answer) { m_answers.push_back(answer); });
    }

    bool waitForAnswers(size_t count)
    {
        return QTest::qWaitFor([this, count] { return m_answers.size() >= count; }, 20000);
    }

    SearchDatabase m_database{SmallDocument()
                                  .section(u"I"_s, 1, u"Return"_s)
                                  .block(u"I-para1"_s, BlockKind::Paragraph, u"Migrants return."_s)
                                  .build()};
    std::vector<SearchAnswer> m_answers;

private:
    QObject m_receiver;
};

TEST_F(SearchServiceTest, AnswersLaterWithClientAndGeneration)
{
    SearchService service(m_database.path());
    listenTo(service);
    const SearchClient client = service.newClient();
    const quint64 generation = service.search(client, query(u"return"_s));
    EXPECT_TRUE(m_answers.empty());
    ASSERT_TRUE(waitForAnswers(1));
    EXPECT_EQ(m_answers[0].client, client);
    EXPECT_EQ(m_answers[0].generation, generation);
    EXPECT_EQ(m_answers[0].outcome, Outcome::Finished);
    EXPECT_EQ(found(m_answers[0].results), u"I I-para1"_s);
}

TEST_F(SearchServiceTest, ANewerQuestionOfTheSameClientMakesTheOlderVoid)
{
    SearchService service(m_database.path());
    listenTo(service);
    const SearchClient client = service.newClient();
    constexpr size_t questions = 50;
    quint64 last = 0;
    for (size_t i = 0; i < questions; ++i)
        last = service.search(client, query(u"return"_s));
    ASSERT_TRUE(waitForAnswers(questions));
    for (size_t i = 0; i < questions; ++i) {
        EXPECT_EQ(m_answers[i].outcome, m_answers[i].generation == last ? Outcome::Finished : Outcome::Cancelled);
        EXPECT_EQ(m_answers[i].results.query, query(u"return"_s));
        EXPECT_EQ(m_answers[i].results.hits.empty(), m_answers[i].generation != last);
    }
}

TEST_F(SearchServiceTest, ClientsDontDisturbEachOther)
{
    SearchService service(m_database.path());
    listenTo(service);
    const SearchClient first = service.newClient();
    const SearchClient second = service.newClient();
    ASSERT_NE(first, second);
    service.search(first, query(u"return"_s));
    service.search(second, query(u"migrants"_s));
    ASSERT_TRUE(waitForAnswers(2));
    EXPECT_EQ(m_answers[0].outcome, Outcome::Finished);
    EXPECT_EQ(m_answers[1].outcome, Outcome::Finished);
}

TEST_F(SearchServiceTest, ACancelledQuestionIsAnsweredAsCancelledEvenIfItWasDone)
{
    SearchService service(m_database.path());
    listenTo(service);
    const SearchClient client = service.newClient();
    service.search(client, query(u"return"_s));
    QThread::msleep(100); // long enough for the engine: its answer waits for this thread's event loop
    service.cancel(client);
    ASSERT_TRUE(waitForAnswers(1));
    EXPECT_EQ(m_answers[0].outcome, Outcome::Cancelled);
    EXPECT_TRUE(m_answers[0].results.hits.empty());
}

TEST_F(SearchServiceTest, SaysWhyTheDatabaseCantBeReadAndTriesAgain)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"agenda.sqlite"_s);
    SearchService service(path);
    listenTo(service);
    const SearchClient client = service.newClient();
    service.search(client, query(u"return"_s));
    ASSERT_TRUE(waitForAnswers(1));
    EXPECT_EQ(m_answers[0].outcome, Outcome::Failed);
    EXPECT_EQ(m_answers[0].failure, StorageError::Reason::CantOpen);

    ASSERT_TRUE(QFile::copy(m_database.path(), path));
    service.search(client, query(u"return"_s));
    ASSERT_TRUE(waitForAnswers(2));
    EXPECT_EQ(m_answers[1].outcome, Outcome::Finished);
}

TEST_F(SearchServiceTest, WhatTakesTooLongEndsWithWhatIsThere)
{
    SearchService service(m_database.path(), std::chrono::milliseconds(0));
    listenTo(service);
    service.search(service.newClient(), query(u"return"_s));
    ASSERT_TRUE(waitForAnswers(1));
    EXPECT_EQ(m_answers[0].outcome, Outcome::Finished);
    EXPECT_EQ(m_answers[0].results.extent, SearchExtent::OutOfTime);
}

TEST_F(SearchServiceTest, WhatIsOpenAtTheEndIsCancelled)
{
    {
        SearchService service(m_database.path());
        listenTo(service);
        service.search(service.newClient(), query(u"return"_s));
        service.search(service.newClient(), query(u"return"_s));
    }
    ASSERT_EQ(m_answers.size(), 2U);
    EXPECT_EQ(m_answers[0].outcome, Outcome::Cancelled);
    EXPECT_EQ(m_answers[1].outcome, Outcome::Cancelled);
}

TEST_F(SearchServiceTest, AServiceThatNobodyAskedOpensNothing)
{
    const QTemporaryDir folder;
    const SearchService service(folder.filePath(u"none.sqlite"_s));
    EXPECT_FALSE(QFile::exists(folder.filePath(u"none.sqlite"_s)));
}

} // namespace
} // namespace iamm
