// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/librarycontents.h"

namespace iamm {

void LibraryContents::put(const Record &record)
{
    std::visit(
        [this](const auto &row) { std::get<Table<std::decay_t<decltype(row)>>>(m_tables).insert(row.head.id, row); },
        record);
}

void LibraryContents::remove(const QUuid &id)
{
    std::apply([&id](auto &...table) { (table.remove(id), ...); }, m_tables);
}

void LibraryContents::nameAuthor(const Author &author)
{
    const auto name = [&author](auto &table) {
        for (auto &row : table) {
            if (row.head.author.id == author.id)
                row.head.author.name = author.name;
        }
    };
    std::apply([&name](auto &...table) { (name(table), ...); }, m_tables);
}

std::optional<Record> LibraryContents::record(const QUuid &id) const
{
    std::optional<Record> found;
    const auto look = [&](const auto &table) {
        if (const auto row = table.constFind(id); row != table.cend())
            found = *row;
    };
    std::apply([&look](const auto &...table) { (look(table), ...); }, m_tables);
    return found;
}

void LibraryContents::forEach(const std::function<void(const Record &)> &visit) const
{
    const auto each = [&visit](const auto &table) {
        for (const auto &row : table)
            visit(row);
    };
    std::apply([&each](const auto &...table) { (each(table), ...); }, m_tables);
}

} // namespace iamm
