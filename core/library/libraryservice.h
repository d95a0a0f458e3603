// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/backups.h"
#include "core/library/backupstate.h"
#include "core/library/edits.h"
#include "core/library/history.h"
#include "core/library/librarystate.h"
#include "core/library/refusal.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QThread>

#include <chrono>
#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace iamm {

class LibraryWriter;

enum class LibraryStatus { Closed, Loading, Ready, ReadOnly, Unavailable };

/// The library as the GUI thread sees it: values that are in the file, and requests. It runs no SQL: a writer in a
/// thread of its own does, and what this class holds changes only when the writer has said that it is on the disk.
class LibraryService final : public QObject {
    Q_OBJECT

public:
    explicit LibraryService(LibraryLocation location, LibraryOptions options = {}, QObject *parent = nullptr);
    /// Closes. A writer that doesn't come back from the disk is left behind rather than waited for.
    ~LibraryService() override;

    /// Opens and reads the library in the writer's thread; also to try again. Answered by statusChanged().
    void open();
    /// Waits until the writer has done what it was given, and ends it. False where that takes longer than `timeout`:
    /// then all goes on as before, and close() can be called again, or the program ended (what isn't committed is lost
    /// then; the file stays sound).
    bool close(std::chrono::milliseconds timeout);

    /// As LibraryOptions::adoptDrafts says, for the next open().
    void setAdoptDrafts(bool adopt) { m_options.adoptDrafts = adopt; }

    LibraryStatus status() const { return m_status; }
    /// What became of opening it; with Unavailable and ReadOnly the reason.
    LibraryOutcome outcome() const { return m_outcome; }
    const LibraryLocation &location() const { return m_location; }
    /// Rows in the file that can't be trusted and are not shown.
    int damagedRows() const { return m_damagedRows; }
    /// What was done about a damaged library, until somebody has seen it.
    const std::optional<Recovery> &recovery() const { return m_recovery; }
    void acknowledgeRecovery();

    /// What is in the file. Valid until the next signal.
    const LibraryContents &contents() const { return m_contents; }
    /// What will be in it when all that was asked for is committed: what a switch looks at, since a person presses a
    /// key twice sooner than a disk answers.
    const LibraryContents &expected() const { return m_expected; }
    /// Others who use this computer, or the stick, can read the file: its file system keeps no rights.
    bool canOthersRead() const { return m_canOthersRead; }
    /// Who makes new records; without an identifier before a library was read.
    const Author &owner() const { return m_owner; }
    const QUuid &libraryId() const { return m_libraryId; }
    /// What the functions in *edits.h make changes from. Valid until the next signal or change.
    EditBase edit() const;

    /// Answered by committed() or refused(). None: nothing is done.
    void apply(const std::optional<Change> &change);

    /// Keeps what stands in an editor, so that it is there again whatever happens: at once, or, while the one before is
    /// being kept, after that. Answered by draftsChanged().
    void keepDraft(const Note &draft);
    /// It is wanted no more. (It goes by itself when what was typed is kept for good.)
    void dropDraft(const QUuid &note);
    /// Whether something that was written is not on the disk yet.
    bool isKeepingDraft() const { return m_draftsAtWriter > 0 || !m_waitingDrafts.isEmpty(); }
    /// Why what was written last couldn't be kept; none where it was.
    std::optional<Refusal> draftRefusal() const { return m_draftRefusal; }

    /// When the last backup was made, and whether they can be made. Its change is told by backupStateChanged().
    const BackupState &backupState() const { return m_backupState; }
    /// Answered by backupsListed(); by none while the library isn't open.
    void listBackups();
    /// Answered by backupRead(): what restoreBackup() and differences() are made from.
    void readBackup(const QString &name);

    /// The name that others see. At most maxNameLength code points. A change like any other.
    void nameOwner(const QString &name);
    /// Whether a change may give the library another owner.
    bool canChangeOwner() const;

    /// What undo() and redo() would take back; none where there is nothing.
    std::optional<ChangeName> toUndo() const;
    std::optional<ChangeName> toRedo() const;
    /// Answered like any change; refused as Changed where somebody else has changed the rows since.
    void undo();
    void redo();

    /// When the last change was committed; none since the start.
    std::optional<QDateTime> savedAt() const { return m_savedAt; }
    bool isSaving() const { return !m_pending.empty() || isKeepingDraft(); }

Q_SIGNALS:
    void statusChanged();
    /// All values are new.
    void reset();
    /// The values hold the change; it is on the disk.
    void committed(const iamm::Change &change);
    /// Nothing was changed.
    void refused(const iamm::Change &change, iamm::Refusal why);
    void draftsChanged();
    void ownerChanged();
    void backupStateChanged();
    /// The newest first.
    void backupsListed(const std::vector<iamm::BackupInfo> &backups);
    /// Everything in it; none where it can't be read or isn't sound.
    void backupRead(const QString &name, const std::optional<iamm::LibraryContents> &contents);
    /// What can be undone, redone or is being saved.
    void historyChanged();

private:
    void takeState(const LibraryState &state);
    void takeCommitted(const Change &change, const QDateTime &at);
    void takeNames(const Change &change);
    void takeRefused(const Change &change, Refusal why);
    void takeDraftAnswer(std::optional<Refusal> refusal);
    void dropWaitingDrafts(const Change &change);
    void keepRefusedAsDraft(const Change &change, Refusal why);
    void keepNextDraft();
    void giveWaitingDrafts();
    void giveDraft(const Note &draft);
    /// Once, and without what is being written in this program.
    void recover(std::vector<Note> drafts);
    void dropRecovered();
    void forget(const Change &change);
    /// As if everything that the writer has been given, and not answered, were committed.
    void expectAnew();
    void startWriter();
    /// Its thread ends when all is done that it was given; false: not by then.
    bool endWriter(QDeadlineTimer deadline);
    void connectBackups();

    const LibraryLocation m_location;
    LibraryOptions m_options; ///< the writer has its own
    std::unique_ptr<QThread> m_thread;
    LibraryWriter *m_writer = nullptr; ///< lives in m_thread and is deleted there

    LibraryStatus m_status = LibraryStatus::Closed;
    LibraryOutcome m_outcome = LibraryOutcome::Unreadable;
    QUuid m_libraryId;
    Author m_owner;
    int m_damagedRows = 0;
    std::optional<Recovery> m_recovery;
    BackupState m_backupState;
    bool m_canOthersRead = false;
    LibraryContents m_contents;
    LibraryContents m_expected;
    History m_history;            ///< of what is committed
    History m_expectedHistory;    ///< as if everything that the writer has been given were
    std::deque<Change> m_pending; ///< given to the writer, not answered
    QHash<QUuid, Note> m_waitingDrafts;
    QList<QUuid> m_recovered; ///< drafts that are being made notes
    QSet<QUuid> m_ownDrafts;  ///< notes that were written here since the start
    int m_draftsAtWriter = 0; ///< given and not answered
    std::optional<Refusal> m_draftRefusal;
    std::optional<QDateTime> m_savedAt;
};

} // namespace iamm
