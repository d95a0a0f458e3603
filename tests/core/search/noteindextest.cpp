// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/search/noteindex.h"

#include "core/search/queryparser.h"
#include "tests/support/printing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;

class NoteIndexTest : public ::testing::Test {
protected:
    QUuid put(const QString &text, const QUuid &id = QUuid::createUuid())
    {
        m_index.put({id, BlockId(u"III"_s), text});
        return id;
    }
    QList<SearchHit> find(const QString &typed, Typing typing = Typing::Done, int limit = 50)
    {
        return m_index.find(parseQuery(typed, Language::English, typing), limit);
    }
    QList<QUuid> found(const QString &typed, Typing typing = Typing::Done)
    {
        QList<QUuid> ids;
        for (const SearchHit &hit : find(typed, typing))
            ids.append(hit.note);
        return ids;
    }

    NoteIndex m_index;
};

TEST_F(NoteIndexTest, FindsNotesWithAllOfTheWordsWithoutCaseAccentsAndHyphens)
{
    const QUuid note = put(u"Réfugiés: voir la Co-operation à Dakar"_s);
    put(u"Another one"_s);
    EXPECT_THAT(found(u"refugies dakar"_s), ElementsAre(note));
    EXPECT_THAT(found(u"cooperation"_s), ElementsAre(note));
    EXPECT_TRUE(found(u"refugies lima"_s).isEmpty());
}

TEST_F(NoteIndexTest, TheLastWordMatchesAsABeginningWhileItIsTyped)
{
    const QUuid note = put(u"budget of the workshop"_s);
    EXPECT_THAT(found(u"budget work"_s, Typing::GoingOn), ElementsAre(note));
    EXPECT_TRUE(found(u"budget work"_s).isEmpty());
    EXPECT_THAT(found(u"work*"_s), ElementsAre(note));
}

TEST_F(NoteIndexTest, APhraseStandsInARow)
{
    const QUuid note = put(u"the budget of Lima"_s);
    put(u"Lima and the budget of it"_s);
    EXPECT_THAT(found(u"\"budget of lima\""_s), ElementsAre(note));
}

TEST_F(NoteIndexTest, TheMatchesAreThePlacesOfTheWords)
{
    put(u"one Lima two lima"_s);
    const QList<SearchHit> hits = find(u"lima"_s);
    ASSERT_EQ(hits.size(), 1);
    EXPECT_THAT(hits.front().matches, ElementsAre(TextRange{4, 4}, TextRange{13, 4}));
    EXPECT_EQ(hits.front().block, BlockId(u"III"_s));
}

TEST_F(NoteIndexTest, ASnippetIsOneLine)
{
    put(u"for Lima\nand Quito"_s);
    EXPECT_EQ(find(u"quito"_s).front().snippet.text, u"for Lima and Quito"_s);
}

TEST_F(NoteIndexTest, ThoseWithTheMostMatchesComeFirstAndNoMoreThanAskedFor)
{
    const QUuid once = put(u"lima"_s);
    const QUuid twice = put(u"lima lima"_s);
    EXPECT_THAT(found(u"lima"_s), ElementsAre(twice, once));
    EXPECT_EQ(find(u"lima"_s, Typing::Done, 1).size(), 1);
}

TEST_F(NoteIndexTest, OfMoreNotesThanTheLimitJustThatManyAreFound)
{
    for (int i = 0; i < 300; ++i)
        put(u"lima %1"_s.arg(i));
    EXPECT_EQ(find(u"lima"_s, Typing::Done, 50).size(), 50);
    EXPECT_EQ(find(u"lima"_s, Typing::Done, 301).size(), 300);
}

TEST_F(NoteIndexTest, OnlyNotesWithAllOfTheWordsAreLookedThrough)
{
    for (int i = 0; i < 300; ++i)
        put(u"the budget of workshop %1"_s.arg(i));
    const QUuid both = put(u"the budget of Lima"_s);
    int looks = 0;
    const auto count = [&looks] {
        ++looks;
        return false;
    };
    const SearchQuery query = parseQuery(u"\"the budget\" li*"_s, Language::English, Typing::Done);
    const QList<SearchHit> hits = m_index.find(query, 50, count);
    ASSERT_EQ(hits.size(), 1);
    EXPECT_EQ(hits.front().note, both);
    EXPECT_EQ(looks, 1);
}

TEST_F(NoteIndexTest, EndsWhenItIsAskedToWithWhatWasFoundUntilThen)
{
    for (int i = 0; i < 10; ++i)
        put(u"lima %1"_s.arg(i));
    int looks = 0;
    const SearchQuery query = parseQuery(u"lima"_s, Language::English, Typing::Done);
    EXPECT_EQ(m_index.find(query, 50, [&looks] { return ++looks > 3; }).size(), 3);
}

TEST_F(NoteIndexTest, AChangedNoteIsFoundByItsNewWordsOnlyAndARemovedOneByNone)
{
    const QUuid note = put(u"old words"_s);
    put(u"new words"_s, note);
    EXPECT_TRUE(found(u"old"_s).isEmpty());
    EXPECT_THAT(found(u"new"_s), ElementsAre(note));
    m_index.remove(note);
    m_index.remove(note);
    EXPECT_TRUE(found(u"words"_s).isEmpty());
    put(u"again"_s);
    m_index.clear();
    EXPECT_TRUE(found(u"again"_s).isEmpty());
}

TEST_F(NoteIndexTest, JunkFindsNothingAndBreaksNothing)
{
    put(u""_s);
    put(QString(3, QChar(0xd800)));
    put(u"\"*:-\n"_s);
    for (const QString &junk : {u""_s, u"*"_s, u"\""_s, u"note:"_s, u"-"_s, QString(1, QChar(0xdc00))})
        EXPECT_TRUE(find(junk).isEmpty()) << junk.toStdString();
}

TEST(NoteField, IsUnderstoodInEveryLanguageAtTheBeginningOfAWord)
{
    for (const QString &typed : {u"note:lima"_s, u"NOTE: lima"_s, u"nota:lima"_s, u"lima nota:"_s}) {
        const SearchQuery query = parseQuery(typed, Language::English, Typing::Done);
        EXPECT_TRUE(query.notesOnly) << typed.toStdString();
        ASSERT_EQ(query.clauses.size(), 1U) << typed.toStdString();
        EXPECT_EQ(query.clauses.front().words.front(), u"lima"_s);
    }
    for (const QString &typed : {u"footnote:lima"_s, u"note"_s, u"denote: lima"_s, u"notes:lima"_s})
        EXPECT_FALSE(parseQuery(typed, Language::English, Typing::Done).notesOnly) << typed.toStdString();
}

} // namespace
} // namespace iamm
