// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/librarycounts.h"
#include "core/library/librarystate.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace iamm {

class Database;

/// A backup as people choose one.
struct BackupInfo {
    QString name; ///< of the file
    QDateTime time;
    LibraryCounts counts; ///< without what is deleted
    bool isReadable = false;
    bool operator==(const BackupInfo &) const = default;
};

/// The folder `backups` beside a library. A file in it is a backup only once it has its name, and it gets that after it
/// was checked and is on the disk. Used in the writer's thread; holds no connection of its own.
class Backups final {
public:
    Backups(const LibraryLocation &location, const LibraryOptions &options);

    /// Names, the newest first. Looks into no file.
    QStringList names() const;
    /// The time of the newest; none where there is none. One from after `now`, made when a clock was wrong, is none.
    std::optional<QDateTime> newest(const QDateTime &now) const;

    /// A copy of the library as it is now, checked before it counts; then the old ones go that aren't needed any more.
    /// `library`: without a transaction. Throws StorageError; there is then no new backup, and none is gone.
    void make(Database &library, const QDateTime &now) const;

    /// Until the next one is due: once the newest is as old as LibraryOptions::backupInterval. None where there is
    /// nothing to back up: the file wasn't written since, or has nothing in it.
    std::optional<std::chrono::seconds> timeUntilDue(Database &library, const QDateTime &now) const;

    std::vector<BackupInfo> list() const;

    /// Everything in the backup; none where it isn't sound: damaged, gone or never one.
    std::optional<LibraryState> read(const QString &name) const;

private:
    QString path(const QString &name) const;
    void makeFolder() const;
    void removeLeftovers(const QDateTime &now) const;
    void removeOutdated(const QDateTime &now) const;

    QString m_library; ///< the file
    QString m_folder;
    LibraryOptions m_options;
};

/// Whether SQLite's own check of the whole file finds nothing. Throws StorageError.
bool isIntact(Database &database);

/// The library in this file, if it is sound in every byte that counts: SQLite's check and every row's hash. Nothing is
/// written. Never throws.
std::optional<LibraryState> readSoundLibrary(const QString &path, const LibraryOptions &options);

} // namespace iamm
