// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/library/changewords.h"

#include <QCoreApplication>
#include <QKeySequence>

namespace iamm {

namespace {

/// The context of the words for translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(iamm::ChangeWords)

public:
    static QString bookmarkChange(const ChangeName &name);
    static QString folderChange(const ChangeName &name);
    static QString noteChange(const ChangeName &name);
    static QString otherChange(const ChangeName &name);
    static QString deleted(const QString &what, const QString &where);
};

QString Words::bookmarkChange(const ChangeName &name)
{
    switch (name.kind) {
    case ChangeKind::AddBookmark:
        return tr("Add a bookmark");
    case ChangeKind::DeleteBookmarks:
        return tr("Delete %n bookmark(s)", nullptr, name.count);
    case ChangeKind::RenameBookmark:
        return tr("Rename a bookmark");
    case ChangeKind::MoveBookmarks:
        //: Bookmarks or folders of them: put in another order, or into another folder.
        return tr("Move %n item(s)", nullptr, name.count);
    case ChangeKind::ColorBookmarks:
        return tr("Change the colour of %n bookmark(s)", nullptr, name.count);
    default:
        return tr("Change the tags of %n bookmark(s)", nullptr, name.count);
    }
}

QString Words::folderChange(const ChangeName &name)
{
    switch (name.kind) {
    case ChangeKind::AddFolder:
        return tr("Make a folder");
    case ChangeKind::RenameFolder:
        return tr("Rename a folder");
    case ChangeKind::DeleteFolders:
        return tr("Delete %n folder(s)", nullptr, name.count);
    default:
        return tr("Duplicate a folder");
    }
}

QString Words::noteChange(const ChangeName &name)
{
    switch (name.kind) {
    case ChangeKind::AddNote:
        return tr("Write a note");
    case ChangeKind::EditNote:
        return tr("Change a note");
    case ChangeKind::DeleteNotes:
        return tr("Delete %n note(s)", nullptr, name.count);
    case ChangeKind::TagNotes:
        return tr("Change the tags of %n note(s)", nullptr, name.count);
    default:
        return tr("Change the colour of %n note(s)", nullptr, name.count);
    }
}

QString Words::otherChange(const ChangeName &name)
{
    switch (name.kind) {
    case ChangeKind::AddHighlight:
        return tr("Highlight");
    case ChangeKind::RemoveHighlights:
        return tr("Remove %n highlight(s)", nullptr, name.count);
    case ChangeKind::ColorHighlights:
        return tr("Change the colour of %n highlight(s)", nullptr, name.count);
    case ChangeKind::CopyToMine:
        //: Notes and bookmarks that somebody else has made.
        return tr("Copy %n item(s) to mine", nullptr, name.count);
    case ChangeKind::Attach:
        //: To another place of the text, since the edition has changed.
        return tr("Attach %n item(s) to the text", nullptr, name.count);
    case ChangeKind::Restore:
        return tr("Bring back %n item(s) from the bin", nullptr, name.count);
    case ChangeKind::EmptyBin:
        return tr("Delete %n item(s) for good", nullptr, name.count);
    case ChangeKind::Merge:
        return tr("Merge a library with %n item(s)", nullptr, name.count);
    case ChangeKind::RestoreBackup:
        return tr("Restore a backup");
    case ChangeKind::NameOwner:
        return tr("Change your name");
    default:
        return tr("Recover %n note(s)", nullptr, name.count);
    }
}

QString Words::deleted(const QString &what, const QString &where)
{
    const QString key = QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText);
    if (!where.isEmpty())
        //: %1 is a reference, %2 the key that undoes it.
        return tr("Deleted: %1. %2 brings it back.").arg(where, key);
    //: %1 is what was done, "Delete 12 bookmarks"; %2 the key that undoes it.
    return tr("Done: %1. %2 brings them back.").arg(what, key);
}

} // namespace

QString ChangeWords::name(const ChangeName &name)
{
    switch (name.kind) {
    case ChangeKind::AddBookmark:
    case ChangeKind::DeleteBookmarks:
    case ChangeKind::RenameBookmark:
    case ChangeKind::MoveBookmarks:
    case ChangeKind::ColorBookmarks:
    case ChangeKind::TagBookmarks:
        return Words::bookmarkChange(name);
    case ChangeKind::AddFolder:
    case ChangeKind::RenameFolder:
    case ChangeKind::DeleteFolders:
    case ChangeKind::DuplicateFolder:
        return Words::folderChange(name);
    case ChangeKind::AddNote:
    case ChangeKind::EditNote:
    case ChangeKind::DeleteNotes:
    case ChangeKind::TagNotes:
    case ChangeKind::ColorNotes:
        return Words::noteChange(name);
    case ChangeKind::AddHighlight:
    case ChangeKind::RemoveHighlights:
    case ChangeKind::ColorHighlights:
    case ChangeKind::CopyToMine:
    case ChangeKind::Attach:
    case ChangeKind::Restore:
    case ChangeKind::EmptyBin:
    case ChangeKind::Merge:
    case ChangeKind::Recover:
    case ChangeKind::RestoreBackup:
    case ChangeKind::NameOwner:
        return Words::otherChange(name);
    }
    Q_UNREACHABLE();
}

QString ChangeWords::done(const Change &change, const QString &where)
{
    const QString what = name(change.name());
    if (change.direction == Direction::Undo)
        //: %1 is what was done before: "Delete 12 bookmarks".
        return Words::tr("Undone: %1.").arg(what);
    if (change.direction == Direction::Redo)
        return Words::tr("Redone: %1.").arg(what);
    switch (change.kind) {
    case ChangeKind::AddBookmark:
        //: %1 is a reference: III.11.b, practice [2]
        return where.isEmpty() ? Words::tr("Bookmarked.") : Words::tr("Bookmarked: %1").arg(where);
    case ChangeKind::AddHighlight:
        return where.isEmpty() ? Words::tr("Highlighted.") : Words::tr("Highlighted: %1").arg(where);
    case ChangeKind::AddNote:
    case ChangeKind::EditNote:
        return where.isEmpty() ? Words::tr("The note is saved.") : Words::tr("The note is saved: %1").arg(where);
    case ChangeKind::Recover:
        return Words::tr("%n note(s) that you were writing when the program ended were saved.", nullptr, change.count);
    case ChangeKind::DeleteBookmarks:
    case ChangeKind::DeleteFolders:
    case ChangeKind::DeleteNotes:
    case ChangeKind::RemoveHighlights:
        return Words::deleted(what, where);
    default:
        //: %1 is what was done: "Rename a bookmark".
        return Words::tr("Done: %1.").arg(what);
    }
}

QString ChangeWords::undo(const std::optional<ChangeName> &name)
{
    //: %1 is what was done: "Delete 12 bookmarks".
    return name ? Words::tr("&Undo: %1").arg(ChangeWords::name(*name)) : Words::tr("&Undo");
}

QString ChangeWords::redo(const std::optional<ChangeName> &name)
{
    return name ? Words::tr("&Redo: %1").arg(ChangeWords::name(*name)) : Words::tr("&Redo");
}

} // namespace iamm
