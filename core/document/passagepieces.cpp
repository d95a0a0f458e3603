// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/document/passagepieces.h"

#include <algorithm>

namespace iamm {

namespace {

PassagePiece pieceOf(const Block &block, Language language, int from, int to)
{
    const BlockText *text = block.text(language);
    if (!text)
        return {&block, {}, false, false};
    const QString &words = text->text;
    const int size = static_cast<int>(words.size());
    int start = std::clamp(from, 0, size);
    int end = std::clamp(to, start, size);
    while (start < end && words[start].isSpace())
        ++start;
    while (end > start && words[end - 1].isSpace())
        --end;
    return {&block, {start, end - start}, start > 0, end < size};
}

int sizeOf(const Block &block, Language language)
{
    const BlockText *text = block.text(language);
    return text ? static_cast<int>(text->text.size()) : 0;
}

} // namespace

std::vector<PassagePiece> wholePieces(std::span<const Block> blocks, Language language)
{
    std::vector<PassagePiece> pieces;
    for (const Block &block : blocks) {
        if (block.kind != BlockKind::Title)
            pieces.push_back(pieceOf(block, language, 0, sizeOf(block, language)));
    }
    return pieces;
}

std::vector<PassagePiece> piecesOf(const Passage &passage, const Document &document)
{
    const int first = document.indexOf(passage.from.block);
    const int last = document.indexOf(passage.to.block);
    if (first < 0 || last < first)
        return {};
    if (passage.isWhole()) {
        const std::span<const Block> below = document.blocksBelow(passage.from.block);
        return wholePieces(below.empty() ? document.blocks(first, 1) : below, passage.language);
    }
    std::vector<PassagePiece> pieces;
    for (const Block &block : document.blocks(first, last - first + 1)) {
        const int from = block.id == passage.from.block ? passage.from.position : 0;
        const int to = block.id == passage.to.block ? passage.to.position : sizeOf(block, passage.language);
        const PassagePiece piece = pieceOf(block, passage.language, from, to);
        const bool isOnlyTouched = piece.range.isEmpty() && block.text(passage.language);
        if (block.kind != BlockKind::Title && !isOnlyTouched)
            pieces.push_back(piece);
    }
    return pieces;
}

} // namespace iamm
