// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/models/termsmodel.h"

#include "core/models/termwords.h"
#include "core/terms/termbase.h"

#include <algorithm>

namespace iamm {

void TermsModel::setTerms(const TermBase &base, const TermLookup &lookup)
{
    m_base = &base;
    m_lookup = &lookup;
    find();
}

void TermsModel::setTyped(const QString &typed)
{
    m_typed = typed;
    find();
}

void TermsModel::setLanguage(Language language)
{
    if (m_language == language)
        return;
    m_language = language;
    find();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void TermsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_found.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void TermsModel::find()
{
    if (!m_lookup)
        return;
    beginResetModel();
    m_found = m_lookup->find(m_typed, m_language);
    endResetModel();
}

std::optional<int> TermsModel::term(const QModelIndex &index) const
{
    return index.isValid() && checkIndex(index) ? std::optional(m_found[static_cast<size_t>(index.row())].term)
                                                : std::nullopt;
}

QModelIndex TermsModel::indexOf(int term) const
{
    const auto found = std::ranges::find(m_found, term, &FoundTerm::term);
    return found == m_found.end() ? QModelIndex() : index(static_cast<int>(found - m_found.begin()), TermColumn);
}

int TermsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

int TermsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TermsModel::data(const QModelIndex &index, int role) const
{
    if (!term(index))
        return {};
    const FoundTerm &found = m_found[static_cast<size_t>(index.row())];
    const bool isTerm = index.column() == TermColumn;
    switch (role) {
    case Qt::DisplayRole:
        return isTerm ? wordsOf(found) : TermWords::standing(m_base->standing(found.term, m_language));
    case Qt::AccessibleTextRole:
        return isTerm ? sentence(found) : QVariant();
    case TermRole:
        return found.term;
    case StandingRole:
        return static_cast<int>(m_base->standing(found.term, m_language));
    default:
        return {};
    }
}

QVariant TermsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    //: Heads a column of the termbase's terms.
    return section == TermColumn ? tr("Term") : TermWords::text(m_language);
}

QString TermsModel::wordsOf(const FoundTerm &found) const
{
    return iamm::wordsOf(m_base->term(found.term), found.language);
}

QString TermsModel::sentence(const FoundTerm &found) const
{
    return TermWords::row(wordsOf(found), m_base->standing(found.term, m_language), m_language,
                          static_cast<int>(m_base->placesOf(found.term, m_language).size()));
}

} // namespace iamm
