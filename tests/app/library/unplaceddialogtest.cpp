// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/library/unplaceddialog.h"

#include "app/appcontext.h"
#include "core/library/noteedits.h"
#include "core/library/placements.h"
#include "tests/support/libraryinwindow.h"

#include <QPushButton>
#include <QTreeWidget>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

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

} // namespace
} // namespace iamm
