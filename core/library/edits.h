// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/change.h"
#include "core/library/librarycontents.h"

#include <QList>
#include <QSet>

#include <utility>

namespace iamm {

/// What a change is made from: the library as it will be when all that was asked for is done, who asks, and when.
struct EditBase {
    const LibraryContents &contents;
    Author author;
    QDateTime now;

    /// Of a record that this person makes now.
    RecordHead newHead() const { return {QUuid::createUuid(), 1, author, now, now}; }
    /// Whether the person may change it: what others have made can only be copied and deleted.
    bool mayChange(const RecordHead &head) const { return head.author.id == author.id; }
    /// What deleting does to it, whoever has made it.
    RowChange deletionOf(const Record &record) const
    {
        return mayChange(headOf(record)) ? deletion(record, now) : takenOut(record, now);
    }
};

/// A change of all `Row`s with these identifiers, each as `edit(row)` leaves it; those that stay what they are, that
/// others have made or that aren't there are passed over. None where none is left.
template <typename Row, typename Edit>
std::optional<Change> editRows(const EditBase &base, ChangeKind kind, const QList<QUuid> &ids, const Edit &edit)
{
    std::vector<RowChange> rows;
    const QSet<QUuid> each(ids.begin(), ids.end());
    for (const QUuid &id : each) {
        const Row *before = base.contents.find<Row>(id);
        if (!before || !base.mayChange(before->head))
            continue;
        Row after = *before;
        edit(after);
        if (after != *before)
            rows.push_back(revised(*before, after, base.now));
    }
    return rows.empty() ? std::nullopt : std::optional(makeChange(kind, std::move(rows)));
}

/// The change that deletes all `Row`s with these identifiers, others' too; none where there are none.
template <typename Row>
std::optional<Change> deleteRows(const EditBase &base, ChangeKind kind, const QList<QUuid> &ids)
{
    std::vector<RowChange> rows;
    const QSet<QUuid> each(ids.begin(), ids.end());
    for (const QUuid &id : each) {
        if (const Row *row = base.contents.find<Row>(id))
            rows.push_back(base.deletionOf(*row));
    }
    return rows.empty() ? std::nullopt : std::optional(makeChange(kind, std::move(rows)));
}

} // namespace iamm
