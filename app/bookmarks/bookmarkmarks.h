// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/reader/decorationsource.h"

#include <QHash>

namespace iamm {

class Document;
class LibraryService;
struct Bookmark;

/// The library's bookmarks as marks in the text: a ribbon at the block in which each begins, and its words, where they
/// still are what was bookmarked.
class BookmarkMarks final : public DecorationSource {
    Q_OBJECT

public:
    /// Both must outlive it.
    BookmarkMarks(const LibraryService &library, const Document &document, QObject *parent = nullptr);

    std::vector<Decoration> marks(const BlockId &block, Language language) const override;
    QString description(const BlockId &block) const override;

private:
    struct Words {
        Language language = Language::English;
        TextRange range;
    };
    struct Marks {
        int beginning = 0; ///< bookmarks that begin in the block
        std::vector<Words> words;
    };

    void collect();
    void addWords(const Bookmark &bookmark);

    const LibraryService &m_library;
    const Document &m_document;
    QHash<BlockId, Marks> m_marks;
};

} // namespace iamm
