// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/lexicon.h"
#include "core/search/searchedblocks.h"
#include "core/search/searchresults.h"
#include "core/storage/database.h"

#include <functional>
#include <map>

namespace iamm {

class SearchPlan;

/// What the engine is told when it asks, between slices, whether to go on.
enum class SearchStop : quint8 { GoOn, Cancelled, OutOfTime };

/// Searches one content database, synchronously, by a read-only connection of its own. Lives in one thread.
class SearchEngine final {
public:
    /// Throws StorageError where the file can't be opened.
    explicit SearchEngine(const QString &contentPath);

    /// `stop` is asked again and again while it works; what was found until then is given. Nothing for an empty query
    /// and for a language or scope that the document lacks. Throws StorageError.
    SearchResults search(const SearchQuery &query, const std::function<SearchStop()> &stop);
    SearchResults search(const SearchQuery &query);

private:
    struct RowRange {
        int first = 1;
        int last = 0;
    };

    RowRange rowsOf(const BlockId &scope);
    const Lexicon &lexicon(Language language);
    SearchedBlocks &blocks(Language language);

    Database m_database;
    std::map<Language, Lexicon> m_lexicons;
    std::map<Language, SearchedBlocks> m_blocks;
};

} // namespace iamm
