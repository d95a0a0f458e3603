// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/notes/notemarks.h"

namespace iamm {

std::vector<Decoration> NoteMarks::marks(const BlockId &block, Language language) const
{
    const Marks found = marksOf<Note>(block);
    std::vector<Decoration> marks;
    if (found.beginning > 0)
        marks.push_back({DecorationKind::Note, {}, found.color});
    for (const Words &words : found.words) {
        if (words.language == language)
            marks.push_back({DecorationKind::Note, words.range, words.color});
    }
    return marks;
}

QString NoteMarks::description(const BlockId &block, Language) const
{
    const int count = marksOf<Note>(block).beginning;
    if (count == 0)
        return {};
    //: For screen readers: hangs on a paragraph. Of several: how many.
    return count == 1 ? tr("one note") : tr("%n notes", nullptr, count);
}

} // namespace iamm
