// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/edits.h"

#include <QHash>

namespace iamm {

/// Each of these bookmarks, highlights and notes stands at the passage given for it from now on: what a person says who
/// puts by hand what couldn't be placed, or finds a proposal right. Where it was made stays known. Pure.
///
/// Those of others are passed over, like everything that changes a record: theirs would differ from what its author
/// has, and the next merge would take it for a conflict. They are copied first (*copy to mine*), and the copy is
/// attached.
std::optional<Change> attach(const EditBase &base, const QHash<QUuid, StoredPassage> &places);

} // namespace iamm
