// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

namespace iamm {

class Database;
class Document;

/// Makes the search index of resources/schema/search.sql in a content database: the full-text tables and the lexicon.
/// Runs inside the caller's transaction, after the tables `language`, `block` and `block_text` are filled; the order of
/// the rows in `block` is the document's. The same document and the same SQLite give the same bytes. Throws
/// StorageError.
void writeSearchIndex(Database &database, const Document &document);

} // namespace iamm
