// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT

// What is deleted isn't changed any more, whatever a menu that was opened before still offers.

#include "core/library/binedits.h"
#include "core/library/bookmarkedits.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

TEST(DeletedItems, AreNotMoved)
{
    LibraryContents contents;
    const QDateTime now = QDateTime::fromString(u"2026-11-23T12:00:00.000Z"_s, Qt::ISODateWithMs);
    const Author author{QUuid::createUuid(), {}};
    const EditBase base{contents, author, now};
    const Folder folder{base.newHead(), u"folder"_s};
    Bookmark bookmark;
    bookmark.head = base.newHead();
    contents.put(folder);
    contents.put(emptied(*deletion(bookmark, now).after));
    EXPECT_FALSE(moveItems(base, {bookmark.head.id}, folder.head.id));
}

} // namespace
} // namespace iamm
