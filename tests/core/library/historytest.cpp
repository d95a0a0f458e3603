// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/history.h"

#include "tests/support/printing.h"

#include <QHash>

#include <gtest/gtest.h>

#include <random>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

const QDateTime noon = QDateTime::fromString(u"2026-11-23T12:00:00.000Z"_s, Qt::ISODateWithMs);

/// Stands in for the file: takes a change only where every row is what the change was made from.
class Rows final {
public:
    bool take(const Change &change)
    {
        for (const RowChange &row : change.rows) {
            const auto found = m_rows.constFind(row.id());
            const bool fits = row.before ? found != m_rows.cend() && headOf(*found).rev == headOf(*row.before).rev
                                         : found == m_rows.cend();
            if (!fits || (row.before && headOf(*row.after).rev != headOf(*row.before).rev + 1))
                return false;
        }
        for (const RowChange &row : change.rows)
            m_rows.insert(row.id(), *row.after);
        return true;
    }

    Bookmark bookmark(const QUuid &id) const { return std::get<Bookmark>(m_rows.value(id)); }
    QString title(const QUuid &id) const
    {
        return m_rows.contains(id) && !bookmark(id).head.isDeleted() ? bookmark(id).title : u"(none)"_s;
    }
    QList<QUuid> ids() const { return m_rows.keys(); }

private:
    QHash<QUuid, Record> m_rows;
};

class HistoryTest : public ::testing::Test {
protected:
    bool keep(const Change &change)
    {
        const bool taken = m_rows.take(change);
        if (taken)
            m_history.record(change);
        return taken;
    }
    QUuid add(const QString &title)
    {
        Bookmark bookmark;
        bookmark.head = {QUuid::createUuid(), 1, {}, noon, noon, std::nullopt};
        bookmark.title = title;
        EXPECT_TRUE(keep(creation(ChangeKind::AddBookmark, {bookmark})));
        return bookmark.head.id;
    }
    bool rename(const QUuid &id, const QString &title)
    {
        const Bookmark before = m_rows.bookmark(id);
        Bookmark after = before;
        after.title = title;
        return keep(makeChange(ChangeKind::RenameBookmark, {revised(before, after, noon)}));
    }
    bool remove(const QList<QUuid> &ids)
    {
        std::vector<RowChange> rows;
        for (const QUuid &id : ids)
            rows.push_back(deletion(m_rows.bookmark(id), noon));
        return keep(makeChange(ChangeKind::DeleteBookmarks, rows));
    }
    bool undo() { return m_history.toUndo() && keep(inverse(*m_history.toUndo(), {}, noon)); }
    bool redo() { return m_history.toRedo() && keep(inverse(*m_history.toRedo(), {}, noon)); }

    Rows m_rows;
    History m_history;
};

TEST_F(HistoryTest, NothingDoneNothingToUndo)
{
    EXPECT_EQ(m_history.toUndo(), nullptr);
    EXPECT_EQ(m_history.toRedo(), nullptr);
}

TEST_F(HistoryTest, GoesAllTheWayBackAndForthAgain)
{
    const QUuid id = add(u"one"_s);
    ASSERT_TRUE(rename(id, u"two"_s));
    ASSERT_TRUE(rename(id, u"three"_s));
    ASSERT_TRUE(remove({id}));
    for (int round = 0; round < 3; ++round) {
        for (const QString &title : {u"three"_s, u"two"_s, u"one"_s, u"(none)"_s}) {
            ASSERT_TRUE(undo());
            EXPECT_EQ(m_rows.title(id), title);
        }
        EXPECT_FALSE(undo());
        for (const QString &title : {u"one"_s, u"two"_s, u"three"_s, u"(none)"_s}) {
            ASSERT_TRUE(redo());
            EXPECT_EQ(m_rows.title(id), title);
        }
        EXPECT_FALSE(redo());
    }
}

TEST_F(HistoryTest, UndoMakesNewRevisionsAndNeverOldOnes)
{
    const QUuid id = add(u"one"_s);
    ASSERT_TRUE(rename(id, u"two"_s));
    ASSERT_TRUE(undo());
    EXPECT_EQ(m_rows.bookmark(id).head.rev, 3);
}

TEST_F(HistoryTest, ItKnowsWhatItWouldTakeBack)
{
    const QList<QUuid> ids{add(u"a"_s), add(u"b"_s)};
    ASSERT_TRUE(remove(ids));
    const ChangeName both{ChangeKind::DeleteBookmarks, 2};
    EXPECT_EQ(m_history.toUndo()->name(), both);
    ASSERT_TRUE(undo());
    EXPECT_EQ(m_history.toRedo()->name(), both);
    EXPECT_EQ(m_history.toUndo()->name(), (ChangeName{ChangeKind::AddBookmark, 1}));
}

TEST_F(HistoryTest, ANewChangeEndsWhatCouldBeRedone)
{
    const QUuid id = add(u"one"_s);
    ASSERT_TRUE(rename(id, u"two"_s));
    ASSERT_TRUE(undo());
    ASSERT_TRUE(rename(id, u"other"_s));
    EXPECT_FALSE(redo());
    ASSERT_TRUE(undo());
    EXPECT_EQ(m_rows.title(id), u"one"_s);
}

TEST_F(HistoryTest, WhatSomebodyElseChangedIsNotTakenBack)
{
    const QUuid id = add(u"one"_s);
    ASSERT_TRUE(rename(id, u"two"_s));
    Bookmark theirs = m_rows.bookmark(id);
    theirs.title = u"theirs"_s;
    ASSERT_TRUE(m_rows.take(makeChange(ChangeKind::RenameBookmark, {revised(m_rows.bookmark(id), theirs, noon)})));
    EXPECT_FALSE(undo());
    EXPECT_EQ(m_rows.title(id), u"theirs"_s);
}

TEST_F(HistoryTest, ADroppedChangeIsPassedOver)
{
    const QUuid id = add(u"one"_s);
    const QUuid other = add(u"other"_s);
    m_history.drop(m_history.toUndo()->id);
    ASSERT_TRUE(undo());
    EXPECT_EQ(m_rows.title(id), u"(none)"_s);
    EXPECT_EQ(m_rows.title(other), u"other"_s);
}

TEST_F(HistoryTest, ForgetsTheOldestBeyondItsLength)
{
    for (std::size_t i = 0; i < History::maxLength + 5; ++i)
        add(u"x"_s);
    std::size_t undone = 0;
    while (undo())
        ++undone;
    EXPECT_EQ(undone, History::maxLength);
}

// Whatever is done in whatever order, as many undos as there were changes lead back, and no undo is refused.
TEST_F(HistoryTest, AnyWalkLeadsBackToTheStart)
{
    std::mt19937 random(20261123);
    std::vector<QUuid> made;
    for (int step = 0; step < 2000; ++step) {
        const QUuid id = made.empty() ? QUuid() : made[random() % made.size()];
        const bool lives = !made.empty() && m_rows.title(id) != u"(none)"_s;
        switch (random() % 6) {
        case 0:
            made.push_back(add(QString::number(step)));
            break;
        case 1:
            if (lives) {
                ASSERT_TRUE(rename(id, QString::number(step)));
            }
            break;
        case 2:
            if (lives) {
                ASSERT_TRUE(remove({id}));
            }
            break;
        case 3:
            ASSERT_TRUE(!m_history.toRedo() || redo()) << "step " << step;
            break;
        default:
            ASSERT_TRUE(!m_history.toUndo() || undo()) << "step " << step;
        }
    }
    while (m_history.toUndo())
        ASSERT_TRUE(undo());
    for (const QUuid &id : m_rows.ids())
        EXPECT_EQ(m_rows.title(id), u"(none)"_s);
}

} // namespace
} // namespace iamm
