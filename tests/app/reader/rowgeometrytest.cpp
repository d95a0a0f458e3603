// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/reader/rowgeometry.h"

#include <gtest/gtest.h>

#include <numeric>
#include <random>

namespace iamm {
namespace {

TEST(RowGeometry, KnowsTopsAndTotal)
{
    RowGeometry geometry;
    geometry.reset({10, 20, 30, 40});
    EXPECT_EQ(geometry.top(0), 0);
    EXPECT_EQ(geometry.top(3), 60);
    EXPECT_EQ(geometry.top(4), 100);
    EXPECT_EQ(geometry.total(), 100);
}

TEST(RowGeometry, FindsTheRowAtADistance)
{
    RowGeometry geometry;
    geometry.reset({10, 20, 30});
    EXPECT_EQ(geometry.rowAt(0), 0);
    EXPECT_EQ(geometry.rowAt(9), 0);
    EXPECT_EQ(geometry.rowAt(10), 1);
    EXPECT_EQ(geometry.rowAt(29), 1);
    EXPECT_EQ(geometry.rowAt(30), 2);
}

TEST(RowGeometry, TakesTheFirstAndLastRowForPlacesOutside)
{
    RowGeometry geometry;
    geometry.reset({10, 20});
    EXPECT_EQ(geometry.rowAt(-5), 0);
    EXPECT_EQ(geometry.rowAt(1000), 1);
    geometry.reset({});
    EXPECT_EQ(geometry.rowAt(0), -1);
}

TEST(RowGeometry, StretchesAllRowsAndKeepsWhatIsMeasuredAfterwards)
{
    RowGeometry geometry;
    geometry.reset({10, 20, 30, 40});
    geometry.stretch(1.5);
    EXPECT_EQ(geometry.total(), 150);
    EXPECT_EQ(geometry.top(2), 45);
    geometry.setHeight(2, 31);
    EXPECT_EQ(geometry.height(2), 31);
    EXPECT_EQ(geometry.top(3), 76);
    EXPECT_EQ(geometry.rowAt(75), 2);
    EXPECT_EQ(geometry.rowAt(76), 3);
    geometry.insert(0, 7);
    EXPECT_EQ(geometry.top(1), 7);
    EXPECT_EQ(geometry.height(3), 31);
}

TEST(RowGeometry, AgreesWithPlainSumsAfterManyChanges)
{
    std::mt19937 random(7); // NOLINT(cert-msc51-cpp): the same every time
    std::vector<int> heights(500);
    for (int &height : heights)
        height = static_cast<int>(random() % 90) + 1;
    RowGeometry geometry;
    geometry.reset(heights);
    for (int change = 0; change < 1000; ++change) {
        const auto row = static_cast<size_t>(random() % heights.size());
        const int height = static_cast<int>(random() % 90) + 1;
        switch (random() % 10) {
        case 0:
            heights.insert(heights.begin() + static_cast<std::ptrdiff_t>(row), height);
            geometry.insert(static_cast<int>(row), height);
            break;
        case 1:
            heights.erase(heights.begin() + static_cast<std::ptrdiff_t>(row));
            geometry.remove(static_cast<int>(row));
            break;
        default:
            heights[row] = height;
            geometry.setHeight(static_cast<int>(row), height);
        }
    }
    qint64 top = 0;
    for (int row = 0; row < geometry.count(); ++row) {
        ASSERT_EQ(geometry.top(row), top);
        ASSERT_EQ(geometry.rowAt(top), row);
        top += heights[static_cast<size_t>(row)];
        ASSERT_EQ(geometry.rowAt(top - 1), row);
    }
    EXPECT_EQ(geometry.total(), top);
}

} // namespace
} // namespace iamm
