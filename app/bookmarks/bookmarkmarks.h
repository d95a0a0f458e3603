// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/library/passagemarks.h"

namespace iamm {

/// The library's bookmarks as marks in the text: a ribbon at the block in which each begins, and its words, where they
/// still are what was bookmarked.
class BookmarkMarks final : public PassageMarks {
    Q_OBJECT

public:
    using PassageMarks::PassageMarks;

    std::vector<Decoration> marks(const BlockId &block, Language language) const override;
    QString description(const BlockId &block, Language language) const override;
};

} // namespace iamm
