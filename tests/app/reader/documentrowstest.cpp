// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/reader/documentrows.h"

#include "tests/support/agendafixture.h"
#include "tests/support/printing.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

class DocumentRowsTest : public ::testing::Test {
protected:
    int rowOf(const QString &id) const { return m_rows.rowOf(BlockId(id)); }
    BlockId idAt(int row) const { return m_rows.block(row).id; }

    DocumentRows m_rows{realAgenda()};
};

TEST_F(DocumentRowsTest, EveryBlockButTheRepeatedTitlesHasItsRow)
{
    int hidden = 0;
    for (const Block &block : realAgenda().allBlocks()) {
        const int row = m_rows.rowOf(block.id);
        if (row < 0) {
            EXPECT_EQ(block.kind, BlockKind::Title);
            ++hidden;
        } else {
            EXPECT_EQ(idAt(row), block.id);
        }
    }
    EXPECT_EQ(hidden, 2);
}

TEST_F(DocumentRowsTest, AFootnoteOpensUnderItsBlockAndClosesAgain)
{
    const QSignalSpy inserted(&m_rows, &RowSource::rowInserted);
    const QSignalSpy removed(&m_rows, &RowSource::rowRemoved);
    const int count = m_rows.count();
    const int paragraph = rowOf(u"I.1-para1"_s);
    const int opened = m_rows.toggleFootnote(paragraph, 1);
    EXPECT_EQ(opened, paragraph + 1);
    EXPECT_EQ(m_rows.kind(opened), RowKind::OpenedFootnote);
    EXPECT_EQ(idAt(opened), BlockId(u"fn1"_s));
    EXPECT_EQ(m_rows.count(), count + 1);
    EXPECT_EQ(inserted.count(), 1);

    EXPECT_EQ(m_rows.toggleFootnote(paragraph, 1), -1);
    EXPECT_EQ(m_rows.count(), count);
    EXPECT_EQ(removed.count(), 1);
}

TEST_F(DocumentRowsTest, BlocksAreFoundWhileFootnotesAreOpen)
{
    m_rows.toggleFootnote(rowOf(u"I.1-para1"_s), 1);
    EXPECT_EQ(idAt(rowOf(u"III.11.b-2"_s)), BlockId(u"III.11.b-2"_s));
    EXPECT_EQ(m_rows.kind(rowOf(u"fn1"_s)), RowKind::Block); // its own row, not the opened one
}

TEST_F(DocumentRowsTest, AFootnoteThatDoesNotExistOpensNothing)
{
    const int count = m_rows.count();
    EXPECT_EQ(m_rows.toggleFootnote(rowOf(u"I.1-para1"_s), 99), -1);
    EXPECT_EQ(m_rows.count(), count);
}

} // namespace
} // namespace iamm
