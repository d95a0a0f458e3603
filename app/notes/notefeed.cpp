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

NoteFeed::NoteFeed(const LibraryService &library, SearchService &search, QObject *parent)
    : QObject(parent), m_library(library), m_search(search)
{
    connect(&library, &LibraryService::reset, this, &NoteFeed::handOverAll);
    connect(&library, &LibraryService::committed, this, &NoteFeed::handOver);
}

void NoteFeed::handOverAll()
{
    // For none of them the search's thread needn't begin.
    if (m_library.contents().count<Note>() == 0) {
        m_search.clearNotes();
        return;
    }
    m_search.setNotes([contents = m_library.contents()] {
        std::vector<SearchedNote> notes;
        contents.each<Note>([&notes](const Note &note) { notes.push_back(searched(note)); });
        return notes;
    });
}

void NoteFeed::handOver(const Change &change)
{
    std::vector<SearchedNote> put;
    QList<QUuid> removed;
    for (const RowChange &row : change.rows) {
        if (!std::holds_alternative<Note>(row.record()))
            continue;
        if (const Note *note = m_library.contents().find<Note>(row.id()))
            put.push_back(searched(*note));
        else
            removed.append(row.id());
    }
    m_search.removeNotes(removed);
    m_search.putNotes(put);
}

} // namespace iamm
