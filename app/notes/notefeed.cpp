// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/notes/notefeed.h"

#include "core/library/libraryservice.h"
#include "core/search/searchservice.h"

namespace iamm {

namespace {
SearchedNote searched(const Note &note)
{
    // Tags are words about the passage too.
    return {note.head.id, placeOf(note).from.block, (QStringList(note.text) + note.tags).join(u'\n')};
}
} // namespace

NoteFeed::NoteFeed(const LibraryService &library, SearchService &search, QObject *parent) : QObject(parent)
{
    connect(&library, &LibraryService::reset, this, [&library, &search] {
        std::vector<SearchedNote> notes;
        for (const Note *note : library.contents().all<Note>())
            notes.push_back(searched(*note));
        search.setNotes(notes);
    });
    connect(&library, &LibraryService::committed, this, [&library, &search](const Change &change) {
        std::vector<SearchedNote> put;
        QList<QUuid> removed;
        for (const RowChange &row : change.rows) {
            if (!std::holds_alternative<Note>(row.record()))
                continue;
            if (const Note *note = library.contents().find<Note>(row.id()))
                put.push_back(searched(*note));
            else
                removed.append(row.id());
        }
        search.removeNotes(removed);
        search.putNotes(put);
    });
}

} // namespace iamm
