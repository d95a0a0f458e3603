// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/passageplacer.h"

#include "core/library/heldpassage.h"
#include "core/library/passagecandidates.h"

#include <utility>

namespace iamm {

PassagePlacer::PassagePlacer(const Document &document, MovedBlocks moved)
    : m_document(document), m_moved(std::move(moved)), m_hashes(document)
{
}

Placement PassagePlacer::place(const StoredPassage &stored)
{
    if (const std::optional<Placement> held = heldPlacement(stored, m_hashes, m_moved))
        return *held;
    const StoredPassage renamed = withMovedBlocks(stored, m_moved, m_document);
    PassageCandidates candidates(stored, renamed, wordsIn(stored.language), m_hashes);
    return chosenFrom(candidates.all(), candidates.isShort());
}

Placement PassagePlacer::place(const StoredPassage &made, const std::optional<StoredPassage> &attached)
{
    if (!attached)
        return place(made);
    Placement byHand = place(*attached);
    byHand.isByHand = true;
    if (byHand.isPlaced())
        return byHand;
    const Placement original = place(made);
    return original.finding < byHand.finding ? original : byHand;
}

const DocumentWords &PassagePlacer::wordsIn(Language language)
{
    std::optional<DocumentWords> &words = m_words[language];
    if (!words)
        words.emplace(m_document, language);
    return *words;
}

} // namespace iamm
