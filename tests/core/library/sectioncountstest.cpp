// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/sectioncounts.h"

#include "tests/support/smalldocument.h"

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

TEST(CountsBySection, EachPlaceCountsInAllSectionsAboveIt)
{
    const std::vector<BlockId> places{
        BlockId(u"III.11.b-1"_s),
        BlockId(u"III.11.b"_s), // the section itself
        BlockId(u"III-para1"_s),  BlockId(u"front-1"_s),
        BlockId(u"IX-9"_s), // of another edition
    };
    const QHash<BlockId, int> expected{{BlockId(u"III"_s), 3}, {BlockId(u"III.11"_s), 2}, {BlockId(u"III.11.b"_s), 2}};
    EXPECT_EQ(countsBySection(places, smallDocument()), expected);
}

} // namespace
} // namespace iamm
