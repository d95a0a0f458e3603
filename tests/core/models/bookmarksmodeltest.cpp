// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/models/bookmarksmodel.h"

#include "core/models/bookmarksfilter.h"

#include "tests/support/librarytestbed.h"
#include "tests/support/printedtree.h"
#include "tests/support/printing.h"
#include "tests/support/smalldocument.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

/// Made at the `minute`-th minute of one hour.
Bookmark bookmarkOn(const QString &block, const QString &title, int minute)
{
    const QDateTime time(QDate(2026, 11, 23), QTime(12, minute), Qt::UTC);
    return {{QUuid::createUuid(), 1, {}, time, time, std::nullopt}, title, wholeBlock(block)};
}

Folder folderNamed(const QString &name)
{
    const QDateTime time(QDate(2026, 11, 23), QTime(11, 0), Qt::UTC);
    return {{QUuid::createUuid(), 1, {}, time, time}, name};
}

class BookmarksModelTest : public ::testing::Test {
protected:
    BookmarksModelTest() { m_filter.setSourceModel(&m_model); }

    void show(const std::vector<Bookmark> &bookmarks)
    {
        m_shown = bookmarks;
        LibraryContents contents;
        for (const Bookmark &bookmark : bookmarks)
            contents.put(bookmark);
        m_model.setContents(contents);
    }

    void showAll(const std::vector<Record> &records)
    {
        LibraryContents contents;
        for (const Record &record : records)
            contents.put(record);
        m_model.setContents(contents);
    }

    const Document m_document = smallDocument();
    QString m_word = u"at "_s;
    QHash<QUuid, BlockId> m_places; ///< of those that don't stand where they were made
    BookmarksModel m_model{m_document,
                           {[](BookmarksModel::Column column) { return u"column %1"_s.arg(column); },
                            [this](const BlockId &id) { return m_word + id.value(); },
                            [](const QDateTime &time) { return time.toString(u"HH:mm"_s); },
                            [](int count) { return u"%1 bookmarks"_s.arg(count); },
                            [](AnnotationColor color) { return u"colour %1"_s.arg(static_cast<int>(color)); },
                            [](const Author &author) { return author.name; }},
                           [this](const QUuid &id) { return m_places.value(id); }};
    BookmarksFilter m_filter;
    std::vector<Bookmark> m_shown;

private:
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester m_filterTester{&m_filter, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(BookmarksModelTest, ShowsTitleReferenceAndDate)
{
    show({bookmarkOn(u"III.11.b-2"_s, u"My title"_s, 5), bookmarkOn(u"III"_s, {}, 7)});
    EXPECT_EQ(printedTree(m_model), u"My title | at III.11.b-2 | 12:05\n"
                                    "Practices | at III | 12:07\n"_s);
    EXPECT_EQ(m_model.headerData(1, Qt::Horizontal).toString(), u"column 1"_s);
}

TEST_F(BookmarksModelTest, ANewOneInTheMiddleMovesNoOther)
{
    show({bookmarkOn(u"III"_s, u"a"_s, 1), bookmarkOn(u"III"_s, u"c"_s, 3)});
    const QPersistentModelIndex last = m_model.index(1, 0);
    QSignalSpy resets(&m_model, &QAbstractItemModel::modelReset);
    show({m_shown[0], bookmarkOn(u"III"_s, u"b"_s, 2), m_shown[1]});
    EXPECT_EQ(resets.count(), 0);
    EXPECT_EQ(last.row(), 2);
    EXPECT_EQ(last.data().toString(), u"c"_s);
}

TEST_F(BookmarksModelTest, RemovedOnesGoAndTheOthersStay)
{
    show({bookmarkOn(u"III"_s, u"a"_s, 1), bookmarkOn(u"III"_s, u"b"_s, 2), bookmarkOn(u"III"_s, u"c"_s, 3)});
    const QPersistentModelIndex last = m_model.index(2, 0);
    show({m_shown[2]});
    EXPECT_EQ(m_model.rowCount(), 1);
    EXPECT_EQ(last.row(), 0);
}

TEST_F(BookmarksModelTest, ATypedTitleIsAskedForAndShownOnlyWhenItComesBack)
{
    show({bookmarkOn(u"III"_s, u"old"_s, 1)});
    QSignalSpy requests(&m_model, &BookmarksModel::renameRequested);
    QSignalSpy changes(&m_model, &QAbstractItemModel::dataChanged);
    EXPECT_TRUE(m_model.setData(m_model.index(0, 0), u" new\n title "_s));
    ASSERT_EQ(requests.count(), 1);
    EXPECT_EQ(requests[0][0].toUuid(), m_shown[0].head.id);
    EXPECT_EQ(requests[0][1].toString(), u"new title"_s);
    EXPECT_EQ(m_model.index(0, 0).data().toString(), u"old"_s);

    m_shown[0].title = u"new title"_s;
    show(m_shown);
    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(m_model.index(0, 0).data().toString(), u"new title"_s);
}

TEST_F(BookmarksModelTest, OnlyTheTitleCanBeEdited)
{
    show({bookmarkOn(u"III"_s, u"title"_s, 1)});
    QSignalSpy requests(&m_model, &BookmarksModel::renameRequested);
    EXPECT_FALSE(m_model.setData(m_model.index(0, 1), u"x"_s));
    EXPECT_TRUE(m_model.setData(m_model.index(0, 0), u"title"_s)) << "nothing to do";
    EXPECT_EQ(requests.count(), 0);
    EXPECT_TRUE(m_model.index(0, 0).flags() & Qt::ItemIsEditable);
    EXPECT_FALSE(m_model.index(0, 2).flags() & Qt::ItemIsEditable);
}

TEST_F(BookmarksModelTest, AnEmptyTitleIsEditedEmptyAndShownByItsQuote)
{
    show({bookmarkOn(u"III.11.b-2"_s, {}, 1)});
    EXPECT_EQ(m_model.index(0, 0).data(Qt::EditRole).toString(), QString());
    EXPECT_EQ(m_model.index(0, 0).data().toString(), u"Co-operation between states."_s);
}

TEST_F(BookmarksModelTest, OneIsFoundByItsIdentifier)
{
    show({bookmarkOn(u"III"_s, u"a"_s, 1), bookmarkOn(u"III"_s, u"b"_s, 2)});
    EXPECT_EQ(m_model.indexOf(m_shown[1].head.id).row(), 1);
    EXPECT_FALSE(m_model.indexOf(QUuid::createUuid()).isValid());
    EXPECT_EQ(m_model.bookmark({}), nullptr);
}

TEST_F(BookmarksModelTest, SortsByDocumentByTitleAndByDate)
{
    Bookmark lost = bookmarkOn(u"III"_s, u"Zebra"_s, 4);
    lost.passage.from.block = BlockId(u"IX-1"_s);
    show({bookmarkOn(u"III.11.b-2"_s, u"alpha"_s, 3), lost, bookmarkOn(u"III.11"_s, u"Beta"_s, 9),
          bookmarkOn(u"III-para1"_s, u"alpha"_s, 5)});
    const auto order = [this](int column, Qt::SortOrder direction = Qt::AscendingOrder) {
        m_filter.sort(column, direction);
        QStringList blocks;
        for (int row = 0; row < m_filter.rowCount(); ++row)
            blocks += m_filter.index(row, 0).data(BookmarksModel::BlockIdRole).toString();
        return blocks.join(u' ');
    };
    EXPECT_EQ(order(BookmarksModel::ReferenceColumn), u"III-para1 III.11 III.11.b-2 IX-1"_s);
    EXPECT_EQ(order(BookmarksModel::TitleColumn), u"III.11.b-2 III-para1 III.11 IX-1"_s);
    EXPECT_EQ(order(BookmarksModel::DateColumn), u"III.11.b-2 IX-1 III-para1 III.11"_s);
    EXPECT_EQ(order(BookmarksModel::DateColumn, Qt::DescendingOrder), u"III.11 III-para1 IX-1 III.11.b-2"_s);
}

TEST_F(BookmarksModelTest, SortsTitlesAsTheLanguageDoes)
{
    show({bookmarkOn(u"III"_s, u"zone 10"_s, 1), bookmarkOn(u"III"_s, u"\u00e9tude"_s, 2),
          bookmarkOn(u"III"_s, u"Zone 9"_s, 3), bookmarkOn(u"III"_s, u"Fin"_s, 4)});
    m_filter.setLocale(QLocale(QLocale::French));
    m_filter.sort(BookmarksModel::TitleColumn);
    QStringList titles;
    for (int row = 0; row < m_filter.rowCount(); ++row)
        titles += m_filter.index(row, 0).data().toString();
    EXPECT_EQ(titles, (QStringList{u"\u00e9tude"_s, u"Fin"_s, u"Zone 9"_s, u"zone 10"_s}));
}

TEST_F(BookmarksModelTest, FiltersByBeginningsOfWordsInTitleQuoteAndReference)
{
    show({bookmarkOn(u"III.11.b-2"_s, u"R\u00e9fugi\u00e9s"_s, 1), bookmarkOn(u"III"_s, u"Other"_s, 2)});
    const auto found = [this](const QString &text) {
        m_filter.setFilterText(text);
        return m_filter.rowCount();
    };
    EXPECT_EQ(found(u"refug"_s), 1);
    EXPECT_EQ(found(u"cooperation STATES"_s), 1) << "words of the quote";
    EXPECT_EQ(found(u"III.11.b"_s), 1) << "words of the reference";
    EXPECT_EQ(found(u"refug other"_s), 0) << "all words";
    EXPECT_EQ(found(u"<b>(*"_s), 1) << "the reference's b: signs are no words";
    EXPECT_EQ(found({}), 2);
}

TEST_F(BookmarksModelTest, OtherNamesAreShownAtOnce)
{
    show({bookmarkOn(u"III"_s, u"a"_s, 1)});
    QSignalSpy changes(&m_model, &QAbstractItemModel::dataChanged);
    QSignalSpy headers(&m_model, &QAbstractItemModel::headerDataChanged);
    m_word = u"en "_s;
    m_model.retranslate();
    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(headers.count(), 1);
    EXPECT_EQ(m_model.index(0, 1).data().toString(), u"en III"_s);
}

TEST_F(BookmarksModelTest, FollowsTheLibraryThroughAddingRenamingDeletingAndUndo)
{
    LibraryTestbed bed;
    DrivenLibrary library(bed.location());
    const auto follow = [&] { m_model.setContents(library->contents()); };
    QObject::connect(&*library, &LibraryService::reset, &m_model, follow);
    QObject::connect(&*library, &LibraryService::committed, &m_model, follow);
    QObject::connect(&m_model, &BookmarksModel::renameRequested, &*library,
                     [&](const QUuid &id, const QString &title) { library.rename(id, title); });
    library.open();
    library.add(u"III"_s, u"first"_s);
    library.add(u"III.11"_s, u"second"_s);
    m_model.setData(m_model.index(0, 0), u"renamed"_s);
    ASSERT_TRUE(library.settle());
    EXPECT_EQ(m_model.index(0, 0).data().toString(), u"renamed"_s);
    library.remove({m_model.index(0, 0).data(BookmarksModel::ItemIdRole).toUuid()});
    ASSERT_TRUE(library.settle());
    EXPECT_EQ(m_model.rowCount(), 1);
    library->undo();
    ASSERT_TRUE(library.settle());
    EXPECT_EQ(m_model.index(0, 0).data().toString(), u"renamed"_s);
    EXPECT_EQ(m_model.rowCount(), 2);
}

TEST_F(BookmarksModelTest, FoldersAreATreeAndCountTheirBookmarks)
{
    Folder outer = folderNamed(u"Outer"_s);
    Folder inner = folderNamed(u"Inner"_s);
    inner.folder = outer.head.id;
    Bookmark one = bookmarkOn(u"III"_s, u"one"_s, 1);
    one.folder = inner.head.id;
    Bookmark two = bookmarkOn(u"III"_s, u"two"_s, 2);
    two.folder = outer.head.id;
    showAll({outer, inner, one, two});
    const QModelIndex outerIndex = m_model.indexOf(outer.head.id);
    EXPECT_EQ(m_model.rowCount(), 1);
    EXPECT_EQ(m_model.rowCount(outerIndex), 2);
    EXPECT_EQ(outerIndex.data(BookmarksModel::CountRole).toInt(), 2);
    EXPECT_EQ(outerIndex.siblingAtColumn(1).data().toString(), u"2 bookmarks"_s);
    EXPECT_EQ(m_model.indexOf(one.head.id).parent(), m_model.indexOf(inner.head.id));
}

TEST_F(BookmarksModelTest, AScreenReaderHearsAllOfARow)
{
    const auto spoken = [this](int row, int column = 0) {
        return m_model.index(row, column).data(Qt::AccessibleTextRole).toString();
    };
    Bookmark plain = bookmarkOn(u"III"_s, {}, 1);
    plain.position = u"a"_s;
    Bookmark full = bookmarkOn(u"III.11.b-2"_s, u"My title %1"_s, 5);
    full.position = u"b"_s;
    full.color = AnnotationColor::Blue;
    full.tags = {u"visas"_s, u"Lima %2"_s};
    Folder folder = folderNamed(u"Quito"_s);
    folder.position = u"c"_s;
    Bookmark theirs = bookmarkOn(u"III"_s, u"hers"_s, 7);
    theirs.position = u"d"_s;
    theirs.head.author.name = u"Amina"_s;
    showAll({plain, full, folder, theirs});
    EXPECT_EQ(spoken(3), u"hers, at III, 12:07, Amina"_s);
    EXPECT_EQ(m_model.index(3, 0).data(BookmarksModel::AuthorRole).toString(), u"Amina"_s);
    EXPECT_EQ(spoken(0), u"Practices, at III, 12:01"_s);
    EXPECT_EQ(spoken(1), u"My title %1, at III.11.b-2, 12:05, colour 3, tags: visas, Lima %2"_s);
    EXPECT_EQ(spoken(1, BookmarksModel::DateColumn), u"12:05"_s);
    EXPECT_EQ(spoken(2), u"Quito, folder, 0 bookmarks"_s);
    m_model.setActiveFolder(folder.head.id);
    EXPECT_EQ(spoken(2), u"Quito, folder, 0 bookmarks, new bookmarks go here"_s);
}

TEST_F(BookmarksModelTest, TheSameActiveFolderAgainIsNoChange)
{
    const Folder folder = folderNamed(u"Quito"_s);
    showAll({folder});
    m_model.setActiveFolder(folder.head.id);
    QSignalSpy changes(&m_model, &QAbstractItemModel::dataChanged);
    m_model.setActiveFolder(folder.head.id);
    EXPECT_EQ(changes.count(), 0);
}

TEST_F(BookmarksModelTest, ShowsWhereABookmarkStandsInThisEdition)
{
    show({bookmarkOn(u"III"_s, u"a"_s, 1), bookmarkOn(u"III.11"_s, u"b"_s, 2)});
    m_filter.sort(BookmarksModel::ReferenceColumn);
    EXPECT_EQ(printedTree(m_filter), u"a | at III | 12:01\n"
                                     "b | at III.11 | 12:02\n"_s);
    m_places.insert(m_shown[0].head.id, BlockId(u"III.11.b-2"_s));
    m_model.updatePlaces({m_shown[0].head.id, QUuid::createUuid()});
    EXPECT_EQ(printedTree(m_filter), u"b | at III.11 | 12:02\n"
                                     "a | at III.11.b-2 | 12:01\n"_s);
}

TEST_F(BookmarksModelTest, WhatIsMovedToAnotherFolderIsFoundThere)
{
    const Folder left = folderNamed(u"Left"_s);
    const Folder right = folderNamed(u"Right"_s);
    Bookmark moved = bookmarkOn(u"III"_s, u"moved"_s, 1);
    for (const QUuid &folder : {left.head.id, right.head.id, QUuid(), left.head.id}) {
        moved.folder = folder;
        showAll({left, right, moved});
        EXPECT_EQ(m_model.indexOf(moved.head.id).parent(), m_model.indexOf(folder));
        EXPECT_EQ(m_model.indexOf(moved.head.id).data().toString(), u"moved"_s);
    }
}

TEST_F(BookmarksModelTest, AFolderThatIsMovedTakesAllInItAlong)
{
    const Folder outer = folderNamed(u"Outer"_s);
    Folder inner = folderNamed(u"Inner"_s);
    Bookmark bookmark = bookmarkOn(u"III"_s, u"x"_s, 1);
    bookmark.folder = inner.head.id;
    showAll({outer, inner, bookmark});
    inner.folder = outer.head.id;
    showAll({outer, inner, bookmark});
    EXPECT_EQ(m_model.rowCount(), 1);
    EXPECT_EQ(m_model.indexOf(bookmark.head.id).parent().parent(), m_model.indexOf(outer.head.id));
    showAll({inner, bookmark});
    EXPECT_EQ(m_model.indexOf(bookmark.head.id).parent(), m_model.indexOf(inner.head.id));
}

TEST_F(BookmarksModelTest, FoldersInACircleAreShownAllTheSame)
{
    Folder one = folderNamed(u"One"_s);
    Folder two = folderNamed(u"Two"_s);
    one.folder = two.head.id;
    two.folder = one.head.id;
    Bookmark bookmark = bookmarkOn(u"III"_s, u"x"_s, 1);
    bookmark.folder = two.head.id;
    showAll({one, two, bookmark});
    EXPECT_EQ(m_model.rowCount(), 2);
    EXPECT_TRUE(m_model.indexOf(bookmark.head.id).isValid());
}

TEST_F(BookmarksModelTest, WhatIsDroppedIsAskedForAndOnlyWhatIsOurs)
{
    const Folder folder = folderNamed(u"Folder"_s);
    const Bookmark one = bookmarkOn(u"III"_s, u"one"_s, 1);
    showAll({folder, one});
    QSignalSpy requests(&m_model, &BookmarksModel::moveRequested);
    const std::unique_ptr<QMimeData> data(m_model.mimeData({m_model.indexOf(one.head.id)}));
    EXPECT_TRUE(m_model.dropMimeData(data.get(), Qt::MoveAction, -1, -1, m_model.indexOf(folder.head.id)));
    ASSERT_EQ(requests.count(), 1);
    EXPECT_EQ(requests[0][0].value<QList<QUuid>>(), QList<QUuid>{one.head.id});
    EXPECT_EQ(requests[0][1].toUuid(), folder.head.id);
    QMimeData foreign;
    foreign.setText(one.head.id.toString());
    EXPECT_FALSE(m_model.dropMimeData(&foreign, Qt::MoveAction, -1, -1, {}));
    EXPECT_FALSE(m_model.dropMimeData(data.get(), Qt::CopyAction, -1, -1, {}));
    EXPECT_EQ(requests.count(), 1);
}

} // namespace
} // namespace iamm
