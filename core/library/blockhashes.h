// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/language.h"

#include <QHash>
#include <QStringList>

#include <span>
#include <utility>
#include <vector>

namespace iamm {

class Document;
struct Block;

/// Their texts in that language; an empty one of a block without it.
QStringList blockTexts(std::span<const Block> blocks, Language language);

/// As in StoredPassage::textHash.
QString blocksHash(std::span<const Block> blocks, Language language);

/// The hashes of a document's texts, each made when it is first asked for and only once. The document has to outlive
/// it. For one thread.
class BlockHashes final {
public:
    explicit BlockHashes(const Document &document);

    const Document &document() const { return m_document; }

    /// As in StoredPassage::textHash, of the texts of these blocks (positions in the document, from one to the other)
    /// in that language. A block without it counts as an empty text.
    QString of(int first, int last, Language language);

private:
    const Document &m_document;
    PerLanguage<std::vector<QString>> m_single; ///< by position; empty: not made yet
    QHash<std::pair<int, int>, PerLanguage<QString>> m_several;
};

} // namespace iamm
