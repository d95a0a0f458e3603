// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/placingedits.h"

namespace iamm {

namespace {

template <Annotation Row>
void addAttached(std::vector<RowChange> &rows, const EditBase &base, const QHash<QUuid, StoredPassage> &places)
{
    const auto toItsPlace = [&places](Row &row) { row.attached = places.value(row.head.id); };
    const std::optional<Change> change = editRows<Row>(base, ChangeKind::Attach, places.keys(), toItsPlace);
    if (change)
        rows.insert(rows.end(), change->rows.begin(), change->rows.end());
}

} // namespace

std::optional<Change> attach(const EditBase &base, const QHash<QUuid, StoredPassage> &places)
{
    std::vector<RowChange> rows;
    addAttached<Bookmark>(rows, base, places);
    addAttached<Highlight>(rows, base, places);
    addAttached<Note>(rows, base, places);
    return rows.empty() ? std::nullopt : std::optional(makeChange(ChangeKind::Attach, std::move(rows)));
}

} // namespace iamm
