// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/librarycontents.h"

#include <QAbstractListModel>

#include <functional>
#include <vector>

namespace iamm {

class Document;
struct Change;

/// Notes as rows, by time of making. Holds values.
class NotesModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        NoteIdRole = Qt::UserRole, ///< QUuid
        BlockIdRole,               ///< QString: the block that it stands at
        PlaceRole,                 ///< qlonglong: place in the document; what isn't in it stands at the end
        ReferenceRole,             ///< QString: "III.11.b, practice [2]"
        WhenRole,                  ///< QString: when it was changed last, as the person reads it
        ModifiedRole,              ///< QDateTime
        TagsRole,                  ///< QStringList
        ColorRole,                 ///< int: AnnotationColor
        AuthorRole,                ///< QString: whose; empty for one's own
        TextRole,                  ///< QString: all of it; people's words: plain
    };

    /// Words that depend on the interface's language.
    struct Names {
        std::function<QString(const BlockId &)> reference;
        std::function<QString(const QDateTime &)> dateTime;
        std::function<QString(const Author &)> author; ///< of somebody else
        std::function<QString(AnnotationColor)> color; ///< "Yellow"
    };
    /// The block at which the note stands in this document; an empty one where it stands nowhere. Those are shown with
    /// the block that they were made at.
    using PlaceOf = std::function<BlockId(const QUuid &)>;

    /// `document` must outlive it.
    NotesModel(const Document &document, Names names, PlaceOf place, QObject *parent = nullptr);

    /// What is there now, and whose. Rows that stay keep their place in the views.
    void setContents(const LibraryContents &contents, const Author &owner);
    /// What has become of the notes among the change's rows; the others stay as they are.
    void take(const Change &change);
    /// These stand elsewhere now, if they are notes at all.
    void updatePlaces(const QList<QUuid> &ids);
    /// The names have changed.
    void retranslate();

    /// Null for an invalid index. Valid until the next change.
    const Note *note(const QModelIndex &index) const;
    QModelIndex indexOf(const QUuid &id) const;
    /// All that stand at any note, sorted.
    QStringList tags() const;
    QStringList authors() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        Note note;
        BlockId block;    ///< as BlockIdRole
        qint64 place = 0; ///< as PlaceRole
        bool operator==(const Row &) const = default;
    };
    using Rows = std::vector<Row>;

    Row rowOf(const Note &note) const;
    /// What a screen reader says of the whole row.
    QString spokenText(const Row &row) const;
    QString authorOf(const Note &note) const;
    /// Where the note is, or would be.
    Rows::iterator lowerBound(const Note &note);
    void put(const Note &note);
    void remove(const Note &note);
    void update(int row, Row fresh);

    const Document &m_document;
    Names m_names;
    PlaceOf m_place;
    Author m_owner;
    Rows m_rows; ///< by makingOf()
};

} // namespace iamm
