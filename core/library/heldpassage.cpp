// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/heldpassage.h"

#include "core/document/document.h"
#include "core/library/blockhashes.h"

#include <algorithm>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

bool isOfThisEdition(const StoredPassage &stored, const Document &document)
{
    return stored.edition == document.edition().id && stored.revision == document.edition().revision;
}

bool hasTwin(const Block &block, Language language, const Document &document)
{
    const QString &words = block.text(language)->text;
    return std::ranges::any_of(document.allBlocks(), [&](const Block &other) {
        const BlockText *text = other.text(language);
        return other.id != block.id && text && text->text == words;
    });
}

bool mayMeanAnother(const StoredPassage &stored, const Document &document)
{
    if (stored.from.block != stored.to.block || isOfThisEdition(stored, document))
        return false;
    const Block &block = *document.block(stored.from.block);
    return storedTitle(stored) != sectionTitle(block, stored.language, document)
           && hasTwin(block, stored.language, document);
}

} // namespace

StoredPassage withMovedBlocks(const StoredPassage &stored, const MovedBlocks &moved, const Document &document)
{
    if (moved.isEmpty() || isOfThisEdition(stored, document))
        return stored;
    StoredPassage renamed = stored;
    renamed.from.block = moved.value(stored.from.block, stored.from.block);
    renamed.to.block = moved.value(stored.to.block, stored.to.block);
    return renamed;
}

std::optional<Placement> heldPlacement(const StoredPassage &stored, BlockHashes &hashes, const MovedBlocks &moved)
{
    const StoredPassage renamed = withMovedBlocks(stored, moved, hashes.document());
    const ResolvedPassage found = resolve(renamed, hashes);
    if (found.fit != Fit::Holds)
        return std::nullopt;
    if (renamed != stored)
        return Placement{Finding::Mapped, found.passage, 1.0};
    if (mayMeanAnother(stored, hashes.document()))
        return std::nullopt;
    return Placement{Finding::Holds, found.passage, 1.0};
}

QString storedTitle(const StoredPassage &stored)
{
    const qsizetype gap = stored.heading.indexOf(u"  "_s);
    return gap < 0 ? stored.heading : stored.heading.mid(gap + 2);
}

QString sectionTitle(const Block &block, Language language, const Document &document)
{
    const Section *section = document.sectionOf(block);
    const Block *heading = section ? document.block(section->id) : nullptr;
    const BlockText *title = heading ? heading->textOrEnglish(language) : nullptr;
    return title ? title->text : QString();
}

} // namespace iamm
