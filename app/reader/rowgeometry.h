// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <vector>

namespace iamm {

/// Where the rows of a long column lie, in pixels from its top. Heights are estimates until somebody knows better.
/// Looking up and putting right one row costs the logarithm of their number (a Fenwick tree of heights). Pure.
class RowGeometry final {
public:
    /// All rows anew. Linear.
    void reset(std::vector<int> heights);

    int count() const { return static_cast<int>(m_heights.size()); }
    int height(int row) const { return m_heights[static_cast<size_t>(row)]; }
    void setHeight(int row, int height);

    /// Of the row's upper edge; `count()` gives the lower edge of the last row.
    qint64 top(int row) const;
    qint64 total() const { return m_total; }
    /// The row at this distance from the top; the first or last one outside. -1 where there are no rows.
    int rowAt(qint64 y) const;

    /// Rows come and go. Linear.
    void insert(int row, int height);
    void remove(int row);

private:
    void rebuild();

    std::vector<int> m_heights;
    std::vector<qint64> m_sums; ///< m_sums[i]: sum of the heights of the rows (i - lowbit(i), i], counted from 1
    qint64 m_total = 0;
};

} // namespace iamm
