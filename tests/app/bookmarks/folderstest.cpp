// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/appcontext.h"
#include "app/bookmarks/activefolder.h"
#include "app/bookmarks/bookmarkactions.h"
#include "app/bookmarks/bookmarkcommands.h"
#include "app/bookmarks/bookmarkspane.h"
#include "app/bookmarks/bookmarktree.h"
#include "app/library/choicebutton.h"
#include "app/library/libraryactions.h"
#include "app/library/unsavedchanges.h"
#include "app/settings.h"
#include "core/models/bookmarksmodel.h"
#include "tests/support/libraryinwindow.h"
#include "tests/support/printing.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>

#include <gmock/gmock.h>

#include <algorithm>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

/// Bookmarks a, b and c, and what is done with them by menu and key.
class FoldersTest : public LibraryInWindow {
protected:
    FoldersTest()
    {
        part<BookmarkActions>().show->trigger();
        add(practice1, u"a"_s);
        add(practice2, u"b"_s);
        add(practice3, u"c"_s);
    }

    void add(const BlockId &block, const QString &title, const QUuid &folder = {})
    {
        const auto passage =
            storedPassage(Passage::whole(block, Language::English), m_window->context().document()).value();
        library().apply(addBookmark(library().edit(), passage, title, folder));
        ASSERT_TRUE(settled());
    }
    QUuid addFolder(const QString &name, const QUuid &parent = {})
    {
        const Change change = iamm::addFolder(library().edit(), name, parent);
        library().apply(change);
        EXPECT_TRUE(settled());
        return change.rows.front().id();
    }
    BookmarkCommands &commands() { return part<BookmarkCommands>(); }
    BookmarkTree &tree() { return *part<BookmarksPane>().tree(); }
    QStringList rows() { return rowsOf(*tree().model()); }
    QModelIndex rowOf(const QString &title)
    {
        return tree()
            .model()
            ->match(tree().model()->index(0, 0), Qt::DisplayRole, title, 1, Qt::MatchExactly | Qt::MatchRecursive)
            .value(0);
    }
    void select(const QStringList &titles)
    {
        QList<QUuid> ids;
        for (const QString &title : titles)
            ids.append(rowOf(title).data(BookmarksModel::ItemIdRole).toUuid());
        tree().select(ids);
        tree().setFocus();
    }
    void does(QAction *action)
    {
        ASSERT_TRUE(action->isEnabled());
        action->trigger();
        ASSERT_TRUE(settled());
    }
    void move(const QString &folder)
    {
        QMetaObject::invokeMethod(commands().moveTo(), "aboutToShow");
        choose(*commands().moveTo(), folder);
        ASSERT_TRUE(settled());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&tree(), key, modifiers);
        ASSERT_TRUE(settled());
    }
};

TEST_F(FoldersTest, ANewFolderIsNamedInPlace)
{
    commands().newFolder->trigger();
    ASSERT_TRUE(waitUntil([] { return qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr; }));
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), u"Name of the folder"_s);
    m_window->type(u"Lima"_s);
    m_window->press(Qt::Key_Return);
    ASSERT_TRUE(waitUntil([this] { return rows().contains(u"Lima"_s); }));
    EXPECT_THAT(rows(), ElementsAre(u"a"_s, u"b"_s, u"c"_s, u"Lima"_s));
}

TEST_F(FoldersTest, BookmarksAreMovedIntoAFolderAndOutByMenu)
{
    addFolder(u"Lima & Quito"_s);
    select({u"a"_s, u"c"_s});
    move(u"Lima"_s);
    EXPECT_THAT(rows(), ElementsAre(u"b"_s, u"Lima & Quito"_s, u"  a"_s, u"  c"_s));
    select({u"a"_s});
    move(u"Out of All Folders"_s);
    EXPECT_THAT(rows(), ElementsAre(u"b"_s, u"Lima & Quito"_s, u"  c"_s, u"a"_s));
    part<LibraryActions>().undo->trigger();
    ASSERT_TRUE(settled());
    EXPECT_THAT(rows(), ElementsAre(u"b"_s, u"Lima & Quito"_s, u"  a"_s, u"  c"_s));
}

TEST_F(FoldersTest, WhatOthersHaveMadeIsCopiedAndNotChanged)
{
    Bookmark theirs = *library().contents().find<Bookmark>(rowOf(u"a"_s).data(BookmarksModel::ItemIdRole).toUuid());
    theirs.head = library().edit().newHead();
    theirs.head.author = {QUuid::createUuid(), u"Amina"_s};
    theirs.title = u"hers"_s;
    library().apply(creation(ChangeKind::Merge, {theirs}));
    ASSERT_TRUE(settled());
    select({u"hers"_s});
    for (const QAction *action : {commands().rename, commands().tags, commands().moveUp, commands().moveDown,
                                  commands().moveTo()->menuAction(), commands().colors()->menuAction()})
        EXPECT_FALSE(action->isEnabled()) << action->text().toStdString();
    EXPECT_EQ(rowOf(u"hers"_s).data(BookmarksModel::AuthorRole).toString(), u"Amina"_s);
    auto &choice = *m_window->part<BookmarksPane>().findChild<ChoiceButton *>();
    QMetaObject::invokeMethod(choice.menu(), "aboutToShow");
    choose(*choice.menu(), u"Amina"_s);
    EXPECT_EQ(rows().size(), 1);
    choose(*choice.menu(), u"All"_s);
    select({u"hers"_s});
    does(commands().copyToMine);
    EXPECT_EQ(rows().count(u"hers"_s), 2);
    const auto isOwn = [this](const Bookmark *row) { return library().edit().mayChange(row->head); };
    const std::vector<const Bookmark *> all = library().contents().all<Bookmark>();
    EXPECT_EQ(std::ranges::count_if(all, isOwn), static_cast<std::ptrdiff_t>(all.size()) - 1) << "all but hers";
    select({u"a"_s});
    EXPECT_FALSE(commands().copyToMine->isEnabled());
    EXPECT_TRUE(commands().rename->isEnabled());
}

TEST_F(FoldersTest, KeysMoveUpAndDownAndTheSelectionGoesAlong)
{
    select({u"c"_s});
    press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_THAT(rows(), ElementsAre(u"a"_s, u"c"_s, u"b"_s));
    press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_THAT(rows(), ElementsAre(u"c"_s, u"a"_s, u"b"_s));
    press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_THAT(rows(), ElementsAre(u"a"_s, u"c"_s, u"b"_s));
    EXPECT_EQ(tree().currentIndex().data().toString(), u"c"_s);
}

TEST_F(FoldersTest, DraggingMovesThemWhereTheyAreDropped)
{
    addFolder(u"Lima"_s);
    QAbstractItemModel &model = *tree().model();
    const std::unique_ptr<QMimeData> last(model.mimeData({rowOf(u"c"_s)}));
    ASSERT_TRUE(model.dropMimeData(last.get(), Qt::MoveAction, 0, 0, {}));
    ASSERT_TRUE(settled());
    EXPECT_THAT(rows(), ElementsAre(u"c"_s, u"a"_s, u"b"_s, u"Lima"_s));
    const std::unique_ptr<QMimeData> first(model.mimeData({rowOf(u"a"_s)}));
    ASSERT_TRUE(model.dropMimeData(first.get(), Qt::MoveAction, -1, -1, rowOf(u"Lima"_s)));
    ASSERT_TRUE(settled());
    EXPECT_THAT(rows(), ElementsAre(u"c"_s, u"b"_s, u"Lima"_s, u"  a"_s));
}

TEST_F(FoldersTest, AFolderIsNotDroppedIntoItselfNorIntoWhatIsInIt)
{
    const QUuid lima = addFolder(u"Lima"_s);
    addFolder(u"Quito"_s, lima);
    const QStringList before = rows();
    QAbstractItemModel &model = *tree().model();
    const std::unique_ptr<QMimeData> dragged(model.mimeData({rowOf(u"Lima"_s)}));
    for (const QString &target : {u"Lima"_s, u"Quito"_s}) {
        model.dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, rowOf(target));
        ASSERT_TRUE(settled());
        EXPECT_EQ(rows(), before) << target.toStdString();
    }
}

TEST_F(FoldersTest, WhatIsSortedCannotBeDragged)
{
    EXPECT_TRUE(tree().dragEnabled());
    tree().sortBy(BookmarksModel::DateColumn);
    EXPECT_FALSE(tree().dragEnabled());
    EXPECT_FALSE(tree().acceptDrops());
    tree().sortBy(-1);
    EXPECT_TRUE(tree().dragEnabled());
}

TEST_F(FoldersTest, ANewFolderIsNamedAlsoWhereTheFilterWouldHideIt)
{
    auto &field = *m_window->named<QLineEdit>(u"Filter the bookmarks"_s);
    field.setText(u"a"_s);
    commands().newFolder->trigger();
    ASSERT_TRUE(settled());
    EXPECT_EQ(field.text(), QString());
    ASSERT_TRUE(waitUntil([&] {
        const auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        return name && name != &field;
    }));
    m_window->type(u"Lima"_s);
    m_window->press(Qt::Key_Return);
    EXPECT_TRUE(waitUntil([this] { return rows().contains(u"Lima"_s); }));
}

TEST_F(FoldersTest, ANewFolderThatWasRefusedAsksForNoNameWhenItIsTriedAgain)
{
    const QString aside = m_bed.location().folder + u"/aside"_s;
    ASSERT_TRUE(QFile::rename(m_bed.file(), aside)); // a stick that was pulled out
    commands().newFolder->trigger();
    ASSERT_TRUE(settled());
    UnsavedChanges &unsaved = m_window->program().context().unsaved;
    ASSERT_FALSE(unsaved.isEmpty());
    ASSERT_TRUE(QFile::rename(aside, m_bed.file()));
    unsaved.tryAgain();
    ASSERT_TRUE(settled());
    ASSERT_TRUE(waitUntil([this] { return rows().contains(u"New folder"_s); }));
    EXPECT_FALSE(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
}

TEST_F(FoldersTest, WhatIsBeingTypedAsANameStaysWhenTheRowChanges)
{
    const QUuid lima = addFolder(u"Lima"_s);
    select({u"Lima"_s});
    commands().active->trigger();
    commands().rename->trigger();
    m_window->type(u"Quito"_s);
    add(practice1, u"x"_s, lima); // in another window: the folder counts one more
    const auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    ASSERT_TRUE(field);
    EXPECT_EQ(field->text(), u"Quito"_s);
}

TEST_F(FoldersTest, TheChoiceSaysWhatIsChosen)
{
    select({u"a"_s});
    choose(*commands().colors(), u"Pink"_s);
    ASSERT_TRUE(settled());
    auto *choice = part<BookmarksPane>().findChild<ChoiceButton *>();
    EXPECT_EQ(choice->accessibleName(), u"Show only some"_s);
    QMetaObject::invokeMethod(choice->menu(), "aboutToShow");
    choose(*choice->menu(), u"Pink"_s);
    EXPECT_EQ(choice->accessibleName(), u"Show only some: Pink"_s);
}

TEST_F(FoldersTest, TabGoesFromTheFilterToTheBookmarks)
{
    m_window->named<QLineEdit>(u"Filter the bookmarks"_s)->setFocus();
    m_window->press(Qt::Key_Tab);
    EXPECT_TRUE(part<BookmarksPane>().findChild<ChoiceButton *>()->hasFocus());
    m_window->press(Qt::Key_Tab);
    EXPECT_TRUE(tree().hasFocus());
}

TEST_F(FoldersTest, CtrlDPutsBookmarksIntoTheFolderThatWasChosenForThem)
{
    const QUuid lima = addFolder(u"Lima"_s);
    select({u"Lima"_s});
    commands().active->trigger();
    EXPECT_TRUE(commands().active->isChecked());
    pressAt(BlockId(u"III.8-1"_s), Qt::Key_D, Qt::ControlModifier);
    ASSERT_TRUE(settled());
    EXPECT_EQ(library().contents().all<Bookmark>().back()->folder, lima);

    select({u"Lima"_s});
    press(Qt::Key_Delete);
    pressAt(BlockId(u"III.8"_s), Qt::Key_D, Qt::ControlModifier);
    ASSERT_TRUE(settled());
    EXPECT_EQ(library().contents().all<Bookmark>().back()->folder, QUuid()) << "the folder is gone";
}

TEST_F(FoldersTest, TheFolderForNewBookmarksIsRememberedInTheSettings)
{
    const QUuid lima = addFolder(u"Lima"_s);
    const QString file = m_bed.location().folder + u"/settings.ini"_s;
    {
        Settings settings(file);
        ActiveFolder(library(), settings).set(lima);
        settings.save();
    }
    Settings settings(file);
    EXPECT_EQ(ActiveFolder(library(), settings).id(), lima);
}

TEST_F(FoldersTest, APassageMayStandInTwoFolders)
{
    const QUuid lima = addFolder(u"Lima"_s);
    add(practice1, u"again"_s, lima);
    EXPECT_EQ(library().contents().at<Bookmark>(practice1).size(), 2U);
    EXPECT_THAT(rows(), ElementsAre(u"a"_s, u"b"_s, u"c"_s, u"Lima"_s, u"  again"_s));
}

TEST_F(FoldersTest, ADuplicateStandsBehindItsOriginalWithTheSameInIt)
{
    const QUuid lima = addFolder(u"Lima"_s);
    add(practice1, u"x"_s, lima);
    select({u"Lima"_s});
    does(commands().duplicate);
    EXPECT_THAT(rows(), ElementsAre(u"a"_s, u"b"_s, u"c"_s, u"Lima"_s, u"  x"_s, u"Lima (copy)"_s, u"  x"_s));
}

TEST_F(FoldersTest, DeletingAFolderIsOneThingToUndo)
{
    const QUuid lima = addFolder(u"Lima"_s);
    add(practice1, u"x"_s, lima);
    select({u"Lima"_s});
    press(Qt::Key_Delete);
    EXPECT_THAT(rows(), ElementsAre(u"a"_s, u"b"_s, u"c"_s));
    EXPECT_THAT(part<LibraryActions>().undo->text().toStdString(), HasSubstr("Delete 1 folder"));
    part<LibraryActions>().undo->trigger();
    ASSERT_TRUE(settled());
    EXPECT_EQ(rows().size(), 5);
}

TEST_F(FoldersTest, SortingIsByTitlePlaceOrDateAndLeadsBackToOnesOwnOrder)
{
    select({u"c"_s});
    press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    const QStringList own = rows();
    const auto sort = [this](const QString &order) {
        QMetaObject::invokeMethod(commands().orders(), "aboutToShow");
        choose(*commands().orders(), order);
    };
    sort(u"Reference"_s);
    EXPECT_THAT(rows(), ElementsAre(u"a"_s, u"b"_s, u"c"_s));
    EXPECT_FALSE(commands().moveUp->isEnabled()) << "there is no own order to see";
    sort(u"Date"_s);
    EXPECT_THAT(rows(), ElementsAre(u"c"_s, u"b"_s, u"a"_s));
    sort(u"My Own Order"_s);
    EXPECT_EQ(rows(), own);
    EXPECT_TRUE(commands().moveUp->isEnabled());
}

TEST_F(FoldersTest, OpenedFoldersStayOpenWhateverHappens)
{
    const QUuid lima = addFolder(u"Lima"_s);
    add(practice1, u"x"_s, lima);
    tree().expand(rowOf(u"Lima"_s));
    add(practice2, u"y"_s, lima);
    select({u"Lima"_s});
    press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(tree().isExpanded(rowOf(u"Lima"_s)));
    tree().collapse(rowOf(u"Lima"_s));
    add(practice3, u"z"_s, lima);
    EXPECT_FALSE(tree().isExpanded(rowOf(u"Lima"_s)));
}

TEST_F(FoldersTest, TheFilterShowsTheFolderOfAMatchAndAllOfAFolderThatMatches)
{
    const QUuid lima = addFolder(u"Lima"_s);
    add(practice1, u"budget"_s, lima);
    add(practice2, u"visas"_s, lima);
    auto &field = *m_window->named<QLineEdit>(u"Filter the bookmarks"_s);
    field.setText(u"budg"_s);
    EXPECT_THAT(rows(), ElementsAre(u"Lima"_s, u"  budget"_s));
    field.setText(u"lim"_s);
    EXPECT_THAT(rows(), ElementsAre(u"Lima"_s, u"  budget"_s, u"  visas"_s));
}

TEST_F(FoldersTest, ColourAndTagsAreForAllThatAreSelected)
{
    select({u"a"_s, u"b"_s});
    choose(*commands().colors(), u"Pink"_s);
    ASSERT_TRUE(settled());
    int pink = 0;
    for (const Bookmark *bookmark : library().contents().all<Bookmark>())
        pink += bookmark->color == AnnotationColor::Pink ? 1 : 0;
    EXPECT_EQ(pink, 2);
    EXPECT_THAT(lastSaid(), HasSubstr("Change the colour of 2 bookmarks"));
}

} // namespace
} // namespace iamm
