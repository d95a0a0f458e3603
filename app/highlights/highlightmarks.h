// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/library/passagemarks.h"

namespace iamm {

class LibraryService;

/// The library's highlights as marks in the text: on their words in the language that they were made in; in the others
/// beside the block, since nobody knows which words are meant there.
class HighlightMarks final : public DecorationSource {
    Q_OBJECT

public:
    /// All must outlive it.
    HighlightMarks(const LibraryService &library, const Placements &placements, const Document &document,
                   QObject *parent = nullptr);

    std::vector<Decoration> marks(const BlockId &block, Language language) const override;
    QString description(const BlockId &block) const override;

private:
    void collect();

    const LibraryService &m_library;
    const Placements &m_placements;
    const Document &m_document;
    PassageMarks m_marks;
};

} // namespace iamm
