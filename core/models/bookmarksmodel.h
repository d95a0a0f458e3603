// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/bookmark.h"

#include <QAbstractTableModel>

#include <functional>
#include <span>
#include <vector>

namespace iamm {

class Document;

/// Bookmarks as rows, in the order in which they come. Holds values: a title that is typed is asked for by
/// renameRequested(), and shown when it comes back by setBookmarks(), after it was saved.
class BookmarksModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { TitleColumn, ReferenceColumn, DateColumn, ColumnCount };
    enum Role {
        BlockIdRole = Qt::UserRole, ///< QString: the block that the passage begins in
        BookmarkIdRole,             ///< QUuid
        QuoteRole,                  ///< QString: the passage's words, in one line; people's texts: plain
        LanguageRole,               ///< QString: the two-letter code of the passage's language
        SortRole,                   ///< what the column is sorted by: text, place in the document, time
    };

    /// Words that depend on the interface's language.
    struct Names {
        std::function<QString(Column)> column;              ///< "Title"
        std::function<QString(const BlockId &)> reference;  ///< "III.11.b, practice [2]"
        std::function<QString(const QDateTime &)> dateTime; ///< of a time in UTC, as the person reads it
    };

    /// `document` must outlive it.
    BookmarksModel(const Document &document, Names names, QObject *parent = nullptr);

    /// What is there now. Rows that stay keep their place in the views.
    void setBookmarks(std::span<const Bookmark> bookmarks);
    /// The names have changed.
    void retranslate();

    /// Null for an invalid index. Valid until the next change.
    const Bookmark *bookmark(const QModelIndex &index) const;
    /// The first cell of its row, or an invalid index.
    QModelIndex indexOf(const QUuid &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Only a title; true where it was asked for.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void renameRequested(const QUuid &bookmark, const QString &title);

private:
    QString displayText(const Bookmark &bookmark, int column) const;
    QVariant sortKey(const Bookmark &bookmark, int column) const;

    const Document &m_document;
    Names m_names;
    std::vector<Bookmark> m_bookmarks;
};

} // namespace iamm
