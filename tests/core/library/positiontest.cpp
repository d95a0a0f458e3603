// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/position.h"

#include "tests/support/printing.h"

#include <QStringList>

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

TEST(Position, TwoThousandInsertionsAnywhereKeepTheOrder)
{
    std::mt19937 random(20041216);
    QStringList order{positionBetween({}, {})};
    for (int i = 0; i < 2000; ++i) {
        const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(order.size() + 1));
        const QString before = at > 0 ? order.at(at - 1) : QString();
        const QString after = order.value(at);
        const QString place = positionBetween(before, after);
        ASSERT_GT(place, before);
        ASSERT_TRUE(after.isEmpty() || place < after) << place.toStdString();
        order.insert(at, place);
    }
    EXPECT_TRUE(std::ranges::is_sorted(order));
}

TEST(Position, TenThousandAtTheEndOrTheBeginningGrowNoLonger)
{
    QString last = positionBetween({}, {});
    QString first = last;
    for (int i = 0; i < 10'000; ++i) {
        const QString next = positionBetween(last, {});
        ASSERT_GT(next, last);
        last = next;
        const QString previous = positionBetween({}, first);
        ASSERT_LT(previous, first);
        first = previous;
    }
    EXPECT_LE(last.size(), 5);
    EXPECT_LE(first.size(), 5);
}

TEST(Position, AlwaysAtTheSamePlaceStaysAboutAsLongAsItMust)
{
    const QString before = positionBetween({}, {});
    QString after = positionBetween(before, {});
    for (int i = 0; i < 500; ++i) {
        const QString place = positionBetween(before, after);
        ASSERT_GT(place, before);
        ASSERT_LT(place, after);
        after = place;
    }
    EXPECT_LE(after.size(), 200);
}

TEST(Position, WhatIsNoPositionIsAPlaceAllTheSame)
{
    const QString ours = positionBetween({}, {});
    for (const QString &junk : {u"~~~~"_s, u"é"_s, u"zzzzz"_s, QString(3, QChar(0xd800))}) {
        EXPECT_GT(positionBetween(junk, {}), junk) << junk.toStdString();
        EXPECT_LT(positionBetween({}, junk), junk) << junk.toStdString();
        EXPECT_GT(positionBetween(ours, junk), ours) << junk.toStdString();
        EXPECT_LT(positionBetween(ours, junk), junk) << junk.toStdString();
    }
    // Nothing stands before these.
    for (const QString &junk : {u" "_s, u"00000"_s}) {
        EXPECT_GT(positionBetween(junk, {}), junk) << junk.toStdString();
        EXPECT_EQ(positionBetween({}, junk), ours) << junk.toStdString();
    }
}

} // namespace
} // namespace iamm
