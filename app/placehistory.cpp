// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/placehistory.h"

#include <cstddef>

namespace iamm {

void PlaceHistory::jumped(const BlockId &from, const BlockId &to)
{
    if (from == to || from.isEmpty() || to.isEmpty())
        return;
    if (m_steps.empty())
        m_steps.push_back(from);
    m_steps[m_current] = from;
    m_steps.resize(m_current + 1);
    m_steps.push_back(to);
    if (m_steps.size() > limit)
        m_steps.erase(m_steps.begin());
    m_current = m_steps.size() - 1;
}

std::optional<BlockId> PlaceHistory::back(const BlockId &from)
{
    if (!canGoBack())
        return std::nullopt;
    m_steps[m_current] = from;
    return m_steps[--m_current];
}

std::optional<BlockId> PlaceHistory::forward(const BlockId &from)
{
    if (!canGoForward())
        return std::nullopt;
    m_steps[m_current] = from;
    return m_steps[++m_current];
}

} // namespace iamm
