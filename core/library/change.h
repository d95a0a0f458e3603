// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/record.h"

#include <QUuid>

#include <optional>
#include <vector>

namespace iamm {

/// What a change is called; the app has the words ("Delete 12 bookmarks").
enum class ChangeKind { AddBookmark, DeleteBookmarks, RenameBookmark };

struct ChangeName {
    ChangeKind kind = ChangeKind::AddBookmark;
    int count = 0; ///< rows changed
    bool operator==(const ChangeName &) const = default;
};

/// One row before and after. Nothing before: the row is made. A row never vanishes: deleting leaves a tombstone.
struct RowChange {
    std::optional<Record> before;
    Record after; ///< its rev is 1, or one more than before
    bool operator==(const RowChange &) const = default;
};

enum class Direction { Do, Undo, Redo };

/// Something done to the library, whole or not at all: a value that can be sent, kept and turned round.
struct Change {
    QUuid id;
    ChangeKind kind = ChangeKind::AddBookmark;
    Direction direction = Direction::Do;
    QUuid inverts; ///< Undo, Redo: the change that this one takes back
    std::vector<RowChange> rows;

    ChangeName name() const { return {kind, static_cast<int>(rows.size())}; }
    bool operator==(const Change &) const = default;
};

/// The change that makes `records`, whose heads are already whole.
Change creation(ChangeKind kind, std::vector<Record> records);

/// `after` is `before` with other content: its rev and time are set here.
RowChange revised(const Record &before, Record after, const QDateTime &now);

/// The row becomes a tombstone. Its content stays until the bin is emptied.
RowChange deletion(const Record &before, const QDateTime &now);

/// Takes `change` back by new revisions with the content that was before; what it made becomes a tombstone. Has the
/// same name; is an Undo of what was done or redone, and a Redo of an Undo.
Change inverse(const Change &change, const QDateTime &now);

} // namespace iamm
