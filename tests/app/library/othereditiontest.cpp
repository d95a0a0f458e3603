// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/bookmarks/bookmarkactions.h"
#include "app/bookmarks/bookmarkspane.h"
#include "app/contents/contentspane.h"
#include "app/highlights/highlightactions.h"
#include "app/notes/noteactions.h"
#include "app/notes/notespane.h"
#include "app/notes/notetext.h"
#include "app/search/resultsview.h"
#include "core/library/noteedits.h"
#include "core/models/bookmarksmodel.h"
#include "core/models/contentsmodel.h"
#include "core/models/notesmodel.h"
#include "tests/support/editeddocument.h"
#include "tests/support/libraryinwindow.h"
#include "tests/support/printing.h"
#include "tests/support/sampledocument.h"

#include <QAction>
#include <QListView>
#include <QMenu>
#include <QTreeView>

#include <gmock/gmock.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;
using ::testing::HasSubstr;

const BlockId before(u"III-para1"_s);
const BlockId after(u"III.4.a-para1"_s);

/// Each of the two paragraphs stands where the other one was. The first is so long that it can be nothing else.
Document nextEdition()
{
    const Document old = sampleDocument();
    const auto words = [&old](const BlockId &id) { return old.block(id)->text(Language::English)->text; };
    return withText(withText(old, before, words(after)), after, words(before));
}

/// What was made in one edition is seen, found and changed in the next where it stands there.
class OtherEditionTest : public LibraryInWindow {
protected:
    void press(const BlockId &block, Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        pressAt(block, key, modifiers);
        ASSERT_TRUE(settled());
    }
    void makeNote()
    {
        Note note;
        note.passage = *storedPassage(Passage::whole(before, Language::English), m_window->context().document());
        note.text = u"Pregunta para Lima"_s;
        library().apply(keepNote(library().edit(), note));
        ASSERT_TRUE(settled());
    }
    /// Words of the paragraph, wherever it stands.
    void selectIn(const BlockId &block) { select(block, 0, block, 11); }
    /// What the contents show at a section that only the next edition has it in.
    int shown(int role) { return part<ContentsPane>().model().indexOf(BlockId(u"III.4"_s)).data(role).toInt(); }
};

TEST_F(OtherEditionTest, CtrlDTakesAwayTheBookmarkThatIsSeenThere)
{
    press(before, Qt::Key_D, Qt::ControlModifier);
    startWith(nextEdition());
    m_window->goTo(after.value());
    EXPECT_TRUE(part<BookmarkActions>().toggle->isChecked());
    press(after, Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(library().contents().count<Bookmark>(), 0);
    EXPECT_FALSE(part<BookmarkActions>().toggle->isChecked());
}

TEST_F(OtherEditionTest, NothingIsBookmarkedWhereTheBookmarkOnceStood)
{
    press(before, Qt::Key_D, Qt::ControlModifier);
    startWith(nextEdition());
    m_window->goTo(before.value());
    EXPECT_FALSE(part<BookmarkActions>().toggle->isChecked());
    press(before, Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(library().contents().count<Bookmark>(), 2);
}

TEST_F(OtherEditionTest, TheBookmarksSayWhereTheyStandNow)
{
    press(before, Qt::Key_D, Qt::ControlModifier);
    startWith(nextEdition());
    part<BookmarkActions>().show->trigger();
    const QAbstractItemModel &rows = *part<BookmarksPane>().findChild<QTreeView *>()->model();
    EXPECT_EQ(rows.index(0, BookmarksModel::ReferenceColumn).data().toString(), u"III.4.a, paragraph [1]"_s);
}

TEST_F(OtherEditionTest, ABookmarkOfWordsIsTakenAwayBySelectingThem)
{
    selectIn(before);
    part<BookmarkActions>().toggle->trigger();
    ASSERT_TRUE(settled());
    startWith(nextEdition());
    selectIn(after);
    part<BookmarkActions>().toggle->trigger();
    ASSERT_TRUE(settled());
    EXPECT_EQ(library().contents().count<Bookmark>(), 0);
}

TEST_F(OtherEditionTest, ANoteIsListedOpenedAndWrittenOnWhereItStands)
{
    makeNote();
    startWith(nextEdition());
    part<NoteActions>().show->trigger();
    const QAbstractItemModel &rows = *part<NotesPane>().findChild<QListView *>()->model();
    ASSERT_TRUE(waitUntil([&rows] { return rows.rowCount() == 1; }));
    EXPECT_EQ(rows.index(0, 0).data(NotesModel::ReferenceRole).toString(), u"III.4.a, paragraph [1]"_s);
    press(after, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    m_window->type(u" y Dakar"_s);
    part<NotesPane>().commit();
    ASSERT_TRUE(settled());
    ASSERT_EQ(library().contents().count<Note>(), 1);
    EXPECT_EQ(library().contents().all<Note>().front()->text, u"Pregunta para Lima y Dakar"_s);
    press(before, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(part<NoteText>().text(), QString());
    Q_EMIT view().noteMarkClicked(after);
    EXPECT_EQ(part<NoteText>().text(), u"Pregunta para Lima y Dakar"_s);
}

TEST_F(OtherEditionTest, AHighlightIsRemovedWhereItIsSeen)
{
    selectIn(before);
    choose(*part<HighlightActions>().colors(), u"Blue"_s);
    ASSERT_TRUE(settled());
    ASSERT_EQ(library().contents().count<Highlight>(), 1);
    startWith(nextEdition());
    m_window->goTo(before.value());
    part<HighlightActions>().remove->trigger();
    EXPECT_THAT(lastSaid(), HasSubstr("Nothing is highlighted here"));
    selectIn(after);
    part<HighlightActions>().remove->trigger();
    ASSERT_TRUE(settled());
    EXPECT_EQ(library().contents().count<Highlight>(), 0);
}

TEST_F(OtherEditionTest, TheSameWordsHighlightedAgainGetTheOtherColour)
{
    selectIn(before);
    choose(*part<HighlightActions>().colors(), u"Blue"_s);
    ASSERT_TRUE(settled());
    startWith(nextEdition());
    selectIn(after);
    choose(*part<HighlightActions>().colors(), u"Pink"_s);
    ASSERT_TRUE(settled());
    ASSERT_EQ(library().contents().count<Highlight>(), 1);
    EXPECT_EQ(library().contents().all<Highlight>().front()->color, AnnotationColor::Pink);
}

TEST_F(OtherEditionTest, TheContentsCountWhatIsThere)
{
    press(before, Qt::Key_D, Qt::ControlModifier);
    makeNote();
    EXPECT_EQ(shown(ContentsModel::BookmarkCountRole), 0);
    EXPECT_EQ(shown(ContentsModel::NoteCountRole), 0);
    startWith(nextEdition());
    EXPECT_EQ(shown(ContentsModel::BookmarkCountRole), 1);
    EXPECT_EQ(shown(ContentsModel::NoteCountRole), 1);
}

TEST_F(OtherEditionTest, ANoteThatWasSearchedForIsOpenedAtItsPlace)
{
    makeNote();
    startWith(nextEdition());
    m_window->press(Qt::Key_K, Qt::ControlModifier);
    m_window->type(u"note:lima"_s);
    ASSERT_TRUE(waitUntil([this] {
        const auto *tree = m_window->named<ResultsView>(u"Search results"_s);
        return tree && tree->model()->rowCount() > 0;
    }));
    m_window->press(Qt::Key_Return);
    EXPECT_TRUE(waitUntil([this] { return m_window->context().navigator().here() == after; }));
}

} // namespace
} // namespace iamm
