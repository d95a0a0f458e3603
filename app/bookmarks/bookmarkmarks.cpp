// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/bookmarks/bookmarkmarks.h"

#include "core/library/libraryservice.h"

namespace iamm {

BookmarkMarks::BookmarkMarks(const LibraryService &library, const Placements &placements, const Document &document,
                             QObject *parent)
    : DecorationSource(parent), m_library(library), m_placements(placements), m_document(document)
{
    followPlacements(placements, *this, [this] { collect(); });
    collect();
}

void BookmarkMarks::collect()
{
    m_marks = marksOf<Bookmark>(m_library, m_placements, m_document);
}

std::vector<Decoration> BookmarkMarks::marks(const BlockId &block, Language language) const
{
    const PassageMarks::Marks *found = m_marks.at(block);
    std::vector<Decoration> marks;
    if (found && found->beginning > 0)
        marks.push_back({DecorationKind::Bookmark, {}});
    for (const PassageMarks::Words &words : found ? found->words : std::vector<PassageMarks::Words>()) {
        if (words.language == language)
            marks.push_back({DecorationKind::Bookmark, words.range});
    }
    return marks;
}

QString BookmarkMarks::description(const BlockId &block) const
{
    const PassageMarks::Marks *found = m_marks.at(block);
    const int count = found ? found->beginning : 0;
    if (count == 0)
        return {};
    //: For screen readers: hangs on a paragraph. Of several: how many.
    return count == 1 ? tr("bookmarked") : tr("%n bookmarks", nullptr, count);
}

} // namespace iamm
