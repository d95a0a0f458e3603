// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/author.h"

#include <QDateTime>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace iamm {

/// What every record of the library has, whatever it is.
struct RecordHead {
    QUuid id;
    /// One more at each change, deletion and undo included. Goes down only where undo, the bin or a backup brings back
    /// to the letter what somebody else has made.
    int rev = 1;
    Author author;
    QDateTime created; ///< all times in UTC, to the millisecond
    QDateTime modified;
    std::optional<QDateTime> deleted = {}; ///< since when it is a tombstone

    /// The short hashes (core/library/version.h) of earlier versions, oldest first: tells a newer version of a record
    /// from one that somebody else made of an older one.
    QStringList ancestors = {};
    /// The record of which this one keeps a version that was made elsewhere at the same time; null for all others.
    QUuid conflictOf = {};
    /// Members of a library file that this program doesn't know, as a JSON object; or empty.
    QString extra = {};

    bool isDeleted() const { return deleted.has_value(); }
    bool operator==(const RecordHead &) const = default;
};

} // namespace iamm
