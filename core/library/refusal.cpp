// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/refusal.h"

#include <QFileInfo>

namespace iamm {

Refusal refusalFrom(StorageError::Reason reason, const QString &path)
{
    using Reason = StorageError::Reason;
    // SQLite calls a file that was moved away read-only, and can't open its journal in a folder that is gone.
    const bool maybeGone = reason == Reason::ReadOnly || reason == Reason::CantOpen || reason == Reason::InputOutput;
    if (maybeGone && !QFileInfo::exists(path))
        return Refusal::Gone;
    switch (reason) {
    case Reason::Busy:
        return Refusal::Locked;
    case Reason::ReadOnly:
    case Reason::CantOpen: // the journal beside the file
        return Refusal::ReadOnly;
    case Reason::Full:
        return Refusal::DiskFull;
    case Reason::NotADatabase:
    case Reason::Corrupt:
        return Refusal::Damaged;
    case Reason::InputOutput:
        return Refusal::InputOutput;
    case Reason::Constraint:
    case Reason::OtherSchema:
    case Reason::Other:
        return Refusal::Other;
    }
    Q_UNREACHABLE();
}

} // namespace iamm
