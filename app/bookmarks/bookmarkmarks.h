// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/library/passagemarks.h"

namespace iamm {

class LibraryService;

/// The library's bookmarks as marks in the text: a ribbon at the block in which each begins, and its words, where they
/// still are what was bookmarked.
class BookmarkMarks final : public DecorationSource {
    Q_OBJECT

public:
    /// All must outlive it.
    BookmarkMarks(const LibraryService &library, const Placements &placements, const Document &document,
                  QObject *parent = nullptr);

    std::vector<Decoration> marks(const BlockId &block, Language language) const override;
    QString description(const BlockId &block) const override;

private:
    void collect();

    const LibraryService &m_library;
    const Placements &m_placements;
    const Document &m_document;
    PassageMarks m_marks;
};

} // namespace iamm
