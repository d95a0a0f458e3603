// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/bookmarks/bookmarktree.h"

#include "app/bookmarks/bookmarkdelegate.h"
#include "core/models/bookmarksfilter.h"
#include "core/models/bookmarksmodel.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace iamm {

namespace {
constexpr int leastTitle = 28;    // average characters
constexpr int openingDelay = 700; // milliseconds that something is dragged over a closed folder
} // namespace

BookmarkTree::BookmarkTree(BookmarksModel &model, BookmarksFilter &filter, QWidget *parent)
    : QTreeView(parent), m_model(model), m_filter(filter), m_delegate(new BookmarkDelegate(this))
{
    setModel(&filter);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers); // F2 is an action, seen in the menus
    setExpandsOnDoubleClick(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setDragDropMode(InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
    setAutoExpandDelay(openingDelay);
    setSortingEnabled(false); // by the header one can't come back to one's own order
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::Interactive);
    header()->setSectionResizeMode(BookmarksModel::TitleColumn, QHeaderView::Stretch);
    header()->setSectionsMovable(false);
    header()->setSectionsClickable(true);
    header()->setSortIndicatorShown(true);
    header()->setSortIndicatorClearable(true);
    connect(header(), &QHeaderView::sortIndicatorChanged, this, &BookmarkTree::sort);
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) { rememberOpened(index, true); });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) { rememberOpened(index, false); });
    sortBy(-1);
}

void BookmarkTree::setContents(const LibraryContents &contents)
{
    const QList<QUuid> ids = selectedIds();
    const QModelIndexList rows = selectionModel()->selectedRows();
    const QModelIndex above = rows.isEmpty() ? QModelIndex() : rows.front().parent();
    const QPersistentModelIndex folder(above);
    const auto first = std::ranges::min_element(rows, {}, &QModelIndex::row);
    const int row = first == rows.end() ? -1 : first->row();
    m_model.setContents(contents);
    reopen();
    select(ids);
    // What was selected is deleted: whoever goes on with the keyboard goes on from the row that took its place.
    const int count = m_filter.rowCount(folder);
    if (row >= 0 && count > 0 && !selectionModel()->hasSelection())
        setCurrentIndex(m_filter.index(std::min(row, count - 1), 0, folder));
    fitColumns();
}

void BookmarkTree::sortBy(int column)
{
    // The latest first, as one looks for them.
    const Qt::SortOrder order = column == BookmarksModel::DateColumn ? Qt::DescendingOrder : Qt::AscendingOrder;
    const QSignalBlocker quiet(header());
    header()->setSortIndicator(column, order);
    sort(column, order);
}

void BookmarkTree::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_filter.sort(column, order);
    setDragEnabled(column < 0);
    setAcceptDrops(column < 0);
    fitColumns();
}

QList<QUuid> BookmarkTree::selectedIds() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, [this](const QModelIndex &index) { return visualRect(index).top(); });
    QList<QUuid> ids;
    for (const QModelIndex &index : rows)
        ids.append(index.data(BookmarksModel::ItemIdRole).toUuid());
    return ids;
}

void BookmarkTree::select(const QList<QUuid> &ids)
{
    QItemSelection selection;
    for (const QUuid &id : ids) {
        if (const QModelIndex index = indexOf(id); index.isValid())
            selection.select(index, index);
    }
    if (selection.isEmpty())
        return;
    if (!ids.contains(currentIndex().data(BookmarksModel::ItemIdRole).toUuid()))
        selectionModel()->setCurrentIndex(selection.indexes().front(), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void BookmarkTree::selectOne()
{
    if (selectionModel()->hasSelection())
        return;
    // Said outright: the view would take the keys of the shortcut, still held down, for those of a click.
    selectionModel()->setCurrentIndex(currentIndex().isValid() ? currentIndex() : m_filter.index(0, 0),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void BookmarkTree::rename(const QUuid &id)
{
    const QModelIndex index = indexOf(id);
    if (!index.isValid())
        return;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        expand(above);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
    edit(index);
}

QModelIndex BookmarkTree::sourceIndex(const QModelIndex &index) const
{
    return m_filter.mapToSource(index);
}

QModelIndex BookmarkTree::indexOf(const QUuid &id) const
{
    return m_filter.mapFromSource(m_model.indexOf(id));
}

void BookmarkTree::rememberOpened(const QModelIndex &index, bool opened)
{
    if (m_reopening)
        return;
    const QUuid id = index.data(BookmarksModel::ItemIdRole).toUuid();
    if (opened)
        m_opened.insert(id);
    else
        m_opened.remove(id);
}

void BookmarkTree::reopen()
{
    const QScopedValueRollback reopening(m_reopening, true);
    for (const QUuid &id : std::as_const(m_opened)) {
        if (const QModelIndex index = indexOf(id); index.isValid() && !isExpanded(index))
            expand(index);
    }
    bool folders = false;
    for (int row = 0; row < m_filter.rowCount() && !folders; ++row)
        folders = m_filter.index(row, 0).data(BookmarksModel::IsFolderRole).toBool();
    setRootIsDecorated(folders);
}

/// Nothing scrolls sideways: where the columns leave too little to the titles, each row has two lines instead.
void BookmarkTree::fitColumns()
{
    const auto wanted = [this](int column) {
        setColumnHidden(column, false);
        resizeColumnToContents(column);
        return columnWidth(column);
    };
    const int title = fontMetrics().averageCharWidth() * leastTitle;
    const int others = wanted(BookmarksModel::ReferenceColumn) + wanted(BookmarksModel::DateColumn);
    const bool narrow = viewport()->width() < title + others;
    setColumnHidden(BookmarksModel::ReferenceColumn, narrow);
    setColumnHidden(BookmarksModel::DateColumn, narrow);
    setHeaderHidden(narrow);
    m_delegate->setTwoLines(narrow);
    doItemsLayout();
}

void BookmarkTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

} // namespace iamm
