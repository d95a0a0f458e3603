// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/librarystate.h"

#include <QHash>
#include <QSet>

namespace iamm {

/// What is left of a damaged library.
struct Salvage {
    LibraryState state;            ///< the sound rows; library and owner null where they aren't known
    QHash<QUuid, QString> authors; ///< names, of those that are sound
    /// Of rows that aren't sound, one each: what is known of which record it was, from the row itself and from the
    /// table's index, which is stored apart. Empty: nothing.
    std::vector<QSet<QUuid>> harmed;
    bool isWhole = false; ///< each table could be gone through from end to end: what isn't in here wasn't in the file
};

/// Reads what can be read of the file, of any schema, whatever it holds. Nothing is written. Never throws, and always
/// ends: what goes round in circles is left.
Salvage salvageLibrary(const QString &path, const QString &uriOptions = {});

} // namespace iamm
