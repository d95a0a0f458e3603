// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace iamm {

/// What became of a damaged library: what people are told.
struct Recovery {
    QDateTime when;
    QString asideFile;                   ///< the damaged file's new name, every byte kept; empty: there was none
    std::optional<QDateTime> backupTime; ///< of the backup that came back; none: no good one
    int rowsFromBackup = 0;              ///< as they are in the backup
    int rowsSalvaged = 0;                ///< out of the damaged file, newer than the backup or not in it
    int rowsOlder = 0;                   ///< of those from the backup: perhaps not the latest version, which is damaged
    int rowsLost = 0;                    ///< known to have been in the file, and to be found nowhere now
    bool isFileWhole = false;            ///< all of the damaged file could be looked through
    bool operator==(const Recovery &) const = default;
};

} // namespace iamm
