// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/bookmarks/bookmarkmarks.h"

namespace iamm {

std::vector<Decoration> BookmarkMarks::marks(const BlockId &block, Language language) const
{
    const Marks found = marksOf<Bookmark>(block);
    std::vector<Decoration> marks;
    if (found.beginning > 0)
        marks.push_back({DecorationKind::Bookmark, {}});
    for (const Words &words : found.words) {
        if (words.language == language)
            marks.push_back({DecorationKind::Bookmark, words.range});
    }
    return marks;
}

QString BookmarkMarks::description(const BlockId &block, Language) const
{
    const int count = marksOf<Bookmark>(block).beginning;
    if (count == 0)
        return {};
    //: For screen readers: hangs on a paragraph. Of several: how many.
    return count == 1 ? tr("bookmarked") : tr("%n bookmarks", nullptr, count);
}

} // namespace iamm
