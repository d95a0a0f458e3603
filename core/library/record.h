// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/bookmark.h"

#include <variant>

namespace iamm {

/// One row of the library, whichever table it stands in. Every alternative has a `head`.
using Record = std::variant<Bookmark>;

inline const RecordHead &headOf(const Record &record)
{
    return std::visit([](const auto &row) -> const RecordHead & { return row.head; }, record);
}

inline RecordHead &headOf(Record &record)
{
    return std::visit([](auto &row) -> RecordHead & { return row.head; }, record);
}

} // namespace iamm
