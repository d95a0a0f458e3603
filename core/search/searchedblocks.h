// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/block.h"
#include "core/search/foldedtext.h"

#include <QCache>

#include <optional>
#include <vector>

namespace iamm {

class Database;

/// A block in one language, ready to be compared with a query.
struct SearchedBlock {
    BlockId id;
    BlockId section;
    BlockKind kind;
    QString text;
    QString contents; ///< a section's title in the printed contents, null where it is the same
    FoldedText folded;
    FoldedText foldedContents;
};

/// The blocks of a content database in one language, read and folded when they are first found and kept for the next
/// keystroke, which finds most of them again. Keeps all of the Agenda, and of a much larger text what was found last.
class SearchedBlocks final {
public:
    /// `database` must outlive it.
    SearchedBlocks(Database &database, Language language);

    /// By its place in the document, from 1 (`block.ord`); null where there is none in this language. Valid until the
    /// next call. Throws StorageError.
    const SearchedBlock *at(int row);

private:
    using Page = std::vector<std::optional<SearchedBlock>>;

    /// Owned by the caller.
    Page *read(int firstRow) const;

    Database &m_database;
    Language m_language;
    QCache<int, Page> m_pages; ///< by their number
};

} // namespace iamm
