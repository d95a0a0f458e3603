// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/bookmarks/bookmarkcommands.h"

#include "app/actions.h"
#include "app/appcontext.h"
#include "app/bookmarks/activefolder.h"
#include "app/bookmarks/bookmarkspane.h"
#include "app/bookmarks/bookmarktree.h"
#include "app/library/colormenu.h"
#include "app/library/tagsdialog.h"
#include "app/windowcontext.h"
#include "core/document/textrange.h"
#include "core/library/bookmarkedits.h"
#include "core/library/libraryservice.h"
#include "core/library/storedtext.h"
#include "core/models/bookmarksmodel.h"

#include <QActionGroup>

#include <algorithm>
#include <utility>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {
bool holds(const Change &change, const QUuid &id)
{
    return std::ranges::find(change.rows, id, &RowChange::id) != change.rows.end();
}
} // namespace

BookmarkCommands::BookmarkCommands(WindowContext &context, BookmarksPane &pane, QWidget &window)
    : QObject(&window), m_context(context), m_library(context.app().library), m_pane(pane), m_window(window)
{
    setUpActions();
    setUpMenus(window);
    connect(&pane, &BookmarksPane::built, this, &BookmarkCommands::attachToTree);
    connect(&pane, &BookmarksPane::selectionChanged, this, &BookmarkCommands::update);
    connect(&pane, &BookmarksPane::menuWanted, this, &BookmarkCommands::popup);
    connect(&m_library, &LibraryService::statusChanged, this, &BookmarkCommands::update);
    connect(&m_context.app().activeFolder, &ActiveFolder::changed, this, &BookmarkCommands::update);
    retranslate();
    update();
}

void BookmarkCommands::setUpActions()
{
    open = newAction(this, {}, &m_pane, &BookmarksPane::goToCurrent);
    rename = newAction(this, {QKeySequence(Qt::Key_F2)}, this, [this] {
        if (const QList<QUuid> ids = selected(); ids.size() == 1)
            m_pane.tree()->rename(ids.front());
    });
    remove = newAction(this, {QKeySequence(QKeySequence::Delete)}, this,
                       [this] { m_library.apply(removeItems(m_library.edit(), selected())); });
    newFolder = newAction(this, {}, this, &BookmarkCommands::makeFolder);
    moveUp = newAction(this, {QKeySequence(u"Ctrl+Shift+Up"_s)}, this,
                       [this] { m_library.apply(stepItems(m_library.edit(), selected(), -1)); });
    moveDown = newAction(this, {QKeySequence(u"Ctrl+Shift+Down"_s)}, this,
                         [this] { m_library.apply(stepItems(m_library.edit(), selected(), 1)); });
    duplicate = newAction(this, {}, this, &BookmarkCommands::duplicateSelected);
    active = newAction(this, {}, this, [this] {
        ActiveFolder &folder = m_context.app().activeFolder;
        folder.set(folder.id() == selectedFolder() ? QUuid() : selectedFolder());
    });
    active->setCheckable(true);
    tags = newAction(this, {}, this, &BookmarkCommands::changeTags);
    copyToMine = newAction(this, {}, this, [this] { m_library.apply(copyBookmarks(m_library.edit(), selected())); });
    // In the text and in fields these keys mean other things.
    for (QAction *action : {rename, remove, moveUp, moveDown})
        action->setShortcutContext(Qt::WidgetShortcut);
}

void BookmarkCommands::setUpMenus(QWidget &window)
{
    m_moveTo = new QMenu(&window);
    connect(m_moveTo, &QMenu::aboutToShow, this, &BookmarkCommands::fillMoveTo);
    m_colors = new ColorMenu(ColorMenu::Offer::NoneToo, &window);
    connect(m_colors, &ColorMenu::chosen, this,
            [this](AnnotationColor color) { m_library.apply(colorBookmarks(m_library.edit(), selected(), color)); });
    m_orders = new QMenu(&window);
    connect(m_orders, &QMenu::aboutToShow, this, &BookmarkCommands::fillOrders);
}

void BookmarkCommands::attachToTree()
{
    m_pane.tree()->addActions({rename, remove, moveUp, moveDown});
    // A folder that was just made: it is there once it is saved, and the tree shows it.
    connect(&m_library, &LibraryService::committed, this, [this](const Change &change) {
        if (!m_toName.isNull() && holds(change, m_toName))
            m_pane.rename(std::exchange(m_toName, QUuid()));
    });
    // Nor may it ask for a name minutes later, when it was tried again.
    connect(&m_library, &LibraryService::refused, this, [this](const Change &change) {
        if (holds(change, m_toName))
            m_toName = QUuid();
    });
}

void BookmarkCommands::retranslate()
{
    setWords(open, tr("&Go to the Passage"));
    setWords(rename, tr("&Rename"));
    setWords(remove, tr("&Delete"));
    setWords(newFolder, tr("New &Folder"));
    setWords(moveUp, tr("Move &Up"));
    setWords(moveDown, tr("Move Dow&n"));
    setWords(duplicate, tr("Dupl&icate Folder"));
    //: Checked for the folder into which Ctrl+D puts bookmarks.
    setWords(active, tr("New Bookmarks Go &Here"));
    setWords(tags, tr("&Tags…"));
    setWords(copyToMine, tr("C&opy to Mine"), tr("Makes bookmarks of your own of those that somebody else has made"));
    m_moveTo->setTitle(tr("&Move To"));
    m_colors->setTitle(tr("&Colour"));
    m_orders->setTitle(tr("Sort B&y"));
}

QMenu *BookmarkCommands::colors() const
{
    return m_colors;
}

QList<QUuid> BookmarkCommands::selected() const
{
    return m_pane.tree() ? m_pane.tree()->selectedIds() : QList<QUuid>();
}

QUuid BookmarkCommands::selectedFolder() const
{
    const QList<QUuid> ids = selected();
    return ids.size() == 1 && m_library.contents().find<Folder>(ids.front()) ? ids.front() : QUuid();
}

bool BookmarkCommands::isOwn(const QUuid &id) const
{
    const std::optional<Record> record = m_library.contents().record(id);
    return record && headOf(*record).author.id == m_library.owner().id;
}

void BookmarkCommands::update()
{
    const QList<QUuid> ids = selected();
    const bool ready = m_library.status() == LibraryStatus::Ready;
    const bool any = ready && !ids.isEmpty();
    const bool ownOrder = m_pane.tree() && m_pane.tree()->sortedBy() < 0;
    const bool bookmarks = std::ranges::any_of(
        ids, [this](const QUuid &id) { return m_library.contents().find<Bookmark>(id) != nullptr; });
    // What others have made is copied, not changed.
    const bool own = any && std::ranges::all_of(ids, [this](const QUuid &id) { return isOwn(id); });
    open->setEnabled(ids.size() == 1 && bookmarks);
    rename->setEnabled(own && ids.size() == 1);
    remove->setEnabled(any);
    newFolder->setEnabled(ready);
    moveUp->setEnabled(own && ownOrder);
    moveDown->setEnabled(own && ownOrder);
    m_moveTo->setEnabled(own);
    m_colors->setEnabled(own && bookmarks);
    tags->setEnabled(own && bookmarks);
    copyToMine->setEnabled(any && bookmarks && !own);
    duplicate->setEnabled(ready && !selectedFolder().isNull());
    active->setEnabled(!selectedFolder().isNull());
    active->setChecked(!selectedFolder().isNull() && selectedFolder() == m_context.app().activeFolder.id());
}

void BookmarkCommands::fillMoveTo()
{
    m_moveTo->clear();
    connect(m_moveTo->addAction(tr("Out of All Folders")), &QAction::triggered, this,
            [this] { m_library.apply(moveItems(m_library.edit(), selected(), {})); });
    m_moveTo->addSeparator();
    addFolderEntries({}, {});
}

void BookmarkCommands::addFolderEntries(const QUuid &parent, const QString &indent)
{
    for (const QUuid &id : itemsIn(m_library.contents(), parent)) {
        const auto *folder = m_library.contents().find<Folder>(id);
        // Nothing goes into itself, nor into what is in it.
        if (!folder || selected().contains(id))
            continue;
        QAction *action = m_moveTo->addAction(indent + QString(folder->name).replace(u'&', "&&"_L1));
        connect(action, &QAction::triggered, this,
                [this, id] { m_library.apply(moveItems(m_library.edit(), selected(), id)); });
        addFolderEntries(id, indent + "    "_L1);
    }
}

/// What a click on the header does, for the keyboard and for where there is no header.
void BookmarkCommands::fillOrders()
{
    m_orders->clear();
    m_pane.build();
    BookmarkTree &tree = *m_pane.tree();
    for (int column = -1; column < BookmarksModel::ColumnCount; ++column) {
        QAction *action = m_orders->addAction(column < 0 ? tr("My Own Order")
                                                         : tree.model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(column == tree.sortedBy());
        connect(action, &QAction::triggered, this, [this, column] {
            m_pane.tree()->sortBy(column);
            update();
        });
    }
}

void BookmarkCommands::makeFolder()
{
    Q_EMIT paneWanted();
    m_pane.build();
    // Beside what is selected, or in the folder that is.
    const QList<QUuid> ids = selected();
    const QUuid parent = !selectedFolder().isNull() ? selectedFolder()
                         : ids.isEmpty()            ? QUuid()
                                                    : folderOf(m_library.expected(), ids.front());
    const Change change = addFolder(m_library.edit(), tr("New folder"), parent);
    m_toName = change.rows.front().id();
    m_library.apply(change);
}

void BookmarkCommands::duplicateSelected()
{
    const auto *folder = m_library.expected().find<Folder>(selectedFolder());
    if (!folder)
        return;
    //: The name of a folder's copy; %1 is the name of the folder.
    const QString name = beginningOf(tr("%1 (copy)").arg(folder->name), maxNameLength);
    m_library.apply(duplicateFolder(m_library.edit(), folder->head.id, name));
}

void BookmarkCommands::changeTags()
{
    const QList<QUuid> ids = selected();
    QList<QStringList> present;
    for (const QUuid &id : ids) {
        if (const auto *bookmark = m_library.expected().find<Bookmark>(id))
            present.append(bookmark->tags);
    }
    if (present.isEmpty())
        return;
    if (const std::optional<TagChange> change = askForTags(&m_window, present))
        m_library.apply(tagBookmarks(m_library.edit(), ids, *change));
}

void BookmarkCommands::popup(QPoint place)
{
    auto *menu = new QMenu(&m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({open, rename, remove});
    menu->addSeparator();
    menu->addAction(newFolder);
    menu->addMenu(m_moveTo);
    menu->addActions({moveUp, moveDown, duplicate, active, copyToMine});
    menu->addSeparator();
    menu->addAction(tags);
    menu->addMenu(m_colors);
    menu->addSeparator();
    menu->addMenu(m_orders);
    menu->popup(place);
}

} // namespace iamm
