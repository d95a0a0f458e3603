// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/recover.h"

#include "core/library/backupnames.h"
#include "core/library/backups.h"
#include "core/library/librarytables.h"
#include "core/library/noteedits.h"
#include "core/storage/database.h"
#include "core/storage/storageerror.h"
#include "core/storage/transaction.h"

#include "tests/support/droprights.h"
#include "tests/support/faultvfs.h"
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

// Putting together, on values.

class PutTogetherTest : public ::testing::Test {
protected:
    Note note(const QString &text) const { return noteOn(u"III"_s, text, m_author); }

    static Note edited(const Note &before, const QString &text)
    {
        Note after = before;
        after.text = text;
        return std::get<Note>(*revised(before, after, QDateTime::currentDateTimeUtc()).after);
    }

    void inBackup(const Record &record) { m_backup.contents.put(record); }
    void inFile(const Record &record) { m_salvage.state.contents.put(record); }
    QString text(const QUuid &id)
    {
        const Note *found = m_result.state.contents.find<Note>(id);
        return found ? found->text : QString();
    }
    const Recovery &run()
    {
        m_result = putTogether(m_backup, m_salvage);
        return m_result.recovery;
    }

    const Author m_author{QUuid::createUuid(), u"Amina"_s};
    LibraryState m_backup;
    Salvage m_salvage;
    Recovered m_result;
};

TEST_F(PutTogetherTest, WhatOnlyOneOfThemHasIsTaken)
{
    const Note old = note(u"in the backup"_s);
    const Note recent = note(u"in the file"_s);
    inBackup(old);
    inFile(recent);
    const Recovery &recovery = run();
    EXPECT_EQ(text(old.head.id), old.text);
    EXPECT_EQ(text(recent.head.id), recent.text);
    EXPECT_EQ(recovery.rowsFromBackup, 1);
    EXPECT_EQ(recovery.rowsSalvaged, 1);
    EXPECT_FALSE(recovery.isFileWhole);
}

TEST_F(PutTogetherTest, TheNewerVersionIsTaken)
{
    const Note first = note(u"first"_s);
    const Note second = edited(first, u"second"_s);
    inBackup(first);
    inFile(second);
    EXPECT_EQ(run().rowsSalvaged, 1);
    EXPECT_EQ(text(first.head.id), u"second"_s);

    m_backup.contents.put(edited(second, u"third"_s));
    EXPECT_EQ(run().rowsSalvaged, 0);
    EXPECT_EQ(text(first.head.id), u"third"_s);
}

TEST_F(PutTogetherTest, AnEmptiedBinStaysEmptied)
{
    const Record tombstone = *deletion(note(u"gone"_s), QDateTime::currentDateTimeUtc()).after;
    inBackup(tombstone);
    inFile(emptied(tombstone));
    run();
    EXPECT_EQ(m_result.state.contents.record(headOf(tombstone).id), emptied(tombstone));
}

TEST_F(PutTogetherTest, WhatAWholeFileDidNotHaveDoesNotComeBackOutOfTheBackup)
{
    const Note undone = note(u"of a merge that was undone"_s);
    const Note harmed = note(u"harmed"_s);
    inBackup(undone);
    inBackup(harmed);
    m_salvage.isWhole = true;
    m_salvage.harmed = {{harmed.head.id}};
    const Recovery &recovery = run();
    EXPECT_EQ(text(undone.head.id), QString());
    EXPECT_EQ(text(harmed.head.id), u"harmed"_s);
    EXPECT_EQ(recovery.rowsOlder, 1);
    EXPECT_EQ(recovery.rowsLost, 0);
}

TEST_F(PutTogetherTest, WhatIsNowhereIsCountedAsLost)
{
    m_salvage.harmed = {{QUuid::createUuid()}, {}};
    EXPECT_EQ(run().rowsLost, 2);
}

TEST_F(PutTogetherTest, AuthorsAreNamedByWhoeverKnowsThem)
{
    Note nameless = note(u"in the file"_s);
    nameless.head.author.name.clear();
    inFile(nameless);
    m_backup.owner = m_author;
    run();
    EXPECT_EQ(m_result.state.contents.all<Note>().front()->head.author, m_author);
    EXPECT_EQ(m_result.state.owner, m_author);
}

TEST_F(PutTogetherTest, WhereNobodyKnowsTheOwnerItIsWhoMadeTheMost)
{
    inFile(note(u"one"_s));
    inFile(note(u"two"_s));
    inFile(noteOn(u"III"_s, u"three"_s, {QUuid::createUuid(), {}}));
    run();
    EXPECT_EQ(m_result.state.owner.id, m_author.id);
    EXPECT_FALSE(m_result.state.library.isNull());
}

// Whole libraries.

class RecoverTest : public ::testing::Test {
protected:
    /// So many notes in the library; a backup after `backedUp` of them.
    void makeLibrary(int notes, int backedUp)
    {
        LibraryFile file(m_bed.location());
        ensureOwner(*file.database());
        m_owner = readLibrary(*file.database()).owner;
        if (backedUp >= 0) {
            writeNotes(*file.database(), backedUp);
            backUp(*file.database());
        }
        writeNotes(*file.database(), notes);
    }

    /// Until there are so many.
    void writeNotes(Database &database, int count)
    {
        Transaction transaction(database);
        while (static_cast<int>(m_notes.size()) < count) {
            m_notes.push_back(noteOn(u"III"_s, u"note %1 "_s.arg(m_notes.size()) + QString(600, u'x'), m_owner));
            writeRow(database, {std::nullopt, m_notes.back()});
        }
        transaction.commit();
    }

    void backUp(Database &database) const
    {
        Backups(m_bed.location(), {}).make(database, QDateTime::currentDateTimeUtc());
    }

    void open()
    {
        m_library.emplace(m_bed.location(), LibraryOptions{100, {}, 0});
        m_library->open();
    }
    LibraryService &library() { return **m_library; }
    const Recovery &recovery() { return library().recovery().value(); }
    int notes() { return library().contents().count<Note>(); }

    /// By hand, past the program.
    void execute(const QString &sql) const { Database(m_bed.file(), Database::Mode::ReadWrite).execute(sql); }

    LibraryTestbed m_bed;
    Author m_owner;
    std::vector<Note> m_notes;
    std::optional<DrivenLibrary> m_library;
};

TEST_F(RecoverTest, JunkIsPutAsideAndTheBackupComesBack)
{
    makeLibrary(5, 3);
    const QByteArray junk(10'000, 'j');
    m_bed.write(junk);
    open();
    EXPECT_EQ(library().status(), LibraryStatus::Ready);
    EXPECT_EQ(notes(), 3);
    EXPECT_EQ(m_bed.asideBytes(), junk);
    EXPECT_EQ(recovery().rowsFromBackup, 3);
    EXPECT_EQ(recovery().rowsSalvaged, 0);
    EXPECT_EQ(recovery().backupTime, backupTime(m_bed.backups().front()));
    EXPECT_FALSE(recovery().isFileWhole);
    EXPECT_EQ(library().owner(), m_owner);
    EXPECT_EQ(QFileInfo(recovery().asideFile).dir().path(), m_bed.location().folder);
}

TEST_F(RecoverTest, ItIsSaidUntilSomebodyHasSeenIt)
{
    makeLibrary(1, 1);
    m_bed.write("junk");
    open();
    ASSERT_TRUE(library().recovery());
    library().open();
    ASSERT_TRUE(QTest::qWaitFor([this] { return library().status() == LibraryStatus::Ready; }));
    EXPECT_TRUE(library().recovery()) << "reading again doesn't take it away";
    int changes = 0;
    const QObject listener;
    QObject::connect(&library(), &LibraryService::statusChanged, &listener, [&changes] { ++changes; });
    library().acknowledgeRecovery();
    EXPECT_FALSE(library().recovery());
    EXPECT_EQ(changes, 1);
}

TEST_F(RecoverTest, AMissingOrEmptyLibraryComesBackFromItsBackup)
{
    makeLibrary(3, 3);
    ASSERT_TRUE(QFile::remove(m_bed.file()));
    open();
    EXPECT_EQ(notes(), 3);
    EXPECT_EQ(recovery().asideFile, QString());
    m_library.reset();
    m_bed.write({});
    open();
    EXPECT_EQ(notes(), 3);
    EXPECT_TRUE(library().recovery());
}

TEST_F(RecoverTest, AHarmedRowComesBackFromTheBackupAndTheOthersStay)
{
    makeLibrary(5, 3);
    execute(u"UPDATE note SET text = 'nonsense' WHERE text LIKE 'note 1 %'"_s);
    const QByteArray before = m_bed.bytes();
    open();
    EXPECT_EQ(notes(), 5);
    EXPECT_EQ(*library().contents().find<Note>(m_notes[1].head.id), m_notes[1]);
    EXPECT_EQ(library().damagedRows(), 0);
    EXPECT_EQ(recovery().rowsOlder, 1);
    EXPECT_EQ(recovery().rowsSalvaged, 2);
    EXPECT_EQ(recovery().rowsLost, 0);
    EXPECT_TRUE(recovery().isFileWhole);
    EXPECT_EQ(m_bed.asideBytes(), before);
}

TEST_F(RecoverTest, AHarmedRowThatIsInNoBackupIsLostAndCounted)
{
    makeLibrary(5, 3);
    execute(u"UPDATE note SET text = 'nonsense' WHERE text LIKE 'note 4 %'"_s);
    open();
    EXPECT_EQ(notes(), 4);
    EXPECT_EQ(recovery().rowsLost, 1);
}

TEST_F(RecoverTest, AHarmedIdentifierIsFoundInTheIndex)
{
    makeLibrary(3, 3);
    Database raw(m_bed.file(), Database::Mode::ReadWrite);
    raw.execute(u"PRAGMA writable_schema = ON"_s);
    raw.execute(u"DELETE FROM sqlite_schema WHERE name = 'sqlite_autoindex_note_1'"_s);
    open();
    EXPECT_EQ(notes(), 3);
    EXPECT_EQ(library().status(), LibraryStatus::Ready);
}

TEST_F(RecoverTest, ABadBackupIsPassedOver)
{
    makeLibrary(3, 2);
    {
        LibraryFile file(m_bed.location());
        backUp(*file.database());
    }
    Database(m_bed.location().backupFolder() + u'/' + m_bed.backups().front(), Database::Mode::ReadWrite)
        .execute(u"UPDATE note SET text = 'nonsense'"_s);
    m_bed.write("junk");
    open();
    EXPECT_EQ(notes(), 2);
    EXPECT_EQ(recovery().backupTime, backupTime(m_bed.backups().back()));
}

TEST_F(RecoverTest, WithoutABackupWhatCanBeReadIsKept)
{
    makeLibrary(300, -1);
    QFile file(m_bed.file());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    const qint64 page = 4096;
    ASSERT_TRUE(file.seek(file.size() / page / 2 * page));
    file.write(QByteArray(page, '\0'));
    file.close();
    open();
    EXPECT_EQ(library().status(), LibraryStatus::Ready);
    EXPECT_GT(notes(), 250) << "before the hole and behind it";
    EXPECT_LT(notes(), 300);
    EXPECT_EQ(recovery().rowsSalvaged, notes());
    EXPECT_EQ(recovery().rowsLost, 300 - notes()) << "the index tells which are missing";
    EXPECT_EQ(recovery().backupTime, std::nullopt);
}

TEST_F(RecoverTest, WhatLiesBetweenTwoHolesIsFound)
{
    makeLibrary(300, -1);
    {
        QFile file(m_bed.file());
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        const qint64 page = 4096;
        for (const int part : {1, 3}) {
            ASSERT_TRUE(file.seek(file.size() / page * part / 4 * page));
            file.write(QByteArray(page, '\0'));
        }
    }
    open();
    EXPECT_GT(notes(), 250);
    EXPECT_EQ(recovery().rowsLost, 300 - notes());
}

TEST_F(RecoverTest, ACutFileGivesWhatIsLeftOfIt)
{
    makeLibrary(300, 100);
    QFile file(m_bed.file());
    ASSERT_TRUE(file.resize(file.size() / 4096 * 4 / 5 * 4096));
    open();
    EXPECT_GE(notes(), 200);
    EXPECT_GT(recovery().rowsSalvaged, 50);
}

TEST_F(RecoverTest, WithNothingToBeHadANewLibraryBegins)
{
    const QByteArray junk(9000, 'j');
    m_bed.write(junk);
    open();
    EXPECT_EQ(library().status(), LibraryStatus::Ready);
    EXPECT_EQ(notes(), 0);
    EXPECT_EQ(m_bed.asideBytes(), junk);
    EXPECT_EQ(recovery().backupTime, std::nullopt);
    EXPECT_FALSE(library().owner().id.isNull());
    m_library->add(u"III"_s, u"taken"_s);
    EXPECT_EQ(m_library->titles(), QStringList{u"taken"_s});
}

TEST_F(RecoverTest, DamageThatOnlyTheCheckOfTheWholeFileFindsIsPutRightWhileTheProgramRuns)
{
    makeLibrary(50, 20);
    {
        // An index that lacks a row: everything can be read, and yet a row would be found no more.
        Database raw(m_bed.file(), Database::Mode::ReadWrite);
        raw.execute(u"PRAGMA writable_schema = ON"_s);
        raw.execute(u"CREATE TABLE spare (uuid TEXT NOT NULL PRIMARY KEY)"_s);
        raw.execute(u"UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = "
                    "'sqlite_autoindex_spare_1') WHERE name = 'sqlite_autoindex_note_1'"_s);
        raw.execute(u"DELETE FROM sqlite_schema WHERE tbl_name = 'spare'"_s);
    }
    open();
    EXPECT_EQ(notes(), 50);
    ASSERT_TRUE(QTest::qWaitFor([this] { return library().recovery().has_value(); }, 10'000));
    EXPECT_EQ(notes(), 50);
    EXPECT_EQ(recovery().rowsSalvaged, 30);
    EXPECT_EQ(recovery().rowsLost, 0);
    m_library->add(u"III"_s, u"goes on"_s);
    EXPECT_EQ(m_library->takeRefusal(), std::nullopt);
}

TEST_F(RecoverTest, AJournalOfTheDamagedFileIsNotPlayedIntoTheNewOne)
{
    makeLibrary(3, 3);
    m_bed.write(QByteArray(9000, 'j'));
    QFile journal(m_bed.file() + u"-journal"_s);
    ASSERT_TRUE(journal.open(QIODevice::WriteOnly));
    journal.write(QByteArray(5000, 'k'));
    journal.close();
    open();
    EXPECT_EQ(notes(), 3);
    EXPECT_FALSE(journal.exists());
}

TEST_F(RecoverTest, AProgramThatWasEndedInBetweenIsGoneOnFrom)
{
    makeLibrary(5, 3);
    execute(u"UPDATE note SET text = 'nonsense' WHERE text LIKE 'note 1 %'"_s);
    const QString aside = m_bed.file() + u".damaged-"_s + timeForName(QDateTime::currentDateTimeUtc().addSecs(1));
    ASSERT_TRUE(QFile::rename(m_bed.file(), aside));
    open();
    EXPECT_EQ(notes(), 5) << "what is newer than the backup comes out of the file that was put aside";
    EXPECT_EQ(recovery().asideFile, aside);
}

TEST_F(RecoverTest, WhereTheDiskIsFullTheDamagedFileStaysAndItIsDoneLater)
{
    makeLibrary(3, 3);
    const QByteArray junk(9000, 'j');
    m_bed.write(junk);
    FaultVfs disk;
    {
        DrivenLibrary full(m_bed.location(), {100, disk.uriOptions()});
        disk.failAfter(3, FaultVfs::Fault::DiskFull);
        EXPECT_EQ(full.open(), LibraryStatus::Unavailable);
        disk.heal();
        EXPECT_EQ(full->outcome(), LibraryOutcome::NotADatabase);
        EXPECT_EQ(m_bed.bytes(), junk);
        EXPECT_EQ(full.open(), LibraryStatus::Ready);
        EXPECT_EQ(full->contents().count<Note>(), 3);
    }
    EXPECT_EQ(m_bed.files().filter(u"recovered"_s), QStringList());
}

TEST_F(RecoverTest, WhereTheDiskIsFullAMissingLibraryIsNotBegunAnew)
{
    makeLibrary(3, 3);
    ASSERT_TRUE(QFile::remove(m_bed.file()));
    FaultVfs disk;
    DrivenLibrary full(m_bed.location(), {100, disk.uriOptions()});
    disk.failAfter(3, FaultVfs::Fault::DiskFull);
    EXPECT_EQ(full.open(), LibraryStatus::Unavailable);
    EXPECT_EQ(full->outcome(), LibraryOutcome::Lost);
    EXPECT_FALSE(QFileInfo::exists(m_bed.file()));
    disk.heal();
    EXPECT_EQ(full.open(), LibraryStatus::Ready);
    EXPECT_EQ(full->contents().count<Note>(), 3);
}

TEST_F(RecoverTest, AProgramThatHasTheOldFileOpenGoesOnWithTheNewOne)
{
    makeLibrary(3, 3);
    DrivenLibrary other(m_bed.location());
    other.open();
    m_bed.write("junk"); // in the file that it has open
    open();
    ASSERT_EQ(notes(), 3);
    other.add(u"III"_s, u"refused"_s);
    EXPECT_TRUE(other.takeRefusal());
    ASSERT_TRUE(QTest::qWaitFor([&other] { return other->status() == LibraryStatus::Ready; }));
    other.add(u"III"_s, u"taken"_s);
    EXPECT_EQ(other.takeRefusal(), std::nullopt);
    EXPECT_EQ(m_bed.bookmarksOnDisk().size(), 1U);
}

TEST_F(RecoverTest, WhatAnotherProgramSavesMeanwhileIsNotLost)
{
    makeLibrary(3, 3);
    execute(u"UPDATE note SET text = 'nonsense' WHERE text LIKE 'note 1 %'"_s);
    LibraryFile other(m_bed.location(), {0, {}});
    const Note late = noteOn(u"III"_s, u"late"_s, m_owner);
    bool isSaved = false;
    FaultVfs disk;
    // The damaged file is read by now.
    disk.beforeNext([&] {
        try {
            isSaved = writeRow(*other.database(), {std::nullopt, late});
        } catch (const StorageError &) {
            isSaved = false;
        }
    });
    const auto recovery = recoverLibrary(m_bed.location(), {100, disk.uriOptions()}, QDateTime::currentDateTimeUtc());
    ASSERT_TRUE(recovery);
    EXPECT_EQ(recovery->rowsOlder, 1);
    EXPECT_EQ(m_bed.onDisk().contents.find<Note>(late.head.id) != nullptr, isSaved);
}

TEST_F(RecoverTest, WhileAnotherProgramWritesNothingIsDone)
{
    makeLibrary(3, 3);
    execute(u"UPDATE note SET text = 'nonsense' WHERE text LIKE 'note 1 %'"_s);
    const QByteArray before = m_bed.bytes();
    {
        Database other(m_bed.file(), Database::Mode::ReadWrite);
        const Transaction writing(other);
        EXPECT_FALSE(recoverLibrary(m_bed.location(), {100, {}}, QDateTime::currentDateTimeUtc()));
    }
    EXPECT_EQ(m_bed.bytes(), before);
    EXPECT_TRUE(recoverLibrary(m_bed.location(), {100, {}}, QDateTime::currentDateTimeUtc()));
}

TEST_F(RecoverTest, ASoundLibraryThatIsLockedIsLeftAlone)
{
    makeLibrary(3, 3);
    Database other(m_bed.file(), Database::Mode::ReadWrite);
    other.execute(u"BEGIN EXCLUSIVE"_s);
    EXPECT_FALSE(recoverLibrary(m_bed.location(), {100, {}}, QDateTime::currentDateTimeUtc()));
    EXPECT_EQ(m_bed.files().filter(u"damaged"_s), QStringList());
}

TEST_F(RecoverTest, ASoundLibraryThatIsReadOnlyIsLeftAlone)
{
    makeLibrary(3, 3);
    const QString folder = m_bed.location().folder;
    giveAway(QFileInfo(folder).path());
    giveAway(m_bed.file());
    giveAway(folder);
    ASSERT_TRUE(QFile::setPermissions(m_bed.file(), QFile::ReadOwner));
    const auto recovered = runWithoutRights(
        [this] { return recoverLibrary(m_bed.location(), {}, QDateTime::currentDateTimeUtc()) ? 1 : 0; });
    if (!recovered)
        GTEST_SKIP() << "no way to drop rights here";
    EXPECT_EQ(*recovered, 0);
    EXPECT_EQ(m_bed.files().filter(u"damaged"_s), QStringList());
}

TEST_F(RecoverTest, WhereTheFileCannotBePutAsideItKeepsItsJournal)
{
#ifdef Q_OS_WIN
    GTEST_SKIP() << "a link to nothing can't be made there";
#endif
    makeLibrary(3, 3);
    m_bed.write(QByteArray(9000, 'j'));
    const QString journal = m_bed.file() + u"-journal"_s;
    QFile file(journal);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, '\0')); // another one SQLite would play in and delete
    file.close();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    // Nothing is there, and yet nothing can be put there.
    ASSERT_TRUE(QFile::link(u"/nowhere/at all"_s, m_bed.file() + u".damaged-"_s + timeForName(now)));
    EXPECT_FALSE(recoverLibrary(m_bed.location(), {}, now));
    EXPECT_TRUE(QFileInfo::exists(m_bed.file()));
    EXPECT_TRUE(QFileInfo::exists(journal));
}

TEST_F(RecoverTest, ADraftOfADamagedLibraryIsNotLost)
{
    makeLibrary(3, 3);
    {
        LibraryFile file(m_bed.location());
        Note draft = noteOn(u"III"_s, u"being written"_s, m_owner);
        draft.head.rev = 0;
        writeDraft(*file.database(), draft);
    }
    execute(u"UPDATE note SET text = 'nonsense' WHERE text LIKE 'note 1 %'"_s);
    open();
    ASSERT_TRUE(QTest::qWaitFor([this] { return notes() == 4; }));
}

} // namespace
} // namespace iamm
