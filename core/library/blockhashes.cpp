// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/blockhashes.h"

#include "core/document/document.h"
#include "core/document/texthash.h"

namespace iamm {

QStringList blockTexts(std::span<const Block> blocks, Language language)
{
    QStringList texts;
    for (const Block &block : blocks) {
        const BlockText *text = block.text(language);
        texts.append(text ? text->text : QString());
    }
    return texts;
}

QString blocksHash(std::span<const Block> blocks, Language language)
{
    return textHash(blockTexts(blocks, language).join(u'\n'));
}

BlockHashes::BlockHashes(const Document &document) : m_document(document) {}

QString BlockHashes::of(int first, int last, Language language)
{
    const std::span<const Block> blocks = m_document.blocks(first, last - first + 1);
    if (first != last) {
        std::optional<QString> &hash = m_several[{first, last}][language];
        if (!hash)
            hash = blocksHash(blocks, language);
        return *hash;
    }
    std::optional<std::vector<QString>> &hashes = m_single[language];
    if (!hashes)
        hashes.emplace(static_cast<size_t>(m_document.count()));
    QString &hash = hashes->at(static_cast<size_t>(first));
    if (hash.isEmpty())
        hash = blocksHash(blocks, language);
    return hash;
}

} // namespace iamm
