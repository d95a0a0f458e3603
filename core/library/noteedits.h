// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/edits.h"
#include "core/library/storable.h"

#include <span>

namespace iamm {

/// What people do to notes, as changes. Pure; a change that would change nothing is none.

/// Whether anything but spaces stands there: what has no words is no note.
bool hasWords(const QString &text);

/// What stands in the editor, to be kept. `written.head.rev` 0: a new note. A new one without words is none; of one
/// that is there the words may not all go: it is deleted by deleteNotes(). `conflictOf` is kept of a new one.
std::optional<Change> keepNote(const EditBase &base, const Note &written);
std::optional<Change> deleteNotes(const EditBase &base, const QList<QUuid> &ids);
std::optional<Change> tagNotes(const EditBase &base, const QList<QUuid> &ids, const TagChange &tags);
std::optional<Change> colorNotes(const EditBase &base, const QList<QUuid> &ids, AnnotationColor color);
/// Notes of this person's own, with the words and places of what others have written.
std::optional<Change> copyNotes(const EditBase &base, const QList<QUuid> &ids);

/// Whether it keeps what was typed in an editor.
bool isTyped(const Change &change);

/// The note beside this one that keeps `text`: another version of it, which was written at the same time. Null where
/// there is none.
const Note *noteBeside(const LibraryContents &contents, const QUuid &note, const QString &text);

/// For what was typed and refused, since somebody else has changed the note meanwhile: theirs stands, and this becomes
/// a note beside it, or goes on in one that was made of what was typed before. None where no words are lost, and for
/// all other changes.
std::optional<Change> keepBeside(const EditBase &base, const Change &refused);

/// What was being written when the program ended becomes what it was to be; where the note was changed meanwhile, a
/// note of its own beside it. None where nothing was lost.
std::optional<Change> recoverDrafts(const EditBase &base, std::span<const Note> drafts);

} // namespace iamm
