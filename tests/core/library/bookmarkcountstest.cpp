// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/bookmarkcounts.h"

#include "core/library/bookmark.h"

#include "tests/support/smalldocument.h"

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

TEST(CountsBySection, EachBookmarkCountsInAllSectionsAboveIt)
{
    std::vector<Bookmark> bookmarks(5);
    bookmarks[0].passage.from.block = BlockId(u"III.11.b-1"_s);
    bookmarks[1].passage.from.block = BlockId(u"III.11.b"_s); // the section itself
    bookmarks[2].passage.from.block = BlockId(u"III-para1"_s);
    bookmarks[3].passage.from.block = BlockId(u"front-1"_s);
    bookmarks[4].passage.from.block = BlockId(u"IX-9"_s); // of another edition
    const QHash<BlockId, int> expected{{BlockId(u"III"_s), 3}, {BlockId(u"III.11"_s), 2}, {BlockId(u"III.11.b"_s), 2}};
    EXPECT_EQ(countsBySection(bookmarks, smallDocument()), expected);
}

} // namespace
} // namespace iamm
