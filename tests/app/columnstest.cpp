// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/appcontext.h"
#include "app/interfacelanguage.h"
#include "app/notes/noteactions.h"
#include "app/reader/columnactions.h"
#include "app/reader/columnheadings.h"
#include "app/reader/findbar.h"
#include "app/reader/readeractions.h"
#include "app/reader/readerpane.h"
#include "app/reader/readerview.h"
#include "app/reader/unofficialbar.h"
#include "app/settings.h"
#include "core/words/quotation.h"
#include "tests/support/agendafixture.h"
#include "tests/support/drivenwindow.h"
#include "tests/support/madeup.h"
#include "tests/support/printing.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;
using Languages = std::vector<Language>;
constexpr Language en = Language::English;
constexpr Language fr = Language::French;
constexpr Language es = Language::Spanish;

/// A document with made-up French and Spanish, in a window that is wide enough for three columns.
class ColumnsTest : public ::testing::Test {
protected:
    ColumnsTest() { m_window->resize(1500, 800); }

    ReaderView &view() { return m_window.part<ReaderPane>().view(); }
    ColumnActions &actions() { return m_window.part<ColumnActions>(); }
    Languages languages() { return m_window.context().textLanguages(); }
    /// From the left.
    QList<QPushButton *> headings()
    {
        QList<QPushButton *> buttons;
        for (auto *button : m_window.part<ColumnHeadings>().findChildren<QPushButton *>()) {
            if (button->isVisible())
                buttons += button;
        }
        std::ranges::sort(buttons, {}, &QWidget::x);
        return buttons;
    }
    /// In the viewport, on the first word of the block in this language.
    QPoint placeOf(const QString &id, Language language)
    {
        view().layout().visibleRows();
        const int row = view().rows().rowOf(BlockId(id));
        return view().layout().caretRect(row, *view().columnOf(language), 1).center();
    }
    /// In the window, the left edge of the words of a heading or of a column.
    static int leftIn(const QWidget &widget, QPoint place) { return widget.mapTo(widget.window(), place).x(); }

    DrivenWindow m_window{withMadeUpLanguages(englishAgenda())};
};

TEST_F(ColumnsTest, StandBesideEachOtherAndGoAgainByOneKey)
{
    m_window.goTo(u"III.11.b-2"_s);
    const BlockId top = view().topBlock();
    m_window.press(Qt::Key_4, Qt::ControlModifier);
    EXPECT_EQ(view().languages(), (Languages{en, fr, es}));
    EXPECT_EQ(view().topBlock(), top);
    EXPECT_TRUE(actions().sideBySide->isChecked());
    m_window.press(Qt::Key_4, Qt::ControlModifier);
    EXPECT_EQ(view().languages(), Languages{en});
    EXPECT_EQ(view().topBlock(), top);
    EXPECT_FALSE(actions().sideBySide->isChecked());
}

TEST_F(ColumnsTest, HaveTheirLanguagesNamesAboveThemHoweverOneScrolls)
{
    m_window.goTo(u"III.11.b-2"_s);
    EXPECT_TRUE(m_window.part<ColumnHeadings>().isHidden());
    m_window.context().setTextLanguages({fr, en});
    QApplication::processEvents();
    ASSERT_EQ(headings().size(), 2);
    EXPECT_EQ(headings()[0]->text(), u"Français (unofficial)"_s);
    EXPECT_EQ(headings()[1]->text(), u"English"_s);
    view().scrollByPages(3);
    for (int i = 0; i < 2; ++i) {
        const int column = leftIn(*view().viewport(), {view().layout().columns().columns[size_t(i)].left, 0});
        EXPECT_NEAR(leftIn(*headings()[i], {0, 0}), column, 12);
        EXPECT_TRUE(headings()[i]->isVisible());
        EXPECT_LE(headings()[i]->geometry().bottom(), m_window.part<ColumnHeadings>().height());
    }
    m_window.context().setTextLanguages({en});
    EXPECT_TRUE(m_window.part<ColumnHeadings>().isHidden());
}

TEST_F(ColumnsTest, HaveHeadingsBesideEachOtherInANarrowWindowToo)
{
    m_window->resize(640, 600);
    m_window.context().setTextLanguages({fr, en});
    QApplication::processEvents();
    ASSERT_TRUE(view().layout().columns().stacked);
    ASSERT_EQ(headings().size(), 2);
    EXPECT_GE(headings()[1]->x(), headings()[0]->geometry().right());
    EXPECT_GE(headings()[1]->width(), headings()[1]->sizeHint().width());
}

TEST_F(ColumnsTest, AreMovedAndTakenAwayByTheirHeadings)
{
    m_window.context().setTextLanguages({en, fr, es});
    EXPECT_EQ(headings()[2]->menu(), actions().columnMenu(es));
    const QList<QAction *> spanish = actions().columnMenu(es)->actions();
    const QList<QAction *> english = actions().columnMenu(en)->actions();
    spanish[1]->trigger(); // to the left
    EXPECT_EQ(languages(), (Languages{en, es, fr}));
    EXPECT_EQ(headings()[1]->text(), u"Español (unofficial)"_s);
    english[2]->trigger(); // to the right
    EXPECT_EQ(languages(), (Languages{es, en, fr}));
    EXPECT_FALSE(spanish[1]->isEnabled());
    spanish[0]->trigger(); // away
    EXPECT_EQ(languages(), (Languages{en, fr}));
    EXPECT_FALSE(spanish[0]->isChecked());
    actions().columnMenu(fr)->actions()[0]->trigger();
    EXPECT_FALSE(english[0]->isEnabled()) << "the only column can't be taken away";
    EXPECT_TRUE(english[0]->isChecked());
}

TEST_F(ColumnsTest, AreAllSearchedByFindInTheText)
{
    m_window.goTo(u"III.11.b-2"_s);
    const Block &block = *m_window.context().document().block(BlockId(u"III.11.b-2"_s));
    const QString french = block.text(fr)->text.left(25);
    m_window.context().setTextLanguages({en, fr});
    m_window.press(Qt::Key_F, Qt::ControlModifier);
    m_window.part<FindBar>().findChild<QLineEdit *>()->setText(french);
    const std::vector<const DecorationSource *> sources = view().decorations();
    const auto isMarked = [&](Language language) {
        return std::ranges::any_of(sources, [&](const DecorationSource *source) {
            const std::vector<Decoration> marks = source->marks(block.id, language);
            return std::ranges::find(marks, DecorationKind::CurrentFindMatch, &Decoration::kind) != marks.end();
        });
    };
    EXPECT_TRUE(isMarked(fr));
    EXPECT_FALSE(isMarked(en));
    EXPECT_EQ(view().markedLanguage(), fr);
}

TEST_F(ColumnsTest, ACitationIsInTheLanguageOfTheColumnThatWasClicked)
{
    m_window.context().setTextLanguages({en, fr});
    m_window.goTo(u"III.11.b-2"_s);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, placeOf(u"III.11.b-2"_s, fr));
    m_window.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(u"traduction non officielle"_s));
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, placeOf(u"III.11.b-2"_s, en));
    m_window.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(QGuiApplication::clipboard()->text().contains(u"traduction"_s));
}

TEST_F(ColumnsTest, AreReachedByKeyWithMarkAndCaret)
{
    m_window.context().setTextLanguages({en, fr, es});
    m_window.goTo(u"III.11.b-2"_s);
    m_window.press(Qt::Key_F8);
    EXPECT_EQ(view().markedLanguage(), fr);
    EXPECT_EQ(view().markedBlock(), BlockId(u"III.11.b-2"_s));
    m_window.press(Qt::Key_F7);
    m_window.press(Qt::Key_F8);
    EXPECT_EQ(view().selection().language(), es);
    m_window.press(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(view().selectedPassage()->language, es);
    m_window.press(Qt::Key_F8);
    EXPECT_EQ(view().selection().language(), en);
    EXPECT_TRUE(view().selection().isEmpty());
}

TEST_F(ColumnsTest, ANoteHasItsMarkWhicheverLanguageItIsIn)
{
    m_window.context().setTextLanguages({en, fr});
    m_window.goTo(u"III.11.b-2"_s);
    ASSERT_TRUE(waitUntil([this] { return m_window.program().context().library.status() == LibraryStatus::Ready; }));
    QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, placeOf(u"III.11.b-2"_s, fr));
    m_window.part<NoteActions>().write->trigger();
    m_window.type(u"Fine."_s);
    m_window->commit();
    const auto markIsThere = [this] {
        for (int y = 0; y < view().viewport()->height(); y += 3) {
            for (int x = 0; x < view().layout().columns().columns.front().left; x += 3) {
                if (view().noteMarkAt({x, y}))
                    return true;
            }
        }
        return false;
    };
    EXPECT_TRUE(waitUntil(markIsThere));
}

TEST_F(ColumnsTest, TheWayToTheEnglishTextStandsAboveATranslationAndInTheStatusBar)
{
    auto &bar = m_window.part<UnofficialBar>();
    auto *status = m_window.reading<QToolButton>(u"Unofficial translation"_s);
    EXPECT_TRUE(bar.isHidden());
    EXPECT_EQ(status, nullptr);
    m_window.goTo(u"III.11.b-2"_s);
    m_window.context().setTextLanguages({es});
    EXPECT_TRUE(bar.isVisible());
    const BlockId top = view().topBlock();
    bar.findChild<QAbstractButton *>()->click();
    EXPECT_EQ(languages(), Languages{en});
    EXPECT_EQ(view().topBlock(), top);

    m_window.context().setTextLanguages({es, en});
    EXPECT_TRUE(bar.isHidden()) << "the English text stands beside it";
    status = m_window.reading<QToolButton>(u"Unofficial translation"_s);
    ASSERT_NE(status, nullptr);
    status->click();
    EXPECT_EQ(languages(), (Languages{es, en})) << "nobody loses columns by it";
    m_window.context().setTextLanguages({es, fr});
    status->click();
    EXPECT_EQ(languages(), (Languages{es, fr, en}));
    m_window.context().setTextLanguages({es});
    status->click();
    EXPECT_EQ(languages(), Languages{en});
    EXPECT_FALSE(status->isVisible());
}

TEST_F(ColumnsTest, ThePersonStaysWhereTheyReadThoughTheyOnceClickedElsewhere)
{
    m_window.goTo(u"III.1.b-1"_s);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, placeOf(u"III.1.b-1"_s, en));
    for (int i = 0; i < 20; ++i)
        view().scrollByPages(1);
    const BlockId here = m_window.context().navigator().here();
    ASSERT_NE(here, BlockId(u"III.1.b-1"_s));
    m_window.press(Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(m_window.context().navigator().here(), here);
    m_window.press(Qt::Key_4, Qt::ControlModifier);
    EXPECT_EQ(m_window.context().navigator().here(), here);
}

TEST_F(ColumnsTest, HaveNamesInTheInterfacesLanguageAlsoAfterTheyWereAway)
{
    m_window.context().setTextLanguages({en, fr, es});
    m_window.context().setTextLanguages({en});
    InterfaceLanguage &interface = m_window.program().context().interfaceLanguage;
    interface.use(fr);
    QApplication::processEvents();
    m_window.context().setTextLanguages({en, fr});
    EXPECT_EQ(headings().value(1)->text(), u"Français (non officiel)"_s);
    interface.use(en);
    QApplication::processEvents();
}

TEST_F(ColumnsTest, GoingOnByKeyShowsTheWholeRowWhereItFits)
{
    m_window->resize(1180, 780);
    m_window.context().setTextLanguages({en, fr, es});
    m_window.goTo(u"I.1"_s);
    for (int i = 0; i < 8; ++i) {
        QTest::keyClick(&view(), Qt::Key_J);
        view().layout().visibleRows();
        const int row = view().rows().rowOf(view().markedBlock());
        const int top = view().layout().rowTop(row);
        const int height = view().layout().laidRow(row).height;
        EXPECT_GE(top, 0) << view().markedBlock().value().toStdString();
        const int window = view().viewport()->height();
        EXPECT_TRUE(height > window || top + height <= window) << view().markedBlock().value().toStdString();
    }
}

TEST_F(ColumnsTest, KeepTheFocusOnTheHeadingThatIsMoved)
{
    m_window.context().setTextLanguages({en, fr, es});
    QPushButton *spanish = headings()[2];
    spanish->setFocus();
    actions().toLeft()[2].second->trigger();
    actions().toLeft()[2].second->trigger();
    EXPECT_EQ(languages(), (Languages{es, en, fr}));
    EXPECT_TRUE(spanish->hasFocus());
    EXPECT_EQ(headings()[0], spanish);
}

TEST_F(ColumnsTest, HaveTheirCodesAboveThemWhereTheirNamesHaveNoRoom)
{
    m_window->resize(640, 600);
    m_window.context().setTextLanguages({fr, es, en});
    ColumnHeadings &line = m_window.part<ColumnHeadings>();
    line.resize(260, line.height());
    QStringList texts;
    for (const QPushButton *button : headings()) {
        texts += button->text();
        EXPECT_LE(button->geometry().right(), 260);
    }
    texts.sort();
    EXPECT_EQ(texts, (QStringList{u"EN"_s, u"ES"_s, u"FR"_s}));
    EXPECT_EQ(headings()[0]->accessibleName(), u"Column: Français (unofficial)"_s);
}

TEST_F(ColumnsTest, WordsOfAHiddenLanguageLeadToTheBlockAndNotToOtherWords)
{
    view().setCaretShown(true);
    m_window.context().navigator().go({BlockId(u"III.11.b-3"_s), fr, {90, 5}});
    EXPECT_EQ(view().markedBlock(), BlockId(u"III.11.b-3"_s));
    EXPECT_EQ(view().selection().caret().position, 0);
}

TEST_F(ColumnsTest, LinksAreVisitedFromTheLeftmostColumnOn)
{
    m_window.context().setTextLanguages({es, en});
    const Document &document = m_window.context().document();
    for (int row = 0; row < view().rows().count(); ++row) {
        const std::vector<LinkSpot> links = view().linksIn(row);
        if (links.size() > 1 && links.front().language != links.back().language) {
            EXPECT_EQ(links.front().language, es);
            return;
        }
    }
    FAIL() << "no link in two languages among " << document.count() << " blocks";
}

TEST_F(ColumnsTest, AreThereAgainTheNextTimeAndSoIsTheirOrder)
{
    m_window.context().setTextLanguages({es, fr});
    m_window.context().setTextLanguages({en});
    const WindowState state = m_window->state();
    EXPECT_EQ(state.textLanguages, Languages{en});
    EXPECT_EQ(state.sideBySide, (Languages{es, fr}));
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    {
        Settings settings(file);
        settings.setWindows({state});
        settings.save();
    }
    EXPECT_EQ(Settings(file).windows().front().sideBySide, (Languages{es, fr}));

    m_window.context().setTextLanguages({es, en});
    m_window.context().setTextLanguages({en});
    MainWindow *second = m_window.program().windows().openLike(*m_window);
    second->findChild<ColumnActions *>()->sideBySide->trigger();
    EXPECT_EQ(second->context().textLanguages(), (Languages{es, en}));
}

TEST(ColumnsInOneLanguage, HaveNoKeyAndNoHeading)
{
    DrivenWindow window(englishAgenda());
    window.press(Qt::Key_4, Qt::ControlModifier);
    EXPECT_EQ(window.context().textLanguages(), Languages{en});
    EXPECT_EQ(window->findChild<ColumnHeadings *>(), nullptr);
}

/// A French text that is stale in one block, and has a translator's note on another.
Document remarkedDocument()
{
    const Document document = withMadeUpLanguages(englishAgenda());
    std::vector<Block> blocks = document.allBlocks();
    for (Block &block : blocks) {
        if (block.id == BlockId(u"III.11.b-1"_s)) {
            block.texts[fr].reset();
            block.stale = {fr};
        } else if (block.id == BlockId(u"III.11.b-2"_s)) {
            block.texts[fr]->notes = {{u"reintegration"_s, u"The English has two spellings of this."_s}};
        }
    }
    return {document.edition(), document.sections(), blocks};
}

class RemarksTest : public ::testing::Test {
protected:
    const LaidCell &cell(const QString &id, size_t column)
    {
        ReaderView &view = m_window.part<ReaderPane>().view();
        view.layout().visibleRows();
        return view.layout().laidRow(view.rows().rowOf(BlockId(id))).cells[column];
    }

    DrivenWindow m_window{remarkedDocument()};
};

TEST_F(RemarksTest, AStaleTranslationIsAGapThatSaysSo)
{
    m_window.context().setTextLanguages({en, fr});
    const LaidCell &stale = cell(u"III.11.b-1"_s, 1);
    EXPECT_TRUE(stale.isOurs);
    EXPECT_TRUE(stale.text.shown().contains(u"out of date"_s)) << stale.text.shown().toStdString();
}

TEST_F(RemarksTest, NothingIsSelectedInAGapAndNothingFoundThere)
{
    m_window.context().setTextLanguages({fr});
    m_window.goTo(u"III.11.b-1"_s);
    m_window.press(Qt::Key_F7);
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Left, Qt::Key_End, Qt::Key_Down}) {
        m_window.press(key, Qt::ShiftModifier);
        m_window.press(Qt::Key_F, Qt::ControlModifier);
        m_window.press(Qt::Key_Escape);
        m_window.goTo(u"III.11.b-1"_s);
    }
    TextSelection gap;
    const int number = m_window.context().document().indexOf(BlockId(u"III.11.b-1"_s));
    gap.begin(fr, {number, 0}, {number, 12});
    ReaderView &view = m_window.part<ReaderPane>().view();
    view.setSelection(gap);
    m_window.press(Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(m_window.part<FindBar>().findChild<QLineEdit *>()->text().isEmpty());
}

TEST_F(RemarksTest, ATranslatorsNoteStandsBelowItsTextAndIsNoPartOfIt)
{
    m_window->resize(1500, 800);
    m_window.context().setTextLanguages({en, fr});
    m_window.goTo(u"III.11.b-2"_s);
    const LaidCell &french = cell(u"III.11.b-2"_s, 1);
    ASSERT_NE(french.notes, nullptr);
    EXPECT_TRUE(french.notes->text().contains(u"The English has two spellings of this."_s));
    EXPECT_GE(french.notesAt.y(), french.textAt.y() + french.layout->lineCount() * french.style->lineHeight);
    EXPECT_EQ(cell(u"III.11.b-2"_s, 0).notes, nullptr);

    m_window.context().setTextLanguages({fr});
    m_window.press(Qt::Key_A, Qt::ControlModifier);
    m_window.press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_FALSE(QGuiApplication::clipboard()->text().contains(u"two spellings"_s));

    m_window.part<ReaderActions>().translatorsNotes->trigger();
    EXPECT_EQ(cell(u"III.11.b-2"_s, 0).notes, nullptr);
    EXPECT_FALSE(m_window.program().context().settings.translatorsNotesShown());
}

} // namespace
} // namespace iamm
