// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/passage.h"

#include <QString>

#include <optional>

namespace iamm {

class BlockHashes;
class Document;

/// A place in a block's text as it is stored: counted in code points.
struct StoredPoint {
    BlockId block;
    int at = 0;
    bool operator==(const StoredPoint &) const = default;
};

/// A passage with all that is needed to find it again in another edition, revision or translation.
struct StoredPassage {
    QString edition;
    int revision = 0;
    Language language = Language::English;
    StoredPoint from;
    StoredPoint to; ///< the same as `from`, both at 0: the section or block as a whole
    QString quote;  ///< the words themselves, blocks parted by a line feed; at most maxQuoteBytes of them
    QString prefix; ///< what stands before and after in the same block, at most maxContext code points each
    QString suffix;
    QString textHash; ///< SHA-256 of its blocks' texts in that language, parted by a line feed: "sha256:…"
    QString
        heading; ///< number and title of its section, for people: "III.11.b  Assisted Voluntary Return"; may be empty

    static constexpr int maxContext = 32;
    static constexpr int maxQuoteBytes = 4096; ///< in UTF-8

    bool isWhole() const { return from == to; }
    bool operator==(const StoredPassage &) const = default;
};

/// What is to be stored for `passage`. A whole block that has no text in the passage's language is stored in English,
/// or else in the first language that has one. None where a block doesn't exist, has no text at all or (for a stretch
/// of text) none in that language, or where `from` stands after `to`.
std::optional<StoredPassage> storedPassage(const Passage &passage, const Document &document);

/// Whether both are of the same words, whatever else is known of them.
bool isSamePlace(const StoredPassage &one, const StoredPassage &other);

/// How a stored passage and a document go together.
enum class Fit {
    Holds,       ///< the text is the same: the place is right
    TextChanged, ///< the blocks are there with other words: the passage has to be sought
    TextMissing, ///< the blocks are there without a text in the passage's language
    BlockMissing,
};

struct ResolvedPassage {
    Fit fit = Fit::BlockMissing;
    std::optional<Passage> passage; ///< only where it holds: nothing is ever put on other words
    bool operator==(const ResolvedPassage &) const = default;
};

/// Where the stored passage stands in this document, whichever edition either is of.
ResolvedPassage resolve(const StoredPassage &stored, const Document &document);

/// The same without hashing a text twice, for whoever asks for many.
ResolvedPassage resolve(const StoredPassage &stored, BlockHashes &hashes);

} // namespace iamm
