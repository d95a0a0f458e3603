// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT

// What somebody does in their own library to a record that somebody else has made, seen from the author's library.

#include "core/library/backuprestore.h"
#include "core/library/binedits.h"
#include "core/library/bookmarkedits.h"
#include "core/library/noteedits.h"
#include "core/library/version.h"
#include "tests/core/exchange/exchangesupport.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

/// Ben has a note, in its second version, and Anna has it from him.
class OthersRecordsTest : public ::testing::Test {
protected:
    OthersRecordsTest() { merge(m_annas, fileOf(m_bens, ben()), anna()); }

    static EditBase base(const LibraryContents &contents, const Author &me)
    {
        return {contents, me, noon().addSecs(1000)};
    }
    Change change(const std::optional<Change> &change)
    {
        EXPECT_TRUE(change);
        put(m_annas, *change);
        return *change;
    }
    void editAtBens(const QString &words) { m_bens.put(edited(*m_bens.record(m_id), words)); }

    /// Ben takes in all that Anna has, whatever he is asked.
    void expectBenKeepsHisNote()
    {
        const LibraryContents before = m_bens;
        const auto plan = planMerge(m_bens, ben(), read(fileOf(m_annas, anna()))).value();
        QSet<QUuid> all;
        for (const MergeItem &item : plan)
            all.insert(item.id());
        if (const std::optional<Change> merged = mergeChange(m_bens, ben(), plan, all))
            put(m_bens, *merged);
        EXPECT_EQ(m_bens.record(m_id), before.record(m_id));
        EXPECT_EQ(m_bens.count<Note>(), 1);
    }

    const Note m_first = noteFor(1, ben());
    const QUuid m_id = m_first.head.id;
    LibraryContents m_bens = contentsOf({edited(m_first, u"second"_s)});
    LibraryContents m_annas;
};

TEST_F(OthersRecordsTest, ADeletionThatIsUndoneLeavesThemToTheLetter)
{
    const LibraryContents before = m_annas;
    const Change deletion = change(deleteNotes(base(m_annas, anna()), {m_id}));
    EXPECT_EQ(m_annas.find<Note>(m_id), nullptr);
    const Change undo = change(inverse(deletion, anna(), noon().addSecs(2000)));
    EXPECT_EQ(m_annas, before);
    editAtBens(u"third"_s);
    expectBenKeepsHisNote();
    change(inverse(undo, anna(), noon().addSecs(3000)));
    EXPECT_EQ(m_annas.find<Note>(m_id), nullptr) << "and it can be redone";
    expectBenKeepsHisNote();
}

TEST_F(OthersRecordsTest, TheBinBringsThemBackToTheLetter)
{
    const LibraryContents before = m_annas;
    change(deleteNotes(base(m_annas, anna()), {m_id}));
    change(restore(base(m_annas, anna()), {m_id}));
    EXPECT_EQ(m_annas, before);
    editAtBens(u"third"_s);
    expectBenKeepsHisNote();
    merge(m_annas, fileOf(m_bens, ben()), anna());
    EXPECT_EQ(m_annas.find<Note>(m_id)->text, u"third"_s);
    EXPECT_EQ(m_annas.count<Note>(), 1);
}

TEST_F(OthersRecordsTest, WithEveryVersionThatIsRememberedTheyStillComeBack)
{
    Record note = *m_bens.record(m_id);
    for (int version = 0; version < maxAncestors + 5; ++version)
        note = edited(note, QString::number(version));
    m_annas.put(note);
    change(deleteNotes(base(m_annas, anna()), {m_id}));
    change(restore(base(m_annas, anna()), {m_id}));
    EXPECT_EQ(m_annas.record(m_id), note);
}

TEST_F(OthersRecordsTest, WhatIsNotTheirsToTheLetterComesBackAsACopy)
{
    m_annas.put(deleted(*m_annas.record(m_id)));
    change(restore(base(m_annas, anna()), {m_id}));
    ASSERT_EQ(m_annas.count<Note>(), 1);
    EXPECT_EQ(m_annas.all<Note>().front()->head.author, anna());
    EXPECT_EQ(m_annas.all<Note>().front()->text, u"second"_s);
    EXPECT_TRUE(inBin(m_annas).empty());
}

TEST_F(OthersRecordsTest, ABackupBringsBackTheVeryVersionOfThen)
{
    const LibraryContents backup = m_annas;
    editAtBens(u"third"_s);
    merge(m_annas, fileOf(m_bens, ben()), anna());
    const Change restored = change(restoreBackup(base(m_annas, anna()), backup));
    EXPECT_EQ(m_annas, backup);
    expectBenKeepsHisNote();
    change(inverse(restored, anna(), noon().addSecs(2000)));
    EXPECT_EQ(m_annas.find<Note>(m_id)->text, u"third"_s);
    expectBenKeepsHisNote();
}

TEST_F(OthersRecordsTest, ABackupFromBeforeTakesThemOutAndMergingAgainDoesNotBringThemBack)
{
    const LibraryContents with = m_annas;
    change(restoreBackup(base(m_annas, anna()), {}));
    EXPECT_EQ(m_annas.find<Note>(m_id), nullptr);
    expectBenKeepsHisNote();
    EXPECT_FALSE(merge(m_annas, fileOf(m_bens, ben()), anna()));
    change(restoreBackup(base(m_annas, anna()), with));
    EXPECT_EQ(m_annas, with);
}

TEST_F(OthersRecordsTest, InAFolderThatIsDeletedTheyAreTakenOutToo)
{
    Bookmark bookmark = bookmarkFor(2, ben());
    const Folder folder = folderFor(3, anna());
    bookmark.folder = folder.head.id;
    m_annas.put(folder);
    m_annas.put(bookmark);
    change(removeItems(base(m_annas, anna()), {folder.head.id}));
    change(restore(base(m_annas, anna()), {folder.head.id}));
    EXPECT_EQ(m_annas.record(bookmark.head.id), Record(bookmark));
    EXPECT_EQ(headOf(*m_annas.record(folder.head.id)).rev, 3);
}

} // namespace
} // namespace iamm
