// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/notes/notespane.h"

#include "app/appcontext.h"
#include "app/contents/contentspane.h"
#include "app/library/choicebutton.h"
#include "app/notes/noteactions.h"
#include "app/notes/notetext.h"
#include "app/reader/marginplaces.h"
#include "core/library/noteedits.h"
#include "core/models/contentsmodel.h"
#include "core/models/notesfilter.h"
#include "core/models/notesmodel.h"
#include "tests/support/libraryinwindow.h"
#include "tests/support/printing.h"

#include <QAction>
#include <QApplication>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <gmock/gmock.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

/// Notes that are there already, listed.
class NotesPaneTest : public LibraryInWindow {
protected:
    Note noteAt(const BlockId &block, const QString &text)
    {
        Note note;
        note.passage = *storedPassage(Passage::whole(block, Language::English), m_window->context().document());
        note.text = text;
        return note;
    }
    QUuid keep(const Note &note)
    {
        const std::optional<Change> change = keepNote(library().edit(), note);
        library().apply(change);
        EXPECT_TRUE(settled());
        return change->rows.front().id();
    }
    QUuid keep(const BlockId &block, const QString &text) { return keep(noteAt(block, text)); }
    /// As it comes with a library of somebody else.
    QUuid keepOfAmina(const BlockId &block, const QString &text)
    {
        Note note = noteAt(block, text);
        note.head = library().edit().newHead();
        note.head.author = {QUuid::createUuid(), u"Amina <b>"_s};
        library().apply(creation(ChangeKind::Merge, {note}));
        EXPECT_TRUE(settled());
        // Names of others come with reading the library.
        startOn(m_bed.location());
        return note.head.id;
    }

    QListView &list()
    {
        part<NoteActions>().show->trigger();
        return *part<NotesPane>().findChild<QListView *>();
    }
    QStringList rows() { return rowsOf(*list().model()); }
    QStringList rowsBy(NotesFilter::Order order)
    {
        part<NotesPane>().setOrder(static_cast<int>(order));
        return rows();
    }
    void selectRow(int row)
    {
        list().selectionModel()->setCurrentIndex(list().model()->index(row, 0), QItemSelectionModel::ClearAndSelect);
    }
    NoteText &text() { return part<NoteText>(); }
    QLineEdit &filter() { return *m_window->named<QLineEdit>(u"Filter the notes"_s); }
};

TEST_F(NotesPaneTest, AnEmptyPaneSaysHowToWriteANote)
{
    part<NoteActions>().show->trigger();
    EXPECT_TRUE(m_window->reading<QLabel>(u"press Ctrl+Shift+N"_s));
    EXPECT_EQ(QApplication::focusWidget(), m_window->reading<QLabel>(u"press Ctrl+Shift+N"_s));
}

TEST_F(NotesPaneTest, NobodyReadsThatThereAreNoNotesWhileWritingTheFirst)
{
    pressAt(practice1, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(m_window->reading<QLabel>(u"There are no notes yet"_s));
    m_window->named<QToolButton>(u"Delete the note"_s)->click();
    EXPECT_TRUE(m_window->reading<QLabel>(u"There are no notes yet"_s)) << "given up";
}

TEST_F(NotesPaneTest, TheSelectedNoteIsReadBelow)
{
    keep(practice1, u"one"_s);
    keep(practice2, u"two"_s);
    selectRow(1);
    EXPECT_EQ(text().text(), u"two"_s);
    selectRow(0);
    EXPECT_EQ(text().text(), u"one"_s);
}

TEST_F(NotesPaneTest, EnterAndClickGoToThePassageAndWithCtrlAClickOnlySelects)
{
    keep(practice1, u"one"_s);
    keep(practice2, u"two"_s);
    keep(practice3, u"three"_s);
    QListView &rows = list();
    selectRow(1);
    QTest::keyClick(&rows, Qt::Key_Return);
    EXPECT_EQ(m_window->context().navigator().here(), practice2);
    const auto click = [&rows](int row, Qt::KeyboardModifiers modifiers) {
        QTest::mouseClick(rows.viewport(), Qt::LeftButton, modifiers,
                          rows.visualRect(rows.model()->index(row, 0)).center());
    };
    click(2, Qt::ControlModifier);
    EXPECT_EQ(m_window->context().navigator().here(), practice2);
    EXPECT_EQ(part<NotesPane>().selected().size(), 2);
    click(0, {});
    EXPECT_EQ(m_window->context().navigator().here(), practice1);
}

TEST_F(NotesPaneTest, AreSortedByPlaceDateTagColourAndAuthor)
{
    Note late = noteAt(practice3, u"late place"_s);
    late.tags = {u"beta"_s};
    late.color = AnnotationColor::Green;
    keep(late);
    Note early = noteAt(practice1, u"early place"_s);
    early.tags = {u"alpha"_s};
    keep(early);
    Note middle = noteAt(practice2, u"middle place"_s);
    middle.color = AnnotationColor::Yellow;
    keep(middle);
    using Order = NotesFilter::Order;
    const QString first = u"early place"_s;
    const QString second = u"middle place"_s;
    const QString third = u"late place"_s;
    EXPECT_THAT(rowsBy(Order::Place), ElementsAre(first, second, third));
    EXPECT_THAT(rowsBy(Order::Tag), ElementsAre(first, third, second));
    EXPECT_THAT(rowsBy(Order::Color), ElementsAre(second, third, first));
    keepOfAmina(practice1, u"hers"_s);
    EXPECT_THAT(rowsBy(Order::Author), ElementsAre(first, second, third, u"hers"_s));
}

TEST_F(NotesPaneTest, ByDateTheLatestIsTheFirst)
{
    const QUuid one = keep(practice1, u"one"_s);
    keep(practice2, u"two"_s);
    EXPECT_THAT(rowsBy(NotesFilter::Order::Date), ElementsAre(u"two"_s, u"one"_s));
    library().apply(colorNotes(library().edit(), {one}, AnnotationColor::Blue));
    ASSERT_TRUE(settled());
    EXPECT_THAT(rows(), ElementsAre(u"one"_s, u"two"_s));
}

TEST_F(NotesPaneTest, TheFilterLeavesWhatHasWordsTagOrColour)
{
    Note tagged = noteAt(practice1, u"Pregunta para Lima: presupuesto según año"_s);
    tagged.tags = {u"workshop"_s};
    tagged.color = AnnotationColor::Pink;
    keep(tagged);
    keep(practice2, u"another"_s);
    list();
    QTest::keyClicks(&filter(), u"segun lim"_s);
    EXPECT_EQ(rows().size(), 1) << "accents don't matter";
    filter().clear();
    QTest::keyClicks(&filter(), u"workshop"_s);
    EXPECT_EQ(rows().size(), 1);
    QTest::keyClick(&filter(), Qt::Key_Escape);
    EXPECT_EQ(rows().size(), 2);

    auto &choice = *part<NotesPane>().findChild<ChoiceButton *>();
    const auto only = [&choice](const QString &entry) {
        QMetaObject::invokeMethod(choice.menu(), "aboutToShow");
        choose(*choice.menu(), entry);
    };
    only(u"Pink"_s);
    EXPECT_EQ(rows().size(), 1);
    only(u"Green"_s);
    EXPECT_TRUE(m_window->reading<QLabel>(u"No note is like that."_s));
    only(u"All"_s);
    only(u"workshop"_s);
    ASSERT_EQ(rows().size(), 1);
    EXPECT_TRUE(rows().front().startsWith(u"Pregunta"_s));
}

TEST_F(NotesPaneTest, WhoChangesANoteSoThatTheFilterHidesItGoesOnWritingIt)
{
    keep(practice1, u"alpha one"_s);
    keep(practice2, u"alpha two"_s);
    const QListView &shown = list();
    QTest::keyClicks(&filter(), u"alpha"_s);
    selectRow(0);
    text().setFocus();
    text().selectAll();
    m_window->type(u"beta"_s);
    (*m_window)->commit();
    ASSERT_TRUE(settled());
    ASSERT_THAT(rowsOf(*shown.model()), ElementsAre(u"alpha two"_s));
    EXPECT_TRUE(part<NotesPane>().selected().isEmpty()) << "a menu would mean another note than the one that is read";
    m_window->type(u"!"_s);
    (*m_window)->commit();
    ASSERT_TRUE(settled());
    EXPECT_EQ(text().text(), u"beta!"_s);
    filter().clear();
    EXPECT_THAT(rows(), ElementsAre(u"beta!"_s, u"alpha two"_s));
}

TEST_F(NotesPaneTest, ANoteThatIsFilteredAwayIsShownWhenItsMarkIsClicked)
{
    keep(practice1, u"one"_s);
    keep(practice2, u"two"_s);
    list();
    QTest::keyClicks(&filter(), u"one"_s);
    ASSERT_EQ(rows().size(), 1);
    Q_EMIT view().noteMarkClicked(practice2);
    EXPECT_EQ(text().text(), u"two"_s);
    EXPECT_EQ(rows().size(), 2);
}

TEST_F(NotesPaneTest, TheMarkInTheMarginOpensIt)
{
    keep(practice1, u"one"_s);
    m_window->goTo(practice1.value());
    const int number = view().rows().rowOf(practice1);
    for (const ReaderLayout::VisibleRow &row : view().layout().visibleRows()) {
        if (row.row == number)
            QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, noteMarkPlace(view().layout(), row).center());
    }
    EXPECT_TRUE(part<NotesPane>().isVisible());
    EXPECT_EQ(text().text(), u"one"_s);
    EXPECT_TRUE(library().contents().all<Bookmark>().empty()) << "the ribbon's place is another";
}

TEST_F(NotesPaneTest, AreCountedInTheContents)
{
    keep(practice1, u"one"_s);
    keep(practice2, u"two"_s);
    const ContentsModel &contents = part<ContentsPane>().model();
    EXPECT_EQ(contents.indexOf(BlockId(u"III"_s)).data(ContentsModel::NoteCountRole).toInt(), 2);
}

TEST_F(NotesPaneTest, AreSaidToAScreenReaderAtTheirBlock)
{
    const auto words = [this](const BlockId &block) {
        QString all;
        for (const DecorationSource *source : view().decorations())
            all += source->description(block, Language::English);
        return all;
    };
    keep(practice1, u"one"_s);
    EXPECT_EQ(words(practice1), u"one note"_s);
    keep(practice1, u"two"_s);
    EXPECT_TRUE(words(practice1).contains(u'2'));
}

TEST_F(NotesPaneTest, SeveralAreDeletedAtOnceAndTheNextIsSelected)
{
    for (const BlockId &block : {practice1, practice2, practice3})
        keep(block, block.value());
    QListView &all = list();
    selectRow(0);
    all.selectionModel()->select(all.model()->index(1, 0), QItemSelectionModel::Select);
    all.setFocus();
    QTest::keyClick(&all, Qt::Key_Delete);
    ASSERT_TRUE(settled());
    EXPECT_THAT(rows(), ElementsAre(practice3.value()));
    EXPECT_THAT(lastSaid(), HasSubstr("Delete 2 notes"));
    EXPECT_EQ(text().text(), practice3.value());
    m_window->press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(settled());
    EXPECT_EQ(rows().size(), 3);
}

TEST_F(NotesPaneTest, TheTagsOfSeveralNotesChangeOnlyByWhatWasTyped)
{
    Note one = noteAt(practice1, u"one"_s);
    one.tags = {u"Lima"_s, u"budget"_s};
    const QUuid first = keep(one);
    Note other = noteAt(practice2, u"other"_s);
    other.tags = {u"budget"_s, u"Geneva"_s};
    const QUuid second = keep(other);
    list().selectAll();
    QString shown;
    QTimer::singleShot(0, [&shown] {
        auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
        ASSERT_TRUE(dialog);
        shown = dialog->textValue();
        dialog->setTextValue(u"draft"_s);
        dialog->accept();
    });
    part<NoteActions>().tags->trigger();
    ASSERT_TRUE(settled());
    EXPECT_EQ(shown, u"budget"_s);
    EXPECT_THAT(library().contents().find<Note>(first)->tags, ElementsAre(u"draft"_s, u"Lima"_s));
    EXPECT_THAT(library().contents().find<Note>(second)->tags, ElementsAre(u"draft"_s, u"Geneva"_s));
}

TEST_F(NotesPaneTest, SomebodyElsesNoteIsOnlyReadAndCanBeCopied)
{
    keepOfAmina(practice2, u"hers"_s);
    selectRow(0);
    EXPECT_EQ(text().text(), u"hers"_s);
    EXPECT_TRUE(text().isReadOnly());
    QTest::keyClicks(&text(), u"x"_s);
    EXPECT_EQ(text().text(), u"hers"_s);
    EXPECT_TRUE(m_window->reading<QLabel>(u"Written by Amina <b>."_s));
    EXPECT_FALSE(part<NoteActions>().tags->isEnabled());
    EXPECT_FALSE(m_window->named<QToolButton>(u"Delete the note"_s)) << "it can't";
    EXPECT_FALSE(m_window->named<QToolButton>(u"Colour of the note"_s));
    EXPECT_FALSE(m_window->named<QLabel>(u"Room in the note"_s));
    m_window->reading<QPushButton>(u"Copy to Mine"_s)->click();
    ASSERT_TRUE(settled());
    const std::vector<const Note *> notes = library().contents().all<Note>();
    ASSERT_EQ(notes.size(), 2U);
    const Note &mine = notes[0]->head.author == library().owner() ? *notes[0] : *notes[1];
    EXPECT_EQ(mine.text, u"hers"_s);
    EXPECT_EQ(mine.head.author, library().owner());
}

TEST_F(NotesPaneTest, TheKeyAtSomebodyElsesNoteBeginsOneOfOnesOwn)
{
    keepOfAmina(practice2, u"hers"_s);
    pressAt(practice2, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    m_window->type(u"mine"_s);
    view().setFocus();
    ASSERT_TRUE(settled());
    EXPECT_EQ(library().contents().all<Note>().size(), 2U);
}

TEST_F(NotesPaneTest, ThePassageOfANoteOnWordsIsTheseWords)
{
    select(practice1, 0, practice1, 9);
    QTest::keyClick(&view(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    m_window->type(u"a word"_s);
    view().setFocus();
    ASSERT_TRUE(settled());
    ASSERT_EQ(library().contents().all<Note>().size(), 1U);
    EXPECT_EQ(library().contents().all<Note>().front()->passage.quote, u"Promotion"_s);
    EXPECT_TRUE(m_window->reading<QLabel>(u"Promotion"_s));
}

} // namespace
} // namespace iamm
