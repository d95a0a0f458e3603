// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/exchange/exchangewriter.h"

#include "core/exchange/exchangereader.h"
#include "core/library/storable.h"
#include "tests/core/exchange/exchangesupport.h"
#include "tests/support/printing.h"
#include "tests/support/smalldocument.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

QJsonObject json(const QByteArray &file)
{
    return QJsonDocument::fromJson(file).object();
}

QJsonObject onlyItem(const Record &record)
{
    return json(fileOf(contentsOf({record})))[u"items"_s].toArray().at(0).toObject();
}

/// What a reader makes of the record.
Record thereAndBack(const Record &record)
{
    const ExchangeContents contents = read(fileOf(contentsOf({record})));
    EXPECT_EQ(contents.items.size(), 1U);
    return contents.items.empty() ? Record() : contents.items.front();
}

std::vector<QUuid> idsIn(const QByteArray &file)
{
    std::vector<QUuid> ids;
    for (const Record &record : read(file).items)
        ids.push_back(headOf(record).id);
    return ids;
}

/// Texts that people or their enemies may write, each within every limit.
const QStringList hostile{
    u"<b>bold</b><img src=\"file:///etc/passwd\"><script>alert(1)</script>"_s,
    u"\u202Eright to left\u202C \u2066isolated\u2069 \u200F\u061C"_s,
    u"\U0001F3E0\U0001F468\u200D\U0001F469\u200D\U0001F467 e\u0301\u0302\u0303 \uFDD0"_s,
    u"\"quoted\" \\ back / slash \u0001\u001F\u007F\u0085\u2028\u2029"_s,
    u"{\"iamm:rev\":99}],\"items\":[]"_s,
    u"'; DROP TABLE note; --"_s,
    u" "_s,
};

TEST(ExchangeWriter, WritesTheFormOfTheWeb)
{
    const QJsonObject set = json(fileOf(contentsOf({noteFor(1)})));
    EXPECT_EQ(set[u"type"_s], u"AnnotationSet"_s);
    EXPECT_EQ(set[u"iamm:profileVersion"_s], 1);
    EXPECT_EQ(set[u"iamm:itemCount"_s], 1);
    EXPECT_EQ(set[u"@context"_s][0], u"https://www.w3.org/ns/epub-anno.jsonld"_s);
    EXPECT_EQ(set[u"id"_s], u"urn:uuid:"_s + madeUpId(-3).toString(QUuid::WithoutBraces));
    EXPECT_EQ(set[u"generated"_s], u"2026-11-23T12:00:00.123Z"_s);
    EXPECT_EQ(set[u"about"_s][u"dc:identifier"_s][0], u"urn:x-iamm:work:small"_s);
    EXPECT_TRUE(set[u"generator"_s][u"name"_s].toString().startsWith(u"IAMM Browser "_s));

    const QJsonObject item = set[u"items"_s].toArray().at(0).toObject();
    EXPECT_EQ(item[u"type"_s], u"Annotation"_s);
    EXPECT_EQ(item[u"motivation"_s], u"commenting"_s);
    EXPECT_EQ(item[u"creator"_s][u"name"_s], u"Anna"_s);
    EXPECT_EQ(item[u"iamm:rev"_s], 1);
    EXPECT_TRUE(item[u"iamm:deleted"_s].isNull());
    EXPECT_TRUE(item[u"iamm:prevHash"_s].isNull());
    EXPECT_EQ(item[u"target"_s][u"source"_s], u"agenda"_s);
    EXPECT_EQ(item[u"target"_s][u"selector"_s][0],
              QJsonValue(QJsonObject{{u"type"_s, u"FragmentSelector"_s}, {u"value"_s, u"III.11.b-2"_s}}));
    EXPECT_EQ(item[u"target"_s][u"selector"_s][1][u"exact"_s], u"Co-operation between states."_s);
    EXPECT_EQ(item[u"body"_s], QJsonValue(QJsonObject{{u"type"_s, u"TextualBody"_s},
                                                      {u"format"_s, u"text/plain"_s},
                                                      {u"value"_s, u"Note 1"_s},
                                                      {u"color"_s, u"blue"_s},
                                                      {u"tags"_s, QJsonArray{u"workshop-2"_s}}}));
}

TEST(ExchangeWriter, CountsPlacesInCodePoints)
{
    const QJsonValue refined = onlyItem(bookmarkFor(1))[u"target"_s][u"selector"_s][0][u"refinedBy"_s];
    EXPECT_EQ(refined,
              QJsonValue(QJsonObject{{u"type"_s, u"TextPositionSelector"_s}, {u"start"_s, 41}, {u"end"_s, 53 + 1}}));
    const QJsonValue range = onlyItem(highlightFor(1))[u"target"_s][u"selector"_s][0];
    EXPECT_EQ(range[u"type"_s], u"RangeSelector"_s);
    // The house before it is one character.
    EXPECT_EQ(range[u"startSelector"_s][u"refinedBy"_s][u"start"_s], 13);
    EXPECT_EQ(range[u"endSelector"_s][u"value"_s], u"III.11.b-1"_s);
}

TEST(ExchangeWriter, EveryKindComesBackAsItWas)
{
    Note child = noteFor(4);
    child.head.rev = 3;
    child.head.ancestors = {u"0123456789abcdef"_s, u"fedcba9876543210"_s};
    child.head.conflictOf = madeUpId(99);
    child.head.extra = u"{\"body\":{\"x\":1},\"other:thing\":[1,{\"a\":null}],\"target\":{\"meta\":\"é\"}}"_s;
    Bookmark bare{headFor(5, ben()), {}, noteFor(4).passage};
    bare.head.extra = u"{\"body\":{\"x\":1}}"_s;
    bare.folder = madeUpId(2);
    for (const Record &record :
         {Record(bookmarkFor(1)), Record(folderFor(2)), Record(highlightFor(3)), Record(child), Record(bare)})
        EXPECT_EQ(thereAndBack(record), record) << record.index();
}

TEST(ExchangeWriter, HostileWordsComeBackToTheLetter)
{
    for (const QString &words : hostile) {
        Bookmark bookmark = bookmarkFor(1, {madeUpId(-1), words});
        bookmark.title = words;
        bookmark.tags = {words.left(20)};
        bookmark.passage.quote = bookmark.passage.heading = words;
        bookmark.passage.prefix = bookmark.passage.suffix = words.left(32);
        Note note = noteFor(2);
        note.text = words;
        Folder folder = folderFor(3);
        folder.name = words;
        for (const Record &record : {Record(bookmark), Record(note), Record(folder)}) {
            ASSERT_TRUE(isStorable(record));
            EXPECT_EQ(thereAndBack(record), record) << words.toStdString();
        }
    }
}

TEST(ExchangeWriter, ALongNoteComesBackWhole)
{
    Note note = noteFor(1);
    note.text = u"\U0001F3E0\n"_s.repeated(13'107) + u"."_s;
    ASSERT_EQ(note.text.toUtf8().size(), Note::maxBytes);
    EXPECT_EQ(thereAndBack(note), Record(note));
}

TEST(ExchangeWriter, OfWhatIsDeletedOnlyThatItIsIsHandedOn)
{
    const Note note = std::get<Note>(*deletion(noteFor(1), noon()).after);
    const QByteArray file = fileOf(contentsOf({note}));
    EXPECT_FALSE(file.contains("Note 1"));
    EXPECT_FALSE(file.contains("Co-operation"));
    EXPECT_EQ(read(file).items.front(), emptied(note));
    for (const Record &record : {Record(bookmarkFor(1)), Record(folderFor(2)), Record(highlightFor(3))}) {
        const Record tombstone = *deletion(record, noon()).after;
        EXPECT_EQ(thereAndBack(tombstone), emptied(tombstone));
    }
}

TEST(ExchangeWriter, WhatOthersHaveMadeAndIDeletedStaysMyAffair)
{
    const Record mine = *deletion(noteFor(1), noon()).after;
    const Record theirs = *deletion(noteFor(2, ben()), noon()).after;
    EXPECT_THAT(idsIn(fileOf(contentsOf({mine, theirs, noteFor(3, ben())}))),
                UnorderedElementsAre(madeUpId(1), madeUpId(3)));
}

TEST(ExchangeWriter, AFolderListsWhatStandsInItInOrder)
{
    Bookmark first = bookmarkFor(2);
    Bookmark second = bookmarkFor(3);
    first.folder = second.folder = madeUpId(1);
    first.position = u"Z"_s;
    second.position = u"A"_s;
    const LibraryContents contents = contentsOf({folderFor(1), first, second});
    const QJsonValue members = json(fileOf(contents))[u"items"_s].toArray().at(2)[u"iamm:members"_s];
    const auto urn = [](int number) { return u"urn:uuid:"_s + madeUpId(number).toString(QUuid::WithoutBraces); };
    EXPECT_EQ(members, QJsonValue(QJsonArray{urn(3), urn(2)}));
    // And only what comes along.
    const QJsonValue some =
        json(fileOf(contents, anna(), QSet{madeUpId(2)}))[u"items"_s].toArray().at(1)[u"iamm:members"_s];
    EXPECT_EQ(some, QJsonValue(QJsonArray{urn(2)}));
}

TEST(ExchangeWriter, WhatIsChosenComesWithTheFoldersItStandsIn)
{
    Folder inner = folderFor(2);
    inner.folder = madeUpId(1);
    Bookmark bookmark = bookmarkFor(3);
    bookmark.folder = madeUpId(2);
    const LibraryContents contents =
        contentsOf({folderFor(1), inner, bookmark, bookmarkFor(4), folderFor(5), noteFor(6)});
    EXPECT_THAT(idsIn(fileOf(contents, anna(), QSet{madeUpId(3), madeUpId(6)})),
                UnorderedElementsAre(madeUpId(1), madeUpId(2), madeUpId(3), madeUpId(6)));
    EXPECT_THAT(idsIn(fileOf(contents, anna(), QSet<QUuid>())), IsEmpty());
}

TEST(ExchangeWriter, FoldersInEachOtherDontHoldItUp)
{
    Folder one = folderFor(1);
    Folder other = folderFor(2);
    one.folder = madeUpId(2);
    other.folder = madeUpId(1);
    EXPECT_THAT(idsIn(fileOf(contentsOf({one, other}), anna(), QSet{madeUpId(1)})),
                UnorderedElementsAre(madeUpId(1), madeUpId(2)));
}

TEST(ExchangeWriter, TheSameLibraryGivesTheSameBytes)
{
    EXPECT_EQ(fileOf(contentsOf({noteFor(1), noteFor(2), bookmarkFor(3)})),
              fileOf(contentsOf({bookmarkFor(3), noteFor(2), noteFor(1)})));
}

TEST(ExchangeWriter, WhatNoReaderWouldTakeIsLeftOutAndSaid)
{
    Note early = noteFor(1);
    early.head.created = QDateTime::fromString(u"1970-01-01T00:00:00.000Z"_s, Qt::ISODateWithMs);
    const LibraryContents contents = contentsOf({early, noteFor(2)});
    const Edition edition = smallDocument().edition();
    const auto written = writeExchange({contents, madeUpId(-3), anna(), edition, noon()});
    const auto &file = std::get<ExchangeFile>(written);
    EXPECT_EQ(file.leftOut, QList{madeUpId(1)});
    EXPECT_EQ(file.items, 1);
    EXPECT_THAT(idsIn(file.bytes), ElementsAre(madeUpId(2)));
}

TEST(ExchangeWriter, MoreThanAFileMayHoldIsRefused)
{
    const Edition edition = smallDocument().edition();
    LibraryContents many;
    for (int i = 0; i < 20'001; ++i)
        many.put(folderFor(i));
    EXPECT_EQ(std::get<ExchangeRefusal>(writeExchange({many, madeUpId(-3), anna(), edition, noon()})).problem,
              ExchangeProblem::TooMany);
    many.remove(madeUpId(0));
    EXPECT_EQ(read(fileOf(many)).items.size(), 20'000U);

    LibraryContents large;
    for (int i = 0; i < 300; ++i) {
        Note note = noteFor(i);
        note.text = u"x"_s.repeated(60'000);
        large.put(note);
    }
    EXPECT_EQ(std::get<ExchangeRefusal>(writeExchange({large, madeUpId(-3), anna(), edition, noon()})).problem,
              ExchangeProblem::TooLarge);
}

TEST(ExchangeWriter, WhatWasSavedIsReadAgainAndCounted)
{
    const QByteArray file = fileOf(contentsOf({noteFor(1), noteFor(2)}));
    EXPECT_EQ(checkSaved(file, 2), std::nullopt);
    EXPECT_EQ(checkSaved(file, 3).value().problem, ExchangeProblem::CountDiffers);
    EXPECT_EQ(checkSaved(file.chopped(1), 2).value().problem, ExchangeProblem::Syntax);
}

} // namespace
} // namespace iamm
