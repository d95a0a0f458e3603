// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/binedits.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace iamm {

std::vector<Record> inBin(const LibraryContents &contents)
{
    std::vector<Record> records;
    contents.forEach([&records](const Record &record) {
        if (headOf(record).isDeleted() && !isEmptied(record))
            records.push_back(record);
    });
    std::ranges::sort(records, [](const Record &one, const Record &other) {
        return std::pair(*headOf(one).deleted, headOf(one).id) > std::pair(*headOf(other).deleted, headOf(other).id);
    });
    return records;
}

namespace {

/// The tombstones and, where they are folders, what was deleted along with them.
QList<QUuid> withWhatWentAlong(const LibraryContents &contents, const QList<QUuid> &ids)
{
    // What was deleted at once went along.
    using Going = std::pair<QUuid, qint64>;
    const auto goingFrom = [](const QUuid &folder, const Record &record) {
        return Going(folder, headOf(record).deleted->toMSecsSinceEpoch());
    };
    QHash<Going, QList<QUuid>> along;
    for (const Record &record : inBin(contents))
        along[goingFrom(folderIn(record), record)].append(headOf(record).id);
    QList<QUuid> all;
    QSet<QUuid> seen;
    QList<QUuid> waiting = ids;
    while (!waiting.isEmpty()) {
        const QUuid id = waiting.takeFirst();
        if (seen.contains(id))
            continue;
        seen.insert(id);
        all.append(id);
        const std::optional<Record> record = contents.record(id);
        if (record && std::holds_alternative<Folder>(*record) && headOf(*record).isDeleted())
            waiting += along.value(goingFrom(id, *record));
    }
    return all;
}

} // namespace

std::optional<Change> restore(const EditBase &base, const QList<QUuid> &ids)
{
    std::vector<RowChange> rows;
    for (const QUuid &id : withWhatWentAlong(base.contents, ids)) {
        const std::optional<Record> before = base.contents.record(id);
        if (!before || !headOf(*before).isDeleted() || isEmptied(*before))
            continue;
        Record after = *before;
        headOf(after).deleted.reset();
        if (base.mayChange(headOf(*before))) {
            rows.push_back(revised(*before, after, base.now));
        } else if (std::optional<Record> theirs = asTheirs(*before)) {
            rows.push_back({before, std::move(theirs)});
        } else {
            // Nobody makes a version of what somebody else has made: it comes back as a copy.
            rows.push_back({before, emptied(*before)});
            headOf(after) = base.newHead();
            rows.push_back({std::nullopt, std::move(after)});
        }
    }
    const int count = static_cast<int>(ids.size());
    return rows.empty() ? std::nullopt : std::optional(makeChange(ChangeKind::Restore, std::move(rows), count));
}

std::optional<Change> emptyBin(const EditBase &base, const QList<QUuid> &ids)
{
    std::vector<RowChange> rows;
    for (const QUuid &id : withWhatWentAlong(base.contents, ids)) {
        const std::optional<Record> before = base.contents.record(id);
        // Its version stays what it is: of what is deleted only that was ever handed on.
        if (before && headOf(*before).isDeleted() && !isEmptied(*before))
            rows.push_back({before, emptied(*before)});
    }
    return rows.empty() ? std::nullopt : std::optional(makeChange(ChangeKind::EmptyBin, std::move(rows)));
}

} // namespace iamm
