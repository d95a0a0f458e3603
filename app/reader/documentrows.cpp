// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/reader/documentrows.h"

#include <algorithm>

namespace iamm {

namespace {
/// Of the titles only the one that the text begins with stays.
bool isShown(const std::vector<Block> &blocks, size_t index)
{
    if (blocks[index].kind != BlockKind::Title)
        return true;
    return index + 1 < blocks.size() && blocks[index + 1].kind == BlockKind::Heading;
}
} // namespace

int DocumentRows::Row::key() const
{
    if (opener == noticeOpener)
        return -1;
    return opener < 0 ? block : opener;
}

DocumentRows::DocumentRows(const Document &document, QObject *parent) : RowSource(parent), m_document(document)
{
    const std::vector<Block> &blocks = document.allBlocks();
    m_rows.reserve(blocks.size() + 1);
    if (!blocks.empty())
        m_rows.push_back({0, noticeOpener});
    for (size_t i = 0; i < blocks.size(); ++i) {
        if (isShown(blocks, i))
            m_rows.push_back({static_cast<int>(i)});
    }
}

RowKind DocumentRows::kind(int row) const
{
    const int opener = at(row).opener;
    if (opener == noticeOpener)
        return RowKind::Notice;
    return opener < 0 ? RowKind::Block : RowKind::OpenedFootnote;
}

const Block &DocumentRows::block(int row) const
{
    return m_document.blocks(at(row).block, 1).front();
}

int DocumentRows::rowOf(const BlockId &block) const
{
    return rowOf(m_document.indexOf(block));
}

int DocumentRows::rowOf(int blockNumber, int opener) const
{
    const int key = Row{blockNumber, opener}.key();
    for (auto row = std::ranges::lower_bound(m_rows, key, {}, &Row::key); row != m_rows.end() && row->key() == key;
         ++row) {
        if (row->block == blockNumber && row->opener == opener)
            return static_cast<int>(row - m_rows.begin());
    }
    return -1;
}

int DocumentRows::toggleFootnote(int row, int number)
{
    const Block *note = m_document.footnote(number);
    if (!note)
        return -1;
    const int opener = at(row).key();
    const int noteNumber = m_document.indexOf(note->id);
    const int first = rowOf(opener) + 1;
    int place = first;
    for (; place < count() && at(place).opener == opener; ++place) {
        if (at(place).block == noteNumber) {
            m_rows.erase(m_rows.begin() + place);
            Q_EMIT rowRemoved(place);
            return -1;
        }
    }
    m_rows.insert(m_rows.begin() + place, Row{noteNumber, opener});
    Q_EMIT rowInserted(place);
    return place;
}

} // namespace iamm
