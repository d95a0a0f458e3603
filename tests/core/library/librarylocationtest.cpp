// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/librarylocation.h"

#include "tests/support/printing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;
using Origin = LibraryLocation::Origin;

class LibraryLocationTest : public ::testing::Test {
protected:
    void makePortable() const
    {
        QFile mark(m_folder.filePath(u"portable.ini"_s));
        ASSERT_TRUE(mark.open(QIODevice::WriteOnly));
    }

    QTemporaryDir m_folder;
};

TEST_F(LibraryLocationTest, UsuallyTheSystemSaysWhere)
{
    const LibraryLocation location = libraryLocation(m_folder.path());
    EXPECT_EQ(location.origin, Origin::Standard);
    EXPECT_EQ(location.folder, QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
}

TEST_F(LibraryLocationTest, APortableProgramKeepsItBesideItself)
{
    makePortable();
    EXPECT_EQ(libraryLocation(m_folder.path()), (LibraryLocation{m_folder.path(), Origin::Portable}));
    EXPECT_EQ(libraryLocation(m_folder.path()).libraryFile(), m_folder.filePath(u"library.sqlite"_s));
}

TEST_F(LibraryLocationTest, ThePersonsChoiceComesFirst)
{
    makePortable();
    EXPECT_EQ(libraryLocation(m_folder.path(), u"mine"_s),
              (LibraryLocation{QDir::current().filePath(u"mine"_s), Origin::Chosen}));
}

TEST_F(LibraryLocationTest, AFolderIsMadeForItsOwnerAlone)
{
    const LibraryLocation location{m_folder.filePath(u"a/b"_s), Origin::Standard};
    EXPECT_TRUE(makeLibraryFolder(location));
    EXPECT_EQ(QFile::permissions(location.folder) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    EXPECT_TRUE(makeLibraryFolder(location)) << "a second time";
}

TEST_F(LibraryLocationTest, AChosenFolderOnAMissingStickIsNotMade)
{
    const LibraryLocation location{m_folder.filePath(u"stick/library"_s), Origin::Chosen};
    EXPECT_FALSE(makeLibraryFolder(location));
    EXPECT_FALSE(QFileInfo::exists(m_folder.filePath(u"stick"_s)));
}

} // namespace
} // namespace iamm
