// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/models/bookmarksmodel.h"

#include "core/document/document.h"
#include "core/document/textrange.h"
#include "core/models/rowsync.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

namespace iamm {

namespace {
/// Long enough for any row, short enough for any view.
constexpr int longestShownQuote = 300;

QString shownQuote(const Bookmark &bookmark)
{
    const QString quote = bookmark.passage.quote.simplified();
    return quote.size() <= longestShownQuote ? quote : beginningOf(quote, longestShownQuote).trimmed() + QChar(0x2026);
}
} // namespace

BookmarksModel::BookmarksModel(const Document &document, Names names, QObject *parent)
    : QAbstractTableModel(parent), m_document(document), m_names(std::move(names))
{
}

void BookmarksModel::setBookmarks(std::span<const Bookmark> bookmarks)
{
    const auto remove = [this](int first, int last) {
        beginRemoveRows({}, first, last);
        m_bookmarks.erase(m_bookmarks.begin() + first, m_bookmarks.begin() + last + 1);
        endRemoveRows();
    };
    const auto insert = [this](int first, std::vector<Bookmark> fresh) {
        beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
        m_bookmarks.insert(m_bookmarks.begin() + first, std::make_move_iterator(fresh.begin()),
                           std::make_move_iterator(fresh.end()));
        endInsertRows();
    };
    const auto update = [this](int row, Bookmark fresh) {
        Bookmark &bookmark = m_bookmarks[static_cast<size_t>(row)];
        if (bookmark == fresh)
            return;
        bookmark = std::move(fresh);
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    };
    const auto reset = [this](std::vector<Bookmark> fresh) {
        beginResetModel();
        m_bookmarks = std::move(fresh);
        endResetModel();
    };
    syncRows(
        m_bookmarks, std::vector<Bookmark>(bookmarks.begin(), bookmarks.end()),
        [](const Bookmark &bookmark) { return bookmark.head.id; }, remove, insert, update, reset);
}

void BookmarksModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_bookmarks.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {Qt::DisplayRole});
}

const Bookmark *BookmarksModel::bookmark(const QModelIndex &index) const
{
    return index.isValid() && checkIndex(index, CheckIndexOption::ParentIsInvalid)
               ? &m_bookmarks[static_cast<size_t>(index.row())]
               : nullptr;
}

QModelIndex BookmarksModel::indexOf(const QUuid &id) const
{
    const auto found = std::ranges::find(m_bookmarks, id, [](const Bookmark &entry) { return entry.head.id; });
    return found == m_bookmarks.end() ? QModelIndex() : index(static_cast<int>(found - m_bookmarks.begin()), 0);
}

int BookmarksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_bookmarks.size());
}

int BookmarksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BookmarksModel::data(const QModelIndex &index, int role) const
{
    const Bookmark *found = bookmark(index);
    if (!found)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return displayText(*found, index.column());
    case Qt::EditRole:
        return index.column() == TitleColumn ? found->title : displayText(*found, index.column());
    case BlockIdRole:
        return found->passage.from.block.value();
    case BookmarkIdRole:
        return found->head.id;
    case QuoteRole:
        return shownQuote(*found);
    case LanguageRole:
        return languageCode(found->passage.language);
    case SortRole:
        return sortKey(*found, index.column());
    default:
        return {};
    }
}

QString BookmarksModel::displayText(const Bookmark &bookmark, int column) const
{
    switch (column) {
    case TitleColumn:
        return bookmark.title.isEmpty() ? shownQuote(bookmark) : bookmark.title;
    case ReferenceColumn:
        return m_names.reference(bookmark.passage.from.block);
    case DateColumn:
        return m_names.dateTime(bookmark.head.created);
    default:
        return {};
    }
}

QVariant BookmarksModel::sortKey(const Bookmark &bookmark, int column) const
{
    switch (column) {
    case ReferenceColumn: {
        // What isn't in this document stands at the end.
        const int place = m_document.indexOf(bookmark.passage.from.block);
        const qint64 block = place < 0 ? std::numeric_limits<int>::max() : place;
        return block * (qint64(1) << 32) + bookmark.passage.from.at;
    }
    case DateColumn:
        return bookmark.head.created;
    default:
        return displayText(bookmark, column);
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
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    flags |= Qt::ItemNeverHasChildren;
    if (index.column() == TitleColumn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool BookmarksModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Bookmark *found = bookmark(index);
    if (!found || role != Qt::EditRole || index.column() != TitleColumn)
        return false;
    const QString title = value.toString().simplified();
    if (title != found->title)
        Q_EMIT renameRequested(found->head.id, title);
    return true;
}

} // namespace iamm
