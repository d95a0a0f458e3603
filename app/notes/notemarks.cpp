// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/notes/notemarks.h"

namespace iamm {

NoteMarks::NoteMarks(const LibraryService &library, const Placements &placements, const Document &document,
                     QObject *parent)
    : DecorationSource(parent), m_library(library), m_placements(placements), m_document(document)
{
    followPlacements(placements, *this, [this] { collect(); });
    collect();
}

void NoteMarks::collect()
{
    m_marks = marksOf<Note>(m_library, m_placements, m_document);
}

std::vector<Decoration> NoteMarks::marks(const BlockId &block, Language language) const
{
    const PassageMarks::Marks *found = m_marks.at(block);
    std::vector<Decoration> marks;
    if (found && found->beginning > 0)
        marks.push_back({DecorationKind::Note, {}, found->color});
    for (const PassageMarks::Words &words : found ? found->words : std::vector<PassageMarks::Words>()) {
        if (words.language == language)
            marks.push_back({DecorationKind::Note, words.range, words.color});
    }
    return marks;
}

QString NoteMarks::description(const BlockId &block) const
{
    const PassageMarks::Marks *found = m_marks.at(block);
    const int count = found ? found->beginning : 0;
    if (count == 0)
        return {};
    //: For screen readers: hangs on a paragraph. Of several: how many.
    return count == 1 ? tr("one note") : tr("%n notes", nullptr, count);
}

} // namespace iamm
