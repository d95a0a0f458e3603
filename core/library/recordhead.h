// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/author.h"

#include <QDateTime>
#include <QUuid>

#include <optional>

namespace iamm {

/// What every record of the library has, whatever it is.
struct RecordHead {
    QUuid id;
    int rev = 1; ///< one more at each change, deletion and undo included; never goes down
    Author author;
    QDateTime created; ///< all times in UTC, to the millisecond
    QDateTime modified;
    std::optional<QDateTime> deleted; ///< since when it is a tombstone

    bool isDeleted() const { return deleted.has_value(); }
    bool operator==(const RecordHead &) const = default;
};

} // namespace iamm
