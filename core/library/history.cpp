// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/history.h"

#include <algorithm>

namespace iamm {

namespace {

bool isSameRevision(const std::optional<Record> &left, const std::optional<Record> &right)
{
    return left && right && headOf(*left).id == headOf(*right).id && headOf(*left).rev == headOf(*right).rev;
}

/// Where a change ended with the row that `inverting` has brought back, it now ends with the row's new revision.
void follow(Change &change, const RowChange &inverting, const RowChange &inverted)
{
    for (RowChange &row : change.rows) {
        if (isSameRevision(row.after, inverted.before))
            row.after = inverting.after;
    }
}

} // namespace

void History::record(const Change &change)
{
    if (!change.isUndoable())
        return;
    switch (change.direction) {
    case Direction::Do:
        m_undo.push_back(change);
        m_redo.clear();
        if (m_undo.size() > maxLength)
            m_undo.pop_front();
        return;
    case Direction::Undo:
        move(m_undo, m_redo, change);
        return;
    case Direction::Redo:
        move(m_redo, m_undo, change);
        return;
    }
}

void History::move(List &from, List &to, const Change &change)
{
    const auto found = std::ranges::find(from, change.inverts, &Change::id);
    if (found != from.end()) {
        const Change inverted = *found;
        from.erase(found);
        for (Change &other : from) {
            for (std::size_t i = 0; i < std::min(change.rows.size(), inverted.rows.size()); ++i)
                follow(other, change.rows[i], inverted.rows[i]);
        }
    }
    to.push_back(change);
}

void History::drop(const QUuid &change)
{
    const auto isDropped = [&change](const Change &entry) { return entry.id == change; };
    std::erase_if(m_undo, isDropped);
    std::erase_if(m_redo, isDropped);
}

} // namespace iamm
