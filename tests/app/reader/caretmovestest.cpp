// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/reader/caretmoves.h"

#include "app/reader/readerview.h"
#include "tests/support/agendafixture.h"

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

class CaretMovesTest : public ::testing::Test {
protected:
    CaretMovesTest()
    {
        m_view.resize(800, 600);
        m_view.show();
    }

    int number(const QString &id) const { return realAgenda().indexOf(BlockId(id)); }
    int length(const QString &id) const
    {
        return static_cast<int>(realAgenda().block(BlockId(id))->text(Language::English)->text.size());
    }
    ReaderPoint moved(ReaderPoint from, CaretMove move) { return m_moves.moved(from, Language::English, move); }

    ReaderView m_view{realAgenda()};
    CaretMoves m_moves{m_view};
};

TEST_F(CaretMovesTest, StepsOverTheEdgesOfBlocks)
{
    const ReaderPoint end{number(u"III.11.b-1"_s), length(u"III.11.b-1"_s)};
    const ReaderPoint next{number(u"III.11.b-2"_s), 0};
    EXPECT_EQ(moved(end, CaretMove::Right), next);
    EXPECT_EQ(moved(next, CaretMove::Left), end);
}

TEST_F(CaretMovesTest, StopsAtTheEndsOfTheText)
{
    const ReaderPoint first = moved({5, 3}, CaretMove::TextStart);
    EXPECT_EQ(moved(first, CaretMove::Left), first);
    const ReaderPoint last = moved({5, 3}, CaretMove::TextEnd);
    EXPECT_EQ(moved(last, CaretMove::Right), last);
}

TEST_F(CaretMovesTest, GoesByWords)
{
    // "Promotion of the desirability …"
    const int block = number(u"III.11.b-2"_s);
    EXPECT_EQ(moved({block, 0}, CaretMove::WordRight), (ReaderPoint{block, 10}));
    EXPECT_EQ(moved({block, 10}, CaretMove::WordLeft), (ReaderPoint{block, 0}));
}

TEST_F(CaretMovesTest, GoesByLinesAndComesBack)
{
    const int block = number(u"III.11.b-para1"_s);
    const ReaderPoint below = moved({block, 10}, CaretMove::Down);
    EXPECT_EQ(below.block, block);
    EXPECT_GT(below.position, 20);
    EXPECT_NEAR(moved(below, CaretMove::Up).position, 10, 1);
    const ReaderPoint lineStart = moved(below, CaretMove::LineStart);
    EXPECT_LT(lineStart.position, below.position);
    EXPECT_GT(moved(below, CaretMove::LineEnd).position, below.position);
    EXPECT_EQ(moved(lineStart, CaretMove::LineStart), lineStart);
}

TEST_F(CaretMovesTest, GoesFromTheLastLineOfABlockIntoTheNext)
{
    const ReaderPoint end{number(u"III.11.b-1"_s), length(u"III.11.b-1"_s)};
    EXPECT_EQ(moved(end, CaretMove::Down).block, number(u"III.11.b-2"_s));
}

TEST_F(CaretMovesTest, KnowsTheWordAtAPlace)
{
    const int block = number(u"III.11.b-2"_s);
    const auto [start, end] = m_moves.wordAt({block, 3}, Language::English);
    EXPECT_EQ(start, (ReaderPoint{block, 0}));
    EXPECT_EQ(end, (ReaderPoint{block, 9})); // "Promotion"
}

} // namespace
} // namespace iamm
