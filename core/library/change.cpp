// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/change.h"

#include <utility>

namespace iamm {

Change creation(ChangeKind kind, std::vector<Record> records)
{
    Change change{QUuid::createUuid(), kind, Direction::Do, {}, {}};
    for (Record &record : records)
        change.rows.push_back({std::nullopt, std::move(record)});
    return change;
}

RowChange revised(const Record &before, Record after, const QDateTime &now)
{
    headOf(after).rev = headOf(before).rev + 1;
    headOf(after).modified = now;
    return {before, std::move(after)};
}

RowChange deletion(const Record &before, const QDateTime &now)
{
    Record tombstone = before;
    headOf(tombstone).deleted = now;
    return revised(before, std::move(tombstone), now);
}

Change inverse(const Change &change, const QDateTime &now)
{
    const Direction direction = change.direction == Direction::Undo ? Direction::Redo : Direction::Undo;
    Change result{QUuid::createUuid(), change.kind, direction, change.id, {}};
    for (const RowChange &row : change.rows)
        result.rows.push_back(row.before ? revised(row.after, *row.before, now) : deletion(row.after, now));
    return result;
}

} // namespace iamm
