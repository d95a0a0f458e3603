// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/record.h"

#include <QUuid>

#include <algorithm>
#include <optional>
#include <vector>

namespace iamm {

/// What a change is called; the app has the words ("Delete 12 bookmarks").
enum class ChangeKind {
    AddBookmark,
    DeleteBookmarks,
    RenameBookmark,
    MoveBookmarks, ///< folders too
    ColorBookmarks,
    TagBookmarks,
    AddFolder,
    RenameFolder,
    DeleteFolders, ///< with all that is in them
    DuplicateFolder,
    AddHighlight,
    RemoveHighlights,
    ColorHighlights,
    AddNote,
    EditNote,
    DeleteNotes,
    TagNotes,
    ColorNotes,
    CopyToMine,    ///< of what somebody else has made
    Attach,        ///< to a passage, by hand
    Restore,       ///< from the bin
    EmptyBin,      ///< can't be undone
    Merge,         ///< a library file
    Recover,       ///< what was being written when the program ended
    RestoreBackup, ///< all as it was then
    NameOwner,     ///< can't be undone
};

struct ChangeName {
    ChangeKind kind = ChangeKind::AddBookmark;
    int count = 0; ///< of what the person sees as one thing: a folder with ten bookmarks is one
    bool operator==(const ChangeName &) const = default;
};

/// One row before and after. Nothing before: the row is made. Nothing after: it is gone without a tombstone, which only
/// undoing does to what somebody else has made, since merging again has to bring it back.
struct RowChange {
    std::optional<Record> before;
    std::optional<Record> after;

    /// The row as it is after the change, or was before it.
    const Record &record() const { return after ? *after : *before; }
    const QUuid &id() const { return headOf(record()).id; }
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
    int count = 0; ///< as in ChangeName
    /// What these people are called from now on. Stays where the change is undone, as does the owner.
    std::vector<Author> names = {};
    /// Whose library it is from now on. Only for one in which its owner has made nothing yet: that would be somebody
    /// else's.
    std::optional<Author> owner = {};

    ChangeName name() const { return {kind, count}; }
    bool isUndoable() const { return kind != ChangeKind::EmptyBin && kind != ChangeKind::NameOwner; }
    bool operator==(const Change &) const = default;
};

/// Whether any of its rows is of this kind.
template <typename Row>
bool touches(const Change &change)
{
    return std::ranges::any_of(change.rows,
                               [](const RowChange &row) { return std::holds_alternative<Row>(row.record()); });
}

/// A change of these rows. `count` less than 0: as many things as rows.
Change makeChange(ChangeKind kind, std::vector<RowChange> rows, int count = -1);

/// The change that makes `records`, whose heads are already whole.
Change creation(ChangeKind kind, const std::vector<Record> &records);

/// `after` is `before` with other content: its rev, time and ancestors are set here.
RowChange revised(const Record &before, Record after, const QDateTime &now);

/// The row becomes a tombstone. Its content stays until the bin is emptied.
RowChange deletion(const Record &before, const QDateTime &now);

/// The same of what somebody else has made, who isn't to hear of it: nobody makes a version of theirs, so that it is a
/// tombstone in this library alone, which asTheirs() can take back to the letter.
RowChange takenOut(const Record &before, const QDateTime &now);

/// The version that was taken out; none where it isn't that to the letter.
std::optional<Record> asTheirs(const Record &tombstone);

/// Takes `change` back, for this person, by new revisions with the content that was before; what it made becomes a
/// tombstone. A merge, and what was done to somebody else's records, is taken back to the letter. Has the same name; is
/// an Undo of what was done or redone, and a Redo of an Undo.
Change inverse(const Change &change, const Author &me, const QDateTime &now);

} // namespace iamm
