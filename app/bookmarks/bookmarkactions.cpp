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
    connect(&m_library, &LibraryService::annotationsChanged, this, &BookmarkActions::updateToggle);
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
    for (const Bookmark *bookmark : m_library.expected().at<Bookmark>(passage.from.block))
        bookmarks.push_back(*bookmark);
    if (bookmarks.empty())
        return bookmarks;
    if (passage.isWhole()) {
        // In whatever language. Those of words within the block stay what they are.
        std::erase_if(bookmarks, [](const Bookmark &bookmark) { return !placeOf(bookmark).isWhole(); });
        return bookmarks;
    }
    const std::optional<StoredPassage> stored = storedPassage(passage, m_context.document());
    std::erase_if(bookmarks,
                  [&stored](const Bookmark &bookmark) { return !stored || !isSamePlace(placeOf(bookmark), *stored); });
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
