// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/bookmarks/bookmarkmarks.h"

#include "core/document/document.h"
#include "core/library/libraryservice.h"

namespace iamm {

BookmarkMarks::BookmarkMarks(const LibraryService &library, const Document &document, QObject *parent)
    : DecorationSource(parent), m_library(library), m_document(document)
{
    connect(&library, &LibraryService::annotationsChanged, this, [this](const QSet<BlockId> &blocks) {
        collect();
        Q_EMIT changed(QList<BlockId>(blocks.begin(), blocks.end()));
    });
    collect();
}

void BookmarkMarks::collect()
{
    m_marks.clear();
    for (const Bookmark *bookmark : m_library.contents().all<Bookmark>()) {
        ++m_marks[placeOf(*bookmark).from.block].beginning;
        if (!placeOf(*bookmark).isWhole())
            addWords(*bookmark);
    }
}

void BookmarkMarks::addWords(const Bookmark &bookmark)
{
    const std::optional<Passage> passage = resolve(placeOf(bookmark), m_document).passage;
    if (!passage)
        return;
    const int last = m_document.indexOf(passage->to.block);
    for (int number = m_document.indexOf(passage->from.block); number <= last; ++number) {
        const Block &block = m_document.blocks(number, 1).front();
        const BlockText *text = block.text(passage->language);
        if (!text)
            continue;
        const int start = block.id == passage->from.block ? passage->from.position : 0;
        const int end = number == last ? passage->to.position : static_cast<int>(text->text.size());
        m_marks[block.id].words.push_back({passage->language, {start, end - start}});
    }
}

std::vector<Decoration> BookmarkMarks::marks(const BlockId &block, Language language) const
{
    const auto found = m_marks.constFind(block);
    if (found == m_marks.constEnd())
        return {};
    std::vector<Decoration> marks;
    if (found->beginning > 0)
        marks.push_back({DecorationKind::Bookmark, {}});
    for (const Words &words : found->words) {
        if (words.language == language)
            marks.push_back({DecorationKind::Bookmark, words.range});
    }
    return marks;
}

QString BookmarkMarks::description(const BlockId &block) const
{
    const int count = m_marks.value(block).beginning;
    if (count == 0)
        return {};
    //: For screen readers: hangs on a paragraph. Of several: how many.
    return count == 1 ? tr("bookmarked") : tr("%n bookmarks", nullptr, count);
}

} // namespace iamm
