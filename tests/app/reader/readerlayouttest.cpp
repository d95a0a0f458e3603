// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/reader/readerlayout.h"

#include "app/reader/documentrows.h"
#include "app/reader/marginplaces.h"
#include "tests/support/agendafixture.h"
#include "tests/support/madeup.h"
#include "tests/support/printing.h"

#include <QFont>
#include <QFontMetrics>

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

class ReaderLayoutTest : public ::testing::Test {
protected:
    ReaderLayoutTest()
    {
        m_layout.setViewport(QSize(800, 600));
        m_layout.setTypography(Typography(QFont(), 100));
    }

    int rowOf(const QString &id) const { return m_rows.rowOf(BlockId(id)); }
    ReaderLayout::VisibleRow topRow() { return m_layout.visibleRows().front(); }

    DocumentRows m_rows{realAgenda()};
    ReaderLayout m_layout{m_rows};
};

TEST_F(ReaderLayoutTest, ShowsARowExactlyWhereItIsAskedFor)
{
    m_layout.showRow(rowOf(u"III.11.b"_s), 0);
    EXPECT_EQ(topRow().row, rowOf(u"III.11.b"_s));
    EXPECT_EQ(topRow().top, 0);
}

TEST_F(ReaderLayoutTest, FillsTheWindowWithoutHolesOrOverlaps)
{
    m_layout.showRow(rowOf(u"III.8"_s), -13);
    const std::vector<ReaderLayout::VisibleRow> &visible = m_layout.visibleRows();
    for (size_t i = 1; i < visible.size(); ++i) {
        EXPECT_EQ(visible[i].row, visible[i - 1].row + 1);
        EXPECT_EQ(visible[i].top, visible[i - 1].top + visible[i - 1].laid->height);
    }
    EXPECT_LE(visible.front().top, 0);
    EXPECT_GE(visible.back().top + visible.back().laid->height, 600);
}

TEST_F(ReaderLayoutTest, MarksInTheMarginLeaveEveryIdentifierFree)
{
    const QFontMetrics metrics(m_layout.typography().smallFont());
    for (const Block &block : realAgenda().allBlocks()) {
        m_layout.showRow(m_rows.rowOf(block.id), 0);
        const ReaderColumns &columns = m_layout.columns();
        ASSERT_GT(columns.marginWidth, 0);
        const int right = columns.marginLeft + columns.marginWidth - m_layout.typography().gap();
        const QRect note = noteMarkPlace(m_layout, topRow());
        EXPECT_LT(note.right(), right - metrics.horizontalAdvance(block.id.value())) << block.id.value().toStdString();
        EXPECT_GT(note.left(), ribbonPlace(m_layout, topRow()).right());
        EXPECT_GT(ribbonPlace(m_layout, topRow()).left(), 0);
    }
}

TEST_F(ReaderLayoutTest, ScrollingUpAndDownComesBackToThePixel)
{
    m_layout.showRow(rowOf(u"III.8"_s), -7);
    const ReaderLayout::VisibleRow before = topRow();
    for (int i = 0; i < 200; ++i) {
        m_layout.scrollBy(-37);
        m_layout.visibleRows();
    }
    for (int i = 0; i < 200; ++i) {
        m_layout.scrollBy(37);
        m_layout.visibleRows();
    }
    EXPECT_EQ(topRow().row, before.row);
    EXPECT_EQ(topRow().top, before.top);
}

TEST_F(ReaderLayoutTest, TheFirstLineStaysAtTheTopAndTheLastAtTheBottom)
{
    m_layout.scrollBy(-100000);
    EXPECT_EQ(topRow().row, 0);
    EXPECT_EQ(topRow().top, 0);
    m_layout.showRow(m_rows.count() - 1, 0);
    const ReaderLayout::VisibleRow &last = m_layout.visibleRows().back();
    EXPECT_EQ(last.row, m_rows.count() - 1);
    EXPECT_EQ(last.top + last.laid->height, 600);
}

TEST_F(ReaderLayoutTest, KeepsTheBlockAtTheTopThroughEveryChangeOfLook)
{
    const int row = rowOf(u"III.4.a-para2"_s);
    m_layout.showRow(row, 0);
    m_layout.visibleRows();
    m_layout.setViewport(QSize(500, 600));
    EXPECT_EQ(topRow().row, row);
    m_layout.setTypography(Typography(QFont(), 200));
    EXPECT_EQ(topRow().row, row);
    m_layout.setIdentifiersShown(false);
    EXPECT_EQ(topRow().row, row);
    EXPECT_EQ(topRow().top, 0);
}

TEST_F(ReaderLayoutTest, KeepsThePlaceInsideALongBlockToo)
{
    const int row = rowOf(u"III.2-para2"_s);
    m_layout.showRow(row, 0);
    const int height = topRow().laid->height;
    m_layout.showRow(row, -height / 2);
    m_layout.visibleRows();
    m_layout.setViewport(QSize(480, 600));
    EXPECT_EQ(topRow().row, row);
    EXPECT_NEAR(-topRow().top, topRow().laid->height / 2.0, 2.0);
}

TEST_F(ReaderLayoutTest, LaysOutOnlyWhatIsNear)
{
    // What estimates say of the rest is close to what it will be.
    m_layout.showRow(0, 0);
    m_layout.visibleRows();
    const auto estimated = static_cast<double>(m_layout.totalHeight());
    qint64 exact = 0;
    for (int row = 0; row < m_rows.count(); ++row)
        exact += m_layout.laidRow(row).height;
    EXPECT_NEAR(estimated / static_cast<double>(exact), 1.0, 0.1);
}

TEST_F(ReaderLayoutTest, AnOpenedFootnoteDoesNotMoveWhatIsRead)
{
    m_layout.showRow(rowOf(u"I.1-para3"_s), 0);
    m_layout.visibleRows();
    const int opened = m_rows.toggleFootnote(rowOf(u"I.1-para1"_s), 1);
    m_layout.rowInserted(opened);
    EXPECT_EQ(m_rows.block(topRow().row).id, BlockId(u"I.1-para3"_s));
    EXPECT_EQ(topRow().top, 0);
}

TEST_F(ReaderLayoutTest, FindsTheCharacterUnderAPlaceAndThePlaceOfACharacter)
{
    const int row = rowOf(u"III.11.b-2"_s);
    m_layout.showRow(row, 50);
    m_layout.visibleRows();
    for (const int position : {0, 10, 40, 80, 110}) {
        const QRect caret = m_layout.caretRect(row, 0, position);
        const std::optional<ReaderLayout::Hit> hit = m_layout.hit(caret.center());
        ASSERT_TRUE(hit);
        EXPECT_EQ(hit->row, row);
        EXPECT_EQ(hit->shownPosition, position);
    }
}

TEST_F(ReaderLayoutTest, ColumnsStandSideBySideAndLevel)
{
    const Document document = withMadeUpLanguages(englishAgenda());
    const DocumentRows rows(document);
    ReaderLayout layout(rows);
    layout.setViewport(QSize(1200, 600));
    layout.setLanguages({Language::English, Language::French, Language::Spanish});
    ASSERT_EQ(layout.columns().columns.size(), 3U);
    for (size_t i = 1; i < 3; ++i) {
        const ReaderColumns::Column &before = layout.columns().columns[i - 1];
        EXPECT_GT(layout.columns().columns[i].left, before.left + before.width);
    }
    layout.showRow(rows.rowOf(BlockId(u"III.11.b-2"_s)), 0);
    const LaidRow &row = *layout.visibleRows().front().laid;
    EXPECT_EQ(row.cells.size(), 3U);
    for (const LaidCell &cell : row.cells)
        EXPECT_EQ(cell.textAt.y(), row.cells.front().textAt.y());
}

TEST_F(ReaderLayoutTest, NoWordOfAHeadingIsBrokenInAColumn)
{
    DocumentRows rows(realAgenda());
    ReaderLayout layout(rows);
    layout.setLanguages({Language::English, Language::French, Language::Spanish});
    layout.setViewport(QSize(1400, 600));
    for (int width = 1400; !layout.columns().stacked; width -= 20, layout.setViewport(QSize(width, 600))) {
        for (const Section &section : realAgenda().sections()) {
            const LaidRow &row = layout.laidRow(rows.rowOf(section.id));
            for (const LaidCell &cell : row.cells) {
                EXPECT_EQ(cell.layout->font(), row.cells.front().layout->font()) << "the same size beside each other";
                const QString text = cell.layout->text();
                for (int line = 1; line < cell.layout->lineCount(); ++line) {
                    const QChar before = text[cell.layout->lineAt(line).textStart() - 1];
                    EXPECT_FALSE(before.isLetter()) << width << ' ' << text.toStdString();
                }
            }
        }
    }
}

TEST_F(ReaderLayoutTest, AMissingBlockIsAGapInItsColumn)
{
    const Document document = withMadeUpLanguages(englishAgenda());
    const DocumentRows rows(document);
    ReaderLayout layout(rows);
    layout.setViewport(QSize(1200, 600));
    layout.setLanguages({Language::English, Language::French});
    int gaps = 0;
    for (int row = rows.rowOf(0); row < rows.count(); ++row) {
        const LaidCell &french = layout.laidRow(row).cells[1];
        EXPECT_EQ(french.isOurs, rows.block(row).text(Language::French) == nullptr);
        EXPECT_FALSE(french.text.shown().isEmpty());
        gaps += french.isOurs ? 1 : 0;
    }
    EXPECT_GT(gaps, 0);
}

/// In a window that is too narrow for columns.
class NarrowReaderLayoutTest : public ::testing::Test {
protected:
    NarrowReaderLayoutTest()
    {
        m_layout.setViewport(QSize(420, 600));
        m_layout.setTypography(Typography(QFont(), 100));
        m_layout.setLanguages({Language::English, Language::French, Language::Spanish});
        m_row = m_rows.rowOf(BlockId(u"III.11.b-2"_s));
        m_layout.showRow(m_row, 0);
        m_layout.visibleRows();
    }

    const Document m_document = withMadeUpLanguages(englishAgenda());
    DocumentRows m_rows{m_document};
    ReaderLayout m_layout{m_rows};
    int m_row = 0;
};

TEST_F(NarrowReaderLayoutTest, TheLanguagesOfABlockStandUnderEachOther)
{
    ASSERT_TRUE(m_layout.columns().stacked);
    const LaidRow &row = m_layout.laidRow(m_row);
    ASSERT_EQ(row.cells.size(), 3U);
    for (size_t i = 1; i < 3; ++i) {
        EXPECT_GE(row.cells[i].textAt.y(), row.cells[i - 1].textAt.y() + row.cells[i - 1].height);
        EXPECT_EQ(row.cells[i].textAt.x(), row.cells[0].textAt.x());
    }
    EXPECT_GE(row.height, row.cells[2].textAt.y() + row.cells[2].height);
    const ReaderColumns::Column &column = m_layout.columns().columns.front();
    EXPECT_GE(column.left, m_layout.columns().labelWidth) << "room for the language's letters";
    EXPECT_LE(column.left + column.width, 420);
    m_layout.setViewport(QSize(1400, 600));
    EXPECT_FALSE(m_layout.columns().stacked);
}

TEST_F(NarrowReaderLayoutTest, EveryCharacterIsFoundUnderItsOwnPlace)
{
    for (int column = 0; column < 3; ++column) {
        const QRect caret = m_layout.caretRect(m_row, column, 5);
        const std::optional<ReaderLayout::Hit> hit = m_layout.hit(caret.center());
        ASSERT_TRUE(hit);
        EXPECT_EQ(hit->row, m_row);
        EXPECT_EQ(hit->column, column);
        EXPECT_EQ(hit->shownPosition, 5);
    }
}

TEST_F(NarrowReaderLayoutTest, ASelectionFindsItsLanguageAlsoWhereThePointerIsOnAnother)
{
    const QRect spanish = m_layout.caretRect(m_row, 2, 0);
    const std::optional<ReaderLayout::Hit> hit = m_layout.hit(spanish.center(), 0);
    ASSERT_TRUE(hit);
    EXPECT_EQ(hit->column, 0);
    const LaidCell &english = m_layout.laidRow(m_row).cells[0];
    EXPECT_GE(hit->shownPosition, english.layout->lineAt(english.layout->lineCount() - 1).textStart());
}

TEST_F(NarrowReaderLayoutTest, TheNoticeOnTheCoverStandsThereOnce)
{
    const LaidRow &notice = m_layout.laidRow(0);
    ASSERT_EQ(m_rows.kind(0), RowKind::Notice);
    int words = 0;
    for (const LaidCell &cell : notice.cells)
        words += cell.text.shown().isEmpty() ? 0 : 1;
    EXPECT_EQ(words, 1);
}

TEST_F(ReaderLayoutTest, TheMarginGivesWayInANarrowWindow)
{
    EXPECT_GT(m_layout.columns().marginWidth, 0);
    m_layout.setViewport(QSize(400, 600));
    EXPECT_EQ(m_layout.columns().marginWidth, 0);
    const ReaderColumns::Column &column = m_layout.columns().columns.front();
    EXPECT_GE(column.left, 0);
    EXPECT_LE(column.left + column.width, 400);
}

TEST_F(ReaderLayoutTest, NothingStandsOutsideTheWindowAtFourTimesTheSize)
{
    m_layout.setViewport(QSize(640, 480));
    m_layout.setTypography(Typography(QFont(), 400));
    for (int row = 0; row < m_rows.count(); row += 17) {
        for (const LaidCell &cell : m_layout.laidRow(row).cells)
            EXPECT_LE(cell.textAt.x() + cell.layout->boundingRect().right(), 640.0);
    }
}

} // namespace
} // namespace iamm
