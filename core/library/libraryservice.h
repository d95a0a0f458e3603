// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/history.h"
#include "core/library/librarystate.h"
#include "core/library/refusal.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QSet>
#include <QThread>

#include <chrono>
#include <deque>
#include <memory>
#include <optional>
#include <span>
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

    LibraryStatus status() const { return m_status; }
    /// What became of opening it; with Unavailable and ReadOnly the reason.
    LibraryOutcome outcome() const { return m_outcome; }
    const LibraryLocation &location() const { return m_location; }
    /// Rows in the file that can't be trusted and are not shown.
    int damagedRows() const { return m_damagedRows; }

    /// All that are not deleted, by time of making. Valid until the next signal.
    std::span<const Bookmark> bookmarks() const { return m_bookmarks; }
    /// Null where there is none.
    const Bookmark *bookmark(const QUuid &id) const;
    /// Of passages that begin in this block.
    std::vector<QUuid> bookmarksAt(const BlockId &block) const;
    /// The same as it will be when all that was asked for is committed: what a switch looks at, since a person presses
    /// a key twice sooner than a disk answers.
    std::vector<Bookmark> expectedAt(const BlockId &block) const;

    /// The next four answer by committed() or refused(). `title` may be empty. Returns the new bookmark's identifier.
    QUuid addBookmark(const StoredPassage &passage, const QString &title = {});
    /// Unknown identifiers are passed over, and nothing is done where none is left.
    void removeBookmarks(const QList<QUuid> &ids);
    /// The same title: nothing is done.
    void renameBookmark(const QUuid &id, const QString &title);
    void apply(const Change &change);

    /// What undo() and redo() would take back; none where there is nothing.
    std::optional<ChangeName> toUndo() const;
    std::optional<ChangeName> toRedo() const;
    /// Answered like any change; refused as Changed where somebody else has changed the rows since.
    void undo();
    void redo();

    /// When the last change was committed; none since the start.
    std::optional<QDateTime> savedAt() const { return m_savedAt; }
    bool isSaving() const { return !m_pending.empty(); }

Q_SIGNALS:
    void statusChanged();
    /// All values are new.
    void reset();
    /// The values hold the change; it is on the disk.
    void committed(const iamm::Change &change);
    /// Nothing was changed.
    void refused(const iamm::Change &change, iamm::Refusal why);
    /// Blocks in which a bookmark came, went or changed; after reset() and committed().
    void bookmarksChanged(const QSet<iamm::BlockId> &blocks);
    /// What can be undone, redone or is being saved.
    void historyChanged();

private:
    void takeState(const LibraryState &state);
    void takeCommitted(const Change &change, const QDateTime &at);
    void takeRefused(const Change &change, Refusal why);
    void put(const Bookmark &bookmark);
    void forget(const Change &change);
    History expectedHistory() const;
    std::optional<Record> expected(const QUuid &id) const;
    void startWriter();

    const LibraryLocation m_location;
    const LibraryOptions m_options;
    std::unique_ptr<QThread> m_thread;
    LibraryWriter *m_writer = nullptr; ///< lives in m_thread and is deleted there

    LibraryStatus m_status = LibraryStatus::Closed;
    LibraryOutcome m_outcome = LibraryOutcome::Unreadable;
    Author m_owner;
    int m_damagedRows = 0;
    std::vector<Bookmark> m_bookmarks;
    History m_history;            ///< of what is committed
    std::deque<Change> m_pending; ///< given to the writer, not answered
    std::optional<QDateTime> m_savedAt;
};

} // namespace iamm
