// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/history.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace iamm {

namespace {

using Revision = std::pair<QUuid, int>;

Revision revisionOf(const Record &record)
{
    return {headOf(record).id, headOf(record).rev};
}

/// What `inverting` has brought back, by the revision that had the same content before.
QHash<Revision, std::optional<Record>> broughtBack(const Change &inverting, const Change &inverted)
{
    QHash<Revision, std::optional<Record>> rows;
    for (std::size_t i = 0; i < std::min(inverting.rows.size(), inverted.rows.size()); ++i) {
        if (const std::optional<Record> &before = inverted.rows[i].before)
            rows.insert(revisionOf(*before), inverting.rows[i].after);
    }
    return rows;
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
        const QHash<Revision, std::optional<Record>> rows = broughtBack(change, *found);
        from.erase(found);
        // Where a change ended with such a row, it now ends with the row's new revision.
        for (Change &other : from) {
            for (RowChange &row : other.rows) {
                const auto back = row.after ? rows.constFind(revisionOf(*row.after)) : rows.cend();
                if (back != rows.cend())
                    row.after = *back;
            }
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
