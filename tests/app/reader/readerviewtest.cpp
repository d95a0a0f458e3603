// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/reader/readerview.h"

#include "tests/support/agendafixture.h"
#include "tests/support/printing.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

class ReaderViewTest : public ::testing::Test {
protected:
    ReaderViewTest()
    {
        m_view.resize(900, 600);
        m_view.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&m_view));
        m_view.setFocus();
    }

    void go(const QString &id) { m_view.showPlace({BlockId(id), {}, {}}); }
    BlockId marked() const { return m_view.markedBlock(); }
    int row(const QString &id) const { return m_view.rows().rowOf(BlockId(id)); }

    /// In the viewport, in the middle of the line where a block's text has this position.
    QPoint placeOf(const QString &id, int position)
    {
        m_view.layout().visibleRows();
        const int shown = m_view.layout().laidRow(row(id)).cells.front().text.toShown(position);
        return m_view.layout().caretRect(row(id), 0, shown).center();
    }

    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(m_view.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_view.viewport(), (from + to) / 2);
        QMouseEvent move(QEvent::MouseMove, to, m_view.viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(m_view.viewport(), &move);
        QTest::mouseRelease(m_view.viewport(), Qt::LeftButton, {}, to);
    }

    QString selectedText() const
    {
        const std::optional<Passage> passage = m_view.selectedPassage();
        if (!passage || passage->from.block != passage->to.block)
            return {};
        const QString text = realAgenda().block(passage->from.block)->text(passage->language)->text;
        return text.mid(passage->from.position, passage->to.position - passage->from.position);
    }

    ReaderView m_view{realAgenda()};
};

TEST_F(ReaderViewTest, GoingToAPlaceShowsAndMarksIt)
{
    go(u"III.11.b-2"_s);
    EXPECT_EQ(marked(), BlockId(u"III.11.b-2"_s));
    const int top = m_view.layout().rowTop(row(u"III.11.b-2"_s));
    EXPECT_GE(top, 0);
    EXPECT_LT(top, m_view.viewport()->height() / 2);
}

TEST_F(ReaderViewTest, APlaceThatIsInSightIsNotScrolledAbout)
{
    go(u"III.11.b"_s);
    const int before = m_view.verticalScrollBar()->value();
    go(u"III.11.b-1"_s);
    EXPECT_EQ(m_view.verticalScrollBar()->value(), before);
    EXPECT_EQ(marked(), BlockId(u"III.11.b-1"_s));
}

TEST_F(ReaderViewTest, DraggingSelectsExactlyTheWordsUnderThePointer)
{
    go(u"III.11.b"_s);
    drag(placeOf(u"III.11.b-2"_s, 0), placeOf(u"III.11.b-2"_s, 9));
    EXPECT_EQ(selectedText(), u"Promotion"_s);
}

TEST_F(ReaderViewTest, DraggingSelectsAcrossBlocks)
{
    go(u"III.11.b"_s);
    drag(placeOf(u"III.11.b-1"_s, 12), placeOf(u"III.11.b-2"_s, 9));
    const std::optional<Passage> passage = m_view.selectedPassage();
    ASSERT_TRUE(passage);
    EXPECT_EQ(passage->from, (TextPoint{BlockId(u"III.11.b-1"_s), 12}));
    EXPECT_EQ(passage->to, (TextPoint{BlockId(u"III.11.b-2"_s), 9}));
}

TEST_F(ReaderViewTest, ADoubleClickSelectsTheWordAndAThirdTheBlock)
{
    go(u"III.11.b"_s);
    const QPoint place = placeOf(u"III.11.b-2"_s, 4);
    QTest::mouseClick(m_view.viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(m_view.viewport(), Qt::LeftButton, {}, place);
    EXPECT_EQ(selectedText(), u"Promotion"_s);
    QTest::mousePress(m_view.viewport(), Qt::LeftButton, {}, place);
    QTest::mouseRelease(m_view.viewport(), Qt::LeftButton, {}, place);
    EXPECT_EQ(selectedText(), realAgenda().block(BlockId(u"III.11.b-2"_s))->text(Language::English)->text);
}

TEST_F(ReaderViewTest, AClickMarksTheBlockAndShiftClickExtends)
{
    go(u"III.11.b"_s);
    QTest::mouseClick(m_view.viewport(), Qt::LeftButton, {}, placeOf(u"III.11.b-2"_s, 0));
    EXPECT_EQ(marked(), BlockId(u"III.11.b-2"_s));
    EXPECT_TRUE(m_view.selection().isEmpty());
    QTest::mouseClick(m_view.viewport(), Qt::LeftButton, Qt::ShiftModifier, placeOf(u"III.11.b-2"_s, 9));
    EXPECT_EQ(selectedText(), u"Promotion"_s);
}

TEST_F(ReaderViewTest, EscapeUnmarksAndUnselects)
{
    go(u"III.11.b"_s);
    m_view.selectAll();
    QTest::keyClick(&m_view, Qt::Key_Escape);
    EXPECT_TRUE(m_view.selection().isEmpty());
    EXPECT_TRUE(marked().isEmpty());
}

TEST_F(ReaderViewTest, JAndKGoFromBlockToBlockAndHFromHeadingToHeading)
{
    go(u"III.11.b"_s);
    QTest::keyClick(&m_view, Qt::Key_J);
    EXPECT_EQ(marked(), BlockId(u"III.11.b-para1"_s));
    QTest::keyClick(&m_view, Qt::Key_K);
    EXPECT_EQ(marked(), BlockId(u"III.11.b"_s));
    QTest::keyClick(&m_view, Qt::Key_H);
    EXPECT_EQ(marked(), BlockId(u"III.11.c"_s));
    QTest::keyClick(&m_view, Qt::Key_H, Qt::ShiftModifier);
    EXPECT_EQ(marked(), BlockId(u"III.11.b"_s));
}

TEST_F(ReaderViewTest, StepsStopAtTheEndsOfTheText)
{
    m_view.scrollToEnd(true);
    for (int i = 0; i < 60; ++i)
        QTest::keyClick(&m_view, Qt::Key_J);
    const BlockId last = marked();
    QTest::keyClick(&m_view, Qt::Key_J);
    EXPECT_EQ(marked(), last);
    EXPECT_EQ(last, realAgenda().allBlocks().back().id);
}

TEST_F(ReaderViewTest, APageKeepsALineOfContext)
{
    go(u"III.8"_s);
    const qint64 before = m_view.layout().scrollPosition();
    QTest::keyClick(&m_view, Qt::Key_PageDown);
    const qint64 moved = m_view.layout().scrollPosition() - before;
    EXPECT_LT(moved, m_view.viewport()->height());
    EXPECT_GT(moved, m_view.viewport()->height() - 3 * m_view.layout().typography().lineHeight());
}

TEST_F(ReaderViewTest, TheCaretGoesAndSelectsByKey)
{
    go(u"III.11.b-2"_s);
    m_view.setCaretShown(true);
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(&m_view, Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(selectedText(), u"Promotion"_s);
    QTest::keyClick(&m_view, Qt::Key_Right);
    EXPECT_TRUE(m_view.selection().isEmpty());
    EXPECT_EQ(m_view.selection().caret().position, 10);
}

TEST_F(ReaderViewTest, ArrowsScrollWhileThereIsNoCaret)
{
    m_view.setCaretShown(false);
    go(u"III.8"_s);
    const qint64 before = m_view.layout().scrollPosition();
    QTest::keyClick(&m_view, Qt::Key_Down);
    EXPECT_GT(m_view.layout().scrollPosition(), before);
}

TEST_F(ReaderViewTest, AFootnoteOpensByMouseAndByKeyAndClosesAgain)
{
    go(u"I.1"_s);
    const int count = m_view.rows().count();
    const std::vector<LinkSpot> spots = m_view.linksIn(row(u"I.1-para1"_s));
    ASSERT_FALSE(spots.empty());
    EXPECT_EQ(spots.front().footnote, 1);
    const QRect mark = m_view.layout().caretRect(row(u"I.1-para1"_s), 0, spots.front().shown.start);
    QTest::mouseClick(m_view.viewport(), Qt::LeftButton, {}, mark.center() + QPoint(2, 0));
    EXPECT_EQ(m_view.rows().count(), count + 1);
    QTest::keyClick(&m_view, Qt::Key_Tab);
    ASSERT_TRUE(m_view.focusedLink());
    QTest::keyClick(&m_view, Qt::Key_Return);
    EXPECT_EQ(m_view.rows().count(), count);
}

TEST_F(ReaderViewTest, ALinkLeadsToItsSection)
{
    const QSignalSpy activated(&m_view, &ReaderView::linkActivated);
    const int opener = row(u"III.5-para2"_s);
    const std::vector<LinkSpot> spots = m_view.linksIn(opener);
    ASSERT_EQ(spots.size(), 1U);
    m_view.activate(spots.front());
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.front().front().value<BlockId>(), BlockId(u"III.4.a"_s));
}

TEST_F(ReaderViewTest, TheMarginIsNotTheText)
{
    go(u"III.11.b"_s);
    const QSignalSpy clicked(&m_view, &ReaderView::marginClicked);
    const int y = placeOf(u"III.11.b-2"_s, 0).y();
    QTest::mouseClick(m_view.viewport(), Qt::LeftButton, {}, QPoint(m_view.layout().columns().marginLeft + 5, y));
    ASSERT_EQ(clicked.count(), 1);
    EXPECT_EQ(clicked.front().front().value<BlockId>(), BlockId(u"III.11.b-2"_s));
}

TEST_F(ReaderViewTest, TheEmptyPageBesideTheMarginIsNobodysMargin)
{
    m_view.resize(1400, 600);
    go(u"III.11.b"_s);
    const QSignalSpy clicked(&m_view, &ReaderView::marginClicked);
    QTest::mouseClick(m_view.viewport(), Qt::LeftButton, {}, QPoint(5, placeOf(u"III.11.b-2"_s, 0).y()));
    EXPECT_EQ(clicked.count(), 0);
}

TEST_F(ReaderViewTest, TheCaretGoesAlongWithEveryJump)
{
    m_view.setCaretShown(true);
    go(u"III.11.b"_s);
    EXPECT_EQ(m_view.blockAt(m_view.selection().caret().block).id, BlockId(u"III.11.b"_s));
    QTest::keyClick(&m_view, Qt::Key_J);
    EXPECT_EQ(m_view.blockAt(m_view.selection().caret().block).id, BlockId(u"III.11.b-para1"_s));
}

TEST_F(ReaderViewTest, PagesTakeTheCaretAlong)
{
    m_view.setCaretShown(true);
    go(u"III.8"_s);
    const int before = m_view.selection().caret().block;
    QTest::keyClick(&m_view, Qt::Key_PageDown);
    EXPECT_GT(m_view.selection().caret().block, before);
    EXPECT_TRUE(m_view.selection().isEmpty());
    QTest::keyClick(&m_view, Qt::Key_PageDown, Qt::ShiftModifier);
    EXPECT_FALSE(m_view.selection().isEmpty());
}

TEST_F(ReaderViewTest, ABlockOfWhichNothingIsSelectedIsNotInThePassage)
{
    go(u"III.11.b"_s);
    drag(placeOf(u"III.11.b-1"_s, 12), placeOf(u"III.11.b-2"_s, 0));
    const std::optional<Passage> passage = m_view.selectedPassage();
    ASSERT_TRUE(passage);
    EXPECT_EQ(passage->to.block, BlockId(u"III.11.b-1"_s));
    EXPECT_EQ(passage->to.position, realAgenda().block(BlockId(u"III.11.b-1"_s))->text(Language::English)->text.size());
}

TEST_F(ReaderViewTest, ALinkThatHasScrolledAwayIsNotFollowed)
{
    go(u"I.1"_s);
    QTest::keyClick(&m_view, Qt::Key_Tab);
    ASSERT_TRUE(m_view.focusedLink());
    go(u"III.11.b"_s);
    EXPECT_FALSE(m_view.focusedLink());
}

TEST_F(ReaderViewTest, SmallTurnsOfTheWheelAddUp)
{
    const QSignalSpy stepped(&m_view, &ReaderView::textSizeStepped);
    for (int i = 0; i < 8; ++i) {
        QWheelEvent wheel(QPointF(100, 100), m_view.viewport()->mapToGlobal(QPointF(100, 100)), {}, QPoint(0, 30),
                          Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_view.viewport(), &wheel);
    }
    EXPECT_EQ(stepped.count(), 2);
}

TEST_F(ReaderViewTest, TheScrollBarReachesBothEnds)
{
    m_view.verticalScrollBar()->setValue(m_view.verticalScrollBar()->maximum());
    EXPECT_EQ(m_view.layout().visibleRows().back().row, m_view.rows().count() - 1);
    m_view.verticalScrollBar()->setValue(0);
    EXPECT_EQ(m_view.layout().visibleRows().front().row, 0);
}

TEST_F(ReaderViewTest, CtrlAndTheWheelAskForAnotherTextSize)
{
    const QSignalSpy stepped(&m_view, &ReaderView::textSizeStepped);
    QWheelEvent wheel(QPointF(100, 100), m_view.viewport()->mapToGlobal(QPointF(100, 100)), {}, QPoint(0, 120),
                      Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(m_view.viewport(), &wheel);
    ASSERT_EQ(stepped.count(), 1);
    EXPECT_EQ(stepped.front().front().toInt(), 1);
}

TEST_F(ReaderViewTest, TheBlockAtTheTopStaysThroughAnotherTextSize)
{
    m_view.restorePlace(BlockId(u"III.11.b"_s));
    const BlockId before = m_view.topBlock();
    m_view.setTextPercent(250);
    EXPECT_EQ(m_view.topBlock(), before);
    m_view.setTextPercent(50);
    EXPECT_EQ(m_view.topBlock(), before);
}

TEST_F(ReaderViewTest, WordsThatAreMeantAreScrolledIntoSight)
{
    const int length =
        static_cast<int>(realAgenda().block(BlockId(u"III.2-para2"_s))->text(Language::English)->text.size());
    m_view.resize(500, 200);
    m_view.setTextPercent(200);
    m_view.showPlace({BlockId(u"III.2-para2"_s), Language::English, {length - 5, 4}});
    const QPoint place = placeOf(u"III.2-para2"_s, length - 5);
    EXPECT_TRUE(m_view.viewport()->rect().contains(place));
}

} // namespace
} // namespace iamm
