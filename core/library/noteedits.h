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

/// What was being written when the program ended becomes what it was to be; where the note was changed meanwhile, a
/// note of its own beside it. None where nothing was lost.
std::optional<Change> recoverDrafts(const EditBase &base, std::span<const Note> drafts);

} // namespace iamm
