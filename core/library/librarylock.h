// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/librarylocation.h"

#include <QLockFile>
#include <QString>

namespace iamm {

/// Who holds a library's folder.
enum class LibraryHold {
    Held,          ///< this one
    HeldHere,      ///< a program that runs on this computer
    HeldElsewhere, ///< a program on another computer, which may have been left without giving it up
    NotPossible,   ///< the folder is missing or can't be written: nobody can say
};

/// Which of several programs is the one that others hand over to, by a file in the library's folder. It protects no
/// data: that SQLite does, and two programs may write one library. What a program of this computer left behind when it
/// crashed is no lock. Given up when it is destroyed.
class LibraryLock final {
public:
    /// Takes nothing yet.
    explicit LibraryLock(const LibraryLocation &location);
    LibraryLock(const LibraryLock &) = delete;
    LibraryLock &operator=(const LibraryLock &) = delete;

    /// Takes it where nobody has it; makes the folder first. Never waits; may be called again.
    LibraryHold take();
    /// Takes it also where it is HeldElsewhere: a person has said that it was left behind.
    LibraryHold takeOver();

    /// What the last of these calls gave.
    LibraryHold hold() const { return m_hold; }
    /// While HeldElsewhere: the other computer's name as the file has it, which anybody may have written; it may be
    /// empty.
    QString computer() const { return m_computer; }
    /// While HeldHere: the other program's process.
    qint64 process() const { return m_process; }

private:
    LibraryHold tryToTake();
    LibraryHold readHolder();

    const LibraryLocation m_location;
    QLockFile m_file;
    LibraryHold m_hold = LibraryHold::NotPossible;
    QString m_computer;
    qint64 m_process = 0;
};

} // namespace iamm
