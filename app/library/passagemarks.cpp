// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/library/passagemarks.h"

#include "core/document/document.h"

namespace iamm {

PassageMarks::PassageMarks(const LibraryService &library, const Placements &placements, const Document &document,
                           QObject *parent)
    : DecorationSource(parent), m_library(library), m_placements(placements), m_document(document)
{
    connect(&placements, &Placements::changed, this,
            [this](const QSet<BlockId> &blocks) { Q_EMIT changed(QList<BlockId>(blocks.begin(), blocks.end())); });
}

void PassageMarks::add(Marks &marks, const BlockId &id, const QUuid &row, AnnotationColor color, Whole whole) const
{
    const Block *block = m_document.block(id);
    const std::optional<Passage> passage = m_placements.passageOf(row);
    if (!block || !passage)
        return;
    if (passage->from.block == id) {
        ++marks.beginning;
        if (marks.color == AnnotationColor::None)
            marks.color = color;
    }
    if (!passage->isWhole()) {
        if (const BlockText *text = block->text(passage->language)) {
            const int start = passage->from.block == id ? passage->from.position : 0;
            const int end = passage->to.block == id ? passage->to.position : static_cast<int>(text->text.size());
            marks.words.push_back({passage->language, {start, end - start}, color, false});
        }
    } else if (whole == Whole::IsAllItsWords) {
        for (const Language language : m_document.languages()) {
            if (const BlockText *text = block->text(language))
                marks.words.push_back({language, {0, static_cast<int>(text->text.size())}, color, true});
        }
    }
}

} // namespace iamm
