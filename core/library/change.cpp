// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/change.h"

#include "core/library/version.h"

#include <utility>

namespace iamm {

Change makeChange(ChangeKind kind, std::vector<RowChange> rows, int count)
{
    const int all = static_cast<int>(rows.size());
    return {QUuid::createUuid(), kind, Direction::Do, {}, std::move(rows), count < 0 ? all : count, {}, {}};
}

Change creation(ChangeKind kind, const std::vector<Record> &records)
{
    std::vector<RowChange> rows;
    rows.reserve(records.size());
    for (const Record &record : records)
        rows.push_back({std::nullopt, record});
    return makeChange(kind, std::move(rows));
}

RowChange revised(const Record &before, Record after, const QDateTime &now)
{
    headOf(after).rev = headOf(before).rev + 1;
    headOf(after).modified = now;
    headOf(after).ancestors = ancestorsAfter(before);
    return {before, std::move(after)};
}

RowChange deletion(const Record &before, const QDateTime &now)
{
    Record tombstone = before;
    headOf(tombstone).deleted = now;
    return revised(before, std::move(tombstone), now);
}

RowChange takenOut(const Record &before, const QDateTime &now)
{
    Record tombstone = before;
    RecordHead &head = headOf(tombstone);
    head.deleted = now;
    head.rev += 1;
    // Whole, however long: it isn't handed on.
    head.ancestors.append(shortHash(versionHash(before)));
    return {before, std::move(tombstone)};
}

std::optional<Record> asTheirs(const Record &tombstone)
{
    Record theirs = tombstone;
    RecordHead &head = headOf(theirs);
    if (!head.isDeleted() || head.ancestors.isEmpty())
        return std::nullopt;
    head.deleted.reset();
    head.rev -= 1;
    const QString version = head.ancestors.takeLast();
    return shortHash(versionHash(theirs)) == version ? std::optional(theirs) : std::nullopt;
}

Change inverse(const Change &change, const Author &me, const QDateTime &now)
{
    const Direction direction = change.direction == Direction::Undo ? Direction::Redo : Direction::Undo;
    Change result{QUuid::createUuid(), change.kind, direction, change.id, {}, change.count};
    for (const RowChange &row : change.rows) {
        const bool isMine = headOf(row.record()).author.id == me.id;
        if (change.kind == ChangeKind::Merge || !isMine)
            result.rows.push_back({row.after, row.before});
        else
            result.rows.push_back(row.before ? revised(*row.after, *row.before, now) : deletion(*row.after, now));
    }
    return result;
}

} // namespace iamm
