// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/library/passagemarks.h"

namespace iamm {

/// The library's notes as marks in the text: a sheet beside the block in which each begins, and a line under its words.
class NoteMarks final : public PassageMarks {
    Q_OBJECT

public:
    using PassageMarks::PassageMarks;

    std::vector<Decoration> marks(const BlockId &block, Language language) const override;
    QString description(const BlockId &block, Language language) const override;
};

} // namespace iamm
