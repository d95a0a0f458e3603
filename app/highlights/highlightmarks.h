// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/library/passagemarks.h"

namespace iamm {

/// The library's highlights as marks in the text: on their words in the language that they were made in; in the others
/// beside the block, since nobody knows which words are meant there.
class HighlightMarks final : public PassageMarks {
    Q_OBJECT

public:
    using PassageMarks::PassageMarks;

    std::vector<Decoration> marks(const BlockId &block, Language language) const override;
    QString description(const BlockId &block, Language language) const override;
};

} // namespace iamm
