// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/librarylock.h"

#include "tests/support/droprights.h"
#include "tests/support/librarytestbed.h"
#include "tests/support/printing.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <gtest/gtest.h>

#include <memory>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

class LibraryLockTest : public ::testing::Test {
protected:
    LibraryLockTest() { makeLibraryFolder(m_bed.location()); }

    QString file() const { return QDir(m_bed.location().folder).filePath(u"library.lock"_s); }

    void write(const QByteArray &words) const
    {
        QFile opened(file());
        ASSERT_TRUE(opened.open(QIODevice::WriteOnly));
        opened.write(words);
    }

    /// As a program of another computer writes it, with a process that may well run here.
    void leaveFrom(const QByteArray &name, const QByteArray &identifier = "0123456789abcdef") const
    {
        write("1\niamm-browser\n" + name + '\n' + identifier + "\nfedcba9876543210\n");
        // Long ago: its age says nothing.
        QFile opened(file());
        ASSERT_TRUE(opened.open(QIODevice::ReadWrite));
        opened.setFileTime(QDateTime::currentDateTime().addDays(-400), QFile::FileModificationTime);
    }

    LibraryTestbed m_bed;
};

TEST_F(LibraryLockTest, TheFirstHoldsItAndTheSecondIsTold)
{
    LibraryLock first(m_bed.location());
    LibraryLock second(m_bed.location());
    EXPECT_EQ(first.take(), LibraryHold::Held);
    EXPECT_EQ(first.take(), LibraryHold::Held) << "a second time";
    EXPECT_EQ(second.take(), LibraryHold::HeldHere);
    EXPECT_EQ(second.hold(), LibraryHold::HeldHere);
    EXPECT_EQ(second.takeOver(), LibraryHold::HeldHere) << "never from a program that runs";
    EXPECT_EQ(first.hold(), LibraryHold::Held);
}

TEST_F(LibraryLockTest, WhenTheFirstIsGoneTheSecondTakesIt)
{
    auto first = std::make_unique<LibraryLock>(m_bed.location());
    LibraryLock second(m_bed.location());
    first->take();
    ASSERT_EQ(second.take(), LibraryHold::HeldHere);
    first.reset();
    EXPECT_EQ(second.take(), LibraryHold::Held);
}

TEST_F(LibraryLockTest, EachFolderHasItsOwn)
{
    const LibraryTestbed other;
    makeLibraryFolder(other.location());
    LibraryLock here(m_bed.location());
    LibraryLock there(other.location());
    EXPECT_EQ(here.take(), LibraryHold::Held);
    EXPECT_EQ(there.take(), LibraryHold::Held);
}

TEST_F(LibraryLockTest, WhatACrashedProgramLeftIsNoLock)
{
    giveAway(QFileInfo(m_bed.location().folder).path());
    giveAway(m_bed.location().folder);
    const auto crashed = runWithoutRights([this] {
        auto *lock = new LibraryLock(m_bed.location());
        return lock->take() == LibraryHold::Held ? 0 : 1; // never given up
    });
    if (!crashed || *crashed != 0)
        GTEST_SKIP() << "no second process here";
    ASSERT_TRUE(QFileInfo::exists(file()));
    EXPECT_EQ(LibraryLock(m_bed.location()).take(), LibraryHold::Held);
}

TEST_F(LibraryLockTest, WhatIsLeftEmptyByAPowerCutIsNoLock)
{
    write({});
    EXPECT_EQ(LibraryLock(m_bed.location()).take(), LibraryHold::Held);
}

TEST_F(LibraryLockTest, ALockOfAnotherComputerIsTakenOnlyAfterAPersonSaidSo)
{
    leaveFrom("BERNE-7");
    LibraryLock lock(m_bed.location());
    EXPECT_EQ(lock.take(), LibraryHold::HeldElsewhere);
    EXPECT_EQ(lock.take(), LibraryHold::HeldElsewhere) << "asking takes nothing";
    EXPECT_EQ(lock.computer(), u"BERNE-7"_s);
    EXPECT_EQ(lock.takeOver(), LibraryHold::Held);
    EXPECT_EQ(LibraryLock(m_bed.location()).take(), LibraryHold::HeldHere);
}

TEST_F(LibraryLockTest, AnotherComputerWithTheSameNameIsAnother)
{
    if (QSysInfo::machineUniqueId().isEmpty())
        GTEST_SKIP() << "this computer has no identifier";
    leaveFrom(QSysInfo::machineHostName().toUtf8());
    EXPECT_EQ(LibraryLock(m_bed.location()).take(), LibraryHold::HeldElsewhere);
}

TEST_F(LibraryLockTest, ACraftedNameIsCutAndOnOneLine)
{
    leaveFrom(QByteArray(500, 'x'));
    LibraryLock lock(m_bed.location());
    ASSERT_EQ(lock.take(), LibraryHold::HeldElsewhere);
    EXPECT_EQ(lock.computer(), QString(64, u'x'));
}

TEST_F(LibraryLockTest, InAMissingFolderThereIsNone)
{
    const LibraryLocation missing{m_bed.location().folder + u"/not/there"_s, LibraryLocation::Origin::Chosen};
    EXPECT_EQ(LibraryLock(missing).take(), LibraryHold::NotPossible);
}

TEST_F(LibraryLockTest, InAReadOnlyFolderThereIsNone)
{
    const QString folder = m_bed.location().folder;
    giveAway(QFileInfo(folder).path());
    giveAway(folder);
    ASSERT_TRUE(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    const auto hold = runWithoutRights([this] { return static_cast<int>(LibraryLock(m_bed.location()).take()); });
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (!hold)
        GTEST_SKIP() << "no way to drop rights here";
    EXPECT_EQ(LibraryHold{*hold}, LibraryHold::NotPossible);
}

} // namespace
} // namespace iamm
