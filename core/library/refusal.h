// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/storage/storageerror.h"

namespace iamm {

/// Why a change was not kept. The library is then as it was before; the app has a plain sentence for each.
enum class Refusal {
    NotOpen,     ///< there is no library, or not yet
    ReadOnly,    ///< the folder, the file or the disk can't be written, or a newer program made the library
    DiskFull,    ///< no room, a quota included
    Locked,      ///< another program holds the library
    Gone,        ///< the file was moved or removed, or its stick pulled
    Changed,     ///< the row was changed meanwhile, by another program or window
    Unstorable,  ///< a text too long, or with characters that no text has
    Damaged,     ///< the file is damaged
    InputOutput, ///< the disk failed
    Other,       ///< the log has more
};

/// What a StorageError while writing the file at `path` means to a person.
Refusal refusalFrom(StorageError::Reason reason, const QString &path);

} // namespace iamm
