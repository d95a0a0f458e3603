// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/bookmarkedits.h"
#include "core/library/libraryservice.h"

#include <QTemporaryDir>

#include <optional>
#include <vector>

namespace iamm {

/// A folder of its own for a library, gone at the end of the test.
class LibraryTestbed final {
public:
    enum class Where {
        OnDisk,
        InMemory, ///< where the system has such a folder, else on the disk: for thousands of commits
    };
    explicit LibraryTestbed(Where where = Where::OnDisk);

    const LibraryLocation &location() const { return m_location; }
    QString file() const { return m_location.libraryFile(); }
    /// Names of the backups, the newest first.
    QStringList backups() const;
    /// Names in the library's folder.
    QStringList files() const;
    /// The bytes of library.sqlite.damaged-DATE; none where there isn't exactly one.
    std::optional<QByteArray> asideBytes() const;
    /// Every byte of library.sqlite.
    QByteArray bytes() const;
    void write(const QByteArray &bytes) const;

    /// What stands in the file now, through a connection of its own.
    LibraryState onDisk() const;
    /// The bookmarks in it by time of making, tombstones included.
    std::vector<Bookmark> bookmarksOnDisk() const;

private:
    QTemporaryDir m_folder;
    LibraryLocation m_location;
};

/// A service and what it has said. Waits in the event loop.
class DrivenLibrary final {
public:
    explicit DrivenLibrary(const LibraryLocation &location, const LibraryOptions &options = {});

    LibraryService &operator*() { return m_service; }
    LibraryService *operator->() { return &m_service; }

    /// Opens it and waits for the outcome.
    LibraryStatus open();
    /// Until every change is answered. False after 20 s.
    bool settle();
    /// The last refusal since the last call.
    std::optional<Refusal> takeRefusal();
    /// Adds one on the block with this identifier and waits.
    QUuid add(const QString &block, const QString &title = {});
    QStringList titles() const;
    /// Asks for it without waiting. (What to bookmark: as wholeBlock().)
    QUuid ask(const StoredPassage &passage, const QString &title = {});
    void rename(const QUuid &id, const QString &title);
    void remove(const QList<QUuid> &ids);

    int commits = 0;

private:
    LibraryService m_service;
    std::optional<Refusal> m_refusal;
};

/// A note of that text on the block with this identifier, by `author`.
Note noteOn(const QString &block, const QString &text, const Author &author);

/// The whole block as it is stored; of smallDocument().
StoredPassage wholeBlock(const QString &id);

} // namespace iamm
