// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/backups.h"
#include "core/library/backupstate.h"
#include "core/library/change.h"
#include "core/library/librarystate.h"
#include "core/library/refusal.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <memory>

namespace iamm {

/// The only one that writes the library, alone in a thread of its own with its own connection. Whoever owns it moves it
/// there and calls the slots through the thread's queue, which is the queue of changes; it dies in that thread. Values
/// in, values out; each open() is answered by loaded(), each write() by committed() or refused().
class LibraryWriter final : public QObject {
    Q_OBJECT

public:
    LibraryWriter(LibraryLocation location, LibraryOptions options);
    ~LibraryWriter() override;

    /// Opens the file, if it isn't open to be written, and reads all of it. A damaged one is put right first.
    void load();
    /// Shows what stands in the file now, once it can be read; answered by loaded().
    void readAgain();
    /// All of the change in one transaction, or nothing. Before what changes much a backup is made; without it the
    /// change is refused.
    void write(const iamm::Change &change);
    /// Keeps what is being written; answered by draftKept() or draftRefused().
    void keepDraft(const iamm::Note &draft);
    /// What was being written is wanted no more.
    void dropDraft(const QUuid &note);
    /// The last that is asked of it: from now on it does nothing by itself.
    void rest();
    /// Answered by backupsListed().
    void listBackups();
    /// Answered by backupRead().
    void readBackup(const QString &name);

Q_SIGNALS:
    /// After load(), and by itself when another program has changed the library.
    void loaded(const iamm::LibraryState &state);
    /// Said after the commit: it is on the disk.
    void committed(const iamm::Change &change, const QDateTime &at);
    /// The file is as it was before.
    void refused(const iamm::Change &change, iamm::Refusal why);
    void draftKept();
    void draftRefused(iamm::Refusal why);
    /// A backup was made, or couldn't be.
    void backedUp(const iamm::BackupState &state);
    void backupsListed(const std::vector<iamm::BackupInfo> &backups);
    /// None: it isn't sound.
    void backupRead(const QString &name, const std::optional<iamm::LibraryContents> &contents);

private:
    LibraryState open();
    LibraryState read();
    LibraryState readOnce();
    LibraryState readRows(); ///< throws StorageError
    /// The state, or that of the library put together again where that one is damaged.
    LibraryState mended(const LibraryState &state);
    /// The library put together again and read; `found` where that can't be done.
    LibraryState recover(const LibraryState &found);
    /// What is done when nobody waits: once a check of the whole file, and a backup where one is due.
    void keepUp();
    bool isFileIntact();
    void backUp();
    void noteBackup(std::optional<Refusal> failure);
    void watch();
    void lookForOthers();
    /// The number that changes when another connection has written.
    int readDataVersion();
    /// A stick that was pulled and is back is another file to the system: the connection to the old one stays dead.
    void reopenIfLost();
    /// Why nothing can be written; none where it can.
    std::optional<Refusal> obstacle() const;
    /// Does `work` with the database; why it couldn't.
    template <typename Work>
    std::optional<Refusal> attempt(const Work &work);

    const LibraryLocation m_location;
    const LibraryOptions m_options;
    std::unique_ptr<LibraryFile> m_file;
    const Backups m_backups;
    BackupState m_backupState;
    QTimer *m_watch = nullptr; ///< made in the thread that it works in
    QTimer *m_upkeep = nullptr;
    bool m_isChecked = false;         ///< the whole file, since it was opened
    std::optional<int> m_dataVersion; ///< of what was last read; none: it has to be read again
    bool m_isLost = false;            ///< the file didn't answer last time
};

} // namespace iamm
