// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/library/unsavedchanges.h"

#include "core/library/noteedits.h"
#include "tests/support/librarytestbed.h"
#include "tests/support/printing.h"

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

    /// A note that is saved.
    QUuid addNote(const QString &text)
    {
        Note note;
        note.passage = wholeBlock(QStringLiteral("III.11.b-1"));
        note.text = text;
        const Change change = keepNote(m_library->edit(), note).value();
        m_library->apply(change);
        EXPECT_TRUE(m_library.settle());
        return change.rows.front().id();
    }
    /// The change that an editor makes of these words.
    Change typed(const QUuid &id, const QString &text)
    {
        Note note = *m_library->contents().find<Note>(id);
        note.text = text;
        return keepNote(m_library->edit(), note).value();
    }
    /// The change that makes other words of what `earlier` makes.
    static Change typedOn(const Change &earlier, const QString &text)
    {
        Note note = std::get<Note>(*earlier.rows.front().after);
        note.text = text;
        return makeChange(ChangeKind::EditNote,
                          {revised(*earlier.rows.front().after, note, QDateTime::currentDateTimeUtc())});
    }
    void refuse(const Change &change, Refusal why)
    {
        Q_EMIT m_library->refused(change, why);
        m_library.takeRefusal();
    }
    void tryAgain()
    {
        m_unsaved.tryAgain();
        ASSERT_TRUE(m_library.settle());
        EXPECT_EQ(m_library.takeRefusal(), std::nullopt);
        EXPECT_TRUE(m_unsaved.isEmpty());
    }
    QStringList texts()
    {
        QStringList texts;
        for (const Note *note : m_library->contents().all<Note>())
            texts.append(note->text);
        return texts;
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

TEST_F(UnsavedChangesTest, WhatWasTypedOnIsSavedWithWhatWasRefusedBefore)
{
    const QUuid note = addNote(QStringLiteral("one"));
    const Change earlier = typed(note, QStringLiteral("one two"));
    refuse(earlier, Refusal::Locked);
    refuse(typedOn(earlier, QStringLiteral("one two three")), Refusal::Locked);
    tryAgain();
    EXPECT_EQ(texts(), QStringList{QStringLiteral("one two three")});
}

TEST_F(UnsavedChangesTest, WhatCouldNotBeSavedSinceSomethingBeforeItWasRefusedIsSavedAfterThat)
{
    const QUuid note = addNote(QStringLiteral("one"));
    const Change earlier = typed(note, QStringLiteral("one two"));
    refuse(earlier, Refusal::DiskFull);
    refuse(typedOn(earlier, QStringLiteral("one two three")), Refusal::Changed);
    EXPECT_EQ(m_unsaved.reason(), Refusal::DiskFull) << "nobody else has changed it";
    Bookmark bookmark = *m_library->contents().all<Bookmark>().front();
    bookmark.head.id = QUuid::createUuid();
    const Change made = creation(ChangeKind::AddBookmark, {bookmark});
    refuse(made, Refusal::DiskFull);
    bookmark.title = QStringLiteral("named");
    refuse(makeChange(ChangeKind::RenameBookmark,
                      {revised(*made.rows.front().after, bookmark, QDateTime::currentDateTimeUtc())}),
           Refusal::Changed);
    tryAgain();
    EXPECT_EQ(texts(), QStringList{QStringLiteral("one two three")});
    EXPECT_TRUE(m_library.titles().contains(QStringLiteral("named")));
}

TEST_F(UnsavedChangesTest, ANewNoteThatWasWrittenOnIsSavedWithAllItsWords)
{
    const Change made =
        creation(ChangeKind::AddNote, {noteOn(QStringLiteral("III"), QStringLiteral("one"), m_library->owner())});
    refuse(made, Refusal::DiskFull);
    refuse(typedOn(made, QStringLiteral("one two")), Refusal::Changed);
    tryAgain();
    EXPECT_EQ(texts(), QStringList{QStringLiteral("one two")});
}

TEST_F(UnsavedChangesTest, WhatIsBeingSavedWhenOneTriesAgainIsNotAskedForTwice)
{
    const QUuid note = addNote(QStringLiteral("one"));
    refuse(typed(note, QStringLiteral("one two")), Refusal::DiskFull);
    m_library->apply(typed(note, QStringLiteral("one two three")));
    tryAgain();
    EXPECT_EQ(texts(), QStringList{QStringLiteral("one two three")});
}

TEST_F(UnsavedChangesTest, WordsThatSomebodyElseWasFasterThanAreKeptInANoteBesideTheirs)
{
    const QUuid note = addNote(QStringLiteral("one"));
    const Change mine = typed(note, QStringLiteral("mine"));
    m_library->apply(typed(note, QStringLiteral("theirs")));
    ASSERT_TRUE(m_library.settle());
    m_library->apply(mine);
    const Change more = typedOn(mine, QStringLiteral("mine and more"));
    m_library->apply(more);
    ASSERT_TRUE(m_library.settle());
    EXPECT_EQ(texts(), (QStringList{QStringLiteral("theirs"), QStringLiteral("mine and more")}));
    EXPECT_EQ(m_library->contents().all<Note>().back()->head.conflictOf, note);
    EXPECT_TRUE(m_unsaved.isEmpty());
}

} // namespace
} // namespace iamm
