// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

namespace iamm {

/// How many there are of each kind of record.
struct LibraryCounts {
    int bookmarks = 0;
    int folders = 0;
    int highlights = 0;
    int notes = 0;

    int all() const { return bookmarks + folders + highlights + notes; }
    bool operator==(const LibraryCounts &) const = default;
};

} // namespace iamm
