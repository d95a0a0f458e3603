// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/backups.h"

#include "core/library/backupnames.h"
#include "core/library/backuprestore.h"
#include "core/library/libraryschema.h"
#include "core/library/librarytables.h"
#include "core/library/rowhash.h"
#include "core/library/storedtext.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/storage/storageerror.h"

#include "tests/support/droprights.h"
#include "tests/support/faultvfs.h"
#include "tests/support/librarytestbed.h"
#include "tests/support/printing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <map>

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace std::chrono_literals;

const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;

/// Backups asked for by hand, at any time of day.
class BackupsTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        m_file = std::make_unique<LibraryFile>(m_bed.location(), m_options);
        ensureOwner(database());
        addNote(u"first"_s);
        m_now = QDateTime::currentDateTimeUtc();
    }

    Database &database() { return *m_file->database(); }

    Record addNote(const QString &text)
    {
        const Record note = noteOn(u"III"_s, text, readLibrary(database()).owner);
        writeRow(database(), {std::nullopt, note});
        return note;
    }

    QString path(const QString &name) const { return m_bed.location().backupFolder() + u'/' + name; }

    void makeEvery(qint64 seconds, int times)
    {
        for (int i = 0; i < times; ++i) {
            m_now = m_now.addSecs(seconds);
            m_backups.make(database(), m_now);
        }
    }

    FaultVfs m_disk;
    LibraryOptions m_options{100, m_disk.uriOptions()};
    LibraryTestbed m_bed;
    std::unique_ptr<LibraryFile> m_file;
    Backups m_backups{m_bed.location(), m_options};
    QDateTime m_now;
};

TEST_F(BackupsTest, ABackupHoldsWhatTheLibraryHoldsForItsOwnerAlone)
{
    m_backups.make(database(), m_now);
    ASSERT_EQ(m_backups.names(), QStringList{backupName(m_now)});
    EXPECT_EQ(m_backups.read(backupName(m_now))->contents, readLibrary(database()).contents);
    EXPECT_EQ(QFile::permissions(path(backupName(m_now))) & others, QFile::Permissions());
    EXPECT_EQ(QFile::permissions(m_bed.location().backupFolder()) & others, QFile::Permissions());
    EXPECT_EQ(QDir(m_bed.location().backupFolder()).entryList(QDir::Files).size(), 1) << "nothing unfinished is left";
}

TEST_F(BackupsTest, TwoOfOneMomentAreBothKept)
{
    m_backups.make(database(), m_now);
    m_backups.make(database(), m_now);
    EXPECT_EQ(m_backups.names().size(), 2);
}

TEST_F(BackupsTest, TheFirstIsDueAtOnceTheNextHalfAnHourLaterWhereSomethingChanged)
{
    EXPECT_EQ(m_backups.timeUntilDue(database(), m_now), 0s);
    m_backups.make(database(), m_now);
    QFile file(m_bed.file());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    EXPECT_EQ(m_backups.timeUntilDue(database(), m_now.addSecs(7200)), std::nullopt) << "nothing has changed";
    ASSERT_TRUE(file.setFileTime(m_now.addSecs(60), QFileDevice::FileModificationTime));
    EXPECT_EQ(m_backups.timeUntilDue(database(), m_now.addSecs(1799)), 1s);
    EXPECT_EQ(m_backups.timeUntilDue(database(), m_now.addSecs(1800)), 0s);
    EXPECT_EQ(m_backups.timeUntilDue(database(), m_now.addSecs(-60)), 0s) << "the clock was set back";
}

TEST_F(BackupsTest, ALibraryWithoutAnythingInItIsNotBackedUp)
{
    const LibraryTestbed bed;
    LibraryFile empty(bed.location());
    ensureOwner(*empty.database());
    EXPECT_EQ(Backups(bed.location(), {}).timeUntilDue(*empty.database(), m_now), std::nullopt);
}

TEST_F(BackupsTest, OldOnesGoAsNewOnesCome)
{
    makeEvery(3600, 8);
    EXPECT_EQ(outdatedBackups(m_backups.names(), m_now), QStringList());
    EXPECT_LT(m_backups.names().size(), 8);
}

TEST_F(BackupsTest, ALibraryThatIsNotSoundIsNoBackupAndStopsTheRotation)
{
    makeEvery(3600, 5);
    const QStringList before = m_backups.names();
    database().execute(u"UPDATE note SET text = 'other'"_s);
    for (int i = 0; i < 3; ++i) {
        m_now = m_now.addDays(40);
        EXPECT_THROW(m_backups.make(database(), m_now), StorageError);
    }
    EXPECT_EQ(m_backups.names(), before);
    EXPECT_EQ(QDir(m_bed.location().backupFolder()).entryList(QDir::Files).size(), 5) << "nothing unfinished is left";
}

TEST_F(BackupsTest, WhereverTheDiskIsFullNoBackupIsMadeAndNoneIsGone)
{
    makeEvery(3600, 5);
    const QStringList before = m_backups.names();
    int failures = 0;
    for (;; ++failures) {
        ASSERT_LT(failures, 1000);
        m_disk.failAfter(failures, FaultVfs::Fault::DiskFull);
        try {
            m_backups.make(database(), m_now.addSecs(1));
            break;
        } catch (const StorageError &error) {
            EXPECT_EQ(error.reason(), StorageError::Reason::Full);
        }
        EXPECT_EQ(m_backups.names(), before);
        EXPECT_EQ(QDir(m_bed.location().backupFolder()).entryList(QDir::Files).size(), before.size());
    }
    EXPECT_GE(failures, 3);
}

TEST_F(BackupsTest, WhatAProgramLeftUnfinishedGoesWhenItIsOld)
{
    m_backups.make(database(), m_now);
    QFile left(path(u"unfinished-1"_s));
    ASSERT_TRUE(left.open(QIODevice::WriteOnly));
    left.close();
    m_backups.make(database(), m_now.addSecs(60));
    EXPECT_TRUE(left.exists()) << "another program may be making it";
    m_backups.make(database(), m_now.addSecs(3700));
    EXPECT_FALSE(left.exists());
}

TEST_F(BackupsTest, ADamagedBackupIsListedButNotRead)
{
    makeEvery(60, 2);
    const QString newest = m_backups.names().front();
    {
        Database raw(path(newest), Database::Mode::ReadWrite);
        raw.execute(u"UPDATE note SET text = 'other'"_s);
    }
    EXPECT_EQ(m_backups.read(newest), std::nullopt);
    EXPECT_EQ(m_backups.read(u"../library.sqlite"_s), std::nullopt);
    QFile cut(path(newest));
    ASSERT_TRUE(cut.resize(100));
    const std::vector<BackupInfo> list = m_backups.list();
    ASSERT_EQ(list.size(), 2U);
    EXPECT_FALSE(list[0].isReadable);
    EXPECT_TRUE(list[1].isReadable);
    EXPECT_EQ(list[1].counts, (LibraryCounts{0, 0, 0, 1}));
    EXPECT_EQ(list[1].time, *backupTime(list[1].name));
}

TEST_F(BackupsTest, AReadOnlyFolderMakesNoneAndSaysSo)
{
    m_file.reset();
    const QString folder = m_bed.location().folder;
    giveAway(QFileInfo(folder).path());
    giveAway(m_bed.file());
    giveAway(folder);
    ASSERT_TRUE(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    const auto outcome = runWithoutRights([this] {
        Database library(m_bed.file(), Database::Mode::ReadOnly);
        try {
            m_backups.make(library, m_now);
            return 0;
        } catch (const StorageError &error) {
            return error.reason() == StorageError::Reason::ReadOnly ? 1 : 2;
        }
    });
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (!outcome)
        GTEST_SKIP() << "no way to drop rights here";
    EXPECT_EQ(*outcome, 1);
    EXPECT_EQ(m_bed.backups(), QStringList());
}

/// A library of schema 1 with one bookmark in it.
class OlderLibraryTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        m_bed.write({});
        Database database(m_bed.file(), Database::Mode::ReadWrite);
        QFile script(u":/iamm/schema/library-1.sql"_s);
        ASSERT_TRUE(script.open(QIODevice::ReadOnly));
        Migrations(libraryApplicationId, {QString::fromUtf8(script.readAll())}).migrate(database);
        ensureOwner(database);
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
        const Author owner = readLibrary(database).owner;
        StoredPassage passage = wholeBlock(u"III"_s);
        passage.heading.clear(); // came with schema 2
        m_bookmark = {{QUuid::createUuid(), 1, owner, now, now}, u"old"_s, passage};
        write(database, m_bookmark);
    }

    /// As a program of that time did.
    static void write(Database &database, const Bookmark &bookmark)
    {
        const StoredPassage &passage = bookmark.passage;
        Statement(database, u"INSERT INTO bookmark VALUES (?,?,?,?,?,NULL,?,?,?,'en',?,0,?,0,?,'','',?,?)"_s)
            .bind(storedText(bookmark.head.id))
            .bind(bookmark.head.rev)
            .bind(storedText(bookmark.head.author.id))
            .bind(storedText(bookmark.head.created))
            .bind(storedText(bookmark.head.modified))
            .bind(bookmark.title)
            .bind(passage.edition)
            .bind(passage.revision)
            .bind(passage.from.block.value())
            .bind(passage.to.block.value())
            .bind(passage.quote)
            .bind(passage.textHash)
            .bind(rowHash(bookmark))
            .run();
    }

    FaultVfs m_disk;
    LibraryTestbed m_bed;
    Bookmark m_bookmark;
};

TEST_F(OlderLibraryTest, IsBackedUpAsItWasAndBroughtUp)
{
    DrivenLibrary library(m_bed.location());
    ASSERT_EQ(library.open(), LibraryStatus::Ready);
    EXPECT_EQ(library.titles(), QStringList{u"old"_s});
    ASSERT_EQ(m_bed.backups().size(), 1);
    const QString backup = m_bed.location().backupFolder() + u'/' + m_bed.backups().front();
    Database raw(backup, Database::Mode::ReadOnly);
    Statement version(raw, u"PRAGMA user_version"_s);
    ASSERT_TRUE(version.run().next());
    EXPECT_EQ(version.integer(0), 1);
}

TEST_F(OlderLibraryTest, ItsBackupCanBeReadAndRestored)
{
    DrivenLibrary library(m_bed.location());
    library.open();
    const std::optional<LibraryState> backup = Backups(m_bed.location(), {}).read(m_bed.backups().front());
    ASSERT_TRUE(backup);
    EXPECT_EQ(*backup->contents.find<Bookmark>(m_bookmark.head.id), m_bookmark);
    library.rename(m_bookmark.head.id, u"new"_s);
    library->apply(restoreBackup(library->edit(), backup->contents));
    ASSERT_TRUE(library.settle());
    EXPECT_EQ(library.titles(), QStringList{u"old"_s});
}

TEST_F(OlderLibraryTest, IsShownAndLeftAsItIsWhereItCannotBeBroughtUp)
{
    const QByteArray before = m_bed.bytes();
    std::map<LibraryOutcome, int> shown;
    for (int failures = 0;; ++failures) {
        ASSERT_LT(failures, 1000);
        DrivenLibrary library(m_bed.location(), {100, m_disk.uriOptions()});
        m_disk.failAfter(failures, FaultVfs::Fault::DiskFull);
        const LibraryStatus status = library.open();
        m_disk.heal();
        const QStringList titles = library.titles();
        if (status == LibraryStatus::Ready)
            break;
        ++shown[library->outcome()];
        const bool isShown = library->outcome() == LibraryOutcome::OpenedOlder;
        EXPECT_EQ(titles, isShown ? QStringList{u"old"_s} : QStringList()) << "after " << failures << " operations";
        library.add(u"III"_s);
        EXPECT_EQ(library.takeRefusal(), isShown ? Refusal::ReadOnly : Refusal::NotOpen);
        ASSERT_TRUE(library->close(5s));
        // Where not even what was begun could be taken back, whoever opens it next does that.
        const Database whole(m_bed.file(), Database::Mode::ReadWrite);
        ASSERT_EQ(m_bed.bytes(), before) << "after " << failures << " operations";
        for (const QString &name : m_bed.backups())
            QFile::remove(m_bed.location().backupFolder() + u'/' + name);
    }
    EXPECT_GE(shown[LibraryOutcome::OpenedOlder], 10);
    EXPECT_EQ(shown.size(), 2U) << "the other is that the disk is full";
    EXPECT_GE(shown[LibraryOutcome::DiskFull], 1);
}

/// Backups as the service has them made.
class ServiceBackupsTest : public ::testing::Test {
protected:
    ServiceBackupsTest()
    {
        QObject::connect(&*m_library, &LibraryService::backupRead, &*m_library,
                         [this](const QString &, const std::optional<LibraryContents> &contents) {
                             m_read = contents;
                             ++m_answers;
                         });
        QObject::connect(&*m_library, &LibraryService::backupsListed, &*m_library,
                         [this](const std::vector<BackupInfo> &list) {
                             m_list = list;
                             ++m_answers;
                         });
    }

    bool waitForBackups(int count)
    {
        return QTest::qWaitFor([&] { return m_bed.backups().size() == count; }, 10'000);
    }
    void waitForAnswer()
    {
        m_answers = 0;
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_answers > 0; }, 10'000));
    }
    void merge(const QString &text)
    {
        m_library->apply(creation(ChangeKind::Merge, {noteOn(u"III"_s, text, m_library->owner())}));
        ASSERT_TRUE(m_library.settle());
    }

    FaultVfs m_disk;
    LibraryTestbed m_bed;
    DrivenLibrary m_library{m_bed.location(), LibraryOptions{100, m_disk.uriOptions(), 0}};
    std::vector<BackupInfo> m_list;
    std::optional<LibraryContents> m_read;
    int m_answers = 0;
};

TEST_F(ServiceBackupsTest, TheFirstChangeIsBackedUpByItselfAndSaid)
{
    m_library.open();
    EXPECT_EQ(m_library->backupState().lastGood, std::nullopt);
    m_library.add(u"III"_s, u"kept"_s);
    ASSERT_TRUE(waitForBackups(1));
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_library->backupState().lastGood.has_value(); }));
    EXPECT_EQ(m_library->backupState().lastGood, backupTime(m_bed.backups().front()));
}

TEST_F(ServiceBackupsTest, TheNextWaitsForHalfAnHour)
{
    m_library.open();
    m_library.add(u"III"_s, u"one"_s);
    ASSERT_TRUE(waitForBackups(1));
    for (const QString &title : {u"two"_s, u"three"_s})
        m_library.add(u"III"_s, title);
    m_library->listBackups();
    waitForAnswer();
    EXPECT_EQ(m_bed.backups().size(), 1);

    const QDir folder(m_bed.location().backupFolder());
    const QString older = backupName(QDateTime::currentDateTimeUtc().addSecs(-1801));
    ASSERT_TRUE(QFile::rename(folder.filePath(m_bed.backups().front()), folder.filePath(older)));
    m_library.add(u"III"_s, u"four"_s);
    EXPECT_TRUE(waitForBackups(2));
}

TEST_F(ServiceBackupsTest, WhatWasWrittenTooSoonIsBackedUpByItselfLater)
{
    constexpr int oneSecond = 1;
    DrivenLibrary library(m_bed.location(), LibraryOptions{100, {}, 0, oneSecond});
    library.open();
    library.add(u"III"_s, u"one"_s);
    ASSERT_TRUE(waitForBackups(1));
    library.add(u"III"_s, u"two"_s);
    EXPECT_TRUE(waitForBackups(2));
}

TEST_F(ServiceBackupsTest, WhereNoneCanBeMadeWorkGoesOnAndItIsSaid)
{
    m_library.open();
    QFile inTheWay(m_bed.location().backupFolder());
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    m_library.add(u"III"_s, u"kept"_s);
    EXPECT_EQ(m_library.takeRefusal(), std::nullopt);
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_library->backupState().failingSince.has_value(); }));
    EXPECT_EQ(m_library->backupState().failure, Refusal::ReadOnly);
    EXPECT_EQ(m_library.titles(), QStringList{u"kept"_s});

    ASSERT_TRUE(inTheWay.remove());
    m_library.add(u"III"_s, u"kept too"_s);
    ASSERT_TRUE(waitForBackups(1));
    EXPECT_TRUE(QTest::qWaitFor([this] { return !m_library->backupState().failingSince; }));
}

TEST_F(ServiceBackupsTest, AMergeIsBackedUpBeforeAndRefusedWhereThatCannotBe)
{
    m_library.open();
    m_library.add(u"III"_s, u"mine"_s);
    ASSERT_TRUE(waitForBackups(1));
    m_disk.failAfter(0, FaultVfs::Fault::DiskFull);
    merge(u"theirs"_s);
    EXPECT_EQ(m_library.takeRefusal(), Refusal::DiskFull);
    EXPECT_EQ(m_library->contents().count<Note>(), 0);
    m_disk.heal();
    merge(u"theirs"_s);
    EXPECT_EQ(m_library.takeRefusal(), std::nullopt);
    EXPECT_EQ(m_library->contents().count<Note>(), 1);
    ASSERT_EQ(m_bed.backups().size(), 2);
    m_library->readBackup(m_bed.backups().front());
    waitForAnswer();
    ASSERT_TRUE(m_read);
    EXPECT_EQ(m_read->count<Note>(), 0) << "as it was before";
}

TEST_F(ServiceBackupsTest, ABackupIsListedComparedRestoredAndTheRestoringUndone)
{
    m_library.open();
    const QUuid id = m_library.add(u"III"_s, u"then"_s);
    ASSERT_TRUE(waitForBackups(1));
    m_library.rename(id, u"now"_s);
    m_library.add(u"III"_s, u"since"_s);
    m_library->listBackups();
    waitForAnswer();
    ASSERT_EQ(m_list.size(), 1U);
    EXPECT_EQ(m_list.front().counts, (LibraryCounts{1, 0, 0, 0}));
    m_library->readBackup(m_list.front().name);
    waitForAnswer();
    ASSERT_TRUE(m_read);
    EXPECT_EQ(differences(m_library->contents(), *m_read), (BackupDifferences{{}, {1, 0, 0, 0}, {1, 0, 0, 0}}));

    m_library->apply(restoreBackup(m_library->edit(), *m_read));
    ASSERT_TRUE(m_library.settle());
    EXPECT_EQ(m_library.titles(), QStringList{u"then"_s});
    EXPECT_EQ(m_bed.backups().size(), 2) << "what was there before is backed up, too";
    EXPECT_EQ(m_library->toUndo()->kind, ChangeKind::RestoreBackup);
    m_library->undo();
    ASSERT_TRUE(m_library.settle());
    EXPECT_EQ(m_library.takeRefusal(), std::nullopt);
    EXPECT_EQ(m_library.titles(), (QStringList{u"now"_s, u"since"_s}));
}

TEST_F(ServiceBackupsTest, ABackupThatIsNotThereIsAnsweredWithNone)
{
    m_library.open();
    m_library->readBackup(u"library-2026-11-23T05-06-07.089Z.sqlite"_s);
    waitForAnswer();
    EXPECT_EQ(m_read, std::nullopt);
}

} // namespace
} // namespace iamm
