// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/library/passagemarks.h"

#include "core/document/document.h"

namespace iamm {

void PassageMarks::add(const Passage &passage, AnnotationColor color, const Document &document, bool whole)
{
    Marks &marks = m_marks[passage.from.block];
    ++marks.beginning;
    if (marks.color == AnnotationColor::None)
        marks.color = color;
    if (passage.isWhole()) {
        const Block *block = whole ? document.block(passage.from.block) : nullptr;
        for (const Language language : document.languages()) {
            if (const BlockText *text = block ? block->text(language) : nullptr)
                marks.words.push_back({language, {0, static_cast<int>(text->text.size())}, color, true});
        }
        return;
    }
    const int first = document.indexOf(passage.from.block);
    const int last = document.indexOf(passage.to.block);
    for (const Block &block : document.blocks(first, last - first + 1)) {
        const BlockText *text = block.text(passage.language);
        if (!text)
            continue;
        const int start = block.id == passage.from.block ? passage.from.position : 0;
        const int end = block.id == passage.to.block ? passage.to.position : static_cast<int>(text->text.size());
        m_marks[block.id].words.push_back({passage.language, {start, end - start}, color, false});
    }
}

const PassageMarks::Marks *PassageMarks::at(const BlockId &block) const
{
    const auto found = m_marks.constFind(block);
    return found == m_marks.constEnd() ? nullptr : &*found;
}

} // namespace iamm
