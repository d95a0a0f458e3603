// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QSet>
#include <QTreeView>
#include <QUuid>

namespace iamm {

class BookmarkDelegate;
class BookmarksFilter;
class BookmarksModel;
class LibraryContents;

/// Bookmarks and folders on the screen: in columns, or in two lines where there is no room for columns; dragged about
/// while they stand in the person's own order. What is selected and opened stays so whatever happens to the library.
class BookmarkTree final : public QTreeView {
    Q_OBJECT

public:
    /// Both must outlive it; `filter` shows `model`.
    BookmarkTree(BookmarksModel &model, BookmarksFilter &filter, QWidget *parent = nullptr);

    void setContents(const LibraryContents &contents);
    /// By one of the model's columns; -1: in the person's own order.
    void sortBy(int column);
    int sortedBy() const { return m_sortColumn; }

    /// Identifiers of what is selected, in the order of the rows.
    QList<QUuid> selectedIds() const;
    void select(const QList<QUuid> &ids);
    /// Selects the current row, or the first, where none is selected.
    void selectOne();
    /// The name is typed in place.
    void rename(const QUuid &id);
    QModelIndex sourceIndex(const QModelIndex &index) const;
    void fitColumns();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QModelIndex indexOf(const QUuid &id) const;
    void sort(int column, Qt::SortOrder order);
    void rememberOpened(const QModelIndex &index, bool opened);
    void reopen();

    BookmarksModel &m_model;
    BookmarksFilter &m_filter;
    BookmarkDelegate *m_delegate = nullptr;
    QSet<QUuid> m_opened; ///< folders
    int m_sortColumn = -1;
    bool m_reopening = false;
};

} // namespace iamm
