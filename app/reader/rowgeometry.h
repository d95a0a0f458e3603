// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <vector>

namespace iamm {

/// Where the rows of a long column lie, in pixels from its top. Heights are estimates until somebody knows better.
/// Looking up and putting right one row costs the logarithm of their number (a Fenwick tree of heights), stretching all
/// of them nothing. Pure.
class RowGeometry final {
public:
    /// All rows anew. Linear.
    void reset(const std::vector<int> &heights);

    int count() const { return static_cast<int>(m_heights.size()); }
    int height(int row) const { return qRound(m_heights[static_cast<size_t>(row)] * m_scale); }
    void setHeight(int row, int height);
    /// All heights times this number, more than 0: a new estimate where every row has become wider or narrower.
    void stretch(double factor) { m_scale *= factor; }

    /// Of the row's upper edge; `count()` gives the lower edge of the last row.
    qint64 top(int row) const;
    qint64 total() const { return qRound64(m_total * m_scale); }
    /// The row at this distance from the top; the first or last one outside. -1 where there are no rows.
    int rowAt(qint64 y) const;

    /// Rows come and go. Linear.
    void insert(int row, int height);
    void remove(int row);

private:
    void rebuild();

    std::vector<double> m_heights; ///< in pixels when multiplied with m_scale, like everything below
    std::vector<double> m_sums;    ///< m_sums[i]: sum of the heights of the rows (i - lowbit(i), i], counted from 1
    double m_total = 0;
    double m_scale = 1;
};

} // namespace iamm
