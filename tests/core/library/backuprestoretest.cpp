// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/backuprestore.h"

#include "core/library/binedits.h"
#include "core/library/bookmarkedits.h"
#include "core/library/noteedits.h"

#include "tests/support/librarytestbed.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

void put(LibraryContents &contents, const Change &change)
{
    for (const RowChange &row : change.rows) {
        if (row.after)
            contents.put(*row.after);
        else
            contents.remove(row.id());
    }
}

class BackupRestoreTest : public ::testing::Test {
protected:
    EditBase base() const { return {m_now, m_author, QDateTime::currentDateTimeUtc()}; }

    QUuid addNote(const QString &text)
    {
        const Note note = noteOn(u"III"_s, text, m_author);
        m_now.put(note);
        return note.head.id;
    }

    void edit(const QUuid &id, const QString &text)
    {
        Note note = *m_now.find<Note>(id);
        note.text = text;
        put(m_now, *keepNote(base(), note));
    }

    void restore()
    {
        const std::optional<Change> change = restoreBackup(base(), m_backup);
        ASSERT_TRUE(change);
        m_change = *change;
        put(m_now, m_change);
    }

    QString text(const QUuid &id) const
    {
        const Note *note = m_now.find<Note>(id);
        return note ? note->text : QString();
    }
    int rev(const QUuid &id) const { return headOf(*m_now.record(id)).rev; }

    const Author m_author{QUuid::createUuid(), {}};
    LibraryContents m_now;
    LibraryContents m_backup;
    Change m_change;
};

TEST_F(BackupRestoreTest, WhatIsTheSameIsLeftAlone)
{
    addNote(u"same"_s);
    m_backup = m_now;
    EXPECT_EQ(restoreBackup(base(), m_backup), std::nullopt);
    EXPECT_EQ(differences(m_now, m_backup), BackupDifferences());
}

TEST_F(BackupRestoreTest, WhatWasChangedAndChangedBackIsLeftAlone)
{
    const QUuid id = addNote(u"same"_s);
    m_backup = m_now;
    edit(id, u"other"_s);
    edit(id, u"same"_s);
    EXPECT_EQ(restoreBackup(base(), m_backup), std::nullopt);
}

TEST_F(BackupRestoreTest, ChangedNotesGetTheirEarlierWordsAsANewRevision)
{
    const QUuid id = addNote(u"then"_s);
    m_backup = m_now;
    edit(id, u"since"_s);
    edit(id, u"now"_s);
    const QStringList known = headOf(*m_now.record(id)).ancestors;
    EXPECT_EQ(differences(m_now, m_backup).change.notes, 1);
    restore();
    EXPECT_EQ(text(id), u"then"_s);
    EXPECT_EQ(rev(id), 4);
    EXPECT_EQ(headOf(*m_now.record(id)).ancestors.size(), known.size() + 1);
}

TEST_F(BackupRestoreTest, WhatCameSinceGoesIntoTheBin)
{
    m_backup = m_now;
    const QUuid id = addNote(u"since"_s);
    EXPECT_EQ(differences(m_now, m_backup).go.notes, 1);
    restore();
    EXPECT_EQ(m_now.find<Note>(id), nullptr);
    ASSERT_EQ(inBin(m_now).size(), 1U);
    EXPECT_EQ(std::get<Note>(inBin(m_now).front()).text, u"since"_s);
}

TEST_F(BackupRestoreTest, WhatWasDeletedComesBackEvenOutOfAnEmptiedBin)
{
    const QUuid deleted = addNote(u"deleted"_s);
    const QUuid emptied = addNote(u"emptied"_s);
    m_backup = m_now;
    put(m_now, *deleteNotes(base(), {deleted, emptied}));
    put(m_now, *emptyBin(base(), {emptied}));
    EXPECT_EQ(differences(m_now, m_backup).comeBack.notes, 2);
    restore();
    EXPECT_EQ(text(deleted), u"deleted"_s);
    EXPECT_EQ(text(emptied), u"emptied"_s);
    EXPECT_EQ(rev(emptied), 3);
}

TEST_F(BackupRestoreTest, WhatWasDeletedThenAndBroughtBackSinceIsDeletedWithItsLatestWords)
{
    const QUuid id = addNote(u"then"_s);
    const LibraryContents living = m_now;
    put(m_now, *deleteNotes(base(), {id}));
    m_backup = m_now;
    put(m_now, *iamm::restore(base(), {id}));
    edit(id, u"now"_s);
    restore();
    EXPECT_EQ(m_now.find<Note>(id), nullptr);
    EXPECT_EQ(std::get<Note>(*m_now.record(id)).text, u"now"_s);
}

TEST_F(BackupRestoreTest, WhatIsNotThereAtAllComesAsItIs)
{
    const QUuid id = addNote(u"then"_s);
    m_backup = m_now;
    m_now = {};
    restore();
    EXPECT_EQ(m_now.record(id), m_backup.record(id));
}

TEST_F(BackupRestoreTest, WhatIsSomethingElseNowIsLeftAlone)
{
    const QUuid id = addNote(u"a note"_s);
    Bookmark bookmark{m_now.find<Note>(id)->head, u"a bookmark"_s, wholeBlock(u"III"_s)};
    m_backup.put(bookmark);
    EXPECT_FALSE(restoreBackup(base(), m_backup));
}

TEST_F(BackupRestoreTest, CanBeTakenBackWhole)
{
    const QUuid changed = addNote(u"then"_s);
    const QUuid deleted = addNote(u"deleted"_s);
    m_backup = m_now;
    edit(changed, u"now"_s);
    put(m_now, *deleteNotes(base(), {deleted}));
    const QUuid since = addNote(u"since"_s);
    restore();
    ASSERT_TRUE(m_change.isUndoable());
    put(m_now, inverse(m_change, m_author, QDateTime::currentDateTimeUtc()));
    EXPECT_EQ(text(changed), u"now"_s);
    EXPECT_EQ(text(since), u"since"_s);
    EXPECT_EQ(m_now.find<Note>(deleted), nullptr);
    EXPECT_EQ(rev(changed), 4);
}

TEST_F(BackupRestoreTest, DifferencesAreCountedByKind)
{
    put(m_now, addBookmark(base(), wholeBlock(u"III"_s)));
    m_backup = m_now;
    const QList<QUuid> ids{m_now.all<Bookmark>().front()->head.id};
    put(m_now, *removeItems(base(), ids));
    put(m_now, addFolder(base(), u"since"_s));
    addNote(u"since"_s);
    EXPECT_EQ(differences(m_now, m_backup), (BackupDifferences{{1, 0, 0, 0}, {}, {0, 1, 0, 1}}));
}

} // namespace
} // namespace iamm
