// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/libraryservice.h"

#include "core/library/librarywriter.h"
#include "core/library/noteedits.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include "tests/support/librarytestbed.h"
#include "tests/support/printing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class LibraryServiceTest : public ::testing::Test {
protected:
    LibraryTestbed m_bed;
    DrivenLibrary m_library{m_bed.location(), LibraryOptions{100, {}}};
};

TEST_F(LibraryServiceTest, ANewLibraryIsReadyAndEmpty)
{
    EXPECT_EQ(m_library->status(), LibraryStatus::Closed);
    EXPECT_EQ(m_library.open(), LibraryStatus::Ready);
    EXPECT_TRUE(m_library->contents().all<Bookmark>().empty());
    EXPECT_FALSE(m_library->savedAt());
    EXPECT_FALSE(m_bed.onDisk().owner.id.isNull());
}

TEST_F(LibraryServiceTest, ABookmarkIsThereAgainAfterARestart)
{
    m_library.open();
    const QUuid id = m_library.add(u"III.11.b-1"_s, u"Retour – \U0001F3E0 <b>"_s);
    const Bookmark made = *m_library->contents().find<Bookmark>(id);
    EXPECT_TRUE(m_library->savedAt());
    ASSERT_TRUE(m_library->close(5s));

    DrivenLibrary again(m_bed.location());
    again.open();
    ASSERT_EQ(again->contents().all<Bookmark>().size(), 1U);
    EXPECT_EQ(*again->contents().all<Bookmark>().front(), made);
    EXPECT_FALSE(made.head.author.id.isNull());
    EXPECT_EQ(again->contents().at<Bookmark>(BlockId(u"III.11.b-1"_s)).front()->head.id, id);
}

TEST_F(LibraryServiceTest, ValuesChangeOnlyWhenTheChangeIsOnTheDisk)
{
    m_library.open();
    const QUuid id = m_library.ask(wholeBlock(u"III"_s), u"kept"_s);
    EXPECT_TRUE(m_library->isSaving());
    EXPECT_EQ(m_library->contents().find<Bookmark>(id), nullptr);
    bool onDiskFirst = false;
    QObject::connect(&*m_library, &LibraryService::committed, &*m_library,
                     [&] { onDiskFirst = m_bed.bookmarksOnDisk().size() == 1; });
    ASSERT_TRUE(m_library.settle());
    EXPECT_TRUE(onDiskFirst);
    EXPECT_NE(m_library->contents().find<Bookmark>(id), nullptr);
}

TEST_F(LibraryServiceTest, ADeletedBookmarkLeavesATombstoneWithItsContent)
{
    m_library.open();
    const QUuid id = m_library.add(u"III"_s, u"gone"_s);
    m_library.remove({id, id, QUuid::createUuid()});
    ASSERT_TRUE(m_library.settle());
    EXPECT_TRUE(m_library->contents().all<Bookmark>().empty());
    const std::vector<Bookmark> rows = m_bed.bookmarksOnDisk();
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_TRUE(rows.front().head.isDeleted());
    EXPECT_EQ(rows.front().head.rev, 2);
    EXPECT_EQ(rows.front().title, u"gone"_s);
}

TEST_F(LibraryServiceTest, SeveralChangesInARowNeedNoAnswerBetween)
{
    m_library.open();
    const QUuid id = m_library.ask(wholeBlock(u"III"_s), u"one"_s);
    m_library.rename(id, u"two"_s);
    m_library.rename(id, u"three"_s);
    m_library->undo();
    m_library->undo();
    m_library->redo();
    ASSERT_TRUE(m_library.settle());
    EXPECT_EQ(m_library.takeRefusal(), std::nullopt);
    EXPECT_EQ(m_library.titles(), QStringList{u"two"_s});
    EXPECT_EQ(m_bed.bookmarksOnDisk().front().title, u"two"_s);
}

TEST_F(LibraryServiceTest, UndoOfADeletionIsNamedAndBringsAllBack)
{
    m_library.open();
    QList<QUuid> ids;
    for (const QString &title : {u"a"_s, u"b"_s, u"c"_s})
        ids.append(m_library.add(u"III"_s, title));
    m_library.remove(ids);
    ASSERT_TRUE(m_library.settle());
    EXPECT_EQ(m_library->toUndo(), (ChangeName{ChangeKind::DeleteBookmarks, 3}));
    m_library->undo();
    ASSERT_TRUE(m_library.settle());
    EXPECT_EQ(m_library.titles(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    EXPECT_EQ(m_library->toRedo(), (ChangeName{ChangeKind::DeleteBookmarks, 3}));
}

TEST_F(LibraryServiceTest, ATitleThatIsNoTextIsRefusedAndNothingChanges)
{
    m_library.open();
    const QUuid id = m_library.add(u"III"_s, u"good"_s);
    const QStringList bad{QString(QChar(0xd800)), u"a"_s + QChar(0), QString(121, u'x')};
    for (const QString &title : bad) {
        m_library.rename(id, title);
        ASSERT_TRUE(m_library.settle());
        EXPECT_EQ(m_library.takeRefusal(), Refusal::Unstorable);
    }
    EXPECT_EQ(m_library.titles(), QStringList{u"good"_s});
}

TEST_F(LibraryServiceTest, ALibraryHeldByAnotherProgramRefusesAndTakesItLater)
{
    m_library.open();
    Database other(m_bed.file(), Database::Mode::ReadWrite);
    {
        const Transaction transaction(other);
        m_library.add(u"III"_s, u"refused"_s);
        EXPECT_EQ(m_library.takeRefusal(), Refusal::Locked);
        EXPECT_TRUE(m_library->contents().all<Bookmark>().empty());
    }
    m_library.add(u"III"_s, u"taken"_s);
    EXPECT_EQ(m_library.takeRefusal(), std::nullopt);
    EXPECT_EQ(m_library.titles(), QStringList{u"taken"_s});
}

TEST_F(LibraryServiceTest, AFileThatWasMovedAwayIsSaidToBeGone)
{
    m_library.open();
    m_library.add(u"III"_s, u"before"_s);
    ASSERT_TRUE(QFile::rename(m_bed.file(), m_bed.file() + u".elsewhere"_s));
    m_library.add(u"III"_s, u"after"_s);
    EXPECT_EQ(m_library.takeRefusal(), Refusal::Gone);
    EXPECT_EQ(m_library.titles(), QStringList{u"before"_s});
}

TEST_F(LibraryServiceTest, AStickThatIsBackTakesWhatWasRefused)
{
    m_library.open();
    m_library.add(u"III"_s, u"before"_s);
    const QString folder = m_bed.location().folder;
    ASSERT_TRUE(QDir().rename(folder, folder + u".pulled"_s));
    m_library.add(u"III"_s, u"refused"_s);
    EXPECT_EQ(m_library.takeRefusal(), Refusal::Gone);
    EXPECT_FALSE(QFileInfo::exists(folder)) << "no new library in its place";
    ASSERT_TRUE(QDir().rename(folder + u".pulled"_s, folder));
    m_library.add(u"III"_s, u"after"_s);
    EXPECT_EQ(m_library.takeRefusal(), std::nullopt);
    EXPECT_EQ(m_library.titles(), (QStringList{u"before"_s, u"after"_s}));
    EXPECT_EQ(m_bed.bookmarksOnDisk().size(), 2U);
}

TEST_F(LibraryServiceTest, AStickThatIsBackMayBeAnotherFileToTheSystem)
{
    m_library.open();
    m_library.add(u"III"_s, u"before"_s);
    const QString pulled = m_bed.file() + u".pulled"_s;
    ASSERT_TRUE(QFile::rename(m_bed.file(), pulled));
    m_library.add(u"III"_s, u"refused"_s);
    EXPECT_EQ(m_library.takeRefusal(), Refusal::Gone);
    ASSERT_TRUE(QFile::copy(pulled, m_bed.file()));
    m_library.add(u"III"_s, u"after"_s);
    EXPECT_EQ(m_library.takeRefusal(), std::nullopt);
    EXPECT_EQ(m_library.titles(), (QStringList{u"before"_s, u"after"_s}));
    EXPECT_EQ(m_bed.bookmarksOnDisk().size(), 2U);
}

TEST_F(LibraryServiceTest, WhereTheFolderIsEmptyWithoutItsStickNoNewLibraryIsMade)
{
    m_library.open();
    ASSERT_TRUE(QFile::rename(m_bed.file(), m_bed.file() + u".pulled"_s));
    for (int i = 0; i < 2; ++i) {
        m_library.add(u"III"_s, u"refused"_s);
        EXPECT_EQ(m_library.takeRefusal(), Refusal::Gone);
    }
    EXPECT_FALSE(QFileInfo::exists(m_bed.file()));
}

TEST_F(LibraryServiceTest, WithoutALibraryEveryChangeIsRefused)
{
    ASSERT_TRUE(QDir().mkpath(m_bed.file()));
    EXPECT_EQ(m_library.open(), LibraryStatus::Unavailable);
    EXPECT_EQ(m_library->outcome(), LibraryOutcome::Unreadable);
    m_library.add(u"III"_s);
    EXPECT_EQ(m_library.takeRefusal(), Refusal::NotOpen);
    EXPECT_EQ(m_bed.files(), QStringList{u"library.sqlite"_s});
}

TEST_F(LibraryServiceTest, ItCanBeOpenedAgainWhenTheReasonIsGone)
{
    ASSERT_TRUE(QDir().mkpath(m_bed.file()));
    ASSERT_EQ(m_library.open(), LibraryStatus::Unavailable);
    ASSERT_TRUE(QDir().rmdir(m_bed.file()));
    EXPECT_EQ(m_library.open(), LibraryStatus::Ready);
    m_library.add(u"III"_s, u"taken"_s);
    EXPECT_EQ(m_library.titles(), QStringList{u"taken"_s});
}

TEST_F(LibraryServiceTest, ANewerLibraryIsShownAndNotChanged)
{
    m_library.open();
    m_library.add(u"III"_s, u"mine"_s);
    ASSERT_TRUE(m_library->close(5s));
    Database(m_bed.file(), Database::Mode::ReadWrite).execute(u"PRAGMA user_version = 99"_s);
    const QByteArray before = m_bed.bytes();
    EXPECT_EQ(m_library.open(), LibraryStatus::ReadOnly);
    EXPECT_EQ(m_library.titles(), QStringList{u"mine"_s});
    m_library.add(u"III"_s);
    EXPECT_EQ(m_library.takeRefusal(), Refusal::ReadOnly);
    ASSERT_TRUE(m_library->close(5s));
    EXPECT_EQ(m_bed.bytes(), before);
}

TEST_F(LibraryServiceTest, ARowThatIsNotWhatWasWrittenIsNotShownAndKeptAside)
{
    m_library.open();
    m_library.add(u"III"_s, u"sound"_s);
    m_library.add(u"III"_s, u"harmed"_s);
    ASSERT_TRUE(m_library->close(5s));
    Database(m_bed.file(), Database::Mode::ReadWrite)
        .execute(u"UPDATE bookmark SET title = 'harmEd' WHERE title = 'harmed'"_s);
    const QByteArray before = m_bed.bytes();
    m_library.open();
    EXPECT_EQ(m_library.titles(), QStringList{u"sound"_s});
    EXPECT_EQ(m_library->recovery()->rowsLost, 1);
    EXPECT_EQ(m_bed.asideBytes(), before);
}

TEST_F(LibraryServiceTest, ClosingWaitsForEverythingThatWasAsked)
{
    m_library.open();
    for (int i = 0; i < 30; ++i)
        m_library.ask(wholeBlock(u"III"_s), QString::number(i));
    ASSERT_TRUE(m_library->close(20s));
    EXPECT_FALSE(m_library->isSaving());
    EXPECT_EQ(m_library.commits, 30);
    EXPECT_EQ(m_bed.bookmarksOnDisk().size(), 30U);
    EXPECT_EQ(m_library->status(), LibraryStatus::Closed);
}

TEST_F(LibraryServiceTest, ClosingHasAWayOutAndTheWorkGoesOn)
{
    DrivenLibrary patient(m_bed.location(), LibraryOptions{10'000, {}});
    patient.open();
    Database other(m_bed.file(), Database::Mode::ReadWrite);
    auto transaction = std::make_optional<Transaction>(other);
    patient.ask(wholeBlock(u"III"_s), u"late"_s);
    EXPECT_FALSE(patient->close(50ms));
    EXPECT_TRUE(patient->isSaving());
    transaction.reset();
    EXPECT_TRUE(patient->close(10s));
    EXPECT_EQ(patient.titles(), QStringList{u"late"_s});
}

TEST_F(LibraryServiceTest, TwoProgramsAtOnceBothSave)
{
    DrivenLibrary first(m_bed.location());
    DrivenLibrary second(m_bed.location());
    first->open();
    second->open(); // both make the same new library
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return first->status() == LibraryStatus::Ready && second->status() == LibraryStatus::Ready; }));
    for (int i = 0; i < 20; ++i) {
        first.ask(wholeBlock(u"III"_s), u"first"_s);
        second.ask(wholeBlock(u"III"_s), u"second"_s);
    }
    ASSERT_TRUE(first.settle() && second.settle());
    EXPECT_EQ(first.takeRefusal(), std::nullopt);
    EXPECT_EQ(second.takeRefusal(), std::nullopt);
    EXPECT_EQ(m_bed.bookmarksOnDisk().size(), 40U);
}

TEST_F(LibraryServiceTest, OfTwoProgramsEachSeesWhatTheOtherSaved)
{
    DrivenLibrary other(m_bed.location());
    m_library.open();
    other.open();
    const QUuid id = m_library.add(u"III"_s, u"mine"_s);
    EXPECT_TRUE(QTest::qWaitFor([&other] { return other.titles() == QStringList{u"mine"_s}; }));
    other.rename(id, u"theirs"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_library.titles() == QStringList{u"theirs"_s}; }));
    m_library.rename(id, u"mine again"_s);
    EXPECT_TRUE(QTest::qWaitFor([&other] { return other.titles() == QStringList{u"mine again"_s}; }));
    EXPECT_EQ(m_library.takeRefusal(), std::nullopt);
    EXPECT_EQ(other.takeRefusal(), std::nullopt);
}

TEST_F(LibraryServiceTest, WhatAnotherProgramChangedMeanwhileIsNotOverwrittenAndIsShown)
{
    m_library.open();
    const QUuid id = m_library.add(u"III"_s, u"one"_s);
    m_library.rename(id, u"two"_s);
    ASSERT_TRUE(m_library.settle());
    {
        DrivenLibrary other(m_bed.location());
        other.open();
        other.rename(id, u"theirs"_s);
        ASSERT_TRUE(other.settle());
    }
    m_library->undo();
    ASSERT_TRUE(m_library.settle());
    EXPECT_EQ(m_library.takeRefusal(), Refusal::Changed);
    EXPECT_EQ(m_bed.bookmarksOnDisk().front().title, u"theirs"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_library.titles() == QStringList{u"theirs"_s}; }));
    EXPECT_EQ(m_library->toUndo(), (ChangeName{ChangeKind::AddBookmark, 1})) << "the refused one is forgotten";
}

TEST_F(LibraryServiceTest, ANameThatCannotBeSavedIsRefusedLikeAnyChange)
{
    m_library.open();
    {
        Database other(m_bed.file(), Database::Mode::ReadWrite);
        const Transaction writing(other);
        m_library->nameOwner(u"Anna"_s);
        ASSERT_TRUE(m_library.settle());
    }
    EXPECT_EQ(m_library.takeRefusal(), Refusal::Locked);
    EXPECT_EQ(m_library->owner().name, QString());
    m_library->nameOwner(u"Anna"_s);
    ASSERT_TRUE(m_library.settle());
    EXPECT_EQ(m_library->owner().name, u"Anna"_s);
    EXPECT_EQ(m_bed.onDisk().owner.name, u"Anna"_s);
    EXPECT_FALSE(m_library->toUndo());
}

TEST_F(LibraryServiceTest, NothingBecomesSomethingOfAnotherKind)
{
    m_library.open();
    const QUuid id = m_library.add(u"III"_s, u"a bookmark"_s);
    Note note = noteOn(u"III"_s, u"a note"_s, m_library->owner());
    note.head.id = id;
    m_library->apply(makeChange(ChangeKind::RestoreBackup, {{m_library->contents().record(id), note}}));
    ASSERT_TRUE(m_library.settle());
    EXPECT_EQ(m_library.takeRefusal(), Refusal::Changed);
    EXPECT_EQ(m_library.titles(), QStringList{u"a bookmark"_s});
}

TEST_F(LibraryServiceTest, AChangeOfSeveralRowsIsKeptWholeOrNotAtAll)
{
    m_library.open();
    const QUuid kept = m_library.add(u"III"_s, u"kept"_s);
    const QUuid theirs = m_library.add(u"III"_s, u"theirs"_s);
    {
        DrivenLibrary other(m_bed.location());
        other.open();
        other.rename(theirs, u"changed"_s);
        ASSERT_TRUE(other.settle());
    }
    m_library.remove({kept, theirs});
    ASSERT_TRUE(m_library.settle());
    EXPECT_EQ(m_library.takeRefusal(), Refusal::Changed);
    for (const Bookmark &row : m_bed.bookmarksOnDisk())
        EXPECT_FALSE(row.head.isDeleted());
}

class LibraryDraftsTest : public LibraryServiceTest {
protected:
    /// A new note as it stands in an editor.
    static Note draft(DrivenLibrary &library)
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        return {
            {QUuid::createUuid(), 0, library->owner(), now, now, std::nullopt}, wholeBlock(u"III"_s), u"half a tho"_s};
    }

    /// Keeps it and waits until it is on the disk.
    void keep(DrivenLibrary &library, const Note &draft)
    {
        library->keepDraft(draft);
        ASSERT_TRUE(library.settle());
        ASSERT_EQ(library->draftRefusal(), std::nullopt);
    }

    static QStringList notes(DrivenLibrary &library)
    {
        QStringList texts;
        for (const Note *note : library->contents().all<Note>())
            texts.append(note->text);
        return texts;
    }
};

TEST_F(LibraryDraftsTest, WhatWasBeingWrittenIsANoteTheNextTime)
{
    m_library.open();
    keep(m_library, draft(m_library));
    ASSERT_TRUE(m_library->close(5s));
    DrivenLibrary again(m_bed.location());
    again.open();
    ASSERT_TRUE(again.settle());
    EXPECT_EQ(notes(again), QStringList{u"half a tho"_s});
    EXPECT_TRUE(m_bed.onDisk().drafts.empty());
}

TEST_F(LibraryDraftsTest, WhatAnotherRunningProgramIsWritingIsLeftToIt)
{
    m_library.open();
    keep(m_library, draft(m_library));
    LibraryOptions guest;
    guest.adoptDrafts = false;
    DrivenLibrary other(m_bed.location(), guest);
    other.open();
    ASSERT_TRUE(other.settle());
    EXPECT_EQ(notes(other), QStringList());
    EXPECT_EQ(m_bed.onDisk().drafts.size(), 1U);

    other->setAdoptDrafts(true);
    other.open();
    ASSERT_TRUE(other.settle());
    EXPECT_EQ(notes(other), QStringList{u"half a tho"_s}) << "once that one is known to be gone";
}

TEST_F(LibraryDraftsTest, WhatIsBeingWrittenHereIsNotTakenForLeftBehind)
{
    LibraryOptions guest;
    guest.adoptDrafts = false;
    DrivenLibrary library(m_bed.location(), guest);
    library.open();
    keep(library, draft(library));
    library->setAdoptDrafts(true);
    for (int i = 0; i < 2; ++i) {
        library.open();
        ASSERT_TRUE(library.settle());
        EXPECT_EQ(notes(library), QStringList());
    }
    EXPECT_EQ(m_bed.onDisk().drafts.size(), 1U);
}

TEST_F(LibraryDraftsTest, AllThatIsBeingWrittenIsKeptBeforeTheLibraryIsClosed)
{
    m_library.open();
    for (int i = 0; i < 3; ++i)
        m_library->keepDraft(draft(m_library));
    ASSERT_TRUE(m_library->close(20s));
    EXPECT_EQ(m_bed.onDisk().drafts.size(), 3U);
    EXPECT_FALSE(m_library->isSaving());
}

TEST_F(LibraryDraftsTest, GoWhenWhatWasTypedIsKeptAndNotWhenTheNoteIsOtherwiseChanged)
{
    m_library.open();
    Note written = draft(m_library);
    m_library->apply(keepNote(m_library->edit(), written));
    ASSERT_TRUE(m_library.settle());
    written = *m_library->contents().find<Note>(written.head.id);
    written.text = u"half a thought"_s;
    keep(m_library, written);
    m_library->apply(colorNotes(m_library->edit(), {written.head.id}, AnnotationColor::Green));
    m_library->keepDraft(written);
    m_library->apply(tagNotes(m_library->edit(), {written.head.id}, {{}, {u"tag"_s}}));
    ASSERT_TRUE(m_library.settle());
    ASSERT_EQ(m_bed.onDisk().drafts.size(), 1U);
    EXPECT_EQ(m_bed.onDisk().drafts.front().text, u"half a thought"_s);
    m_library->apply(keepNote(m_library->edit(), written));
    ASSERT_TRUE(m_library.settle());
    EXPECT_TRUE(m_bed.onDisk().drafts.empty());
}

TEST_F(LibraryDraftsTest, GoWhenWhatWasTypedIsKeptBesideTheNote)
{
    m_library.open();
    Note written = draft(m_library);
    keep(m_library, written);
    written.head.conflictOf = std::exchange(written.head.id, QUuid());
    m_library->apply(keepNote(m_library->edit(), written));
    ASSERT_TRUE(m_library.settle());
    EXPECT_TRUE(m_bed.onDisk().drafts.empty());
}

TEST_F(LibraryDraftsTest, WhatIsRefusedIsADraftAgain)
{
    DrivenLibrary library(m_bed.location(), LibraryOptions{500, {}});
    library.open();
    Database other(m_bed.file(), Database::Mode::ReadWrite);
    auto transaction = std::make_optional<Transaction>(other);
    QObject::connect(&*library, &LibraryService::refused, &*library, [&transaction] { transaction.reset(); });
    library->apply(keepNote(library->edit(), draft(library)));
    ASSERT_TRUE(library.settle());
    EXPECT_EQ(library.takeRefusal(), Refusal::Locked);
    ASSERT_EQ(m_bed.onDisk().drafts.size(), 1U);
    EXPECT_EQ(m_bed.onDisk().drafts.front().text, u"half a tho"_s);
    EXPECT_EQ(m_bed.onDisk().drafts.front().head.rev, 0);
}

} // namespace
} // namespace iamm
