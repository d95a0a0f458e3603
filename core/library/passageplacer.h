// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/blockhashes.h"
#include "core/library/documentwords.h"
#include "core/library/placement.h"
#include "core/library/storedpassage.h"

#include <optional>

namespace iamm {

/// Finds stored passages again in a document, whichever edition either is of. What holds is known by its hash; the
/// rest is sought by its words. Keeps what it has read of the document, which has to outlive it. For one thread.
class PassagePlacer final {
public:
    explicit PassagePlacer(const Document &document, MovedBlocks moved = {});

    Placement place(const StoredPassage &stored);

    /// Of a record that a person may have put elsewhere by hand: there, if that is found; else where it was made, if
    /// that is found; else whichever is to be checked.
    Placement place(const StoredPassage &made, const std::optional<StoredPassage> &attached);

private:
    const DocumentWords &wordsIn(Language language);

    const Document &m_document;
    const MovedBlocks m_moved;
    BlockHashes m_hashes;
    PerLanguage<DocumentWords> m_words;
};

} // namespace iamm
