// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/record.h"

namespace iamm {

/// Where two versions of one record were made apart, one keeps the identifier. The other is kept as a record of its
/// own, a conflict copy: made from that version alone, so that it is the same wherever and whenever it is made.

/// Of a version (its short hash) of the record with the identifier `original`.
QUuid conflictCopyId(const QUuid &original, const QString &shortHash);

/// Rev 1 of a record of its own, with what `version` had; of a tombstone another tombstone, since whoever forgets that
/// something was deleted would bring its earlier versions back.
Record conflictCopy(const Record &version);

/// Whether it is what conflictCopy() has made, and nobody has changed it since.
bool isUntouchedCopy(const Record &record);

/// The short hash of the version that an untouched copy keeps.
QString keptVersion(const Record &copy);

} // namespace iamm
