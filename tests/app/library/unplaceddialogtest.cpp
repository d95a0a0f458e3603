// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/library/unplaceddialog.h"

#include "app/appcontext.h"
#include "app/interfacelanguage.h"
#include "app/navigator.h"
#include "core/library/noteedits.h"
#include "core/library/placements.h"
#include "tests/support/libraryinwindow.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QTreeWidget>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

const BlockId changedBlock(u"III.4-para1"_s);

class UnplacedDialogTest : public LibraryInWindow {
protected:
    /// A note about words that no edition has.
    void writeOnLostWords()
    {
        Note note;
        note.passage =
            storedPassage(Passage::whole(practice1, Language::English), m_window->context().document()).value();
        note.passage.from.block = note.passage.to.block = BlockId(u"IX.9-9"_s);
        note.passage.quote = u"Wholly other words about tariffs on bananas and the colour of customs forms."_s;
        note.passage.textHash = u"sha256:none"_s;
        note.passage.heading = u"IX.9  Tariffs"_s;
        note.text = u"Where has this gone?"_s;
        library().apply(keepNote(library().edit(), note));
        ASSERT_TRUE(settled());
    }

    /// A note at a passage of which the text has some of the words elsewhere.
    void writeOnChangedWords()
    {
        Note note;
        note.passage =
            storedPassage(Passage::whole(changedBlock, Language::English), m_window->context().document()).value();
        note.passage.from.block = note.passage.to.block = BlockId(u"IX.9-8"_s);
        note.passage.heading = u"IX.9  Tariffs"_s;
        note.text = u"Is this the one?"_s;
        library().apply(keepNote(library().edit(), note));
        ASSERT_TRUE(settled());
        ASSERT_TRUE(waitUntil([this] { return placements().toCheck().size() == 1; }));
    }

    const Placements &placements() { return m_window->program().context().placements; }
};

TEST_F(UnplacedDialogTest, WhatHasNoPlaceIsListedWithItsQuoteAndOldHeadingAndCanBeAttached)
{
    writeOnLostWords();
    ASSERT_TRUE(waitUntil([this] { return placements().unplaced().size() == 1; }));
    UnplacedDialog dialog(m_window->context(), &**m_window);
    QTreeWidget &list = *dialog.findChild<QTreeWidget *>();
    ASSERT_EQ(list.topLevelItemCount(), 1);
    EXPECT_TRUE(list.topLevelItem(0)->text(3).startsWith(u"Wholly other words"_s));
    EXPECT_EQ(list.topLevelItem(0)->text(4), u"IX.9  Tariffs"_s);

    list.setCurrentItem(list.topLevelItem(0));
    m_window->goTo(practice2.value());
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text().contains(u"Attach"_s))
            button->click();
    }
    ASSERT_TRUE(settled());
    const Note &note = *library().contents().all<Note>().front();
    EXPECT_EQ(placeOf(note).from.block, practice2);
    EXPECT_EQ(note.passage.from.block, BlockId(u"IX.9-9"_s)) << "where it was made stays known";
    ASSERT_TRUE(waitUntil([&] { return list.topLevelItemCount() == 0; }));
}

TEST_F(UnplacedDialogTest, TheReaderStaysWhereItIsWhateverIsSavedMeanwhile)
{
    writeOnChangedWords();
    UnplacedDialog dialog(m_window->context(), &**m_window);
    QTreeWidget &list = *dialog.findChild<QTreeWidget *>();
    ASSERT_EQ(list.topLevelItemCount(), 1);
    list.setCurrentItem(list.topLevelItem(0));
    EXPECT_EQ(m_window->context().navigator().here(), changedBlock) << "it is shown to be checked";
    m_window->goTo(practice2.value());
    pressAt(practice2, Qt::Key_D, Qt::ControlModifier);
    writeOnLostWords();
    ASSERT_TRUE(waitUntil([&] { return list.topLevelItemCount() == 2; }));
    EXPECT_EQ(m_window->context().navigator().here(), practice2);
    EXPECT_EQ(list.currentItem(), list.topLevelItem(0)) << "and the one that was chosen is still chosen";
}

TEST_F(UnplacedDialogTest, AnEnterThatWasMeantForTheListAttachesNothing)
{
    writeOnLostWords();
    ASSERT_TRUE(waitUntil([this] { return placements().unplaced().size() == 1; }));
    UnplacedDialog dialog(m_window->context(), &**m_window);
    dialog.show();
    QTreeWidget &list = *dialog.findChild<QTreeWidget *>();
    list.setCurrentItem(list.topLevelItem(0));
    QTest::keyClick(&list, Qt::Key_Return);
    ASSERT_TRUE(settled());
    EXPECT_EQ(placements().unplaced().size(), 1U);
}

TEST_F(UnplacedDialogTest, ChangesItsLanguageWhileItIsOpen)
{
    writeOnLostWords();
    ASSERT_TRUE(waitUntil([this] { return placements().unplaced().size() == 1; }));
    UnplacedDialog dialog(m_window->context(), &**m_window);
    const QString english = dialog.windowTitle();
    const QString state = dialog.findChild<QTreeWidget *>()->topLevelItem(0)->text(0);
    InterfaceLanguage &language = m_window->program().context().interfaceLanguage;
    language.use(Language::French);
    QCoreApplication::sendPostedEvents();
    EXPECT_NE(dialog.windowTitle(), english);
    EXPECT_NE(dialog.findChild<QTreeWidget *>()->topLevelItem(0)->text(0), state);
    language.use(Language::English);
}

} // namespace
} // namespace iamm
