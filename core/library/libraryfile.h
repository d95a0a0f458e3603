// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/librarylocation.h"
#include "core/storage/storageerror.h"

#include <QString>

#include <memory>

namespace iamm {

class Database;

/// What became of opening a library. Nothing but a missing, an empty and an older library is written to.
enum class LibraryOutcome {
    Opened,
    OpenedNewer,    ///< made by a newer program: read only, every byte left
    OpenedOlder,    ///< made by an older program and not to be brought up to this one (no room, say): read only
    OpenedReadOnly, ///< file or folder can't be written: read only
    NoFolder,       ///< the folder is missing and can't be made
    NotMade,        ///< there is no library yet, and none can be made in this folder
    Locked,         ///< another program holds it
    DiskFull,
    Lost,         ///< missing or empty although there are backups, and none could be brought back
    NotADatabase, ///< something else under this name: junk, or a damaged beginning
    Foreign,      ///< a database of another program
    Damaged,
    Unreadable, ///< no right to read it, a folder in its place, a disk that fails; the log has more
};

/// What a StorageError while opening or reading means.
LibraryOutcome outcomeFrom(StorageError::Reason reason);

inline bool isOpened(LibraryOutcome outcome)
{
    return outcome <= LibraryOutcome::OpenedReadOnly;
}

/// Whether what lies there is no sound library any more, but once was one or lies in its place.
inline bool isDamaged(LibraryOutcome outcome)
{
    return outcome == LibraryOutcome::Lost || outcome == LibraryOutcome::NotADatabase
           || outcome == LibraryOutcome::Damaged;
}

struct LibraryOptions {
    int busyTimeout = 5000;  ///< milliseconds to wait for another program's commit
    QString uriOptions = {}; ///< for tests: see Database
    /// Milliseconds after opening and after a change until the library is checked and backed up, so that nobody waits
    /// for that.
    int upkeepDelay = 4000;
    int backupInterval = 30 * 60; ///< seconds between backups, at least
    /// What was being written when the library was last left becomes notes. Not where another program may be writing it
    /// just now.
    bool adoptDrafts = true;
};

/// The one connection to library.sqlite, set as it must be (each setting is read back). Lives and dies in one thread.
class LibraryFile final {
public:
    explicit LibraryFile(const LibraryLocation &location, const LibraryOptions &options = {});
    ~LibraryFile();
    LibraryFile(const LibraryFile &) = delete;
    LibraryFile &operator=(const LibraryFile &) = delete;

    LibraryOutcome outcome() const { return m_outcome; }
    bool canWrite() const { return m_outcome == LibraryOutcome::Opened; }

    /// The file system doesn't let the file be closed to others, as those of most sticks. Known of one that can be
    /// written.
    bool canOthersRead() const { return m_canOthersRead; }

    /// Null unless isOpened(outcome()).
    Database *database() { return m_database.get(); }

    QString path() const { return m_path; }

private:
    LibraryOutcome open();
    LibraryOutcome openToRead(LibraryOutcome outcome);
    LibraryOutcome openToWrite();
    LibraryOutcome migrate();

    const LibraryLocation m_location;
    QString m_path;
    LibraryOptions m_options;
    std::unique_ptr<Database> m_database;
    LibraryOutcome m_outcome = LibraryOutcome::Unreadable;
    bool m_canOthersRead = false;
};

} // namespace iamm
