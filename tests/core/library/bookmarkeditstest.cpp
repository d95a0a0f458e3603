// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/bookmarkedits.h"
#include "core/library/position.h"

#include "core/library/binedits.h"
#include "core/library/itemtree.h"
#include "tests/support/editedcontents.h"
#include "tests/support/printing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;

class BookmarkEditsTest : public ::testing::Test {
protected:
    QUuid bookmark(const QString &title, const QUuid &folder = {})
    {
        return m_library.apply(addBookmark(m_library.base(), wholeBlock(u"III"_s), title, folder));
    }
    QUuid folder(const QString &name, const QUuid &parent = {})
    {
        return m_library.apply(addFolder(m_library.base(), name, parent));
    }
    std::optional<Change> move(const QList<QUuid> &ids, const QUuid &folder, const QUuid &next = {})
    {
        return moveItems(m_library.base(), ids, folder, next);
    }
    /// Titles and names, what stands in folders in brackets.
    QString tree(const QUuid &parent = {})
    {
        QStringList all;
        for (const QUuid &id : itemsIn(m_library.contents(), parent)) {
            if (const auto *found = m_library.contents().find<Folder>(id))
                all.append(found->name + u'[' + tree(id) + u']');
            else
                all.append(m_library.contents().find<Bookmark>(id)->title);
        }
        return all.join(u' ');
    }

    EditedContents m_library;
};

TEST_F(BookmarkEditsTest, NewOnesStandAtTheEndOfTheirFolder)
{
    const QUuid lima = folder(u"Lima"_s);
    bookmark(u"a"_s);
    bookmark(u"b"_s, lima);
    bookmark(u"c"_s, lima);
    EXPECT_EQ(tree(), u"Lima[b c] a"_s);
}

TEST_F(BookmarkEditsTest, SeveralAreMovedBeforeAnotherInTheirOrder)
{
    const QUuid a = bookmark(u"a"_s);
    const QUuid b = bookmark(u"b"_s);
    const QUuid c = bookmark(u"c"_s);
    const QUuid d = bookmark(u"d"_s);
    m_library.apply(move({c, d}, {}, b));
    EXPECT_EQ(tree(), u"a c d b"_s);
    m_library.apply(move({a}, {}));
    EXPECT_EQ(tree(), u"c d b a"_s);
}

TEST_F(BookmarkEditsTest, WhatIsMovedToItsOwnPlaceIsNotMoved)
{
    const QUuid a = bookmark(u"a"_s);
    const QUuid b = bookmark(u"b"_s);
    const QUuid c = bookmark(u"c"_s);
    EXPECT_FALSE(move({a}, {}, a));
    EXPECT_FALSE(move({a}, {}, b));
    EXPECT_FALSE(move({c}, {}));
    m_library.apply(move({a, c}, {}, a));
    EXPECT_EQ(tree(), u"a c b"_s);
}

TEST_F(BookmarkEditsTest, AFolderGoesNeitherIntoItselfNorIntoWhatIsInIt)
{
    const QUuid outer = folder(u"outer"_s);
    const QUuid inner = folder(u"inner"_s, outer);
    EXPECT_FALSE(move({outer}, outer));
    EXPECT_FALSE(move({outer}, inner));
    const QUuid a = bookmark(u"a"_s, inner);
    m_library.apply(move({a, inner}, {}));
    EXPECT_EQ(tree(), u"outer[] inner[a]"_s) << "what is in a moved folder goes along";
}

TEST_F(BookmarkEditsTest, OneStepAtATimeAndNotBeyondTheEnds)
{
    const QUuid a = bookmark(u"a"_s);
    const QUuid b = bookmark(u"b"_s);
    bookmark(u"c"_s);
    m_library.apply(stepItems(m_library.base(), {a}, 1));
    EXPECT_EQ(tree(), u"b a c"_s);
    m_library.apply(stepItems(m_library.base(), {a, b}, 1));
    EXPECT_EQ(tree(), u"c b a"_s);
    EXPECT_FALSE(stepItems(m_library.base(), {a, b}, 1));
    m_library.apply(stepItems(m_library.base(), {a}, -1));
    EXPECT_EQ(tree(), u"c a b"_s);
}

TEST_F(BookmarkEditsTest, WhereThereAreNoPositionsMovingMakesThem)
{
    std::vector<QUuid> ids;
    for (const QString &title : {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) {
        Bookmark old{m_library.base().newHead(), title, wholeBlock(u"III"_s)}; // as schema 1 had them
        ids.push_back(m_library.apply(creation(ChangeKind::AddBookmark, {old})));
    }
    ASSERT_EQ(tree(), u"a b c d"_s);
    const Change change = stepItems(m_library.base(), {ids[2]}, -1).value();
    EXPECT_EQ(change.count, 1) << "one was moved, whatever else had to be written";
    m_library.apply(change);
    EXPECT_EQ(tree(), u"a c b d"_s);
    m_library.apply(inverse(change, m_library.owner(), m_library.base().now));
    EXPECT_EQ(tree(), u"a b c d"_s);
}

TEST_F(BookmarkEditsTest, WhereTwoHaveTheSamePositionAThirdFitsBetweenThem)
{
    const QUuid a = bookmark(u"a"_s);
    Record twin = *m_library.contents().record(a); // added elsewhere at the same time
    headOf(twin) = m_library.base().newHead();
    std::get<Bookmark>(twin).title = u"twin"_s;
    const QUuid second = m_library.apply(creation(ChangeKind::Merge, {twin}));
    const QUuid c = bookmark(u"c"_s);
    ASSERT_EQ(tree(), u"a twin c"_s);
    m_library.apply(move({c}, {}, second));
    EXPECT_EQ(tree(), u"a c twin"_s);
}

TEST_F(BookmarkEditsTest, FoldersThatStandInEachOtherStandInNone)
{
    const QUuid a = folder(u"a"_s);
    const QUuid b = folder(u"b"_s, a);
    Record record = *m_library.contents().record(a);
    std::get<Folder>(record).folder = b;
    m_library.apply(makeChange(ChangeKind::Merge, {{m_library.contents().record(a), record}}));
    bookmark(u"x"_s, b);
    EXPECT_EQ(folderOf(m_library.contents(), a), QUuid());
    EXPECT_EQ(tree(), u"a[] b[x]"_s);
    EXPECT_TRUE(removeItems(m_library.base(), {a, b}));
}

TEST_F(BookmarkEditsTest, FoldersThatStandTooDeepStandInNone)
{
    constexpr int folders = 1000;
    std::vector<Record> chain;
    QUuid above;
    for (int i = 0; i < folders; ++i) {
        chain.emplace_back(Folder{m_library.base().newHead(), QString::number(i), above});
        above = headOf(chain.back()).id;
    }
    m_library.apply(creation(ChangeKind::Merge, chain));
    bookmark(u"x"_s, above);
    const ItemTree tree(m_library.contents());
    qsizetype items = 0;
    for (auto folder = tree.all().cbegin(); folder != tree.all().cend(); ++folder) {
        EXPECT_LE(tree.levelOf(folder.key()), maxFolderLevels);
        items += std::ssize(*folder);
    }
    EXPECT_EQ(items, folders + 1) << "none is lost";
    EXPECT_EQ(tree.itemsIn({}).size(), folders / maxFolderLevels + 1U);
    EXPECT_EQ(removeItems(m_library.base(), {headOf(chain.front()).id})->rows.size(), size_t(maxFolderLevels));
}

TEST_F(BookmarkEditsTest, NoFolderIsMadeOrMovedTooDeep)
{
    QList<QUuid> chain{folder(u"1"_s)};
    for (int level = 2; level <= maxFolderLevels; ++level)
        chain.append(folder(QString::number(level), chain.back()));
    const QUuid beside = folder(u"beside"_s, chain.back());
    EXPECT_EQ(folderOf(m_library.contents(), beside), chain.at(maxFolderLevels - 2));

    const QUuid two = folder(u"outer"_s);
    folder(u"inner"_s, two);
    EXPECT_FALSE(move({two}, chain.at(maxFolderLevels - 2)));
    EXPECT_TRUE(move({two}, chain.at(maxFolderLevels - 3)));
    EXPECT_TRUE(move({bookmark(u"x"_s)}, chain.back()));
}

TEST_F(BookmarkEditsTest, WhatStandsInAFolderThatIsGoneStandsInNone)
{
    bookmark(u"x"_s, QUuid::createUuid());
    EXPECT_EQ(tree(), u"x"_s);
}

TEST_F(BookmarkEditsTest, AFolderIsDeletedWithItsContentsAndIsOneThing)
{
    const QUuid outer = folder(u"outer"_s);
    const QUuid inner = folder(u"inner"_s, outer);
    const QUuid x = bookmark(u"x"_s, inner);
    bookmark(u"stays"_s);
    const Change change = removeItems(m_library.base(), {outer, x, inner}).value();
    EXPECT_EQ(change.name(), (ChangeName{ChangeKind::DeleteFolders, 1}));
    EXPECT_EQ(change.rows.size(), 3U);
    m_library.apply(change);
    EXPECT_EQ(tree(), u"stays"_s);
    m_library.apply(inverse(change, m_library.owner(), m_library.base().now));
    EXPECT_EQ(tree(), u"outer[inner[x]] stays"_s);
}

TEST_F(BookmarkEditsTest, ACopyOfWhatOthersMadeStandsBehindItAndIsOnesOwn)
{
    const QUuid outer = folder(u"outer"_s);
    const QUuid mine = bookmark(u"mine"_s, outer);
    Bookmark theirs = *m_library.contents().find<Bookmark>(mine);
    theirs.head = m_library.base().newHead();
    theirs.head.author = {QUuid::createUuid(), u"Amina"_s};
    theirs.title = u"theirs"_s;
    theirs.position = positionBetween(theirs.position, {});
    const QUuid id = m_library.apply(creation(ChangeKind::Merge, {theirs}));
    bookmark(u"last"_s, outer);
    EXPECT_FALSE(copyBookmarks(m_library.base(), {mine, outer}));
    const QUuid copy = m_library.apply(copyBookmarks(m_library.base(), {mine, id}));
    EXPECT_EQ(tree(), u"outer[mine theirs theirs last]"_s);
    EXPECT_EQ(m_library.contents().find<Bookmark>(copy)->head.author.id, m_library.owner().id);
    EXPECT_TRUE(renameItem(m_library.base(), copy, u"changed"_s));
}

TEST_F(BookmarkEditsTest, TheBinBringsAFolderBackWithWhatWentAlong)
{
    const QUuid outer = folder(u"outer"_s);
    const QUuid early = bookmark(u"early"_s, outer);
    bookmark(u"x"_s, outer);
    m_library.apply(removeItems(m_library.base(), {early}));
    m_library.apply(removeItems(m_library.base(), {outer}));
    EXPECT_EQ(inBin(m_library.contents()).size(), 3U);
    const Change change = restore(m_library.base(), {outer}).value();
    EXPECT_EQ(change.count, 1);
    m_library.apply(change);
    EXPECT_EQ(tree(), u"outer[x]"_s) << "what was deleted before stays in the bin";
    m_library.apply(restore(m_library.base(), {early}));
    EXPECT_EQ(tree(), u"outer[early x]"_s);
}

TEST_F(BookmarkEditsTest, WhatIsDeletedForGoodLeavesNoWordsAndCanNotBeBroughtBack)
{
    const QUuid x = bookmark(u"secret"_s);
    EXPECT_FALSE(emptyBin(m_library.base(), {x})) << "it isn't in the bin";
    m_library.apply(removeItems(m_library.base(), {x}));
    m_library.apply(emptyBin(m_library.base(), {x}));
    EXPECT_TRUE(inBin(m_library.contents()).empty());
    EXPECT_FALSE(restore(m_library.base(), {x}));
    const Bookmark rest = std::get<Bookmark>(*m_library.contents().record(x));
    EXPECT_EQ(rest.title, QString());
    EXPECT_EQ(rest.passage, StoredPassage());
    EXPECT_TRUE(rest.head.isDeleted());
}

TEST_F(BookmarkEditsTest, ACopyOfAFolderStandsBehindItWithCopiesOfAllThatIsInIt)
{
    const QUuid outer = folder(u"outer"_s);
    bookmark(u"x"_s, outer);
    const QUuid inner = folder(u"inner"_s, outer);
    bookmark(u"y"_s, inner);
    folder(u"last"_s);
    m_library.apply(duplicateFolder(m_library.base(), outer, u"copy"_s));
    EXPECT_EQ(tree(), u"outer[x inner[y]] copy[x inner[y]] last[]"_s);
    m_library.apply(removeItems(m_library.base(), {outer}));
    EXPECT_EQ(tree(), u"copy[x inner[y]] last[]"_s) << "nothing of the copy stands in the original";
}

TEST_F(BookmarkEditsTest, WhatOthersMadeCanBeDeletedButNotChanged)
{
    Bookmark theirs{m_library.base().newHead(), u"theirs"_s, wholeBlock(u"III"_s)};
    theirs.head.author.id = QUuid::createUuid();
    const QUuid id = m_library.apply(creation(ChangeKind::Merge, {theirs}));
    EXPECT_FALSE(renameItem(m_library.base(), id, u"mine"_s));
    EXPECT_FALSE(colorBookmarks(m_library.base(), {id}, AnnotationColor::Blue));
    EXPECT_FALSE(tagBookmarks(m_library.base(), {id}, {{}, {u"tag"_s}}));
    EXPECT_TRUE(removeItems(m_library.base(), {id}));
}

} // namespace
} // namespace iamm
