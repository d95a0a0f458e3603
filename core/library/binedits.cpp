// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/binedits.h"

#include <algorithm>

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

std::optional<Change> restore(const EditBase &base, const QList<QUuid> &ids)
{
    std::vector<RowChange> rows;
    for (const QUuid &id : ids) {
        const std::optional<Record> before = base.contents.record(id);
        if (!before || !headOf(*before).isDeleted() || isEmptied(*before))
            continue;
        Record after = *before;
        headOf(after).deleted.reset();
        rows.push_back(revised(*before, after, base.now));
    }
    return rows.empty() ? std::nullopt : std::optional(makeChange(ChangeKind::Restore, std::move(rows)));
}

std::optional<Change> emptyBin(const EditBase &base, const QList<QUuid> &ids)
{
    std::vector<RowChange> rows;
    for (const QUuid &id : ids) {
        const std::optional<Record> before = base.contents.record(id);
        // Its version stays what it is: of what is deleted only that was ever handed on.
        if (before && headOf(*before).isDeleted() && !isEmptied(*before))
            rows.push_back({before, emptied(*before)});
    }
    return rows.empty() ? std::nullopt : std::optional(makeChange(ChangeKind::EmptyBin, std::move(rows)));
}

} // namespace iamm
