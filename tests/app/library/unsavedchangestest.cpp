// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/library/unsavedchanges.h"

#include "tests/support/librarytestbed.h"

#include <gtest/gtest.h>

namespace iamm {
namespace {

class UnsavedChangesTest : public ::testing::Test {
protected:
    UnsavedChangesTest()
    {
        m_library.open();
        m_library.add(QStringLiteral("III.11-para1"));
    }

    /// The library refuses a new bookmark of this block.
    void refuse(const QString &block, Refusal why)
    {
        Bookmark bookmark = *m_library->contents().all<Bookmark>().front();
        bookmark.head.id = QUuid::createUuid();
        bookmark.passage = wholeBlock(block);
        Q_EMIT m_library->refused(creation(ChangeKind::AddBookmark, {bookmark}), why);
    }

    LibraryTestbed m_bed;
    DrivenLibrary m_library{m_bed.location()};
    UnsavedChanges m_unsaved{*m_library};
};

TEST_F(UnsavedChangesTest, WhatCanStillBeSavedIsKeptBesideWhatCannot)
{
    refuse(QStringLiteral("III.11.b-1"), Refusal::DiskFull);
    refuse(QStringLiteral("III.11.b-2"), Refusal::Changed);
    EXPECT_EQ(m_unsaved.reason(), Refusal::Changed);
    EXPECT_TRUE(m_unsaved.canTryAgain());
    refuse(QStringLiteral("III.11.b-2"), Refusal::Unstorable);
    m_unsaved.tryAgain();
    ASSERT_TRUE(m_library.settle());
    EXPECT_EQ(m_library->contents().all<Bookmark>().size(), 2U);
    EXPECT_TRUE(m_unsaved.isEmpty());
}

TEST_F(UnsavedChangesTest, ANameThatCouldNotBeSavedIsNotForgottenWhenSomethingElseIs)
{
    Change name = makeChange(ChangeKind::NameOwner, {}, 1);
    name.names = {{m_library->owner().id, QStringLiteral("Anna")}};
    Q_EMIT m_library->refused(name, Refusal::Locked);
    m_library.add(QStringLiteral("III.11.b-1"));
    EXPECT_FALSE(m_unsaved.isEmpty());
    m_unsaved.tryAgain();
    ASSERT_TRUE(m_library.settle());
    EXPECT_EQ(m_library->owner().name, QStringLiteral("Anna"));
    EXPECT_TRUE(m_unsaved.isEmpty());
}

TEST_F(UnsavedChangesTest, DismissingWhatCannotBeSavedLeavesWhatCan)
{
    refuse(QStringLiteral("III.11.b-1"), Refusal::DiskFull);
    refuse(QStringLiteral("III.11.b-2"), Refusal::Changed);
    m_unsaved.giveUp();
    EXPECT_EQ(m_unsaved.reason(), Refusal::DiskFull);
    m_unsaved.giveUp();
    EXPECT_TRUE(m_unsaved.isEmpty());
}

} // namespace
} // namespace iamm
