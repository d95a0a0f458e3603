// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/noteedits.h"

#include "tests/support/editedcontents.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <array>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

class NoteEditsTest : public ::testing::Test {
protected:
    Note fresh(const QString &text)
    {
        Note note;
        note.head = m_library.base().newHead();
        note.head.rev = 0;
        note.passage = wholeBlock(u"III"_s);
        note.text = text;
        return note;
    }
    QUuid keep(const QString &text) { return m_library.apply(keepNote(m_library.base(), fresh(text))); }
    const Note *find(const QUuid &id) { return m_library.contents().find<Note>(id); }
    /// The change that an editor makes of these words.
    Change typed(const QUuid &id, const QString &text)
    {
        Note note = *find(id);
        note.text = text;
        return keepNote(m_library.base(), note).value();
    }
    std::optional<Change> recover(const Note &draft) { return recoverDrafts(m_library.base(), std::array{draft}); }

    EditedContents m_library;
};

TEST_F(NoteEditsTest, ANewNoteKeepsTheIdentifierOfItsDraft)
{
    const Note draft = fresh(u"words"_s);
    const QUuid id = m_library.apply(keepNote(m_library.base(), draft));
    EXPECT_EQ(id, draft.head.id);
    EXPECT_EQ(find(id)->head.rev, 1);
}

TEST_F(NoteEditsTest, WithoutWordsThereIsNoNoteAndNoChange)
{
    EXPECT_FALSE(keepNote(m_library.base(), fresh(QString())));
    EXPECT_FALSE(keepNote(m_library.base(), fresh(u" \n\t\u00a0"_s)));
    const QUuid id = keep(u"words"_s);
    Note same = *find(id);
    EXPECT_FALSE(keepNote(m_library.base(), same));
    same.text.clear();
    EXPECT_FALSE(keepNote(m_library.base(), same));
}

TEST_F(NoteEditsTest, ADeletedNoteThatIsWrittenOnIsANewOne)
{
    const QUuid id = keep(u"words"_s);
    Note written = *find(id);
    written.text = u"more words"_s;
    m_library.apply(deleteNotes(m_library.base(), {id}));
    const QUuid another = m_library.apply(keepNote(m_library.base(), written));
    EXPECT_NE(another, id);
    EXPECT_EQ(find(another)->text, u"more words"_s);
    EXPECT_EQ(find(id), nullptr);
}

TEST_F(NoteEditsTest, WhatOthersWroteIsNotChangedButCopied)
{
    Note theirs = fresh(u"theirs"_s);
    theirs.head.author = {QUuid::createUuid(), u"Amina"_s};
    theirs.head.rev = 4;
    theirs.tags = {u"tag"_s};
    const QUuid id = m_library.apply(creation(ChangeKind::Merge, {theirs}));
    theirs.text = u"changed"_s;
    EXPECT_FALSE(keepNote(m_library.base(), theirs));
    EXPECT_FALSE(tagNotes(m_library.base(), {id}, {{u"tag"_s}, {}}));
    const QUuid copy = m_library.apply(copyNotes(m_library.base(), {id}));
    ASSERT_TRUE(find(copy));
    EXPECT_NE(copy, id);
    EXPECT_EQ(find(copy)->text, u"theirs"_s);
    EXPECT_EQ(find(copy)->tags, QStringList{u"tag"_s});
    EXPECT_EQ(find(copy)->head.author, m_library.owner());
    EXPECT_EQ(find(copy)->head.rev, 1);
    EXPECT_FALSE(copyNotes(m_library.base(), {copy})) << "one's own needs no copy";
}

TEST_F(NoteEditsTest, ADraftOfANewNoteBecomesThatNote)
{
    const Note draft = fresh(u"words"_s);
    const Change change = recover(draft).value();
    EXPECT_EQ(change.kind, ChangeKind::Recover);
    EXPECT_EQ(m_library.apply(change), draft.head.id);
}

TEST_F(NoteEditsTest, ADraftOfANoteThatIsAsItWasBecomesItsNewWords)
{
    const QUuid id = keep(u"words"_s);
    Note draft = *find(id);
    draft.text = u"more words"_s;
    m_library.apply(recover(draft));
    EXPECT_EQ(find(id)->text, u"more words"_s);
    EXPECT_EQ(find(id)->head.rev, 2);
}

TEST_F(NoteEditsTest, ADraftOfANoteThatWasChangedMeanwhileBecomesANoteBesideIt)
{
    const QUuid id = keep(u"words"_s);
    Note draft = *find(id);
    draft.text = u"typed here"_s;
    Note theirs = *find(id);
    theirs.text = u"typed there"_s;
    m_library.apply(keepNote(m_library.base(), theirs));
    const QUuid beside = m_library.apply(recover(draft));
    ASSERT_NE(beside, id);
    EXPECT_EQ(find(beside)->text, u"typed here"_s);
    EXPECT_EQ(find(beside)->head.conflictOf, id);
    EXPECT_EQ(find(id)->text, u"typed there"_s);
}

TEST_F(NoteEditsTest, ADraftThatWasKeptAlreadyIsNothing)
{
    const QUuid id = keep(u"words"_s);
    Note draft = *find(id);
    draft.text = u"more words"_s;
    m_library.apply(keepNote(m_library.base(), draft));
    EXPECT_FALSE(recover(draft));
}

TEST_F(NoteEditsTest, ADraftOfADeletedNoteIsNotLost)
{
    const QUuid id = keep(u"words"_s);
    Note draft = *find(id);
    draft.text = u"more words"_s;
    m_library.apply(deleteNotes(m_library.base(), {id}));
    const QUuid saved = m_library.apply(recover(draft));
    EXPECT_EQ(find(saved)->text, u"more words"_s);
}

TEST_F(NoteEditsTest, WhatIsRefusedSinceSomebodyElseHasWrittenThereBecomesANoteBesideIt)
{
    const QUuid id = keep(u"words"_s);
    const Change first = typed(id, u"words A"_s);
    const QUuid beside = m_library.apply(keepBeside(m_library.base(), first));
    ASSERT_TRUE(find(beside));
    EXPECT_NE(beside, id);
    EXPECT_EQ(find(beside)->text, u"words A"_s);
    EXPECT_EQ(find(beside)->head.conflictOf, id);
    EXPECT_EQ(find(beside)->head.rev, 1);
    EXPECT_FALSE(keepBeside(m_library.base(), first)) << "it is kept";

    Note more = std::get<Note>(*first.rows.front().after);
    more.text = u"words AB"_s;
    const Change second =
        makeChange(ChangeKind::EditNote, {revised(*first.rows.front().after, more, m_library.base().now)});
    EXPECT_EQ(m_library.apply(keepBeside(m_library.base(), second)), beside) << "what was typed on goes on there";
    EXPECT_EQ(find(beside)->text, u"words AB"_s);
}

TEST_F(NoteEditsTest, WhereNoWordsAreLostNothingIsKeptBeside)
{
    const QUuid id = keep(u"words"_s);
    const Change change = typed(id, u"more"_s);
    m_library.apply(change);
    EXPECT_FALSE(keepBeside(m_library.base(), change)) << "they have written the same";
    EXPECT_FALSE(keepBeside(m_library.base(), *colorNotes(m_library.base(), {id}, AnnotationColor::Green)));
    EXPECT_FALSE(keepBeside(m_library.base(), inverse(change, m_library.owner(), m_library.base().now)));
}

TEST_F(NoteEditsTest, DraftsWithoutWordsAndNoDraftsAreNothing)
{
    EXPECT_FALSE(recover(fresh(QString())));
    EXPECT_FALSE(recoverDrafts(m_library.base(), {}));
}

} // namespace
} // namespace iamm
