// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/bookmarks/bookmarkactions.h"

#include "app/actions.h"
#include "app/appcontext.h"
#include "app/bookmarks/activefolder.h"
#include "app/icons.h"
#include "app/windowcontext.h"
#include "core/library/bookmarkedits.h"
#include "core/library/libraryservice.h"
#include "core/library/standing.h"

namespace iamm {

using namespace Qt::StringLiterals;

BookmarkActions::BookmarkActions(WindowContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_library(context.app().library)
{
    toggle = newAction(this, {QKeySequence(u"Ctrl+D"_s)}, this,
                       [this] { togglePassage(m_context.currentPassage().passage()); });
    toggle->setCheckable(true);
    show = newAction(this, {}, this, &BookmarkActions::paneWanted);
    connect(&context.currentPassage(), &CurrentPassage::changed, this, &BookmarkActions::updateToggle);
    connect(&context.app().placements, &Placements::changed, this, &BookmarkActions::updateToggle);
    connect(&m_library, &LibraryService::refused, this, &BookmarkActions::updateToggle);
    retranslate();
    updateToggle();
}

void BookmarkActions::retranslate() const
{
    setWords(toggle, tr("&Bookmark This Passage"));
    setWords(show, tr("&Show Bookmarks"));
}

void BookmarkActions::toggleBlock(const BlockId &block)
{
    togglePassage(Passage::whole(block, m_context.textLanguage()));
}

void BookmarkActions::togglePassage(const Passage &passage)
{
    QList<QUuid> ids;
    for (const Bookmark &bookmark : bookmarksOf(passage))
        ids.append(bookmark.head.id);
    if (!ids.isEmpty())
        m_library.apply(removeItems(m_library.edit(), ids));
    else if (const std::optional<StoredPassage> stored = storedPassage(passage, m_context.document()))
        m_library.apply(addBookmark(m_library.edit(), *stored, {}, m_context.app().activeFolder.id()));
    else
        m_context.say(tr("There is nothing here that can be bookmarked."));
    updateToggle();
}

std::vector<Bookmark> BookmarkActions::bookmarksOf(const Passage &passage) const
{
    std::vector<Bookmark> bookmarks;
    for (const auto &[bookmark, place] :
         standingIn<Bookmark>(passage, m_library, m_context.app().placements, m_context.document())) {
        // Of a block in whatever language. Those of words within it stay what they are.
        const bool isOfBlock = placeOf(*bookmark).isWhole() && place.from.block == passage.from.block;
        if (passage.isWhole() ? isOfBlock : place == passage)
            bookmarks.push_back(*bookmark);
    }
    return bookmarks;
}

void BookmarkActions::updateToggle()
{
    const bool on =
        std::ranges::any_of(bookmarksOf(m_context.currentPassage().passage()), [this](const Bookmark &bookmark) {
            return m_library.contents().find<Bookmark>(bookmark.head.id) != nullptr;
        });
    toggle->setChecked(on);
    toggle->setIcon(icon(on ? u"bookmark-filled"_s : u"bookmark"_s));
}

} // namespace iamm
