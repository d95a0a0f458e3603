// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/librarystate.h"
#include "core/library/salvage.h"

#include <optional>

namespace iamm {

/// Putting a damaged library together again, from the newest good backup and what is left of the file.

/// A library put together, and how. Pure.
struct Recovered {
    LibraryState state;
    Recovery recovery; ///< without the names of files and times
};

/// Rows that both know come in their newer version; what only the backup knows comes from there unless the whole file
/// could be gone through and never had it. An owner is found or made.
Recovered putTogether(const std::optional<LibraryState> &backup, const Salvage &salvage);

/// Whether there is no library, or an empty file, although there once was one: there are backups, or what a program
/// was making of a damaged one when it was ended.
bool isLost(const LibraryLocation &location, const LibraryOptions &options);

/// Makes the library anew in its place. The damaged file becomes library.sqlite.damaged-DATE, whole, and only when the
/// new one is complete and checked; where a program was ended in between, the next one goes on from there. None where
/// it can't be done (the disk is full, the folder write-protected, another program is writing) or needn't, since
/// another program has done it: then nothing is changed. This program may not have the file open. Never throws.
std::optional<Recovery> recoverLibrary(const LibraryLocation &location, const LibraryOptions &options,
                                       const QDateTime &now);

} // namespace iamm
