// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/models/notesmodel.h"

#include "core/document/document.h"
#include "core/document/textrange.h"
#include "core/models/rowsync.h"

#include <iterator>
#include <limits>
#include <utility>

namespace iamm {

namespace {
/// Of a note's text as much as any row can show.
constexpr int longestShownText = 300;

QString firstWords(const QString &text)
{
    const QString beginning = beginningOf(text, longestShownText);
    const QString simple = beginning.simplified();
    return beginning.size() < text.size() ? simple + QChar(0x2026) : simple;
}
} // namespace

NotesModel::NotesModel(const Document &document, Names names, QObject *parent)
    : QAbstractListModel(parent), m_document(document), m_names(std::move(names))
{
}

void NotesModel::setContents(const LibraryContents &contents, const Author &owner)
{
    m_owner = owner;
    std::vector<Note> wanted;
    for (const Note *note : contents.all<Note>())
        wanted.push_back(*note);
    const auto remove = [this](int first, int last) {
        beginRemoveRows({}, first, last);
        m_notes.erase(m_notes.begin() + first, m_notes.begin() + last + 1);
        endRemoveRows();
    };
    const auto insert = [this](int first, std::vector<Note> fresh) {
        beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
        m_notes.insert(m_notes.begin() + first, std::make_move_iterator(fresh.begin()),
                       std::make_move_iterator(fresh.end()));
        endInsertRows();
    };
    const auto update = [this](int row, Note fresh) {
        Note &note = m_notes[static_cast<size_t>(row)];
        if (note == fresh)
            return;
        note = std::move(fresh);
        Q_EMIT dataChanged(index(row), index(row));
    };
    const auto reset = [this](std::vector<Note> fresh) {
        beginResetModel();
        m_notes = std::move(fresh);
        endResetModel();
    };
    syncRows(
        m_notes, std::move(wanted), [](const Note &note) { return note.head.id; }, remove, insert, update, reset);
}

void NotesModel::retranslate()
{
    if (!m_notes.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const Note *NotesModel::note(const QModelIndex &index) const
{
    return index.isValid() && checkIndex(index) ? &m_notes[static_cast<size_t>(index.row())] : nullptr;
}

QModelIndex NotesModel::indexOf(const QUuid &id) const
{
    const auto found = std::ranges::find(m_notes, id, [](const Note &note) { return note.head.id; });
    return found == m_notes.end() ? QModelIndex() : index(static_cast<int>(found - m_notes.begin()));
}

QStringList NotesModel::tags() const
{
    QSet<QString> tags;
    for (const Note &note : m_notes)
        tags.unite(QSet<QString>(note.tags.begin(), note.tags.end()));
    QStringList sorted(tags.begin(), tags.end());
    sorted.sort(Qt::CaseInsensitive);
    return sorted;
}

QStringList NotesModel::authors() const
{
    QSet<QString> authors;
    for (const Note &note : m_notes)
        authors.insert(authorOf(note));
    authors.remove({});
    QStringList sorted(authors.begin(), authors.end());
    sorted.sort(Qt::CaseInsensitive);
    return sorted;
}

int NotesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_notes.size());
}

QVariant NotesModel::data(const QModelIndex &index, int role) const
{
    const Note *found = note(index);
    if (!found)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return firstWords(found->text);
    case NoteIdRole:
        return found->head.id;
    case BlockIdRole:
        return placeOf(*found).from.block.value();
    case PlaceRole:
        return placeOfNote(*found);
    case ReferenceRole:
        return m_names.reference(placeOf(*found).from.block);
    case WhenRole:
        return m_names.dateTime(found->head.modified);
    case ModifiedRole:
        return found->head.modified;
    case TagsRole:
        return found->tags;
    case ColorRole:
        return static_cast<int>(found->color);
    case AuthorRole:
        return authorOf(*found);
    case TextRole:
        return found->text;
    default:
        return {};
    }
}

QString NotesModel::authorOf(const Note &note) const
{
    return note.head.author.id == m_owner.id ? QString() : m_names.author(note.head.author);
}

qint64 NotesModel::placeOfNote(const Note &note) const
{
    const int place = m_document.indexOf(placeOf(note).from.block);
    const qint64 block = place < 0 ? std::numeric_limits<int>::max() : place;
    return block * (qint64(1) << 32) + placeOf(note).from.at;
}

} // namespace iamm
