// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/libraryfile.h"

#include "core/library/libraryschema.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include "tests/support/droprights.h"
#include "tests/support/librarytestbed.h"
#include "tests/support/printing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;

class LibraryFileTest : public ::testing::Test {
protected:
    LibraryOutcome open() const { return LibraryFile(m_bed.location()).outcome(); }

    /// A sound library, by hand afterwards.
    Database raw() const { return Database(m_bed.file(), Database::Mode::ReadWrite); }

    LibraryTestbed m_bed;
};

QString pragma(Database &database, const QString &name)
{
    Statement statement(database, u"PRAGMA "_s + name);
    statement.run();
    return statement.next() ? statement.text(0) : QString();
}

TEST_F(LibraryFileTest, AMissingLibraryIsMadeForItsOwnerAlone)
{
    EXPECT_EQ(open(), LibraryOutcome::Opened);
    EXPECT_EQ(QFile::permissions(m_bed.file()) & others, QFile::Permissions());
    EXPECT_EQ(QFile::permissions(m_bed.location().folder) & others, QFile::Permissions());
    EXPECT_EQ(open(), LibraryOutcome::Opened) << "a second time";
}

TEST_F(LibraryFileTest, ItsConnectionIsSetAsItMustBe)
{
    LibraryFile file(m_bed.location());
    ASSERT_TRUE(file.canWrite());
    EXPECT_EQ(pragma(*file.database(), u"journal_mode"_s), u"delete"_s);
    EXPECT_EQ(pragma(*file.database(), u"synchronous"_s), u"3"_s);
    EXPECT_EQ(pragma(*file.database(), u"foreign_keys"_s), u"1"_s);
    EXPECT_EQ(pragma(*file.database(), u"trusted_schema"_s), u"0"_s);
    EXPECT_EQ(pragma(*file.database(), u"cell_size_check"_s), u"1"_s);
    EXPECT_EQ(pragma(*file.database(), u"secure_delete"_s), u"1"_s);
    EXPECT_EQ(pragma(*file.database(), u"application_id"_s).toInt(), libraryApplicationId);
    EXPECT_EQ(pragma(*file.database(), u"user_version"_s), u"2"_s);
}

TEST_F(LibraryFileTest, ALibraryThatOthersCouldReadIsClosedToThem)
{
    ASSERT_EQ(open(), LibraryOutcome::Opened);
    ASSERT_TRUE(QFile::setPermissions(m_bed.file(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    ASSERT_EQ(open(), LibraryOutcome::Opened);
    EXPECT_EQ(QFile::permissions(m_bed.file()) & others, QFile::Permissions());
}

TEST_F(LibraryFileTest, WhereTheRightsStayAsTheyAreItIsOpenedAndOthersCanReadIt)
{
    ASSERT_EQ(open(), LibraryOutcome::Opened);
    EXPECT_FALSE(LibraryFile(m_bed.location()).canOthersRead());
    const QString folder = m_bed.location().folder;
    giveAway(QFileInfo(folder).path());
    giveAway(folder);
    // As on a stick: everybody may write it, and nobody here may change its rights, since it is somebody else's.
    const QFile::Permissions owners = QFile::ReadOwner | QFile::WriteOwner;
    ASSERT_TRUE(QFile::setPermissions(m_bed.file(), owners | others));
    const auto code = runWithoutRights([this] {
        const LibraryFile file(m_bed.location());
        return static_cast<int>(file.outcome()) + (file.canOthersRead() ? 100 : 0);
    });
    if (!code || (*code == 0 && QFileInfo(m_bed.file()).ownerId() != 0))
        GTEST_SKIP() << "no way to drop rights here, or to own a file that is then another's";
    EXPECT_EQ(*code, 100 + static_cast<int>(LibraryOutcome::Opened));
}

TEST_F(LibraryFileTest, ANewerLibraryIsOpenedToReadAndKeepsEveryByte)
{
    ASSERT_EQ(open(), LibraryOutcome::Opened);
    raw().execute(u"PRAGMA user_version = 99"_s);
    const QByteArray before = m_bed.bytes();
    {
        LibraryFile file(m_bed.location());
        EXPECT_EQ(file.outcome(), LibraryOutcome::OpenedNewer);
        EXPECT_THROW(file.database()->execute(u"DELETE FROM author"_s), StorageError);
    }
    EXPECT_EQ(m_bed.bytes(), before);
}

TEST_F(LibraryFileTest, JunkIsSaidToBeDamagedAndLeftAsItIs)
{
    for (const QByteArray &junk : {QByteArray(10'000, 'j'), QByteArray("x"), QByteArray("SQLite format 3\0junk", 20)}) {
        m_bed.write(junk);
        const LibraryOutcome outcome = open();
        EXPECT_TRUE(isDamaged(outcome));
        EXPECT_EQ(m_bed.bytes(), junk);
    }
}

TEST_F(LibraryFileTest, ADatabaseOfAnotherProgramIsLeftAsItIs)
{
    m_bed.write({});
    raw().execute(u"CREATE TABLE theirs (x)"_s);
    const QByteArray before = m_bed.bytes();
    EXPECT_EQ(open(), LibraryOutcome::Foreign);
    EXPECT_EQ(m_bed.bytes(), before);
}

TEST_F(LibraryFileTest, AFolderInItsPlaceIsSaid)
{
    ASSERT_TRUE(QDir().mkpath(m_bed.file()));
    EXPECT_EQ(open(), LibraryOutcome::Unreadable);
    EXPECT_TRUE(QFileInfo(m_bed.file()).isDir());
}

TEST_F(LibraryFileTest, AFolderThatCannotBeMadeIsSaid)
{
    m_bed.write("a file");
    const LibraryLocation below{m_bed.file() + u"/library"_s, LibraryLocation::Origin::Standard};
    EXPECT_EQ(LibraryFile(below).outcome(), LibraryOutcome::NoFolder);
    const LibraryLocation missing{m_bed.location().folder + u"/a/b"_s, LibraryLocation::Origin::Chosen};
    EXPECT_EQ(LibraryFile(missing).outcome(), LibraryOutcome::NoFolder);
}

TEST_F(LibraryFileTest, ALibraryThatAnotherProgramHoldsIsSaidToBeLocked)
{
    ASSERT_EQ(open(), LibraryOutcome::Opened);
    Database other = raw();
    other.execute(u"BEGIN EXCLUSIVE"_s);
    EXPECT_EQ(open(), LibraryOutcome::Locked);
}

TEST_F(LibraryFileTest, AReadOnlyFolderIsOpenedToRead)
{
    ASSERT_EQ(open(), LibraryOutcome::Opened);
    const QByteArray before = m_bed.bytes();
    const QString folder = m_bed.location().folder;
    giveAway(QFileInfo(folder).path());
    giveAway(m_bed.file());
    giveAway(folder);
    ASSERT_TRUE(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    const auto outcome = runWithoutRights([this] { return static_cast<int>(open()); });
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (!outcome)
        GTEST_SKIP() << "no way to drop rights here";
    EXPECT_EQ(LibraryOutcome{*outcome}, LibraryOutcome::OpenedReadOnly);
    EXPECT_EQ(m_bed.bytes(), before);
}

TEST_F(LibraryFileTest, NoLibraryCanBeMadeInAReadOnlyFolder)
{
    const QString folder = m_bed.location().folder;
    ASSERT_TRUE(makeLibraryFolder(m_bed.location()));
    giveAway(QFileInfo(folder).path());
    giveAway(folder);
    ASSERT_TRUE(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    const auto outcome = runWithoutRights([this] { return static_cast<int>(open()); });
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (!outcome)
        GTEST_SKIP() << "no way to drop rights here";
    EXPECT_EQ(LibraryOutcome{*outcome}, LibraryOutcome::NotMade);
}

TEST_F(LibraryFileTest, AFileWithoutTheRightToReadIsSaid)
{
    ASSERT_EQ(open(), LibraryOutcome::Opened);
    giveAway(QFileInfo(m_bed.location().folder).path());
    giveAway(m_bed.location().folder);
    giveAway(m_bed.file());
    ASSERT_TRUE(QFile::setPermissions(m_bed.file(), QFile::Permissions()));
    const auto outcome = runWithoutRights([this] { return static_cast<int>(open()); });
    if (!outcome)
        GTEST_SKIP() << "no way to drop rights here";
    EXPECT_EQ(LibraryOutcome{*outcome}, LibraryOutcome::Unreadable);
}

} // namespace
} // namespace iamm
