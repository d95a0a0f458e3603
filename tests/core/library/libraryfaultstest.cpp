// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/libraryservice.h"
#include "core/library/librarywriter.h"

#include "tests/support/faultvfs.h"
#include "tests/support/librarytestbed.h"
#include "tests/support/printing.h"

#include <QTest>

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class LibraryFaultsTest : public ::testing::Test {
protected:
    /// Renames while the disk fails after 0, 1, 2 … operations, until one comes through.
    void renameOnAFailingDisk(FaultVfs::Fault fault, Refusal expected);

    FaultVfs m_disk; // outlives the connections
    LibraryTestbed m_bed;
    DrivenLibrary m_library{m_bed.location(), LibraryOptions{100, m_disk.uriOptions()}};
};

void LibraryFaultsTest::renameOnAFailingDisk(FaultVfs::Fault fault, Refusal expected)
{
    ASSERT_EQ(m_library.open(), LibraryStatus::Ready);
    const QUuid id = m_library.add(u"III"_s, u"before"_s);
    int refusals = 0;
    for (;; ++refusals) {
        ASSERT_LT(refusals, 100) << "no commit needs so many operations";
        m_disk.failAfter(refusals, fault);
        m_library.rename(id, u"after"_s);
        ASSERT_TRUE(m_library.settle());
        m_disk.heal();
        const std::optional<Refusal> refusal = m_library.takeRefusal();
        if (!refusal)
            break;
        EXPECT_EQ(*refusal, expected) << "after " << refusals << " operations";
        EXPECT_EQ(m_library.titles(), QStringList{u"before"_s});
        EXPECT_EQ(m_library->toUndo(), (ChangeName{ChangeKind::AddBookmark, 1}));
        ASSERT_TRUE(m_library->close(5s));
        ASSERT_EQ(m_library.open(), LibraryStatus::Ready) << "after " << refusals << " operations";
        EXPECT_EQ(m_library.titles(), QStringList{u"before"_s}) << "after " << refusals << " operations";
    }
    EXPECT_GE(refusals, 5) << "a commit writes, syncs and deletes a journal, and writes and syncs the file";
    EXPECT_EQ(m_library.titles(), QStringList{u"after"_s});
    EXPECT_EQ(m_bed.bookmarksOnDisk().front().title, u"after"_s);
}

TEST_F(LibraryFaultsTest, WhereverADiskIsFullTheChangeIsRefusedAndNothingIsLost)
{
    renameOnAFailingDisk(FaultVfs::Fault::DiskFull, Refusal::DiskFull);
}

TEST_F(LibraryFaultsTest, WhereverADiskFailsTheChangeIsRefusedAndNothingIsLost)
{
    renameOnAFailingDisk(FaultVfs::Fault::InputOutput, Refusal::InputOutput);
}

TEST_F(LibraryFaultsTest, TheNextChangeIsTakenWithoutReopening)
{
    m_library.open();
    m_disk.failAfter(2, FaultVfs::Fault::DiskFull);
    m_library.add(u"III"_s, u"refused"_s);
    EXPECT_EQ(m_library.takeRefusal(), Refusal::DiskFull);
    m_disk.heal();
    m_library.add(u"III"_s, u"taken"_s);
    EXPECT_EQ(m_library.titles(), QStringList{u"taken"_s});
}

TEST_F(LibraryFaultsTest, DeletingOnAFullDiskIsRefusedToo)
{
    m_library.open();
    const QUuid id = m_library.add(u"III"_s, u"stays"_s);
    m_disk.failAfter(0, FaultVfs::Fault::DiskFull);
    m_library.remove({id});
    ASSERT_TRUE(m_library.settle());
    EXPECT_EQ(m_library.takeRefusal(), Refusal::DiskFull);
    EXPECT_EQ(m_library.titles(), QStringList{u"stays"_s});
}

TEST_F(LibraryFaultsTest, ALibraryThatCannotBeBegunOnAFullDiskIsBegunLater)
{
    for (int operations = 0; operations < 100; ++operations) {
        m_disk.failAfter(operations, FaultVfs::Fault::DiskFull);
        const LibraryStatus status = m_library.open();
        m_disk.heal();
        if (status == LibraryStatus::Ready) {
            EXPECT_GE(operations, 5);
            break;
        }
        EXPECT_EQ(m_library->outcome(), LibraryOutcome::DiskFull) << "after " << operations << " operations";
    }
    ASSERT_EQ(m_library.open(), LibraryStatus::Ready);
    m_library.add(u"III"_s, u"taken"_s);
    EXPECT_EQ(m_library.titles(), QStringList{u"taken"_s});
}

TEST_F(LibraryFaultsTest, WhatAnotherProgramSavedIsShownLaterWhereItsLockComesInBetween)
{
    LibraryWriter writer(m_bed.location(), LibraryOptions{100, m_disk.uriOptions()});
    std::vector<int> shown;
    QObject::connect(&writer, &LibraryWriter::loaded, &writer, [&shown](const LibraryState &state) {
        ASSERT_EQ(state.outcome, LibraryOutcome::Opened);
        shown.push_back(state.contents.count<Note>());
    });
    writer.load();
    LibraryWriter other(m_bed.location(), {});
    other.load();
    other.write(creation(ChangeKind::AddNote, {noteOn(u"III"_s, u"theirs"_s, {QUuid::createUuid(), {}})}));
    m_disk.lockAfter(1); // it is still seen that something has changed
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_disk.locked() > 0; }));
    QTest::qWait(300); // until it is given up
    EXPECT_EQ(shown, std::vector<int>{0}) << "what was read stays";
    m_disk.heal();
    ASSERT_TRUE(QTest::qWaitFor([&shown] { return shown.size() > 1; }));
    EXPECT_EQ(shown.back(), 1);
}

TEST_F(LibraryFaultsTest, EverythingIsSyncedBeforeACommitIsSaid)
{
    m_library.open();
    LibraryWriter writer(m_bed.location(), LibraryOptions{100, m_disk.uriOptions()});
    writer.load();
    int said = 0;
    QObject::connect(&writer, &LibraryWriter::committed, &writer, [&] {
        ++said;
        EXPECT_EQ(m_disk.unsynced(), 0);
        EXPECT_EQ(m_bed.bookmarksOnDisk().size(), 1U);
    });
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Bookmark bookmark{
        {QUuid::createUuid(), 1, {QUuid::createUuid(), {}}, now, now, std::nullopt}, u"title"_s, wholeBlock(u"III"_s)};
    const int before = m_disk.operations();
    writer.write(creation(ChangeKind::AddBookmark, {bookmark}));
    EXPECT_EQ(said, 1);
    EXPECT_GT(m_disk.operations(), before);
}

} // namespace
} // namespace iamm
