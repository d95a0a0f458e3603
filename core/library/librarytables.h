// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/change.h"
#include "core/library/librarycounts.h"
#include "core/library/librarystate.h"

namespace iamm {

class Database;

/// Rows to values and back: all SQL on the library's tables. Each function throws StorageError.

/// Everything but the outcome. Rows whose hash doesn't fit are counted and left out. Of a library of an older schema,
/// or a newer one, what this program knows.
LibraryState readLibrary(Database &database);

/// Gives a new library its identifier and its owner, without a name; leaves one that has them. Makes a transaction.
void ensureOwner(Database &database);

/// Fills a new library that has nothing in it yet. Makes a transaction.
void writeLibrary(Database &database, const LibraryState &state);

enum class Rows { All, Living };

/// How many there are of each kind; Living: without those that are deleted. Of any schema.
LibraryCounts countRows(Database &database, Rows rows);

/// Puts `change.after` in the place of `change.before`; false where the row isn't (any more) what `before` says. Wants
/// a transaction round it.
bool writeRow(Database &database, const RowChange &change);

/// Keeps what is being written, in the place of what was kept before for this note. Makes no transaction.
void writeDraft(Database &database, const Note &draft);
void removeDraft(Database &database, const QUuid &note);

/// The library is this person's from now on. Makes no transaction.
void writeOwner(Database &database, const Author &owner);

/// Changes an author's name, wherever it stands. Makes no transaction.
void writeAuthor(Database &database, const Author &author);

} // namespace iamm
