// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/models/termplacesmodel.h"

#include "core/document/document.h"
#include "core/models/termwords.h"
#include "core/words/citation.h"

namespace iamm {

namespace {
/// Of the text around a place: a line or two.
constexpr int snippetLength = 90;

/// What a language's index has in the place of its group's number.
constexpr quintptr isLanguage = 0;
} // namespace

TermPlacesModel::TermPlacesModel(const Document &document, QObject *parent)
    : QAbstractItemModel(parent), m_document(document)
{
}

void TermPlacesModel::show(const TermBase &base, std::optional<int> term)
{
    beginResetModel();
    m_groups.clear();
    for (const Language language : term ? m_document.languages() : std::vector<Language>()) {
        Group group{language, {}};
        for (const TermPlace &place : base.placesOf(*term, language)) {
            const QString &text = m_document.block(place.block)->text(language)->text;
            group.rows.push_back({place, makeSnippet(text, {place.range}, snippetLength)});
        }
        m_groups.push_back(std::move(group));
    }
    endResetModel();
}

void TermPlacesModel::setLanguage(Language language)
{
    m_language = language;
    retranslate();
}

void TermPlacesModel::retranslate()
{
    if (m_groups.empty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex group = index(row, 0);
        if (const int places = rowCount(group); places > 0)
            Q_EMIT dataChanged(index(0, 0, group), index(places - 1, 0, group));
    }
}

const TermPlacesModel::Row *TermPlacesModel::rowAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == isLanguage)
        return nullptr;
    return &m_groups[index.internalId() - 1].rows[static_cast<size_t>(index.row())];
}

const TermPlace *TermPlacesModel::place(const QModelIndex &index) const
{
    const Row *row = rowAt(index);
    return row ? &row->place : nullptr;
}

QModelIndex TermPlacesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : isLanguage);
}

QModelIndex TermPlacesModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == isLanguage)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, isLanguage);
}

int TermPlacesModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    return rowAt(parent) || parent.column() > 0
               ? 0
               : static_cast<int>(m_groups[static_cast<size_t>(parent.row())].rows.size());
}

int TermPlacesModel::columnCount(const QModelIndex & /*parent*/) const
{
    return 1;
}

QVariant TermPlacesModel::data(const QModelIndex &index, int role) const
{
    if (const Row *row = rowAt(index))
        return rowData(*row, role);
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const Group &group = m_groups[static_cast<size_t>(index.row())];
    return TermWords::places(group.language, static_cast<int>(group.rows.size()));
}

QVariant TermPlacesModel::rowData(const Row &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return row.snippet.text;
    case Qt::AccessibleTextRole:
        //: For screen readers: a place of a term. %1 is its reference, %2 a piece of its text.
        return tr("%1: %2").arg(reference(row), row.snippet.text);
    case ReferenceRole:
        return reference(row);
    case WordsRole: {
        const TextRange words = row.snippet.matches.empty() ? TextRange() : row.snippet.matches.front();
        return QVariant::fromValue(qMakePair(words.start, words.length));
    }
    default:
        return {};
    }
}

QString TermPlacesModel::reference(const Row &row) const
{
    const QString shown = shownReference(*m_document.block(row.place.block), m_document, m_language);
    // The title page has no reference.
    return shown.isEmpty() ? shortTitle(*m_document.block(row.place.block), m_language) : shown;
}

} // namespace iamm
