// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace iamm {

class LibraryService;
class SearchService;

/// Hands the library's notes to the search, and what changes in them. Once per program.
class NoteFeed final : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it.
    NoteFeed(const LibraryService &library, SearchService &search, QObject *parent = nullptr);
};

} // namespace iamm
