// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/reader/rowgeometry.h"

#include <bit>
#include <cstddef>
#include <utility>

namespace iamm {

namespace {
constexpr size_t lowBit(size_t i)
{
    return i & (~i + 1);
}
} // namespace

void RowGeometry::reset(const std::vector<int> &heights)
{
    m_heights.assign(heights.begin(), heights.end());
    m_scale = 1;
    rebuild();
}

void RowGeometry::rebuild()
{
    m_sums.assign(m_heights.size() + 1, 0);
    m_total = 0;
    for (size_t i = 1; i < m_sums.size(); ++i) {
        m_sums[i] += m_heights[i - 1];
        m_total += m_heights[i - 1];
        if (const size_t parent = i + lowBit(i); parent < m_sums.size())
            m_sums[parent] += m_sums[i];
    }
}

void RowGeometry::setHeight(int row, int height)
{
    const double wanted = height / m_scale;
    const double change = wanted - m_heights[static_cast<size_t>(row)];
    m_heights[static_cast<size_t>(row)] = wanted;
    m_total += change;
    for (size_t i = static_cast<size_t>(row) + 1; i < m_sums.size(); i += lowBit(i))
        m_sums[i] += change;
}

qint64 RowGeometry::top(int row) const
{
    double sum = 0;
    for (auto i = static_cast<size_t>(row); i > 0; i -= lowBit(i))
        sum += m_sums[i];
    return qRound64(sum * m_scale);
}

int RowGeometry::rowAt(qint64 y) const
{
    if (m_heights.empty())
        return -1;
    size_t passed = 0;
    // Half a pixel: places are whole ones, and the sums of what was stretched are not.
    double rest = (static_cast<double>(y) + 0.5) / m_scale;
    for (size_t step = std::bit_floor(m_heights.size()); step > 0; step /= 2) {
        if (passed + step < m_sums.size() && m_sums[passed + step] <= rest) {
            passed += step;
            rest -= m_sums[passed];
        }
    }
    return static_cast<int>(std::min(passed, m_heights.size() - 1));
}

void RowGeometry::insert(int row, int height)
{
    m_heights.insert(m_heights.begin() + row, height / m_scale);
    rebuild();
}

void RowGeometry::remove(int row)
{
    m_heights.erase(m_heights.begin() + row);
    rebuild();
}

} // namespace iamm
