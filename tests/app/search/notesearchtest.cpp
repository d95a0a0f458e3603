// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/notes/notespane.h"
#include "app/notes/notetext.h"
#include "app/search/resultsview.h"
#include "core/library/noteedits.h"
#include "tests/support/libraryinwindow.h"
#include "tests/support/printing.h"

#include <gmock/gmock.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;

/// A search where a note has a word that the text has, too.
class NoteSearchTest : public LibraryInWindow {
protected:
    NoteSearchTest()
    {
        Note note;
        note.passage = *storedPassage(Passage::whole(practice2, Language::English), m_window->context().document());
        note.text = u"Promotion: pregunta para Lima"_s;
        library().apply(keepNote(library().edit(), note));
        EXPECT_TRUE(settled());
    }

    /// The groups of results and what is in them, once there are any.
    QStringList find(const QString &words)
    {
        m_window->press(Qt::Key_K, Qt::ControlModifier);
        m_window->type(words);
        const auto tree = [this] { return m_window->named<ResultsView>(u"Search results"_s); };
        EXPECT_TRUE(waitUntil([&] { return tree() && tree()->model()->rowCount() > 0; }));
        return rowsOf(*tree()->model());
    }
};

TEST_F(NoteSearchTest, NoteFindsInNotesAlone)
{
    EXPECT_THAT(find(u"note:promotion"_s), ElementsAre(u"My notes"_s, u"  Promotion: pregunta para Lima"_s));
}

TEST_F(NoteSearchTest, PlainWordsFindInTheTextAndInNotes)
{
    const QStringList rows = find(u"promotion"_s);
    EXPECT_GT(rows.size(), 3);
    EXPECT_TRUE(rows.contains(u"My notes"_s));
    EXPECT_NE(rows.front(), u"My notes"_s) << "notes come last";
}

TEST_F(NoteSearchTest, AFoundNoteIsOpenedAtItsPassage)
{
    find(u"note:lima"_s);
    m_window->press(Qt::Key_Return);
    EXPECT_TRUE(waitUntil([this] { return m_window->context().navigator().here() == practice2; }));
    EXPECT_EQ(part<NoteText>().text(), u"Promotion: pregunta para Lima"_s);
}

TEST_F(NoteSearchTest, ADeletedNoteIsFoundNoMore)
{
    ASSERT_FALSE(find(u"note:lima"_s).isEmpty());
    library().apply(deleteNotes(library().edit(), {library().contents().all<Note>().front()->head.id}));
    ASSERT_TRUE(settled());
    auto *tree = m_window->named<ResultsView>(u"Search results"_s);
    m_window->type(u" "_s);
    EXPECT_TRUE(waitUntil([&] { return tree->model()->rowCount() == 0; }));
}

} // namespace
} // namespace iamm
