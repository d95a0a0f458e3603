// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/edits.h"

namespace iamm {

/// What can be done with what was deleted. Pure.

/// What lies in the bin: deleted, with its content. The latest first.
std::vector<Record> inBin(const LibraryContents &contents);

/// They live again, where they were; folders with what was deleted along with them. Those whose folder isn't there any
/// more stand outside of all folders. What others have made comes back as they have made it.
std::optional<Change> restore(const EditBase &base, const QList<QUuid> &ids);

/// Only that they were deleted is still known afterwards. Can't be undone.
std::optional<Change> emptyBin(const EditBase &base, const QList<QUuid> &ids);

} // namespace iamm
