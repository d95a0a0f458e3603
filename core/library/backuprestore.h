// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/edits.h"
#include "core/library/librarycounts.h"

#include <optional>

namespace iamm {

/// Going back to a backup. Pure.

/// What restoring does to what people see.
struct BackupDifferences {
    LibraryCounts comeBack; ///< are in the backup and not, or deleted, now
    LibraryCounts change;   ///< are in both with other content
    LibraryCounts go;       ///< came since

    int all() const { return comeBack.all() + change.all() + go.all(); }
    bool operator==(const BackupDifferences &) const = default;
};

BackupDifferences differences(const LibraryContents &now, const LibraryContents &backup);

/// The change that makes the library what it was in the backup: by new revisions, so that merging knows them for what
/// came last; of what others have made by the very version of then. What came since goes into the bin, what was changed
/// gets its earlier content, and nothing that is deleted loses what it says. Can be undone. None where nothing differs.
std::optional<Change> restoreBackup(const EditBase &base, const LibraryContents &backup);

} // namespace iamm
