// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "tests/support/otheredition.h"

#include "core/document/passagepieces.h"

#include <algorithm>
#include <map>
#include <utility>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

const QString &wordsOf(const Block &block)
{
    return block.text(Language::English)->text;
}

/// Without what is below a section: the heading alone stands for it.
std::vector<PassagePiece> stretchesOf(const Passage &passage, const Document &document)
{
    if (passage.isWhole())
        return wholePieces(document.blocks(document.indexOf(passage.from.block), 1), Language::English);
    return piecesOf(passage, document);
}

/// All that is seen, signs too: of some blocks nothing else is there.
int letters(const QString &text)
{
    return static_cast<int>(std::ranges::count_if(text, [](QChar sign) { return !sign.isSpace(); }));
}

} // namespace

OtherEdition::OtherEdition(const Document &original, const EditionChanges &changes, quint32 seed)
    : m_original(original), m_random(seed)
{
    read();
    deleteBlocks(changes.deleted);
    moveBlocks(changes.moved);
    mergeBlocks(changes.merged);
    divideBlocks(changes.divided);
    changeWords(changes.words);
    if (changes.isRenumbered)
        renumber();
    publish();
}

void OtherEdition::read()
{
    for (int index = 0; const Block &block : m_original.allBlocks()) {
        Draft draft{block, {}};
        const QString &text = wordsOf(block);
        for (qsizetype start = 0; start < text.size();) {
            const qsizetype space = text.indexOf(u' ', start);
            const qsizetype end = space < 0 ? text.size() : space + 1;
            draft.pieces.push_back({text.mid(start, end - start), index, static_cast<int>(start)});
            start = end;
        }
        m_drafts.push_back(std::move(draft));
        ++index;
    }
}

void OtherEdition::changeWords(double share)
{
    std::vector<QString> vocabulary;
    for (const Draft &draft : m_drafts) {
        for (const Piece &piece : draft.pieces)
            vocabulary.push_back(piece.text);
    }
    const auto anyWord = [&] { return vocabulary[static_cast<size_t>(below(static_cast<int>(vocabulary.size())))]; };
    for (Draft &draft : m_drafts) {
        std::vector<Piece> changed;
        for (Piece &piece : draft.pieces) {
            const int how = happens(share) ? below(3) : -1;
            if (how == 0)
                piece.text = anyWord();
            if (how == 1)
                changed.push_back({anyWord()});
            if (how != 2 || draft.pieces.size() == 1)
                changed.push_back(piece);
        }
        draft.pieces = std::move(changed);
    }
}

void OtherEdition::deleteBlocks(double share)
{
    std::erase_if(m_drafts,
                  [&](const Draft &draft) { return draft.block.kind != BlockKind::Heading && happens(share); });
}

void OtherEdition::moveBlocks(double share)
{
    const int count = static_cast<int>(m_drafts.size());
    for (int from = 0; from < count; ++from) {
        if (m_drafts[static_cast<size_t>(from)].block.kind == BlockKind::Heading || !happens(share))
            continue;
        Draft draft = m_drafts[static_cast<size_t>(from)];
        m_drafts.erase(m_drafts.begin() + from);
        m_drafts.insert(m_drafts.begin() + below(count), std::move(draft));
    }
}

void OtherEdition::mergeBlocks(double share)
{
    for (size_t index = 1; index < m_drafts.size(); ++index) {
        Draft &before = m_drafts[index - 1];
        Draft &draft = m_drafts[index];
        const bool areAlike = before.block.kind == draft.block.kind && draft.block.kind != BlockKind::Heading;
        if (!areAlike || !happens(share))
            continue;
        before.pieces.back().text.append(u' ');
        std::ranges::move(draft.pieces, std::back_inserter(before.pieces));
        m_drafts.erase(m_drafts.begin() + static_cast<qsizetype>(index));
    }
}

void OtherEdition::divideBlocks(double share)
{
    for (size_t index = 0; index < m_drafts.size(); ++index) {
        Draft &draft = m_drafts[index];
        if (draft.pieces.size() < 8 || draft.block.kind == BlockKind::Heading || !happens(share))
            continue;
        const auto middle = draft.pieces.begin() + 4 + below(static_cast<int>(draft.pieces.size()) - 7);
        Draft second{draft.block, {middle, draft.pieces.end()}};
        second.block.id = BlockId(draft.block.id.value() + u"-second"_s);
        draft.pieces.erase(middle, draft.pieces.end());
        m_drafts.insert(m_drafts.begin() + static_cast<qsizetype>(++index), std::move(second));
    }
}

/// Each block has the identifier of one that stood elsewhere, once one before it was deleted or moved; each heading
/// that of the next on its level.
void OtherEdition::renumber()
{
    const auto groupOf = [](const Block &block) { return std::pair(block.kind, block.level); };
    std::map<std::pair<BlockKind, int>, std::vector<BlockId>> ids;
    for (const Block &block : m_original.allBlocks())
        ids[groupOf(block)].push_back(block.id);
    std::map<std::pair<BlockKind, int>, size_t> used;
    for (Draft &draft : m_drafts) {
        const auto group = groupOf(draft.block);
        const std::vector<BlockId> &known = ids[group];
        const size_t next = used[group]++;
        if (draft.block.kind == BlockKind::Heading)
            draft.block.id = known[(next + 1) % known.size()];
        else if (next < known.size())
            draft.block.id = known[next];
        else
            draft.block.id = BlockId(u"new-"_s + QString::number(next) + draft.block.id.value());
    }
}

void OtherEdition::publish()
{
    std::vector<Block> blocks;
    BlockId section;
    for (const Draft &draft : m_drafts) {
        Block block = draft.block;
        if (block.kind == BlockKind::Heading)
            section = block.id;
        block.section = section;
        QString text;
        for (const Piece &piece : draft.pieces)
            text.append(piece.text);
        block.texts = {};
        block.texts[Language::English] = BlockText{text, {}, {}, {}};
        blocks.push_back(std::move(block));
    }
    Edition edition = m_original.edition();
    edition.id.append(u"-other"_s);
    m_document = Document(edition, m_original.sections(), blocks);
}

/// The letters of the pieces that stand in this edition's passage; of one that is cut only its part.
std::vector<OtherEdition::Piece> OtherEdition::lettersOf(const Passage &here) const
{
    std::vector<Piece> found;
    for (const PassagePiece &stretch : stretchesOf(here, m_document)) {
        const Draft &draft = m_drafts[static_cast<size_t>(m_document.indexOf(stretch.block->id))];
        int start = 0;
        for (const Piece &piece : draft.pieces) {
            const int end = start + static_cast<int>(piece.text.size());
            const int from = std::max(start, stretch.range.start);
            const int to = std::min(end, stretch.range.end());
            if (from < to)
                found.push_back({piece.text.mid(from - start, to - from), piece.block, piece.start + from - start});
            start = end;
        }
    }
    return found;
}

double OtherEdition::shareFrom(const Passage &here, const Passage &original) const
{
    const Origin origin = originOf(original);
    double all = 0;
    for (const Piece &piece : lettersOf(here))
        all += letters(piece.text);
    return all > 0 ? lettersFrom(origin, lettersOf(here)) / all : 0;
}

double OtherEdition::shareFound(const Passage &here, const Passage &original) const
{
    const Origin origin = originOf(original);
    const double all = lettersLeft(origin);
    return all > 0 ? lettersFrom(origin, lettersOf(here)) / all : 0;
}

double OtherEdition::shareLeft(const Passage &original) const
{
    double all = 0;
    for (const PassagePiece &stretch : stretchesOf(original, m_original))
        all += letters(wordsOf(*stretch.block).mid(stretch.range.start, stretch.range.length));
    return all > 0 ? lettersLeft(originOf(original)) / all : 0;
}

OtherEdition::Origin OtherEdition::originOf(const Passage &original) const
{
    Origin origin;
    for (const PassagePiece &stretch : stretchesOf(original, m_original))
        origin.emplace_back(m_original.indexOf(stretch.block->id), stretch.range);
    return origin;
}

double OtherEdition::lettersFrom(const Origin &origin, const std::vector<Piece> &pieces)
{
    double sum = 0;
    for (const Piece &piece : pieces) {
        for (const auto &[block, range] : origin) {
            const int start = std::max(piece.start, range.start);
            const int end = std::min(piece.start + static_cast<int>(piece.text.size()), range.end());
            if (piece.block == block && start < end)
                sum += letters(piece.text.mid(start - piece.start, end - start));
        }
    }
    return sum;
}

double OtherEdition::lettersLeft(const Origin &origin) const
{
    double sum = 0;
    for (const Draft &draft : m_drafts)
        sum += lettersFrom(origin, draft.pieces);
    return sum;
}

} // namespace iamm
