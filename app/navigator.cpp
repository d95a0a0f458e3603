// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/navigator.h"

namespace iamm {

Navigator::Navigator(QObject *parent) : QObject(parent) {}

void Navigator::go(const Place &place, Why why)
{
    if (why == Why::Jump)
        m_history.jumped(m_here, place.block);
    Q_EMIT goneTo(place, why);
    setHere(place.block);
    Q_EMIT historyChanged();
}

void Navigator::back()
{
    if (const std::optional<BlockId> block = m_history.back(m_here))
        go({*block, {}, {}}, Why::History);
}

void Navigator::forward()
{
    if (const std::optional<BlockId> block = m_history.forward(m_here))
        go({*block, {}, {}}, Why::History);
}

void Navigator::setHere(const BlockId &block)
{
    if (m_here == block)
        return;
    m_here = block;
    Q_EMIT hereChanged(block);
}

} // namespace iamm
