// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/models/notesmodel.h"

#include "core/document/document.h"
#include "core/document/textrange.h"
#include "core/library/change.h"
#include "core/models/rowsync.h"

#include <iterator>
#include <limits>
#include <utility>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {
/// Of a note's text as much as any row can show.
constexpr int longestShownText = 300;

QString firstWords(const QString &text)
{
    const QString beginning = beginningOf(text, longestShownText);
    const QString simple = beginning.simplified();
    return beginning.size() < text.size() ? simple + QChar(0x2026) : simple;
}

const Note *livingNote(const std::optional<Record> &record)
{
    const Note *note = record ? std::get_if<Note>(&*record) : nullptr;
    return note && !note->head.isDeleted() ? note : nullptr;
}
} // namespace

NotesModel::NotesModel(const Document &document, Names names, PlaceOf place, QObject *parent)
    : QAbstractListModel(parent), m_document(document), m_names(std::move(names)), m_place(std::move(place))
{
}

void NotesModel::setContents(const LibraryContents &contents, const Author &owner)
{
    m_owner = owner;
    const std::vector<const Note *> notes = contents.all<Note>();
    Rows wanted;
    wanted.reserve(notes.size());
    for (const Note *note : notes)
        wanted.push_back(rowOf(*note));
    const auto removeRows = [this](int first, int last) {
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
    };
    const auto insert = [this](int first, Rows fresh) {
        beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
        m_rows.insert(m_rows.begin() + first, std::make_move_iterator(fresh.begin()),
                      std::make_move_iterator(fresh.end()));
        endInsertRows();
    };
    const auto updateRow = [this](int row, Row fresh) { update(row, std::move(fresh)); };
    const auto reset = [this](Rows fresh) {
        beginResetModel();
        m_rows = std::move(fresh);
        endResetModel();
    };
    if (m_rows.empty()) {
        reset(std::move(wanted));
        return;
    }
    syncRows(
        m_rows, std::move(wanted), [](const Row &row) { return row.note.head.id; }, removeRows, insert, updateRow,
        reset);
}

void NotesModel::take(const Change &change)
{
    for (const RowChange &row : change.rows) {
        const Note *before = livingNote(row.before);
        const Note *after = livingNote(row.after);
        if (before && (!after || makingOf(*before) != makingOf(*after)))
            remove(*before);
        if (after)
            put(*after);
    }
}

NotesModel::Rows::iterator NotesModel::lowerBound(const Note &note)
{
    return std::ranges::lower_bound(m_rows, makingOf(note), {}, [](const Row &row) { return makingOf(row.note); });
}

void NotesModel::put(const Note &note)
{
    const auto found = lowerBound(note);
    const int row = static_cast<int>(found - m_rows.begin());
    if (found != m_rows.end() && found->note.head.id == note.head.id) {
        update(row, rowOf(note));
        return;
    }
    beginInsertRows({}, row, row);
    m_rows.insert(found, rowOf(note));
    endInsertRows();
}

void NotesModel::remove(const Note &note)
{
    const auto found = lowerBound(note);
    if (found == m_rows.end() || found->note.head.id != note.head.id)
        return;
    const int row = static_cast<int>(found - m_rows.begin());
    beginRemoveRows({}, row, row);
    m_rows.erase(found);
    endRemoveRows();
}

void NotesModel::update(int row, Row fresh)
{
    Row &present = m_rows[static_cast<size_t>(row)];
    if (present == fresh)
        return;
    present = std::move(fresh);
    Q_EMIT dataChanged(index(row), index(row));
}

void NotesModel::updatePlaces(const QList<QUuid> &ids)
{
    for (const QUuid &id : ids) {
        if (const QModelIndex index = indexOf(id); index.isValid())
            update(index.row(), rowOf(*note(index)));
    }
}

void NotesModel::retranslate()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const Note *NotesModel::note(const QModelIndex &index) const
{
    return index.isValid() && checkIndex(index) ? &m_rows[static_cast<size_t>(index.row())].note : nullptr;
}

QModelIndex NotesModel::indexOf(const QUuid &id) const
{
    const auto found = std::ranges::find(m_rows, id, [](const Row &row) { return row.note.head.id; });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

QStringList NotesModel::tags() const
{
    QSet<QString> tags;
    for (const Row &row : m_rows) {
        for (const QString &tag : row.note.tags)
            tags.insert(tag);
    }
    QStringList sorted(tags.begin(), tags.end());
    sorted.sort(Qt::CaseInsensitive);
    return sorted;
}

QStringList NotesModel::authors() const
{
    QSet<QString> authors;
    for (const Row &row : m_rows)
        authors.insert(authorOf(row.note));
    authors.remove({});
    QStringList sorted(authors.begin(), authors.end());
    sorted.sort(Qt::CaseInsensitive);
    return sorted;
}

int NotesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant NotesModel::data(const QModelIndex &index, int role) const
{
    const Note *found = note(index);
    if (!found)
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return firstWords(found->text);
    case Qt::AccessibleTextRole:
        return spokenText(row);
    case NoteIdRole:
        return found->head.id;
    case BlockIdRole:
        return row.block.value();
    case PlaceRole:
        return row.place;
    case ReferenceRole:
        return m_names.reference(row.block);
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

QString NotesModel::spokenText(const Row &row) const
{
    QStringList parts{firstWords(row.note.text), m_names.reference(row.block), m_names.dateTime(row.note.head.modified),
                      authorOf(row.note)};
    if (row.note.color != AnnotationColor::None)
        parts.append(m_names.color(row.note.color));
    if (!row.note.tags.isEmpty())
        //: For screen readers: hangs on a note. %1 is one tag or several.
        parts.append(tr("tags: %1").arg(row.note.tags.join(", "_L1)));
    parts.removeAll({});
    return parts.join(", "_L1);
}

NotesModel::Row NotesModel::rowOf(const Note &note) const
{
    const BlockId standing = m_place(note.head.id);
    const BlockId block = standing.isEmpty() ? placeOf(note).from.block : standing;
    const int index = m_document.indexOf(block);
    const qint64 place = index < 0 ? std::numeric_limits<int>::max() : index;
    return {note, block, place * (qint64(1) << 32) + placeOf(note).from.at};
}

} // namespace iamm
