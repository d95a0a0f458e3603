// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/appcontext.h"
#include "app/bookmarks/bookmarkactions.h"
#include "app/bookmarks/bookmarkspane.h"
#include "app/contents/contentspane.h"
#include "app/library/libraryactions.h"
#include "app/reader/readerview.h"
#include "app/supportdetails.h"
#include "core/library/libraryservice.h"
#include "core/models/bookmarksmodel.h"
#include "core/models/contentsmodel.h"
#include "tests/support/drivenwindow.h"
#include "tests/support/librarytestbed.h"
#include "tests/support/printing.h"
#include "tests/support/sampledocument.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTreeView>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

const BlockId practice1(u"III.11.b-1"_s);
const BlockId practice2(u"III.11.b-2"_s);
const BlockId practice3(u"III.11.b-3"_s);

class BookmarksTest : public ::testing::Test {
protected:
    BookmarksTest() { start(); }

    /// The program on the same library, again if it runs already.
    void start()
    {
        m_window.emplace(sampleDocument(), m_bed.location());
        ASSERT_TRUE(QTest::qWaitFor([this] { return library().status() == LibraryStatus::Ready; }));
    }

    LibraryService &library() { return m_window->program().context().library; }
    ReaderView &view() { return m_window->part<ReaderView>(); }
    BookmarkActions &actions() { return m_window->part<BookmarkActions>(); }
    LibraryActions &history() { return m_window->part<LibraryActions>(); }

    bool settled()
    {
        return QTest::qWaitFor([this] { return !library().isSaving(); });
    }

    void pressCtrlD()
    {
        QTest::keyClick(&view(), Qt::Key_D, Qt::ControlModifier);
        ASSERT_TRUE(settled());
    }

    void bookmark(const BlockId &block)
    {
        m_window->goTo(block.value());
        pressCtrlD();
    }

    void select(const BlockId &block, int start, int end)
    {
        const int number = m_window->context().document().indexOf(block);
        TextSelection selection;
        selection.begin(Language::English, {number, start});
        selection.extendTo({number, end});
        view().setSelection(selection);
    }

    /// The list in the pane, which is opened.
    QTreeView &list()
    {
        actions().show->trigger();
        return *m_window->part<BookmarksPane>().findChild<QTreeView *>();
    }
    void selectRow(int row)
    {
        QTreeView &rows = list();
        rows.selectionModel()->setCurrentIndex(rows.model()->index(row, 0),
                                               QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    QStringList column(int column)
    {
        QStringList texts;
        const QAbstractItemModel &model = *list().model();
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(model.index(row, column).data().toString());
        return texts;
    }
    QLabel &hint() { return *m_window->part<BookmarksPane>().findChild<QLabel *>(); }

    std::string lastSaid() { return m_window->lastSaid().toStdString(); }
    QString words(const BlockId &block)
    {
        QString words;
        for (const DecorationSource *source : view().decorations())
            words += source->description(block, Language::English);
        return words;
    }

    LibraryTestbed m_bed;
    std::optional<DrivenWindow> m_window;
};

TEST_F(BookmarksTest, CtrlDPutsABookmarkAtTheMarkedBlockAndTakesItAwayAgain)
{
    bookmark(practice2);
    ASSERT_EQ(library().contents().at<Bookmark>(practice2).size(), 1U);
    EXPECT_TRUE(actions().toggle->isChecked());
    EXPECT_EQ(words(practice2), u"bookmarked"_s);
    EXPECT_EQ(lastSaid(), "Bookmarked: III.11.b, practice [2]");

    pressCtrlD();
    EXPECT_TRUE(library().contents().all<Bookmark>().empty());
    EXPECT_FALSE(actions().toggle->isChecked());
    EXPECT_EQ(words(practice2), QString());
    EXPECT_THAT(lastSaid(), HasSubstr("Deleted: III.11.b, practice [2]"));
}

TEST_F(BookmarksTest, TheKeyTwiceIsOnAndOffHoweverSlowTheDisk)
{
    m_window->goTo(practice2.value());
    QTest::keyClick(&view(), Qt::Key_D, Qt::ControlModifier);
    QTest::keyClick(&view(), Qt::Key_D, Qt::ControlModifier);
    ASSERT_TRUE(settled());
    EXPECT_TRUE(library().contents().all<Bookmark>().empty());
}

TEST_F(BookmarksTest, TheActionIsCheckedWhereTheCurrentPassageIsBookmarked)
{
    bookmark(practice2);
    m_window->goTo(practice1.value());
    EXPECT_FALSE(actions().toggle->isChecked());
    m_window->goTo(practice2.value());
    EXPECT_TRUE(actions().toggle->isChecked());
    select(practice2, 0, 9);
    EXPECT_FALSE(actions().toggle->isChecked()) << "these words aren't";
}

TEST_F(BookmarksTest, ASelectionIsBookmarkedAsThesePreciseWords)
{
    select(practice1, 0, 9);
    pressCtrlD();
    ASSERT_EQ(library().contents().all<Bookmark>().size(), 1U);
    EXPECT_EQ(library().contents().all<Bookmark>().front()->passage.quote, u"Promotion"_s);
    EXPECT_TRUE(actions().toggle->isChecked());
    pressCtrlD();
    EXPECT_TRUE(library().contents().all<Bookmark>().empty());
}

TEST_F(BookmarksTest, AClickInTheMarginIsTheSameForItsBlock)
{
    Q_EMIT view().marginClicked(practice3);
    ASSERT_TRUE(settled());
    EXPECT_EQ(library().contents().at<Bookmark>(practice3).size(), 1U);
    EXPECT_EQ(lastSaid(), "Bookmarked: III.11.b, practice [3]");
    Q_EMIT view().marginClicked(practice3);
    ASSERT_TRUE(settled());
    EXPECT_TRUE(library().contents().all<Bookmark>().empty());
}

TEST_F(BookmarksTest, AClickInTheMarginLeavesTheBookmarksOfWordsInItsBlock)
{
    select(practice1, 0, 9);
    pressCtrlD();
    Q_EMIT view().marginClicked(practice1);
    ASSERT_TRUE(settled());
    EXPECT_EQ(library().contents().at<Bookmark>(practice1).size(), 2U);
    Q_EMIT view().marginClicked(practice1);
    ASSERT_TRUE(settled());
    ASSERT_EQ(library().contents().all<Bookmark>().size(), 1U);
    EXPECT_EQ(library().contents().all<Bookmark>().front()->passage.quote, u"Promotion"_s);
}

TEST_F(BookmarksTest, TheMarginIsWhereTheMouseFindsIt)
{
    m_window->goTo(practice1.value());
    const int row = view().rows().rowOf(practice1);
    view().layout().visibleRows();
    const int top = view().layout().rowTop(row);
    const int middle = top + view().layout().laidRow(row).height / 2;
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, QPoint(4, middle));
    ASSERT_TRUE(settled());
    EXPECT_EQ(library().contents().at<Bookmark>(practice1).size(), 1U);
}

TEST_F(BookmarksTest, BookmarksAreThereAfterARestart)
{
    bookmark(practice2);
    m_window.reset();
    start();
    EXPECT_EQ(words(practice2), u"bookmarked"_s);
    EXPECT_THAT(column(BookmarksModel::ReferenceColumn), ElementsAre(u"III.11.b, practice [2]"_s));
}

TEST_F(BookmarksTest, AreCountedInTheContents)
{
    bookmark(practice2);
    bookmark(practice1);
    const ContentsModel &contents = m_window->part<ContentsPane>().model();
    const QModelIndex part = contents.indexOf(BlockId(u"III"_s));
    EXPECT_EQ(part.data(ContentsModel::BookmarkCountRole).toInt(), 2);
    pressCtrlD();
    EXPECT_EQ(part.data(ContentsModel::BookmarkCountRole).toInt(), 1);
}

TEST_F(BookmarksTest, AnEmptyPaneSaysHowToMakeOne)
{
    actions().show->trigger();
    QTreeView &rows = list();
    EXPECT_FALSE(rows.isVisible());
    EXPECT_TRUE(hint().isVisible());
    EXPECT_THAT(hint().text().toStdString(), HasSubstr("Ctrl+D"));
    EXPECT_EQ(QApplication::focusWidget(), &hint()) << "a screen reader hears it";
    bookmark(practice2);
    EXPECT_TRUE(rows.isVisible());
}

TEST_F(BookmarksTest, F2RenamesInPlaceAndTheNameIsKept)
{
    bookmark(practice2);
    QTreeView &rows = list();
    selectRow(0);
    QTest::keyClick(&rows, Qt::Key_F2);
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    ASSERT_TRUE(field);
    QTest::keyClicks(field, u"Para <b>Lima"_s);
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !library().contents().all<Bookmark>().front()->title.isEmpty(); }));
    EXPECT_THAT(column(BookmarksModel::TitleColumn), ElementsAre(u"Para <b>Lima"_s));
    EXPECT_EQ(lastSaid(), "Done: Rename a bookmark.");
    EXPECT_EQ(m_bed.bookmarksOnDisk().front().title, u"Para <b>Lima"_s);

    history().undo->trigger();
    ASSERT_TRUE(settled());
    EXPECT_EQ(library().contents().all<Bookmark>().front()->title, QString());
}

TEST_F(BookmarksTest, WhoOpensThePaneCanRenameTheFirstAtOnce)
{
    bookmark(practice2);
    actions().show->trigger();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
    EXPECT_TRUE(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
}

TEST_F(BookmarksTest, TheFocusAloneSelectsOneToo)
{
    bookmark(practice2);
    QTreeView &rows = list();
    rows.clearSelection();
    view().setFocus();
    m_window->part<BookmarksPane>().setFocus(Qt::TabFocusReason);
    EXPECT_EQ(rows.selectionModel()->selectedRows().size(), 1);
}

TEST_F(BookmarksTest, SeveralAreDeletedAtOnceAndUndoSaysHowMany)
{
    for (const BlockId &block : {practice1, practice2, practice3})
        bookmark(block);
    QTreeView &rows = list();
    rows.setFocus();
    QTest::keyClick(&rows, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&rows, Qt::Key_Delete);
    ASSERT_TRUE(settled());
    EXPECT_TRUE(library().contents().all<Bookmark>().empty());
    EXPECT_THAT(lastSaid(), HasSubstr("3"));
    EXPECT_THAT(history().undo->text().toStdString(), HasSubstr("Delete 3 bookmarks"));
    EXPECT_FALSE(history().redo->isEnabled());

    QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(settled());
    EXPECT_EQ(library().contents().all<Bookmark>().size(), 3U);
    EXPECT_THAT(history().redo->text().toStdString(), HasSubstr("Delete 3 bookmarks"));

    QTest::keyClick(&view(), Qt::Key_Y, Qt::ControlModifier);
    ASSERT_TRUE(settled());
    EXPECT_TRUE(library().contents().all<Bookmark>().empty());
}

TEST_F(BookmarksTest, AfterDeletingOneTheNextIsSelected)
{
    for (const BlockId &block : {practice1, practice2, practice3})
        bookmark(block);
    QTreeView &rows = list();
    selectRow(1);
    QTest::keyClick(&rows, Qt::Key_Delete);
    ASSERT_TRUE(settled());
    ASSERT_EQ(rows.selectionModel()->selectedRows().size(), 1);
    EXPECT_EQ(rows.currentIndex().data(BookmarksModel::BlockIdRole).toString(), practice3.value());
}

TEST_F(BookmarksTest, EnterAndClickGoToThePassage)
{
    bookmark(practice2);
    bookmark(BlockId(u"III.8-1"_s));
    QTreeView &rows = list();
    ASSERT_EQ(rows.model()->rowCount(), 2);
    rows.setCurrentIndex(rows.model()->index(0, 0));
    QTest::keyClick(&rows, Qt::Key_Return);
    EXPECT_EQ(m_window->context().navigator().here(), practice2);
    EXPECT_EQ(QApplication::focusWidget(), &rows) << "to go on from";
    const QRect second = rows.visualRect(rows.model()->index(1, 0));
    QTest::mouseClick(rows.viewport(), Qt::LeftButton, {}, second.center());
    EXPECT_EQ(m_window->context().navigator().here(), BlockId(u"III.8-1"_s));
    EXPECT_TRUE(m_window->context().navigator().canGoBack());
}

TEST_F(BookmarksTest, TheFilterLeavesWhatHasTheWords)
{
    bookmark(practice1);
    bookmark(practice2);
    QTreeView &rows = list();
    auto *field = m_window->part<BookmarksPane>().findChild<QLineEdit *>();
    QTest::keyClicks(field, u"measure 2"_s);
    EXPECT_EQ(rows.model()->rowCount(), 1);
    QTest::keyClicks(field, u" nowhere"_s);
    EXPECT_THAT(hint().text().toStdString(), HasSubstr("No bookmark is like that"));
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_EQ(rows.model()->rowCount(), 2);
}

TEST_F(BookmarksTest, InANarrowPaneARowHasTwoLinesInsteadOfColumns)
{
    bookmark(practice1);
    QTreeView &rows = list();
    auto &pane = m_window->part<BookmarksPane>();
    pane.window()->resize(1600, 800);
    m_window->operator*().resizeDocks({qobject_cast<QDockWidget *>(pane.parentWidget())}, {700}, Qt::Horizontal);
    ASSERT_TRUE(QTest::qWaitFor([&] { return pane.width() > 600; }));
    EXPECT_FALSE(rows.isColumnHidden(BookmarksModel::DateColumn));
    const int oneLine = rows.visualRect(rows.model()->index(0, 0)).height();
    m_window->operator*().resizeDocks({qobject_cast<QDockWidget *>(pane.parentWidget())}, {160}, Qt::Horizontal);
    ASSERT_TRUE(QTest::qWaitFor([&] { return pane.width() < 240; }));
    EXPECT_TRUE(rows.isColumnHidden(BookmarksModel::DateColumn));
    EXPECT_FALSE(rows.isColumnHidden(BookmarksModel::TitleColumn));
    EXPECT_GT(rows.visualRect(rows.model()->index(0, 0)).height(), oneLine);
}

TEST_F(BookmarksTest, TwoWindowsShowTheSameAtOnce)
{
    MainWindow *other = m_window->program().windows().openLike(**m_window);
    m_window->goTo(practice2.value());
    other->context().navigator().go({practice2, {}, {}});
    actions().toggle->trigger();
    ASSERT_TRUE(settled());
    EXPECT_TRUE(other->findChild<BookmarkActions *>()->toggle->isChecked());
    EXPECT_EQ(other->findChild<LibraryActions *>()->undo->text(), history().undo->text());
    const ContentsModel &contents = other->findChild<ContentsPane *>()->model();
    EXPECT_EQ(contents.indexOf(BlockId(u"III"_s)).data(ContentsModel::BookmarkCountRole).toInt(), 1);
    other->findChild<LibraryActions *>()->undo->trigger();
    ASSERT_TRUE(settled());
    EXPECT_FALSE(actions().toggle->isChecked());
}

TEST_F(BookmarksTest, CtrlSSaysThatAllIsSavedAndWhen)
{
    QTest::keyClick(&view(), Qt::Key_S, Qt::ControlModifier);
    EXPECT_THAT(lastSaid(), HasSubstr("Nothing was changed"));
    bookmark(practice2);
    QTest::keyClick(&view(), Qt::Key_S, Qt::ControlModifier);
    const QString time = QLocale().toString(library().savedAt()->toLocalTime().time(), QLocale::ShortFormat);
    EXPECT_THAT(lastSaid(), HasSubstr("Everything is saved, the last change at " + time.toStdString()));
}

TEST_F(BookmarksTest, SupportHearsOfTheLibraryWithoutAPersonsWordsOrFolders)
{
    bookmark(practice2);
    library().apply(
        renameItem(library().edit(), library().contents().all<Bookmark>().front()->head.id, u"private words"_s));
    ASSERT_TRUE(settled());
    const QString details = supportDetails(m_window->program().context());
    EXPECT_TRUE(details.contains(u"Library opened, 1 bookmarks, 0 damaged rows"_s)) << details.toStdString();
    EXPECT_TRUE(details.contains(u"iamm-browser.log"_s));
    EXPECT_FALSE(details.contains(u"private"_s));
    EXPECT_FALSE(details.contains(m_bed.location().folder));
}

} // namespace
} // namespace iamm
