// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/models/bookmarksmodel.h"

#include "core/document/document.h"
#include "core/document/textrange.h"
#include "core/library/bookmarkedits.h"
#include "core/library/storedtext.h"
#include "core/models/rowsync.h"

#include <QMimeData>

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {
/// Long enough for any row, short enough for any view.
constexpr int longestShownQuote = 300;

QString shownQuote(const Bookmark &bookmark)
{
    const QString quote = bookmark.passage.quote.simplified();
    return quote.size() <= longestShownQuote ? quote : beginningOf(quote, longestShownQuote).trimmed() + QChar(0x2026);
}

const QString &itemsMimeType()
{
    static const QString type = u"application/x-iamm-bookmarks"_s;
    return type;
}
} // namespace

struct BookmarksModel::Item {
    QUuid id;
    std::variant<Folder, Bookmark> row;
    Item *parent = nullptr;
    Items children;

    bool isFolder() const { return std::holds_alternative<Folder>(row); }
};

BookmarksModel::BookmarksModel(const Document &document, Names names, PlaceOf place, QObject *parent)
    : QAbstractItemModel(parent), m_document(document), m_names(std::move(names)), m_place(std::move(place)),
      m_root(std::make_unique<Item>())
{
}

BookmarksModel::~BookmarksModel() = default;

void BookmarksModel::setContents(const LibraryContents &contents)
{
    sync(*m_root, contents, itemsByFolder(contents));
}

void BookmarksModel::sync(Item &parent, const LibraryContents &contents, const QHash<QUuid, QList<QUuid>> &items)
{
    Items wanted;
    for (const QUuid &id : items.value(parent.id)) {
        auto item = std::make_unique<Item>();
        item->id = id;
        item->parent = &parent;
        if (const auto *folder = contents.find<Folder>(id))
            item->row = *folder;
        else
            item->row = *contents.find<Bookmark>(id);
        wanted.push_back(std::move(item));
    }
    const auto update = [&](int row, const std::unique_ptr<Item> &fresh) {
        Item &item = *parent.children[static_cast<size_t>(row)];
        if (item.row == fresh->row)
            return;
        item.row = fresh->row;
        Q_EMIT dataChanged(indexOf(item), indexOf(item, ColumnCount - 1));
    };
    const auto replaceAll = [&](Items fresh) {
        removeItems(parent, 0, static_cast<int>(parent.children.size()) - 1);
        insertItems(parent, 0, std::move(fresh));
    };
    syncRows(
        parent.children, std::move(wanted), [](const std::unique_ptr<Item> &item) { return item->id; },
        [&](int first, int last) { removeItems(parent, first, last); },
        [&](int first, Items fresh) { insertItems(parent, first, std::move(fresh)); }, update, replaceAll);
    for (const std::unique_ptr<Item> &child : parent.children) {
        if (!child->isFolder())
            continue;
        const int before = countIn(*child);
        sync(*child, contents, items);
        if (before != countIn(*child))
            Q_EMIT dataChanged(indexOf(*child), indexOf(*child, ColumnCount - 1));
    }
}

void BookmarksModel::removeItems(Item &parent, int first, int last)
{
    const auto forget = [this](const auto &self, const Item &item) -> void {
        // It may stand in another folder by now.
        if (m_byId.value(item.id) == &item)
            m_byId.remove(item.id);
        for (const std::unique_ptr<Item> &child : item.children)
            self(self, *child);
    };
    beginRemoveRows(&parent == m_root.get() ? QModelIndex() : indexOf(parent), first, last);
    for (int row = first; row <= last; ++row)
        forget(forget, *parent.children[static_cast<size_t>(row)]);
    parent.children.erase(parent.children.begin() + first, parent.children.begin() + last + 1);
    endRemoveRows();
}

void BookmarksModel::insertItems(Item &parent, int first, Items fresh)
{
    const int last = first + static_cast<int>(fresh.size()) - 1;
    beginInsertRows(&parent == m_root.get() ? QModelIndex() : indexOf(parent), first, last);
    for (const std::unique_ptr<Item> &item : fresh)
        m_byId.insert(item->id, item.get());
    parent.children.insert(parent.children.begin() + first, std::make_move_iterator(fresh.begin()),
                           std::make_move_iterator(fresh.end()));
    endInsertRows();
}

int BookmarksModel::countIn(const Item &item)
{
    int count = 0;
    for (const std::unique_ptr<Item> &child : item.children)
        count += child->isFolder() ? countIn(*child) : 1;
    return count;
}

void BookmarksModel::setActiveFolder(const QUuid &folder)
{
    if (m_active == folder)
        return;
    for (const QUuid &id : {std::exchange(m_active, folder), folder}) {
        if (const QModelIndex index = indexOf(id); index.isValid())
            Q_EMIT dataChanged(index, index.siblingAtColumn(ColumnCount - 1));
    }
}

void BookmarksModel::updatePlaces(const QList<QUuid> &ids)
{
    for (const QUuid &id : ids) {
        if (const QModelIndex index = indexOf(id); index.isValid())
            Q_EMIT dataChanged(index, index.siblingAtColumn(ReferenceColumn));
    }
}

void BookmarksModel::retranslate()
{
    const auto say = [this](const auto &self, const Item &parent) -> void {
        if (parent.children.empty())
            return;
        Q_EMIT dataChanged(indexOf(*parent.children.front()), indexOf(*parent.children.back(), ColumnCount - 1),
                           {Qt::DisplayRole, Qt::AccessibleTextRole});
        for (const std::unique_ptr<Item> &child : parent.children)
            self(self, *child);
    };
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    say(say, *m_root);
}

BookmarksModel::Item *BookmarksModel::itemOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Item *>(index.internalPointer()) : nullptr;
}

const Bookmark *BookmarksModel::bookmark(const QModelIndex &index) const
{
    const Item *item = itemOf(index);
    return item ? std::get_if<Bookmark>(&item->row) : nullptr;
}

const Folder *BookmarksModel::folder(const QModelIndex &index) const
{
    const Item *item = itemOf(index);
    return item ? std::get_if<Folder>(&item->row) : nullptr;
}

QModelIndex BookmarksModel::indexOf(const QUuid &id) const
{
    const Item *item = m_byId.value(id);
    return item ? indexOf(*item) : QModelIndex();
}

QModelIndex BookmarksModel::indexOf(const Item &item, int column) const
{
    const auto found = std::ranges::find(item.parent->children, &item, &std::unique_ptr<Item>::get);
    return createIndex(static_cast<int>(found - item.parent->children.begin()), column, &item);
}

QModelIndex BookmarksModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const Item &above = parent.isValid() ? *itemOf(parent) : *m_root;
    return createIndex(row, column, above.children[static_cast<size_t>(row)].get());
}

QModelIndex BookmarksModel::parent(const QModelIndex &child) const
{
    const Item *item = itemOf(child);
    return !item || item->parent == m_root.get() ? QModelIndex() : indexOf(*item->parent);
}

int BookmarksModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    return static_cast<int>((parent.isValid() ? itemOf(parent) : m_root.get())->children.size());
}

int BookmarksModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant BookmarksModel::data(const QModelIndex &index, int role) const
{
    const Item *item = itemOf(index);
    if (!item)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return displayText(*item, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == TitleColumn ? spokenText(*item) : displayText(*item, index.column());
    case ItemIdRole:
        return item->id;
    case IsFolderRole:
        return item->isFolder();
    case AuthorRole:
        return authorOf(*item);
    case SortRole:
        return sortKey(*item, index.column());
    default:
        break;
    }
    const auto *found = std::get_if<Bookmark>(&item->row);
    return found ? bookmarkData(*found, index.column(), role) : folderData(*item, role);
}

QVariant BookmarksModel::bookmarkData(const Bookmark &bookmark, int column, int role) const
{
    switch (role) {
    case Qt::EditRole:
        return column == TitleColumn ? bookmark.title : QString();
    case BlockIdRole:
        return blockOf(bookmark).value();
    case QuoteRole:
        return shownQuote(bookmark);
    case LanguageRole:
        return languageCode(bookmark.passage.language);
    case ColorRole:
        return static_cast<int>(bookmark.color);
    case TagsRole:
        return bookmark.tags;
    default:
        return {};
    }
}

QVariant BookmarksModel::folderData(const Item &item, int role) const
{
    switch (role) {
    case Qt::EditRole:
        return std::get<Folder>(item.row).name;
    case CountRole:
        return countIn(item);
    case ActiveRole:
        return item.id == m_active;
    default:
        return {};
    }
}

QString BookmarksModel::displayText(const Item &item, int column) const
{
    const auto *bookmark = std::get_if<Bookmark>(&item.row);
    if (!bookmark) {
        if (column == TitleColumn)
            return std::get<Folder>(item.row).name;
        return column == ReferenceColumn ? m_names.count(countIn(item)) : QString();
    }
    switch (column) {
    case TitleColumn:
        return bookmark->title.isEmpty() ? shownQuote(*bookmark) : bookmark->title;
    case ReferenceColumn:
        return m_names.reference(blockOf(*bookmark));
    case DateColumn:
        return m_names.dateTime(bookmark->head.created);
    default:
        return {};
    }
}

QString BookmarksModel::spokenText(const Item &item) const
{
    QStringList parts{displayText(item, TitleColumn), displayText(item, ReferenceColumn)};
    if (const auto *bookmark = std::get_if<Bookmark>(&item.row)) {
        parts.append(displayText(item, DateColumn));
        parts.append(authorOf(item));
        if (bookmark->color != AnnotationColor::None)
            parts.append(m_names.color(bookmark->color));
        if (!bookmark->tags.isEmpty())
            //: For screen readers: hangs on a bookmark. %1 is one tag or several.
            parts.append(tr("tags: %1").arg(bookmark->tags.join(", "_L1)));
    } else {
        //: For screen readers: what a row in the bookmarks is.
        parts.insert(1, tr("folder"));
        parts.append(authorOf(item));
        if (item.id == m_active)
            //: For screen readers: hangs on a folder.
            parts.append(tr("new bookmarks go here"));
    }
    parts.removeAll({});
    return parts.join(", "_L1);
}

QString BookmarksModel::authorOf(const Item &item) const
{
    return std::visit([this](const auto &row) { return m_names.author(row.head.author); }, item.row);
}

BlockId BookmarksModel::blockOf(const Bookmark &bookmark) const
{
    const BlockId block = m_place(bookmark.head.id);
    return block.isEmpty() ? placeOf(bookmark).from.block : block;
}

QVariant BookmarksModel::sortKey(const Item &item, int column) const
{
    const auto *bookmark = std::get_if<Bookmark>(&item.row);
    if (!bookmark)
        return displayText(item, TitleColumn);
    switch (column) {
    case ReferenceColumn: {
        // What isn't in this document stands at the end.
        const int place = m_document.indexOf(blockOf(*bookmark));
        const qint64 block = place < 0 ? std::numeric_limits<int>::max() : place;
        return block * (qint64(1) << 32) + placeOf(*bookmark).from.at;
    }
    case DateColumn:
        return bookmark->head.created;
    default:
        return displayText(item, column);
    }
}

QVariant BookmarksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return m_names.column(static_cast<Column>(section));
}

Qt::ItemFlags BookmarksModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    const Item *item = itemOf(index);
    if (!item)
        return flags | Qt::ItemIsDropEnabled;
    flags |= Qt::ItemIsDragEnabled;
    if (item->isFolder())
        flags |= Qt::ItemIsDropEnabled;
    else
        flags |= Qt::ItemNeverHasChildren;
    if (index.column() == TitleColumn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool BookmarksModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Item *item = itemOf(index);
    if (!item || role != Qt::EditRole || index.column() != TitleColumn)
        return false;
    const QString title = withoutWhatIsNoText(value.toString()).simplified();
    // A bookmark without a name has its passage's words; a folder without one has nothing.
    if (title != index.data(Qt::EditRole).toString() && !(title.isEmpty() && item->isFolder()))
        Q_EMIT renameRequested(item->id, title);
    return true;
}

QStringList BookmarksModel::mimeTypes() const
{
    return {itemsMimeType()};
}

QMimeData *BookmarksModel::mimeData(const QModelIndexList &indexes) const
{
    QByteArrayList ids;
    for (const QModelIndex &index : indexes) {
        if (index.column() == TitleColumn)
            ids.append(itemOf(index)->id.toByteArray());
    }
    auto *data = new QMimeData;
    data->setData(itemsMimeType(), ids.join('\n'));
    return data;
}

bool BookmarksModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int, const QModelIndex &parent)
{
    if (action != Qt::MoveAction || !data->hasFormat(itemsMimeType()))
        return false;
    QList<QUuid> ids;
    for (const QByteArray &id : data->data(itemsMimeType()).split('\n'))
        ids.append(QUuid::fromString(QLatin1StringView(id)));
    const QUuid folder = parent.data(ItemIdRole).toUuid();
    Q_EMIT moveRequested(ids, folder, row < 0 ? QUuid() : index(row, 0, parent).data(ItemIdRole).toUuid());
    return true;
}

} // namespace iamm
