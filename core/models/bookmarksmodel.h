// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/librarycontents.h"

#include <QAbstractItemModel>

#include <functional>
#include <memory>
#include <vector>

namespace iamm {

class Document;

/// Bookmarks and their folders as a tree, in the person's own order. Holds values: what is typed or dropped is asked
/// for by signals, and shown when it comes back by setContents(), after it was saved.
class BookmarksModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { TitleColumn, ReferenceColumn, DateColumn, ColumnCount };
    enum Role {
        BlockIdRole = Qt::UserRole, ///< QString: the block that the passage begins in; empty for a folder
        ItemIdRole,                 ///< QUuid: of the bookmark or folder
        IsFolderRole,               ///< bool
        QuoteRole,                  ///< QString: the passage's words, in one line; people's texts: plain
        LanguageRole,               ///< QString: the two-letter code of the passage's language
        ColorRole,                  ///< int: AnnotationColor
        TagsRole,                   ///< QStringList
        CountRole,                  ///< int: bookmarks in the folder and in those within it
        ActiveRole,                 ///< bool: the folder that new bookmarks go to
        AuthorRole,                 ///< QString: whose; empty for one's own
        SortRole,                   ///< what the column is sorted by: text, place in the document, time
    };

    /// Words that depend on the interface's language.
    struct Names {
        std::function<QString(Column)> column;              ///< "Title"
        std::function<QString(const BlockId &)> reference;  ///< "III.11.b, practice [2]"
        std::function<QString(const QDateTime &)> dateTime; ///< of a time in UTC, as the person reads it
        std::function<QString(int)> count;                  ///< "12 bookmarks"
        std::function<QString(AnnotationColor)> color;      ///< "Yellow"
        std::function<QString(const Author &)> author;      ///< "Amina"; empty for the person
    };
    /// The block at which the bookmark stands in this document; an empty one where it stands nowhere. Those are shown
    /// with the block that they were made at.
    using PlaceOf = std::function<BlockId(const QUuid &)>;

    /// `document` must outlive it.
    BookmarksModel(const Document &document, Names names, PlaceOf place, QObject *parent = nullptr);
    ~BookmarksModel() override;

    /// What is there now. Rows that stay in their folder keep their place in the views.
    void setContents(const LibraryContents &contents);
    /// The folder that new bookmarks go to; null for none.
    void setActiveFolder(const QUuid &folder);
    /// These stand elsewhere now, if they are bookmarks at all.
    void updatePlaces(const QList<QUuid> &ids);
    /// The names have changed.
    void retranslate();

    /// Null for anything else. Valid until the next change.
    const Bookmark *bookmark(const QModelIndex &index) const;
    const Folder *folder(const QModelIndex &index) const;
    /// The first cell of its row, or an invalid index.
    QModelIndex indexOf(const QUuid &id) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Only a title or name; true where it was asked for.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    // Dragging within the tree.
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void renameRequested(const QUuid &item, const QString &title);
    /// Into the folder (null: into none), before `next` or at the end.
    void moveRequested(const QList<QUuid> &items, const QUuid &folder, const QUuid &next);

private:
    struct Item;
    using Items = std::vector<std::unique_ptr<Item>>;

    void sync(Item &parent, const LibraryContents &contents, const QHash<QUuid, QList<QUuid>> &items);
    void insertItems(Item &parent, int first, Items fresh);
    void removeItems(Item &parent, int first, int last);
    static int countIn(const Item &item);
    Item *itemOf(const QModelIndex &index) const;
    QModelIndex indexOf(const Item &item, int column = TitleColumn) const;
    BlockId blockOf(const Bookmark &bookmark) const;
    QString displayText(const Item &item, int column) const;
    QString authorOf(const Item &item) const;
    /// What a screen reader says of the whole row.
    QString spokenText(const Item &item) const;
    QVariant bookmarkData(const Bookmark &bookmark, int column, int role) const;
    QVariant folderData(const Item &item, int role) const;
    QVariant sortKey(const Item &item, int column) const;

    const Document &m_document;
    Names m_names;
    PlaceOf m_place;
    std::unique_ptr<Item> m_root; ///< stands for no folder
    QHash<QUuid, Item *> m_byId;
    QUuid m_active;
};

} // namespace iamm
