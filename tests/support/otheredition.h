// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "core/document/passage.h"

#include <QRandomGenerator>

#include <utility>
#include <vector>

namespace iamm {

/// What becomes of a document in another edition: how many of its words and blocks, as shares.
struct EditionChanges {
    double words = 0; ///< replaced by another of the document's words, left out, or with one put in before
    double moved = 0; ///< blocks that now stand anywhere else
    double deleted = 0;
    double merged = 0;  ///< with the block before
    double divided = 0; ///< the second half has an identifier of its own
    /// The identifiers are given out anew in the order of the blocks, so that the same one means other words.
    bool isRenumbered = false;
};

/// Another edition of a document, in English, made by chance but the same for the same seed, that knows of each of its
/// words where it comes from.
class OtherEdition final {
public:
    OtherEdition(const Document &original, const EditionChanges &changes, quint32 seed);

    const Document &document() const { return m_document; }

    /// How many letters of the passage in the original are still anywhere: 0 to 1.
    double shareLeft(const Passage &original) const;
    /// How many letters of the passage in this edition come from the one in the original: 0 to 1.
    double shareFrom(const Passage &here, const Passage &original) const;
    /// How many of those letters of the original's passage that are still anywhere stand in this edition's passage.
    double shareFound(const Passage &here, const Passage &original) const;

private:
    /// A word with the spaces and signs behind it.
    struct Piece {
        QString text;
        int block = -1; ///< where it comes from in the original: position of its block and in that; -1: from nowhere
        int start = 0;
    };
    struct Draft {
        Block block;
        std::vector<Piece> pieces;
    };

    bool happens(double share) { return m_random.generateDouble() < share; }
    int below(int count) { return static_cast<int>(m_random.bounded(count)); }
    void read();
    void changeWords(double share);
    void moveBlocks(double share);
    void deleteBlocks(double share);
    void mergeBlocks(double share);
    void divideBlocks(double share);
    void renumber();
    void publish();

    /// Stretches of the original's blocks, which are known by their position.
    using Origin = std::vector<std::pair<int, TextRange>>;

    std::vector<Piece> lettersOf(const Passage &here) const;
    Origin originOf(const Passage &original) const;
    static double lettersFrom(const Origin &origin, const std::vector<Piece> &pieces);
    double lettersLeft(const Origin &origin) const;

    const Document &m_original;
    QRandomGenerator m_random;
    std::vector<Draft> m_drafts;
    Document m_document;
};

} // namespace iamm
