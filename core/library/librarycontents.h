// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/record.h"

#include <QHash>

#include <algorithm>
#include <functional>
#include <tuple>
#include <utility>
#include <vector>

namespace iamm {

/// What puts records in the order of making; those made at once in one that is the same everywhere.
template <typename Row>
std::pair<qint64, QUuid> makingOf(const Row &row)
{
    return {row.head.created.toMSecsSinceEpoch(), row.head.id};
}

template <typename Row>
void sortByMaking(std::vector<const Row *> &rows)
{
    std::ranges::sort(rows, {}, [](const Row *row) { return makingOf(*row); });
}

/// All records of a library as values, tombstones included. Knows nothing of files. A copy shares them until one of the
/// two is changed.
class LibraryContents final {
public:
    /// In the place of the one with its identifier, if there is one.
    void put(const Record &record);
    /// Without a trace.
    void remove(const QUuid &id);

    /// All records of this author bear this name.
    void nameAuthor(const Author &author);

    /// Whatever it is, a tombstone too; none where there is none.
    std::optional<Record> record(const QUuid &id) const;

    /// Null where there is none, or a tombstone. Valid until the next change.
    template <typename Row>
    const Row *find(const QUuid &id) const
    {
        const auto &rows = std::get<Table<Row>>(m_tables);
        const auto found = rows.constFind(id);
        return found == rows.cend() || found->head.isDeleted() ? nullptr : &*found;
    }

    /// Those that are not deleted, by time of making. Valid until the next change.
    template <typename Row>
    std::vector<const Row *> all() const
    {
        std::vector<const Row *> rows;
        each<Row>([&rows](const Row &row) { rows.push_back(&row); });
        sortByMaking(rows);
        return rows;
    }

    /// Calls `visit` with each that is not deleted, in no order: for all of them where their order doesn't matter.
    template <typename Row, typename Visit>
    void each(const Visit &visit) const
    {
        for (const Row &row : std::get<Table<Row>>(m_tables)) {
            if (!row.head.isDeleted())
                visit(row);
        }
    }

    /// Those of them that stand in this block, or begin there.
    template <Annotation Row>
    std::vector<const Row *> at(const BlockId &block) const
    {
        std::vector<const Row *> rows;
        each<Row>([&](const Row &row) {
            if (placeOf(row).from.block == block)
                rows.push_back(&row);
        });
        sortByMaking(rows);
        return rows;
    }

    template <typename Row>
    int count() const
    {
        return static_cast<int>(std::ranges::count_if(std::get<Table<Row>>(m_tables),
                                                      [](const Row &row) { return !row.head.isDeleted(); }));
    }

    /// Every record, tombstones included, in no order.
    void forEach(const std::function<void(const Record &)> &visit) const;

    bool operator==(const LibraryContents &) const = default;

private:
    template <typename Row>
    using Table = QHash<QUuid, Row>;

    std::tuple<Table<Bookmark>, Table<Folder>, Table<Highlight>, Table<Note>> m_tables;
};

} // namespace iamm
