// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/library/librarybar.h"
#include "app/appcontext.h"
#include "app/bookmarks/bookmarkactions.h"
#include "app/bookmarks/bookmarkspane.h"
#include "app/library/unsavedchanges.h"
#include "app/reader/readerview.h"
#include "core/library/backups.h"
#include "core/library/librarytables.h"
#include "core/storage/database.h"
#include "tests/support/drivenwindow.h"
#include "tests/support/droprights.h"
#include "tests/support/faultvfs.h"
#include "tests/support/librarytestbed.h"
#include "tests/support/printing.h"
#include "tests/support/sampledocument.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;
using ::testing::HasSubstr;
using ::testing::Not;

class LibraryBarTest : public ::testing::Test {
protected:
    void start(const LibraryOptions &options = {100, {}})
    {
        m_window.emplace(sampleDocument(), m_location, options);
        waitForLibrary();
    }

    void waitForLibrary()
    {
        const auto isOpened = [this] {
            const LibraryStatus status = library().status();
            return status != LibraryStatus::Closed && status != LibraryStatus::Loading;
        };
        ASSERT_TRUE(QTest::qWaitFor(isOpened, 20'000));
    }

    /// A sound library with nothing in it.
    void makeLibrary() { DrivenLibrary(m_bed.location()).open(); }

    /// One bookmark, in the library and in a backup of it.
    void makeLibraryWithBackup()
    {
        {
            DrivenLibrary made(m_bed.location());
            made.open();
            made.add(u"III"_s, u"kept"_s);
        }
        LibraryFile file(m_bed.location());
        Backups(m_bed.location(), {}).make(*file.database(), QDateTime::currentDateTimeUtc());
    }

    void putAFolderInItsPlace() { ASSERT_TRUE(QDir().mkpath(m_bed.file())); }

    LibraryService &library() { return m_window->program().context().library; }
    LibraryBar &bar() { return m_window->part<LibraryBar>(); }
    std::string sentence() { return bar().findChild<QLabel *>()->text().toStdString(); }
    QPushButton &button(const QString &text)
    {
        for (QPushButton *button : bar().findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == text)
                return *button;
        }
        throw std::runtime_error("no such button");
    }

    void bookmark(const QString &block)
    {
        m_window->goTo(block);
        m_window->part<BookmarkActions>().toggle->trigger();
        ASSERT_TRUE(QTest::qWaitFor([this] { return !library().isSaving(); }));
    }

    LibraryTestbed m_bed;
    LibraryLocation m_location = m_bed.location();
    std::optional<DrivenWindow> m_window;
};

TEST_F(LibraryBarTest, IsNotThereWhileAllIsWell)
{
    start();
    EXPECT_FALSE(bar().isVisible());
    bookmark(u"III.11.b-2"_s);
    EXPECT_FALSE(bar().isVisible());
}

/// Whether earlier tests have left threads, which a child process would lack. (ctest runs each test alone.)
bool hasOtherThreads()
{
    return QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() > 1;
}

TEST_F(LibraryBarTest, ThatOthersCanReadTheLibraryIsSaidOnce)
{
    if (hasOtherThreads())
        GTEST_SKIP() << "to be run alone";
    makeLibrary();
    giveAway(QFileInfo(m_location.folder).path());
    giveAway(m_location.folder);
    // As on a stick: its rights can't be changed, here because it is somebody else's.
    const QFile::Permissions everybody = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther | QFile::WriteOther;
    ASSERT_TRUE(QFile::setPermissions(m_bed.file(), everybody));
    const auto code = runWithoutRights([this] {
        start();
        if (!library().canOthersRead())
            return 100;
        const bool said = bar().isVisible() && sentence().find("can’t keep them private") != std::string::npos
                          && !button(u"Try Again"_s).isVisible();
        bar().findChild<QToolButton *>()->click();
        library().open();
        waitForLibrary();
        const bool saidAgain = bar().isVisible();
        bookmark(u"III.11.b-2"_s);
        const bool saved = library().contents().all<Bookmark>().size() == 1;
        return (said ? 1 : 0) + (saidAgain ? 2 : 0) + (saved ? 4 : 0);
    });
    if (!code || *code == 100)
        GTEST_SKIP() << "no way to drop rights here, or to own a file that is then another's";
    EXPECT_TRUE(*code & 1) << "said";
    EXPECT_FALSE(*code & 2) << "but not a second time";
    EXPECT_TRUE(*code & 4) << "and it is no obstacle";
}

TEST_F(LibraryBarTest, AFolderInItsPlaceIsSaidAndLeftAsItIs)
{
    putAFolderInItsPlace();
    start();
    EXPECT_TRUE(bar().isVisible());
    EXPECT_THAT(sentence(), HasSubstr("can’t be read"));
    EXPECT_THAT(sentence(), HasSubstr("It is left exactly as it is."));
    bookmark(u"III.11.b-2"_s);
    EXPECT_THAT(sentence(), HasSubstr("This was not saved: Add a bookmark."));
    EXPECT_FALSE(m_window->part<BookmarkActions>().toggle->isChecked()) << "the screen stays true";
    m_window.reset();
    EXPECT_TRUE(QFileInfo(m_bed.file()).isDir());
}

TEST_F(LibraryBarTest, ADamagedLibraryIsSaidToBeBackUntilTheMessageIsClosed)
{
    makeLibraryWithBackup();
    m_bed.write(QByteArray(9000, 'j'));
    start();
    EXPECT_THAT(sentence(), HasSubstr("was damaged. It was kept as “library.sqlite.damaged-"));
    EXPECT_THAT(sentence(), HasSubstr("and the backup of "));
    EXPECT_THAT(sentence(), HasSubstr("it may be missing."));
    EXPECT_TRUE(button(u"Show Folder"_s).isVisible());
    EXPECT_FALSE(button(u"Try Again"_s).isVisible());
    EXPECT_EQ(library().contents().all<Bookmark>().size(), 1U);
    bar().findChild<QToolButton *>()->click();
    EXPECT_FALSE(bar().isVisible());
    EXPECT_FALSE(library().recovery());
    bookmark(u"III.11.b-2"_s);
    EXPECT_FALSE(bar().isVisible());
}

TEST_F(LibraryBarTest, AMissingLibraryIsSaidToBeBack)
{
    makeLibraryWithBackup();
    ASSERT_TRUE(QFile::remove(m_bed.file()));
    start();
    EXPECT_THAT(sentence(), HasSubstr("was missing or empty. The backup of "));
}

TEST_F(LibraryBarTest, WhatIsDamagedInALibraryThatOpensIsCounted)
{
    makeLibraryWithBackup();
    {
        Database raw(m_bed.file(), Database::Mode::ReadWrite);
        raw.execute(u"UPDATE bookmark SET title = 'nonsense'"_s);
    }
    start();
    EXPECT_THAT(sentence(), HasSubstr("may be an earlier version."));
    EXPECT_THAT(sentence(), Not(HasSubstr("it may be missing.")));
    EXPECT_EQ(library().contents().all<Bookmark>().size(), 1U);
}

TEST_F(LibraryBarTest, JunkWithoutABackupIsSaidToBeKeptAside)
{
    m_bed.write(QByteArray(9000, 'j'));
    start();
    EXPECT_THAT(sentence(), HasSubstr("could not be read, and there was no backup. It was kept as “library.sqlite."));
    bookmark(u"III.11.b-2"_s);
    EXPECT_EQ(library().contents().all<Bookmark>().size(), 1U);
}

TEST_F(LibraryBarTest, WhenTheRightFileIsBackTryingAgainSavesWhatWasWanted)
{
    putAFolderInItsPlace();
    start();
    bookmark(u"III.11.b-2"_s);
    bookmark(u"III.11.b-2"_s);
    ASSERT_TRUE(QDir().rmdir(m_bed.file()));
    ASSERT_TRUE(button(u"Try Again"_s).isVisible());
    button(u"Try Again"_s).click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return library().contents().all<Bookmark>().size() == 1; }));
    EXPECT_FALSE(bar().isVisible());
    EXPECT_EQ(m_bed.bookmarksOnDisk().size(), 1U) << "wanted twice is wanted once";
}

TEST_F(LibraryBarTest, ANewerLibraryIsShownAndNotTouched)
{
    makeLibrary();
    {
        Database raw(m_bed.file(), Database::Mode::ReadWrite);
        raw.execute(u"PRAGMA user_version = 99"_s);
    }
    const QByteArray before = m_bed.bytes();
    start();
    EXPECT_THAT(sentence(), HasSubstr("newer version of this program"));
    EXPECT_FALSE(button(u"Try Again"_s).isVisible());
    bookmark(u"III.11.b-2"_s);
    EXPECT_THAT(
        sentence(),
        HasSubstr("This was not saved: Add a bookmark. Your bookmarks and notes were made with a newer version"));
    m_window.reset();
    EXPECT_EQ(m_bed.bytes(), before);
}

TEST_F(LibraryBarTest, AFileOfAnotherProgramIsSaid)
{
    m_bed.write({});
    {
        Database raw(m_bed.file(), Database::Mode::ReadWrite);
        raw.execute(u"CREATE TABLE theirs (x)"_s);
    }
    const QByteArray before = m_bed.bytes();
    start();
    EXPECT_THAT(sentence(), HasSubstr("a file of another program"));
    m_window.reset();
    EXPECT_EQ(m_bed.bytes(), before);
}

TEST_F(LibraryBarTest, AFolderThatCannotBeMadeIsSaidAndReadingGoesOn)
{
    m_location.folder += u"/not/there"_s;
    start();
    EXPECT_THAT(sentence(), HasSubstr("There is no folder for your bookmarks and notes"));
    EXPECT_FALSE(button(u"Show Folder"_s).isVisible());
    m_window->goTo(u"III.11.b-2"_s);
    EXPECT_EQ(m_window->part<ReaderView>().markedBlock(), BlockId(u"III.11.b-2"_s));
}

TEST_F(LibraryBarTest, ALibraryHeldByAnotherProgramIsSaidAndOpenedLater)
{
    makeLibrary();
    Database other(m_bed.file(), Database::Mode::ReadWrite);
    other.execute(u"BEGIN EXCLUSIVE"_s);
    m_window.emplace(sampleDocument(), m_location, LibraryOptions{100, {}});
    ASSERT_TRUE(QTest::qWaitFor([this] { return bar().isVisible(); }));
    EXPECT_THAT(sentence(), HasSubstr("are being opened"));
    waitForLibrary();
    EXPECT_THAT(sentence(), HasSubstr("in use by another program"));
    other.execute(u"ROLLBACK"_s);
    button(u"Try Again"_s).click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return library().status() == LibraryStatus::Ready; }));
    EXPECT_FALSE(bar().isVisible());
}

TEST_F(LibraryBarTest, AFullDiskIsSaidTheScreenStaysTrueAndTryingAgainHelps)
{
    FaultVfs disk;
    start({100, disk.uriOptions()});
    bookmark(u"III.11.b-1"_s);
    disk.failAfter(0, FaultVfs::Fault::DiskFull);
    bookmark(u"III.11.b-2"_s);
    EXPECT_TRUE(bar().isVisible());
    EXPECT_THAT(sentence(),
                HasSubstr("This was not saved: Add a bookmark. The disk is full. What was saved before is safe."));
    EXPECT_EQ(library().contents().all<Bookmark>().size(), 1U);
    EXPECT_FALSE(m_window->part<BookmarkActions>().toggle->isChecked());

    disk.heal();
    button(u"Try Again"_s).click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return library().contents().all<Bookmark>().size() == 2; }));
    EXPECT_FALSE(bar().isVisible());
    m_window.reset(); // before its disk
}

TEST_F(LibraryBarTest, ClosingTheLastWindowAsksAboutWhatIsNotSaved)
{
    FaultVfs disk;
    start({100, disk.uriOptions()});
    disk.failAfter(0, FaultVfs::Fault::DiskFull);
    bookmark(u"III.11.b-2"_s);
    EXPECT_FALSE((*m_window)->close());
    auto *question = (*m_window)->findChild<QMessageBox *>();
    ASSERT_TRUE(question);
    EXPECT_THAT(question->text().toStdString(), HasSubstr("could not be saved"));
    question->escapeButton()->click();
    EXPECT_TRUE((*m_window)->isVisible());

    disk.heal();
    button(u"Try Again"_s).click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return library().contents().all<Bookmark>().size() == 1; }));
    EXPECT_TRUE((*m_window)->close());
    m_window.reset();
}

TEST_F(LibraryBarTest, WhatIsClosedIsGivenUp)
{
    FaultVfs disk;
    start({100, disk.uriOptions()});
    disk.failAfter(0, FaultVfs::Fault::DiskFull);
    bookmark(u"III.11.b-2"_s);
    bar().findChild<QToolButton *>()->click();
    EXPECT_FALSE(bar().isVisible());
    EXPECT_TRUE(m_window->program().context().unsaved.isEmpty());
    m_window.reset();
}

TEST_F(LibraryBarTest, BothWindowsSayItAndOneIsEnoughToTryAgain)
{
    FaultVfs disk;
    start({100, disk.uriOptions()});
    MainWindow *other = m_window->program().windows().openLike(**m_window);
    disk.failAfter(0, FaultVfs::Fault::DiskFull);
    bookmark(u"III.11.b-2"_s);
    EXPECT_TRUE(other->findChild<LibraryBar *>()->isVisible());
    disk.heal();
    button(u"Try Again"_s).click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return library().contents().all<Bookmark>().size() == 1; }));
    EXPECT_FALSE(other->findChild<LibraryBar *>()->isVisible());
    m_window.reset();
}

TEST_F(LibraryBarTest, AfterAPulledStickIsBackTryingAgainSavesWhatWasWanted)
{
    start();
    bookmark(u"III.11.b-1"_s);
    const QString folder = m_location.folder;
    ASSERT_TRUE(QDir().rename(folder, folder + u".pulled"_s));
    bookmark(u"III.11.b-2"_s);
    EXPECT_THAT(sentence(), HasSubstr("This was not saved: Add a bookmark. The file of your bookmarks and notes was "
                                      "moved, or its disk was taken out."));
    button(u"Try Again"_s).click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !library().isSaving(); }));
    EXPECT_TRUE(bar().isVisible()) << "it is still away";
    EXPECT_FALSE(m_window->program().context().unsaved.isEmpty());

    ASSERT_TRUE(QDir().rename(folder + u".pulled"_s, folder));
    button(u"Try Again"_s).click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return library().contents().all<Bookmark>().size() == 2; }));
    EXPECT_FALSE(bar().isVisible());
    EXPECT_EQ(m_bed.bookmarksOnDisk().size(), 2U);
}

TEST_F(LibraryBarTest, AnEmptyPaneSaysWhyItIsEmpty)
{
    putAFolderInItsPlace();
    start();
    m_window->part<BookmarkActions>().show->trigger();
    const auto *hint = m_window->part<BookmarksPane>().findChild<QLabel *>();
    EXPECT_EQ(hint->text().toStdString(), sentence());
}

TEST_F(LibraryBarTest, WhatIsWantedBeforeTheLibraryIsOpenIsSavedWhenItIs)
{
    m_window.emplace(sampleDocument(), m_location, LibraryOptions{100, {}});
    library().open();
    m_window->goTo(u"III.11.b-2"_s);
    ASSERT_EQ(library().status(), LibraryStatus::Loading);
    m_window->part<BookmarkActions>().toggle->trigger();
    ASSERT_TRUE(QTest::qWaitFor([this] { return library().contents().all<Bookmark>().size() == 1; }));
    EXPECT_FALSE(bar().isVisible());
}

} // namespace
} // namespace iamm
