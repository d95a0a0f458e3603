// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/libraryfile.h"
#include "core/library/libraryschema.h"
#include "core/library/rowhash.h"
#include "core/library/storable.h"
#include "core/library/storedtext.h"
#include "core/library/version.h"
#include "core/storage/database.h"
#include "core/storage/migrations.h"
#include "core/storage/statement.h"
#include "tests/support/librarytestbed.h"
#include "tests/support/printing.h"

#include <QFile>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;

/// Texts that have broken programs.
QStringList hostileTexts()
{
    return {
        u"'; DROP TABLE note; --"_s,
        u"<b>bold</b><img src=\"http://example.org/x.png\"> &amp;"_s,
        u"line\nline\r\nline\ttab \\n \"quoted\""_s,
        u"\U0001F468\u200D\U0001F469\u200D\U0001F467 e\u0301 \uFB01"_s,
        u"\u202Eright to left\u202C \u2066isolated\u2069 \uFEFF"_s,
        u" \u00a0 spaces \u3000 "_s,
        u"[\"json\", {\"a\": 1}]"_s,
        u"\uFFFD \uFDD0 \U0010FFFF"_s,
    };
}

StoredPassage hostilePassage(const QString &text)
{
    StoredPassage passage = wholeBlock(u"III.11.b-1"_s);
    passage.quote = passage.prefix = passage.suffix = passage.heading = text;
    passage.edition = text;
    passage.from.at = 3;
    passage.to.at = 7;
    return passage;
}

/// One of each kind, with the text in all that people or files can fill.
std::vector<Record> hostileRecords(const RecordHead &head, const QString &text)
{
    const StoredPassage passage = hostilePassage(text);
    Bookmark bookmark{head, text, passage, passage, QUuid::createUuid(), u"V001"_s, AnnotationColor::Lilac, {}};
    bookmark.tags = {QString(text).replace(u'\n', u' '), u"tag"_s};
    Folder folder{head, text, QUuid::createUuid(), u"V002"_s};
    const Highlight highlight{head, passage, AnnotationColor::Orange, passage};
    Note note{head, passage, text, passage, AnnotationColor::Green, bookmark.tags};
    std::vector<Record> records{bookmark, folder, highlight, note};
    for (Record &record : records) {
        headOf(record).id = QUuid::createUuid();
        headOf(record).conflictOf = QUuid::createUuid();
        headOf(record).ancestors = {u"0123456789abcdef"_s, u"fedcba9876543210"_s};
        headOf(record).extra = u"{\"x\":\"é\"}"_s;
    }
    return records;
}

TEST(Records, EveryTextComesBackFromTheFileAsItWas)
{
    const LibraryTestbed bed;
    DrivenLibrary library(bed.location());
    ASSERT_EQ(library.open(), LibraryStatus::Ready);
    std::vector<Record> records;
    for (const QString &text : hostileTexts()) {
        for (const Record &record : hostileRecords(library->edit().newHead(), text))
            records.push_back(record);
    }
    library->apply(creation(ChangeKind::Merge, records));
    ASSERT_TRUE(library.settle());
    ASSERT_EQ(library.takeRefusal(), std::nullopt);
    const LibraryState state = bed.onDisk();
    EXPECT_EQ(state.damagedRows, 0);
    for (const Record &record : records)
        EXPECT_EQ(state.contents.record(headOf(record).id), record) << record.index();
}

TEST(Records, WhatIsNoTextOrTooLongIsRefusedWhereverItStands)
{
    const QStringList bad{QString(QChar(0xd800)),     u"a"_s + QChar(0) + u"b"_s, QString(70'000, u'x'),
                          u"\uFEFFbyte order mark"_s, u"no character \uFFFF"_s,   u"\uFFFE"_s};
    for (const QString &text : bad) {
        for (const Record &record : hostileRecords({QUuid::createUuid(), 1, {}, {}, {}}, text))
            EXPECT_FALSE(isStorable(record)) << record.index();
    }
    for (const Record &record : hostileRecords({QUuid::createUuid(), 1, {}, {}, {}}, u"good"_s))
        EXPECT_TRUE(isStorable(record)) << record.index();
}

TEST(Records, ANoteMayBeAsLongAsTheLimitInBytesAndNoLonger)
{
    Note note;
    note.text = QString(Note::maxBytes / 2, QChar(0xe9));
    EXPECT_TRUE(isStorable(note));
    note.text += u'x';
    EXPECT_FALSE(isStorable(note));
}

QStringList numbered(int count)
{
    QStringList tags;
    for (int i = 0; i < count; ++i)
        tags.append(QString::number(i));
    return tags;
}

TEST(Tags, ArePartedByCommasSimplifiedAndNotDoubled)
{
    EXPECT_THAT(tagsFrom(u" budget ,workshop  2,, budget,\n"_s), ElementsAre(u"budget"_s, u"workshop 2"_s));
    EXPECT_TRUE(tagsFrom(u" , ,"_s).isEmpty());
}

TEST(Tags, AreNeverMoreOrLongerThanCanBeStored)
{
    QStringList many;
    for (int i = 0; i < 30; ++i)
        many.append(QString::number(i) + QString(100, u'\u00e9'));
    const QStringList tags = tagsFrom(many.join(u','));
    EXPECT_EQ(tags.size(), maxTags);
    Note note;
    note.tags = tags;
    EXPECT_TRUE(isStorable(note));
    note.tags = tagsFrom(QString(62, u'x') + u"\U0001F3E0\U0001F3E0\U0001F3E0"_s);
    EXPECT_TRUE(isStorable(note)) << "no character is cut in two";
    note.tags.append(u"two\nlines"_s);
    EXPECT_FALSE(isStorable(note));
}

TEST(Tags, OfSeveralThingsChangeOnlyByWhatWasTyped)
{
    const QStringList one{u"budget"_s, u"Lima"_s};
    const QStringList other{u"Geneva"_s, u"budget"_s};
    EXPECT_THAT(commonTags({one, other}), ElementsAre(u"budget"_s));
    EXPECT_TRUE(commonTags({}).isEmpty());
    const TagChange change{{u"budget"_s}, {u"draft"_s}};
    EXPECT_THAT(retagged(one, change), ElementsAre(u"draft"_s, u"Lima"_s));
    EXPECT_THAT(retagged(other, change), ElementsAre(u"draft"_s, u"Geneva"_s));
    EXPECT_THAT(retagged(one, {one, {u"Lima"_s, u"budget"_s}}), ElementsAre(u"Lima"_s, u"budget"_s))
        << "of one: as typed";
}

TEST(Tags, SaysWhetherAllOfThemFit)
{
    EXPECT_TRUE(fitsTags(numbered(maxTags).join(u", "_s)));
    EXPECT_TRUE(fitsTags(u" a,, a ,b"_s)) << "the same twice is one";
    EXPECT_FALSE(fitsTags(numbered(maxTags + 1).join(u',')));
    EXPECT_TRUE(fitsTags(QString(maxTagLength, u'x')));
    EXPECT_FALSE(fitsTags(QString(maxTagLength + 1, u'x')));
}

TEST(Tags, WhatIsNoTextIsLeftOut)
{
    EXPECT_THAT(tagsFrom(u"a"_s + QChar(0xdc00) + u"b,c"_s + QChar(0) + u"d"_s), ElementsAre(u"ab"_s, u"cd"_s));
}

TEST(Versions, EachRemembersThoseBeforeItUpToALimit)
{
    Record record = Note{{QUuid::createUuid(), 1, {}, {}, {}}, wholeBlock(u"III"_s), u"0"_s};
    QStringList hashes;
    for (int i = 1; i <= 300; ++i) {
        hashes.append(shortHash(versionHash(record)));
        Record after = record;
        std::get<Note>(after).text = QString::number(i);
        record = *revised(record, after, QDateTime::currentDateTimeUtc()).after;
    }
    const QStringList &ancestors = headOf(record).ancestors;
    ASSERT_EQ(ancestors.size(), maxAncestors);
    EXPECT_EQ(ancestors, hashes.last(maxAncestors));
    EXPECT_EQ(ancestors.back().size(), 16);
}

TEST(Versions, WhatIsDeletedHasTheSameVersionWithItsWordsAndWithout)
{
    const Note note{{QUuid::createUuid(), 3, {}, {}, {}}, wholeBlock(u"III"_s), u"words"_s};
    const Record deleted = *deletion(note, QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC)).after;
    EXPECT_EQ(versionHash(deleted), versionHash(emptied(deleted)));
    EXPECT_NE(versionHash(deleted), versionHash(note));
    EXPECT_FALSE(isEmptied(deleted));
    EXPECT_TRUE(isEmptied(emptied(deleted)));
}

/// The row's hash as the program of schema 1 made it: over the columns that there were, in their order.
QString hashOfSchema1(const Bookmark &bookmark)
{
    RowHash hash;
    hash.add(storedText(bookmark.head.id)).add(QString::number(bookmark.head.rev));
    hash.add(storedText(bookmark.head.author.id)).add(storedText(bookmark.head.created));
    hash.add(storedText(bookmark.head.modified)).addNothing().add(bookmark.title);
    const StoredPassage &passage = bookmark.passage;
    hash.add(passage.edition).add(QString::number(passage.revision)).add(u"en"_s);
    hash.add(passage.from.block.value()).add(QString::number(passage.from.at));
    hash.add(passage.to.block.value()).add(QString::number(passage.to.at));
    hash.add(passage.quote).add(passage.prefix).add(passage.suffix).add(passage.textHash);
    return hash.result();
}

/// A library as the program of schema 1 left it, with these bookmarks.
class Schema1 final {
public:
    Schema1(const LibraryTestbed &bed, const Author &author) : m_author(author)
    {
        makeLibraryFolder(bed.location());
        m_database.emplace(bed.file(), Database::Mode::Create);
        QFile script(u":/iamm/schema/library-1.sql"_s);
        EXPECT_TRUE(script.open(QIODevice::ReadOnly));
        Migrations(libraryApplicationId, {QString::fromUtf8(script.readAll())}).migrate(*m_database);
        Statement(*m_database, u"INSERT INTO author (uuid, name, hash) VALUES (?, ?, ?)"_s)
            .bind(storedText(author.id))
            .bind(author.name)
            .bind(rowHash(author))
            .run();
        Statement(*m_database, u"INSERT INTO library (one, uuid, owner) VALUES (1, ?, ?)"_s)
            .bind(storedText(QUuid::createUuid()))
            .bind(storedText(author.id))
            .run();
    }
    void add(const Bookmark &bookmark)
    {
        const StoredPassage &passage = bookmark.passage;
        Statement(*m_database, u"INSERT INTO bookmark VALUES (?, ?, ?, ?, ?, NULL, ?, ?, ?, 'en', ?, ?, ?, ?, ?, ?, "
                               "?, ?, ?)"_s)
            .bind(storedText(bookmark.head.id))
            .bind(bookmark.head.rev)
            .bind(storedText(m_author.id))
            .bind(storedText(bookmark.head.created))
            .bind(storedText(bookmark.head.modified))
            .bind(bookmark.title)
            .bind(passage.edition)
            .bind(passage.revision)
            .bind(passage.from.block.value())
            .bind(passage.from.at)
            .bind(passage.to.block.value())
            .bind(passage.to.at)
            .bind(passage.quote)
            .bind(notNull(passage.prefix))
            .bind(notNull(passage.suffix))
            .bind(passage.textHash)
            .bind(hashOfSchema1(bookmark))
            .run();
    }
    Database &database() { return *m_database; }

private:
    Author m_author;
    std::optional<Database> m_database;
};

TEST(LibraryOfSchema1, ComesUpWithItsBookmarksSoundAndADamagedOneStaysDamaged)
{
    const LibraryTestbed bed;
    const Author author{QUuid::createUuid(), u"Amina"_s};
    const QDateTime time(QDate(2026, 3, 1), QTime(9, 30, 0, 125), Qt::UTC);
    StoredPassage passage = wholeBlock(u"III.11.b-1"_s);
    passage.heading.clear(); // there was none
    const Bookmark sound{{QUuid::createUuid(), 2, author, time, time}, u"Été <b>"_s, passage};
    Bookmark harmed = sound;
    harmed.head.id = QUuid::createUuid();
    {
        Schema1 old(bed, author);
        old.add(sound);
        old.add(harmed);
        Statement(old.database(), u"UPDATE bookmark SET title = 'Ete' WHERE uuid = ?"_s)
            .bind(storedText(harmed.head.id))
            .run();
    }
    DrivenLibrary library(bed.location());
    ASSERT_EQ(library.open(), LibraryStatus::Ready);
    ASSERT_EQ(library->contents().all<Bookmark>().size(), 1U);
    EXPECT_EQ(*library->contents().all<Bookmark>().front(), sound);
    EXPECT_EQ(library->owner(), author);
    ASSERT_TRUE(library->recovery());
    EXPECT_EQ(library->recovery()->rowsLost, 1);
    library.rename(sound.head.id, u"renamed"_s);
    ASSERT_TRUE(library.settle());
    EXPECT_EQ(library.takeRefusal(), std::nullopt);
    EXPECT_EQ(library.titles(), QStringList{u"renamed"_s});
}

} // namespace
} // namespace iamm
