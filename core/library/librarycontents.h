// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/record.h"

#include <QHash>

#include <algorithm>
#include <functional>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace iamm {

/// All records of a library as values, tombstones included. Knows nothing of files.
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
        const auto found = rows.find(id);
        return found == rows.end() || found->second.head.isDeleted() ? nullptr : &found->second;
    }

    /// Those that are not deleted, by time of making. Valid until the next change.
    template <typename Row>
    std::vector<const Row *> all() const
    {
        std::vector<const Row *> rows;
        for (const auto &[id, row] : std::get<Table<Row>>(m_tables)) {
            if (!row.head.isDeleted())
                rows.push_back(&row);
        }
        std::ranges::sort(rows, {}, [](const Row *row) { return std::pair(row->head.created, row->head.id); });
        return rows;
    }

    /// Calls `visit` with each that is not deleted, in no order: for all of them where their order doesn't matter.
    template <typename Row, typename Visit>
    void each(const Visit &visit) const
    {
        for (const auto &[id, row] : std::get<Table<Row>>(m_tables)) {
            if (!row.head.isDeleted())
                visit(row);
        }
    }

    /// Those of them that stand in this block, or begin there.
    template <Annotation Row>
    std::vector<const Row *> at(const BlockId &block) const
    {
        std::vector<const Row *> rows;
        for (const auto &[id, row] : std::get<Table<Row>>(m_tables)) {
            if (!row.head.isDeleted() && placeOf(row).from.block == block)
                rows.push_back(&row);
        }
        std::ranges::sort(rows, {}, [](const Row *row) { return std::pair(row->head.created, row->head.id); });
        return rows;
    }

    template <typename Row>
    int count() const
    {
        return static_cast<int>(std::ranges::count_if(std::get<Table<Row>>(m_tables),
                                                      [](const auto &row) { return !row.second.head.isDeleted(); }));
    }

    /// Every record, tombstones included, in no order.
    void forEach(const std::function<void(const Record &)> &visit) const;

    bool operator==(const LibraryContents &) const = default;

private:
    struct Hash {
        size_t operator()(const QUuid &id) const { return qHash(id); }
    };
    template <typename Row>
    using Table = std::unordered_map<QUuid, Row, Hash>;

    std::tuple<Table<Bookmark>, Table<Folder>, Table<Highlight>, Table<Note>> m_tables;
};

} // namespace iamm
