// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/appcontext.h"
#include "app/library/libraryactions.h"
#include "app/library/librarybar.h"
#include "app/library/unsavedchanges.h"
#include "app/notes/noteactions.h"
#include "app/notes/notespane.h"
#include "app/notes/notetext.h"
#include "core/library/binedits.h"
#include "core/library/librarytables.h"
#include "core/library/noteedits.h"
#include "tests/support/faultvfs.h"
#include "tests/support/libraryinwindow.h"
#include "tests/support/printing.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <gmock/gmock.h>

#include <algorithm>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

class NoteWritingTest : public LibraryInWindow {
protected:
    /// Opens the field as a person does, and types.
    void write(const BlockId &block, const QString &words)
    {
        pressAt(block, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        m_window->type(words);
    }
    /// The same, and leaves the field.
    void writeNote(const BlockId &block, const QString &words)
    {
        write(block, words);
        view().setFocus();
        ASSERT_TRUE(settled());
    }
    NoteText &text() { return part<NoteText>(); }
    QLineEdit &tags() { return *text().parentWidget()->findChild<QLineEdit *>(); }
    LibraryActions &history() { return part<LibraryActions>(); }

    static QStringList texts(const LibraryContents &contents)
    {
        QStringList texts;
        for (const Note *note : contents.all<Note>())
            texts.append(note->text);
        return texts;
    }
    QStringList kept() { return texts(library().contents()); }
    QStringList keptOnDisk() { return texts(m_bed.onDisk().contents); }
    QStringList drafts()
    {
        QStringList texts;
        for (const Note &draft : m_bed.onDisk().drafts)
            texts.append(draft.text);
        return texts;
    }
    /// The drafts in the file at the moment when the library has first said that one is kept.
    QStringList firstDrafts()
    {
        std::optional<QStringList> first;
        QObject context;
        QObject::connect(&library(), &LibraryService::draftsChanged, &context, [&] {
            if (!first)
                first = drafts();
        });
        EXPECT_TRUE(waitUntil([&] { return first.has_value(); }));
        return first.value_or(QStringList());
    }
    /// Another program changes the words of the note with these.
    void changeElsewhere(const QString &from, const QString &to)
    {
        DrivenLibrary other(m_bed.location());
        ASSERT_EQ(other.open(), LibraryStatus::Ready);
        const std::vector<const Note *> notes = other->contents().all<Note>();
        const auto found = std::ranges::find_if(notes, [&from](const Note *note) { return note->text == from; });
        ASSERT_NE(found, notes.end());
        Note theirs = **found;
        theirs.text = to;
        other->apply(keepNote(other->edit(), theirs));
        ASSERT_TRUE(other.settle());
    }
    bool says(const QString &words)
    {
        return waitUntil([&] { return m_window->reading<QLabel>(words) != nullptr; });
    }
};

TEST_F(NoteWritingTest, EscLeadsBackToTheTextAndLeavesTheNoteSaved)
{
    pressAt(practice1, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    m_window->type(u"a thought"_s);
    m_window->press(Qt::Key_Escape);
    EXPECT_TRUE(view().hasFocus());
    ASSERT_TRUE(settled());
    ASSERT_EQ(library().contents().count<Note>(), 1);
    EXPECT_EQ(library().contents().all<Note>().front()->text, u"a thought"_s);
}

TEST_F(NoteWritingTest, NothingInvitesToWriteWhereNoNoteIsOpen)
{
    part<NoteActions>().show->trigger();
    EXPECT_FALSE(text().isVisible());
    pressAt(practice1, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(text().isVisible());
    EXPECT_TRUE(text().hasFocus());
}

TEST_F(NoteWritingTest, CtrlShiftNOpensThePaneWithTheFocusInTheField)
{
    pressAt(practice2, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(part<NotesPane>().isVisible());
    EXPECT_EQ(QApplication::focusWidget(), &text());
    EXPECT_TRUE(m_window->reading<QPushButton>(u"III.11.b, practice [2]"_s)) << "says what it is about";
}

TEST_F(NoteWritingTest, WhatIsTypedIsOnTheDiskBeforeItIsANote)
{
    write(practice2, u"A"_s);
    EXPECT_THAT(firstDrafts(), ElementsAre(u"A"_s));
    EXPECT_TRUE(kept().isEmpty());
}

TEST_F(NoteWritingTest, AfterAPauseItIsANoteAndSaidToBeSaved)
{
    write(practice2, u"Ask Lima"_s);
    ASSERT_TRUE(waitUntil([this] { return !kept().isEmpty(); }));
    EXPECT_THAT(keptOnDisk(), ElementsAre(u"Ask Lima"_s));
    EXPECT_TRUE(drafts().isEmpty());
    EXPECT_TRUE(says(u"Saved."_s));
    EXPECT_EQ(QApplication::focusWidget(), &text()) << "one goes on writing";
    m_window->type(u" and Dakar"_s);
    EXPECT_EQ(text().text(), u"Ask Lima and Dakar"_s);
}

TEST_F(NoteWritingTest, TheNoteThatIsWrittenIsTheSelectedOneOnceItIsThere)
{
    writeNote(practice1, u"one"_s);
    write(practice2, u"two"_s);
    view().setFocus();
    ASSERT_TRUE(settled());
    ASSERT_EQ(part<NotesPane>().selected().size(), 1);
    EXPECT_EQ(library().contents().find<Note>(part<NotesPane>().selected().front())->text, u"two"_s);
    EXPECT_TRUE(part<NoteActions>().remove->isEnabled());
}

TEST_F(NoteWritingTest, LeavingTheFieldMakesItANote)
{
    writeNote(practice2, u"Ask Lima"_s);
    EXPECT_THAT(keptOnDisk(), ElementsAre(u"Ask Lima"_s));
}

TEST_F(NoteWritingTest, GoingToAnotherPassageMakesItANote)
{
    write(practice2, u"one"_s);
    write(practice1, u"two"_s);
    ASSERT_TRUE(waitUntil([this] { return kept().size() == 2; }));
    EXPECT_THAT(kept(), ElementsAre(u"one"_s, u"two"_s));
}

TEST_F(NoteWritingTest, TheSameKeyAtTheSamePassageGoesOnWithTheNote)
{
    writeNote(practice2, u"one"_s);
    write(practice2, u"!"_s);
    view().setFocus();
    ASSERT_TRUE(settled());
    EXPECT_EQ(kept().size(), 1);
}

TEST_F(NoteWritingTest, TheSameKeyGoesOnWithTheNoteBeforeItIsSaved)
{
    write(practice2, u"one"_s);
    write(practice2, u" two"_s);
    view().setFocus(); // and is asked for now
    write(practice2, u" three"_s);
    view().setFocus();
    write(practice1, u"other"_s);
    write(practice2, u" four"_s);
    view().setFocus();
    ASSERT_TRUE(settled());
    EXPECT_THAT(keptOnDisk(), ::testing::UnorderedElementsAre(u"one two three four"_s, u"other"_s));
}

TEST_F(NoteWritingTest, ClosingTheWindowMakesItANote)
{
    write(practice2, u"Ask Lima"_s);
    (*m_window)->close();
    ASSERT_TRUE(waitUntil([this] { return m_window->program().windows().windows().empty(); }));
    EXPECT_THAT(keptOnDisk(), ElementsAre(u"Ask Lima"_s));
}

TEST_F(NoteWritingTest, QuittingMakesItANote)
{
    write(practice2, u"Ask Lima"_s);
    m_window->program().windows().quit();
    ASSERT_TRUE(waitUntil([this] { return m_window->program().windows().windows().empty(); }));
    EXPECT_THAT(keptOnDisk(), ElementsAre(u"Ask Lima"_s));
}

TEST_F(NoteWritingTest, AProgramThatIsTakenAwayMakesItANote)
{
    write(practice2, u"Ask Lima"_s);
    m_window.reset();
    EXPECT_THAT(keptOnDisk(), ElementsAre(u"Ask Lima"_s));
}

TEST_F(NoteWritingTest, WhatWasBeingWrittenWhenTheProgramEndedIsThereAtTheNextStartAndSaid)
{
    write(practice2, u"A"_s);
    ASSERT_THAT(firstDrafts(), ElementsAre(u"A"_s));
    const LibraryTestbed other; // as the disk was in that moment
    other.write(m_bed.bytes());
    startOn(other.location());
    ASSERT_TRUE(waitUntil([this] { return !kept().isEmpty(); }));
    EXPECT_THAT(kept(), ElementsAre(u"A"_s));
    EXPECT_THAT(lastSaid(), HasSubstr("that you were writing when the program ended"));
    EXPECT_EQ(library().contents().all<Note>().front()->passage.from.block, practice2);
    ASSERT_TRUE(settled());
    EXPECT_TRUE(waitUntil([&] { return other.onDisk().drafts.empty(); }));
}

TEST_F(NoteWritingTest, WhereNothingIsWrittenThereIsNoNote)
{
    writeNote(practice2, QString());
    writeNote(practice1, u"  \t"_s);
    EXPECT_TRUE(kept().isEmpty());
    EXPECT_TRUE(drafts().isEmpty());
}

TEST_F(NoteWritingTest, AnEmptiedNoteGoesToTheBinWhenOneLeavesIt)
{
    writeNote(practice1, u"one"_s);
    writeNote(practice2, u"two"_s);
    text().setFocus();
    text().selectAll();
    m_window->press(Qt::Key_Delete);
    EXPECT_EQ(kept().size(), 2) << "one may be about to write something else";
    write(practice1, u"!"_s);
    ASSERT_TRUE(waitUntil([this] { return kept().size() == 1; }));
    ASSERT_EQ(inBin(library().contents()).size(), 1U);
    EXPECT_EQ(std::get<Note>(inBin(library().contents()).front()).text, u"two"_s);
}

TEST_F(NoteWritingTest, AnEmptiedNoteGoesToTheBinWhenTheWindowIsClosed)
{
    writeNote(practice1, u"one"_s);
    text().setFocus();
    text().selectAll();
    m_window->press(Qt::Key_Delete);
    m_window.reset();
    EXPECT_TRUE(keptOnDisk().isEmpty());
    EXPECT_EQ(inBin(m_bed.onDisk().contents).size(), 1U);
}

TEST_F(NoteWritingTest, OnAFullDiskTheTextStaysAndIsSavedWhenThereIsRoom)
{
    FaultVfs disk;
    start({100, disk.uriOptions()});
    disk.failAfter(0, FaultVfs::Fault::DiskFull);
    write(practice2, u"Ask Lima"_s);
    EXPECT_TRUE(says(u"Not saved yet"_s));
    view().setFocus();
    ASSERT_TRUE(settled());
    EXPECT_TRUE(part<LibraryBar>().isVisible());
    EXPECT_EQ(text().text(), u"Ask Lima"_s);
    EXPECT_TRUE(says(u"Not saved yet"_s));

    disk.heal();
    text().setFocus();
    m_window->press(Qt::Key_End, Qt::ControlModifier);
    m_window->type(u"!"_s);
    view().setFocus();
    ASSERT_TRUE(settled());
    EXPECT_THAT(keptOnDisk(), ElementsAre(u"Ask Lima!"_s));
    EXPECT_TRUE(says(u"Saved."_s));
    EXPECT_FALSE(part<LibraryBar>().isVisible()) << "nothing is unsaved any more";
    m_window.reset();
}

TEST_F(NoteWritingTest, OnAFullDiskTryingAgainSavesIt)
{
    FaultVfs disk;
    start({100, disk.uriOptions()});
    disk.failAfter(0, FaultVfs::Fault::DiskFull);
    write(practice2, u"Ask Lima"_s);
    view().setFocus();
    ASSERT_TRUE(settled());
    disk.heal();
    for (QPushButton *button : part<LibraryBar>().findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == u"Try Again"_s)
            button->click();
    }
    ASSERT_TRUE(waitUntil([this] { return kept().size() == 1; }));
    EXPECT_TRUE(says(u"Saved."_s));
    EXPECT_FALSE(part<LibraryBar>().isVisible());
    m_window.reset();
}

TEST_F(NoteWritingTest, WhatAnotherProgramChangedMeanwhileIsKeptBesideWhatIsWrittenHere)
{
    writeNote(practice2, u"here"_s);
    const QUuid id = library().contents().all<Note>().front()->head.id;
    DrivenLibrary other(m_bed.location());
    ASSERT_EQ(other.open(), LibraryStatus::Ready);
    Note theirs = *other->contents().find<Note>(id);
    theirs.text = u"there"_s;
    text().setFocus();
    m_window->type(u"!"_s);
    other->apply(keepNote(other->edit(), theirs));
    ASSERT_TRUE(other.settle());
    view().setFocus();
    ASSERT_TRUE(waitUntil([this] { return kept().size() == 2 && !library().isSaving(); }));
    EXPECT_THAT(keptOnDisk(), ::testing::UnorderedElementsAre(u"there"_s, ::testing::AnyOf(u"here!"_s, u"!here"_s)));
}

TEST_F(NoteWritingTest, WhatAnotherProgramChangedIsNotOverwrittenByWhoHasSeenItTooLate)
{
    writeNote(practice2, u"here"_s);
    write(practice2, u"!"_s);
    changeElsewhere(u"here"_s, u"there"_s);
    ASSERT_TRUE(waitUntil([this] { return kept() == QStringList{u"there"_s}; }));
    EXPECT_EQ(text().text(), u"here!"_s) << "nothing changes under the hands of who is writing";
    view().setFocus();
    ASSERT_TRUE(settled());
    EXPECT_THAT(keptOnDisk(), ElementsAre(u"there"_s, u"here!"_s));
    EXPECT_EQ(text().text(), u"here!"_s);
}

TEST_F(NoteWritingTest, WhatIsRefusedWhileAnotherNoteIsWrittenIsKeptBesideItsOwn)
{
    writeNote(practice1, u"other"_s);
    writeNote(practice2, u"here"_s);
    write(practice2, u"!"_s);
    changeElsewhere(u"here"_s, u"there"_s);
    write(practice1, u"?"_s);
    ASSERT_EQ(text().text(), u"other?"_s);
    view().setFocus();
    ASSERT_TRUE(settled());
    EXPECT_THAT(keptOnDisk(), ::testing::UnorderedElementsAre(u"there"_s, u"here!"_s, u"other?"_s));
}

TEST_F(NoteWritingTest, WhatIsRefusedAfterTheWindowIsClosedIsKeptBesideTheNote)
{
    writeNote(practice2, u"here"_s);
    MainWindow *other = m_window->program().windows().openLike(**m_window);
    other->findChild<NoteActions *>()->show->trigger();
    other->findChild<NoteText *>()->setPlainText(u"here!"_s);
    changeElsewhere(u"here"_s, u"there"_s);
    ASSERT_TRUE(other->close());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    ASSERT_TRUE(settled());
    EXPECT_THAT(keptOnDisk(), ElementsAre(u"there"_s, u"here!"_s));
}

TEST_F(NoteWritingTest, TwoWindowsInWhichOneNoteIsWrittenAtOnceBothKeepTheirWords)
{
    writeNote(practice2, u"one"_s);
    MainWindow *other = m_window->program().windows().openLike(**m_window);
    other->findChild<NoteActions *>()->show->trigger();
    other->findChild<NoteText *>()->setPlainText(u"two"_s);
    text().setPlainText(u"three"_s);
    other->commit();
    (*m_window)->commit();
    ASSERT_TRUE(settled());
    EXPECT_THAT(keptOnDisk(), ElementsAre(u"two"_s, u"three"_s));
}

TEST_F(NoteWritingTest, ATagOrColourGivenInTheListMeanwhileIsNoOtherNote)
{
    writeNote(practice2, u"one"_s);
    const QUuid id = library().contents().all<Note>().front()->head.id;
    write(practice2, u" two"_s);
    library().apply(colorNotes(library().edit(), {id}, AnnotationColor::Green));
    library().apply(tagNotes(library().edit(), {id}, {{}, {u"tag"_s}}));
    ASSERT_TRUE(settled());
    EXPECT_EQ(tags().text(), u"tag"_s);
    view().setFocus();
    ASSERT_TRUE(settled());
    ASSERT_THAT(keptOnDisk(), ElementsAre(u"one two"_s));
    const Note note = *library().contents().all<Note>().front();
    EXPECT_EQ(note.color, AnnotationColor::Green);
    EXPECT_THAT(note.tags, ElementsAre(u"tag"_s));
}

TEST_F(NoteWritingTest, WhoGoesOnWritingWhileItIsSavedIsNotDisturbed)
{
    writeNote(practice2, u"one"_s);
    write(practice2, u"a"_s);
    (*m_window)->commit();
    m_window->type(u"b"_s);
    (*m_window)->commit();
    ASSERT_TRUE(settled());
    EXPECT_EQ(text().text(), u"oneab"_s);
    EXPECT_THAT(keptOnDisk(), ElementsAre(u"oneab"_s));
    EXPECT_TRUE(text().document()->isUndoAvailable()) << "the field was never filled anew";
    m_window->press(Qt::Key_Left);
    library().apply(
        colorNotes(library().edit(), {library().contents().all<Note>().front()->head.id}, AnnotationColor::Green));
    ASSERT_TRUE(settled());
    EXPECT_EQ(text().textCursor().position(), 4);
    EXPECT_TRUE(text().document()->isUndoAvailable());
}

TEST_F(NoteWritingTest, OnAFullDiskTheWordsStayOnTheScreenWhateverElseHappens)
{
    FaultVfs disk;
    start({100, disk.uriOptions()});
    writeNote(practice1, u"other"_s);
    writeNote(practice2, u"one"_s);
    disk.failAfter(0, FaultVfs::Fault::DiskFull);
    write(practice2, u" two"_s);
    view().setFocus();
    ASSERT_TRUE(settled());
    changeElsewhere(u"other"_s, u"another"_s);
    ASSERT_TRUE(waitUntil([this] { return kept().contains(u"another"_s); }));
    EXPECT_EQ(text().text(), u"one two"_s);
    EXPECT_TRUE(says(u"Not saved yet"_s));

    write(practice1, QString());
    EXPECT_EQ(text().text(), u"another"_s);
    write(practice2, QString());
    EXPECT_EQ(text().text(), u"one two"_s) << "there again when one comes back";
    EXPECT_TRUE(says(u"Not saved yet"_s));

    m_window->program().context().unsaved.giveUp();
    disk.heal();
    view().setFocus();
    ASSERT_TRUE(settled());
    EXPECT_THAT(keptOnDisk(), ::testing::UnorderedElementsAre(u"another"_s, u"one two"_s))
        << "the message was closed, and not the note";
    EXPECT_TRUE(says(u"Saved."_s));
    m_window.reset();
}

TEST_F(NoteWritingTest, WhatElseIsRefusedIsNotSaidOfTheWords)
{
    FaultVfs disk;
    start({100, disk.uriOptions()});
    writeNote(practice2, u"one"_s);
    disk.failAfter(0, FaultVfs::Fault::DiskFull);
    library().apply(deleteNotes(library().edit(), {library().contents().all<Note>().front()->head.id}));
    ASSERT_TRUE(settled());
    EXPECT_TRUE(part<LibraryBar>().isVisible());
    EXPECT_EQ(text().text(), u"one"_s);
    EXPECT_FALSE(m_window->reading<QLabel>(u"Not saved yet"_s));
    m_window.reset();
}

TEST_F(NoteWritingTest, TagsWithoutWordsAreSaidNotToBeANote)
{
    write(practice2, QString());
    tags().setFocus();
    m_window->type(u"budget"_s);
    EXPECT_TRUE(m_window->reading<QLabel>(u"A note without words is not kept."_s));
    text().setFocus();
    m_window->type(u"words"_s);
    EXPECT_FALSE(m_window->reading<QLabel>(u"A note without words is not kept."_s));
    view().setFocus();
    ASSERT_TRUE(settled());
    EXPECT_THAT(library().contents().all<Note>().front()->tags, ElementsAre(u"budget"_s));
}

TEST_F(NoteWritingTest, WhatWasNeverSavedIsInTheBinToo)
{
    write(practice2, u"Ask Lima"_s);
    m_window->named<QToolButton>(u"Delete the note"_s)->click();
    ASSERT_TRUE(settled());
    EXPECT_TRUE(kept().isEmpty());
    ASSERT_EQ(inBin(library().contents()).size(), 1U);
    EXPECT_EQ(std::get<Note>(inBin(library().contents()).front()).text, u"Ask Lima"_s);
    EXPECT_TRUE(drafts().isEmpty());
}

TEST_F(NoteWritingTest, WhatIsWrittenIsSaidWhenOneLeavesItAndNotAfterEachPause)
{
    write(practice2, u"Ask"_s);
    (*m_window)->commit();
    ASSERT_TRUE(settled());
    EXPECT_TRUE(says(u"Saved."_s));
    EXPECT_FALSE(m_window->said().contains(u"The note is saved: III.11.b, practice [2]"_s));
    m_window->type(u" Lima"_s);
    view().setFocus();
    ASSERT_TRUE(settled());
    EXPECT_EQ(lastSaid(), "The note is saved: III.11.b, practice [2]");
}

TEST_F(NoteWritingTest, WhatIsLeftIsToldOnceItIsLittleAndNotReadOutWithEveryLetter)
{
    write(practice2, u"x"_s);
    text().insertPlainText(QString(64535, u'x'));
    EXPECT_FALSE(m_window->named<QLabel>(u"Room in the note"_s)) << "1,000 are plenty";
    m_window->type(u"y"_s);
    const auto *room = m_window->reading<QLabel>(u"999 bytes left"_s);
    ASSERT_TRUE(room);
    EXPECT_EQ(room->accessibleName(), u"Room in the note"_s) << "the same at each letter";
    EXPECT_EQ(room->accessibleDescription(), room->text());
}

TEST_F(NoteWritingTest, TagsAndColourBelongToTheNote)
{
    write(practice2, u"Ask Lima"_s);
    tags().setFocus();
    m_window->type(u"budget,  workshop-2 , budget"_s);
    auto *color = m_window->named<QToolButton>(u"Colour of the note"_s);
    ASSERT_TRUE(color);
    choose(*color->menu(), u"Green"_s);
    view().setFocus();
    ASSERT_TRUE(waitUntil([this] { return !kept().isEmpty() && !library().isSaving(); }));
    const Note note = *library().contents().all<Note>().front();
    EXPECT_THAT(note.tags, ElementsAre(u"budget"_s, u"workshop-2"_s));
    // By click, the field keeps the focus: the colour is saved after the pause.
    EXPECT_TRUE(
        waitUntil([this] { return library().contents().all<Note>().front()->color == AnnotationColor::Green; }));
}

TEST_F(NoteWritingTest, DeletingPutsItInTheBinAndUndoBringsItBack)
{
    writeNote(practice2, u"Ask Lima"_s);
    m_window->named<QToolButton>(u"Delete the note"_s)->click();
    ASSERT_TRUE(settled());
    EXPECT_TRUE(kept().isEmpty());
    EXPECT_FALSE(text().isVisible());
    EXPECT_EQ(text().text(), QString());
    EXPECT_EQ(inBin(library().contents()).size(), 1U);
    history().undo->trigger();
    ASSERT_TRUE(settled());
    EXPECT_THAT(kept(), ElementsAre(u"Ask Lima"_s));
    history().redo->trigger();
    ASSERT_TRUE(settled());
    EXPECT_TRUE(kept().isEmpty());
}

TEST_F(NoteWritingTest, DeletingLeavesTheFocusWhereKeysMeanSomething)
{
    writeNote(practice2, u"Ask Lima"_s);
    auto *button = m_window->named<QToolButton>(u"Delete the note"_s);
    button->setFocus();
    m_window->press(Qt::Key_Space);
    ASSERT_TRUE(settled());
    QWidget *focused = QApplication::focusWidget();
    ASSERT_TRUE(focused);
    EXPECT_TRUE(part<NotesPane>().isAncestorOf(focused));
    EXPECT_TRUE(focused->isEnabled());
}

TEST_F(NoteWritingTest, CtrlZInTheFieldUndoesTypingAndElsewhereTheNote)
{
    write(practice2, u"one"_s);
    m_window->press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(text().text(), QString());
    m_window->press(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(text().text(), u"one"_s);
    view().setFocus();
    ASSERT_TRUE(settled());
    EXPECT_THAT(kept(), ElementsAre(u"one"_s));
    m_window->press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(settled());
    EXPECT_TRUE(kept().isEmpty());
    EXPECT_EQ(text().text(), QString());
}

TEST_F(NoteWritingTest, UndoingAChangeShowsTheEarlierWords)
{
    writeNote(practice2, u"one"_s);
    write(practice2, u"more "_s);
    view().setFocus();
    ASSERT_TRUE(settled());
    ASSERT_NE(text().text(), u"one"_s);
    m_window->press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(settled());
    EXPECT_EQ(text().text(), u"one"_s);
    EXPECT_THAT(kept(), ElementsAre(u"one"_s));
}

TEST_F(NoteWritingTest, TwoWindowsShowTheSameNote)
{
    writeNote(practice2, u"one"_s);
    MainWindow *other = m_window->program().windows().openLike(**m_window);
    other->findChild<NoteActions *>()->show->trigger();
    auto *theirs = other->findChild<NoteText *>();
    ASSERT_TRUE(theirs);
    EXPECT_EQ(theirs->text(), u"one"_s);
    theirs->setPlainText(u"two"_s);
    other->commit();
    ASSERT_TRUE(settled());
    EXPECT_EQ(text().text(), u"two"_s);
    text().setPlainText(u"three"_s);
    (*m_window)->commit();
    ASSERT_TRUE(settled());
    EXPECT_EQ(theirs->text(), u"three"_s);
    EXPECT_EQ(kept().size(), 1);
}

TEST_F(NoteWritingTest, AnotherInterfaceLanguageLeavesWhatIsBeingWritten)
{
    write(practice2, u"one"_s);
    InterfaceLanguage &language = m_window->program().context().interfaceLanguage;
    language.use(Language::French);
    QCoreApplication::processEvents();
    EXPECT_EQ(text().text(), u"one"_s);
    EXPECT_TRUE(m_window->named<QToolButton>(u"Couleur de la note"_s));
    language.use(Language::English);
    view().setFocus();
    ASSERT_TRUE(settled());
    EXPECT_THAT(kept(), ElementsAre(u"one"_s));
}

TEST_F(NoteWritingTest, PeoplesWordsAreShownLiterally)
{
    const QString hostile = u"<b>bold</b><img src=\"file:///etc/passwd\">"_s;
    writeNote(practice2, hostile);
    EXPECT_EQ(text().text(), hostile);
    for (const QLabel *label : part<NotesPane>().findChildren<QLabel *>())
        EXPECT_EQ(label->textFormat(), label->buddy() ? Qt::AutoText : Qt::PlainText) << label->text().toStdString();
}

} // namespace
} // namespace iamm
