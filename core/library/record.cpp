// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/record.h"

#include <type_traits>

namespace iamm {

const StoredPassage *placeOf(const Record &record)
{
    return std::visit(
        [](const auto &row) -> const StoredPassage * {
            if constexpr (Annotation<std::decay_t<decltype(row)>>)
                return &placeOf(row);
            else
                return nullptr;
        },
        record);
}

QUuid folderIn(const Record &record)
{
    return std::visit(
        [](const auto &row) {
            if constexpr (requires { row.folder; })
                return row.folder;
            else
                return QUuid();
        },
        record);
}

Record emptied(const Record &record)
{
    return std::visit(
        [](const auto &row) -> Record {
            std::decay_t<decltype(row)> rest{};
            rest.head = row.head;
            rest.head.extra.clear();
            return rest;
        },
        record);
}

bool isEmptied(const Record &record)
{
    return headOf(record).isDeleted() && record == emptied(record);
}

} // namespace iamm
