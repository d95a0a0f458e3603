// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace iamm {

class LibraryService;
class SearchService;
struct Change;

/// Hands the library's notes to the search, and what changes in them. Once per program.
class NoteFeed final : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it.
    NoteFeed(const LibraryService &library, SearchService &search, QObject *parent = nullptr);

private:
    void handOverAll();
    void handOver(const Change &change);

    const LibraryService &m_library;
    SearchService &m_search;
};

} // namespace iamm
