// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace iamm {

/// Where a person's library lies, and why there.
struct LibraryLocation {
    enum class Origin {
        Standard, ///< the system's folder for this program's data
        Portable, ///< beside the program, where portable.ini stands
        Chosen,   ///< --library DIR
    };

    QString folder; ///< absolute
    Origin origin = Origin::Standard;

    QString libraryFile() const;
    QString logFile() const;
    QString backupFolder() const;
    bool operator==(const LibraryLocation &) const = default;
};

/// `programFolder`: where the program lies. `chosenFolder`: the person's choice, relative to the working folder; empty
/// where there is none. Makes nothing.
LibraryLocation libraryLocation(const QString &programFolder, const QString &chosenFolder = {});

/// Makes the folder, mode 0700 where the file system has modes. A chosen folder is made only in one that is there, so
/// that a stick that isn't plugged in isn't taken for a new library. False where that fails.
bool makeLibraryFolder(const LibraryLocation &location);

} // namespace iamm
