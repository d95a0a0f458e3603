// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/reader/readeraccessible.h"

#include "app/reader/readerview.h"
#include "app/reader/rowaccessible.h"
#include "tests/support/agendafixture.h"
#include "tests/support/madeup.h"
#include "tests/support/printing.h"

#include <QAccessible>
#include <QTest>

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

class ReaderAccessibleTest : public ::testing::Test {
protected:
    explicit ReaderAccessibleTest(const Document &document = realAgenda()) : m_view(document)
    {
        ReaderAccessible::install();
        m_view.setAccessibleName(u"Agenda text"_s);
        m_view.resize(900, 600);
        m_view.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&m_view));
    }

    QAccessibleInterface *reader() { return QAccessible::queryAccessibleInterface(&m_view); }
    QAccessibleInterface *row(const QString &id) { return reader()->child(m_view.rows().rowOf(BlockId(id))); }
    static QString name(QAccessibleInterface *of) { return of->text(QAccessible::Name); }
    static QString wholeText(QAccessibleInterface *of)
    {
        return of->textInterface()->text(0, of->textInterface()->characterCount());
    }

    ReaderView m_view;
};

TEST_F(ReaderAccessibleTest, TheTextIsADocumentWithAChildForEveryRow)
{
    EXPECT_EQ(reader()->role(), QAccessible::Document);
    EXPECT_EQ(name(reader()), u"Agenda text"_s);
    EXPECT_EQ(reader()->childCount(), m_view.rows().count());
    for (const int index : {0, 100, m_view.rows().count() - 1}) {
        QAccessibleInterface *child = reader()->child(index);
        ASSERT_NE(child, nullptr);
        EXPECT_EQ(child->parent(), reader());
        EXPECT_EQ(reader()->indexOfChild(child), index);
    }
    EXPECT_EQ(reader()->child(-1), nullptr);
    EXPECT_EQ(reader()->child(m_view.rows().count()), nullptr);
}

TEST_F(ReaderAccessibleTest, RowsSayWhatTheyAre)
{
    EXPECT_EQ(row(u"III.11.b"_s)->role(), QAccessible::Heading);
    EXPECT_EQ(row(u"III.11.b-para1"_s)->role(), QAccessible::Paragraph);
    EXPECT_EQ(row(u"III.11.b-2"_s)->role(), QAccessible::ListItem);
    EXPECT_EQ(row(u"fn1"_s)->role(), QAccessible::Note);
    EXPECT_EQ(name(row(u"III.11.b"_s)), u"b. Assisted Voluntary Return"_s);
    EXPECT_EQ(name(row(u"III.11.b-open"_s)), u"Open for proposals"_s);
    EXPECT_EQ(wholeText(row(u"III.11.b-open"_s)), u"[...]"_s);
}

TEST_F(ReaderAccessibleTest, RowsSayInWordsWhereTheyAre)
{
    EXPECT_EQ(row(u"III.11.b-2"_s)->text(QAccessible::Description), u"III, chapter 11, section b, practice 2 of 3"_s);
    EXPECT_TRUE(row(u"III.11.b"_s)->text(QAccessible::Description).endsWith(u"heading level 3"_s));
}

TEST_F(ReaderAccessibleTest, TextSaysItsLanguageAndItsEmphasis)
{
    int start = 0;
    int end = 0;
    QAccessibleTextInterface *text = row(u"III.7.c-para1"_s)->textInterface();
    EXPECT_EQ(text->attributes(0, &start, &end), u"language:en;"_s);
    const auto italic = static_cast<int>(wholeText(row(u"III.7.c-para1"_s)).indexOf(u"non-refoulement"_s));
    EXPECT_EQ(text->attributes(italic + 2, &start, &end), u"language:en;font-style:italic;"_s);
    EXPECT_EQ(text->text(start, end), u"non-refoulement"_s);
}

TEST_F(ReaderAccessibleTest, RowsOffTheScreenSaySoAndHavePlacesAllTheSame)
{
    m_view.restorePlace(BlockId(u"III.11.b"_s));
    EXPECT_FALSE(row(u"III.11.b"_s)->state().offscreen);
    QAccessibleInterface *far = row(u"I.1-para1"_s);
    EXPECT_TRUE(far->state().offscreen);
    EXPECT_FALSE(far->rect().isEmpty());
    EXPECT_FALSE(far->textInterface()->characterRect(5).isEmpty());
}

TEST_F(ReaderAccessibleTest, APlaceOnTheScreenLeadsToItsCharacterAndBack)
{
    m_view.restorePlace(BlockId(u"III.11.b"_s));
    QAccessibleTextInterface *text = row(u"III.11.b-2"_s)->textInterface();
    for (const int offset : {0, 10, 60}) {
        const QRect place = text->characterRect(offset);
        EXPECT_EQ(text->offsetAtPoint({place.left() + 1, place.center().y()}), offset);
        EXPECT_EQ(reader()->childAt(place.left() + 1, place.center().y()), row(u"III.11.b-2"_s));
    }
}

TEST_F(ReaderAccessibleTest, AScreenReaderSelectsAndMovesTheCaret)
{
    QAccessibleTextInterface *text = row(u"III.11.b"_s)->textInterface();
    text->setSelection(0, 3, 11); // behind the number "b. "
    int start = 0;
    int end = 0;
    text->selection(0, &start, &end);
    EXPECT_EQ(text->text(start, end), u"Assisted"_s);
    EXPECT_EQ(text->selectionCount(), 1);
    EXPECT_EQ(m_view.selectedPassage()->from.position, 0);
    text->setCursorPosition(5);
    EXPECT_EQ(text->cursorPosition(), 5);
    EXPECT_EQ(text->selectionCount(), 0);
}

TEST_F(ReaderAccessibleTest, TheCurrentRowGoesAlongWithJumpsAndKeys)
{
    auto *document = static_cast<ReaderAccessible *>(reader());
    m_view.setCaretShown(true);
    m_view.showPlace({BlockId(u"III.11.b"_s), {}, {}});
    EXPECT_EQ(document->currentRow(), row(u"III.11.b"_s));
    m_view.markNext(1, false);
    EXPECT_EQ(document->currentRow(), row(u"III.11.b-para1"_s));
}

TEST_F(ReaderAccessibleTest, AFocusedLinkIsTheDocumentsFocus)
{
    m_view.showPlace({BlockId(u"I.1"_s), {}, {}});
    m_view.setFocus();
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_view.hasFocus(); }));
    QTest::keyClick(&m_view, Qt::Key_Tab);
    ASSERT_NE(reader()->focusChild(), nullptr);
    EXPECT_EQ(reader()->focusChild()->role(), QAccessible::Link);
    EXPECT_EQ(name(reader()->focusChild()), u"note 1"_s);
}

TEST_F(ReaderAccessibleTest, LinesAreThoseOfTheScreen)
{
    QAccessibleTextInterface *text = row(u"III.11.b-para1"_s)->textInterface();
    int start = 0;
    int end = 0;
    const QString first = text->textAtOffset(0, QAccessible::LineBoundary, &start, &end);
    EXPECT_TRUE(first.startsWith(u"Return is most likely"_s));
    EXPECT_LT(end, text->characterCount());
    const QString second = text->textAtOffset(end, QAccessible::LineBoundary, &start, &end);
    EXPECT_EQ(wholeText(row(u"III.11.b-para1"_s)).left(end), first + second);
}

TEST_F(ReaderAccessibleTest, LinksAndFootnotesAreChildrenThatCanBePressed)
{
    QAccessibleInterface *paragraph = row(u"I.1-para1"_s);
    ASSERT_EQ(paragraph->childCount(), 2);
    QAccessibleInterface *mark = paragraph->child(0);
    EXPECT_EQ(mark->role(), QAccessible::Link);
    EXPECT_EQ(name(mark), u"note 1"_s);
    const int rows = reader()->childCount();
    mark->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(reader()->childCount(), rows + 1);
    const int opened = reader()->indexOfChild(row(u"I.1-para1"_s)) + 1;
    EXPECT_EQ(reader()->child(opened)->role(), QAccessible::Note);
    mark->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(reader()->childCount(), rows);
}

TEST_F(ReaderAccessibleTest, AClosedFootnoteIsInvalidAndHarmless)
{
    QAccessibleInterface *mark = row(u"I.1-para1"_s)->child(0);
    mark->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QAccessibleInterface *opened = reader()->child(m_view.rows().rowOf(BlockId(u"I.1-para1"_s)) + 1);
    ASSERT_TRUE(opened->isValid());
    mark->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_FALSE(opened->isValid());
    EXPECT_TRUE(opened->rect().isNull());
    EXPECT_EQ(opened->textInterface()->characterCount(), 0);
}

class ReaderAccessibleInLanguagesTest : public ReaderAccessibleTest {
protected:
    ReaderAccessibleInLanguagesTest() : ReaderAccessibleTest(document())
    {
        m_view.setLanguages({Language::English, Language::French});
    }

    static const Document &document()
    {
        static const Document made = withMadeUpLanguages(englishAgenda());
        return made;
    }
};

TEST_F(ReaderAccessibleInLanguagesTest, TheCaretStaysInALanguageThatIsShown)
{
    m_view.setCaretShown(true);
    m_view.showPlace({BlockId(u"III.11.b"_s), {}, {}});
    m_view.setLanguages({Language::French});
    EXPECT_EQ(m_view.selection().language(), Language::French);
    EXPECT_EQ(m_view.blockAt(m_view.selection().caret().block).id, BlockId(u"III.11.b"_s));
    ASSERT_NE(static_cast<ReaderAccessible *>(reader())->currentRow(), nullptr);
    EXPECT_TRUE(static_cast<ReaderAccessible *>(reader())->currentRow()->isValid());
}

TEST_F(ReaderAccessibleInLanguagesTest, EachLanguageIsAGroupOfItsOwn)
{
    ASSERT_EQ(reader()->childCount(), 2);
    QAccessibleInterface *french = reader()->child(1);
    EXPECT_EQ(french->role(), QAccessible::Grouping);
    EXPECT_EQ(name(french), u"Français"_s);
    EXPECT_EQ(french->childCount(), m_view.rows().count());
    QAccessibleInterface *heading = french->child(m_view.rows().rowOf(BlockId(u"III.11.b"_s)));
    EXPECT_EQ(heading->parent(), french);
    EXPECT_EQ(french->indexOfChild(heading), m_view.rows().rowOf(BlockId(u"III.11.b"_s)));
    int start = 0;
    int end = 0;
    EXPECT_EQ(heading->textInterface()->attributes(0, &start, &end), u"language:fr;"_s);
}

} // namespace
} // namespace iamm
