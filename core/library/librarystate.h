// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/librarycontents.h"
#include "core/library/libraryfile.h"
#include "core/library/recovery.h"

#include <optional>
#include <vector>

namespace iamm {

/// The whole library as values, as it was read from the file.
struct LibraryState {
    LibraryOutcome outcome = LibraryOutcome::Unreadable;
    QUuid library = {};
    Author owner = {}; ///< who makes new records
    LibraryContents contents = {};
    std::vector<Note> drafts = {};         ///< notes that were being written when the program ended; rev 0: new ones
    int damagedRows = 0;                   ///< left out, because they aren't what was once written
    std::optional<Recovery> recovery = {}; ///< what was done about damage that was found just now
    bool canOthersRead = false;            ///< the file's rights can't be narrowed to its owner
};

} // namespace iamm
