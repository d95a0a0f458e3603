// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/searchresults.h"
#include "core/storage/storageerror.h"

#include <QCoreApplication>
#include <QString>

namespace iamm {

/// What the search pane says, in the interface's language. Plain text: it may hold what a person typed.
class SearchWords final {
    Q_DECLARE_TR_FUNCTIONS(iamm::SearchWords)

public:
    /// "65 occurrences in 54 passages, and 3 headings", and what is missing from the list, if anything.
    static QString summary(const SearchResults &results);
    /// That nothing was found, and where it was sought.
    static QString nothingFound(const SearchQuery &query);
    /// That one can't search, what still works, and what helps.
    static QString failed(StorageError::Reason reason);
    /// Before anything is typed.
    static QString hint();
};

} // namespace iamm
