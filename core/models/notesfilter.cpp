// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/models/notesfilter.h"

#include "core/models/notesmodel.h"
#include "core/models/typedwords.h"

#include <compare>
#include <utility>

namespace iamm {

namespace {
template <typename Value>
int sign(const Value &left, const Value &right)
{
    return left < right ? -1 : right < left ? 1 : 0;
}
} // namespace

NotesFilter::NotesFilter(QObject *parent) : QSortFilterProxyModel(parent), m_collator(QLocale::English)
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
    sort(0);
}

void NotesFilter::setLocale(const QLocale &locale)
{
    m_collator.setLocale(locale);
    invalidate();
}

void NotesFilter::setOrder(Order order)
{
    if (std::exchange(m_order, order) != order)
        invalidate();
}

void NotesFilter::setChoice(const NotesChoice &choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    invalidateFilter();
}

bool NotesFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (m_choice == NotesChoice())
        return true;
    const QModelIndex row = sourceModel()->index(sourceRow, 0, sourceParent);
    const int color = row.data(NotesModel::ColorRole).toInt();
    if (m_choice.color != AnnotationColor::None && color != static_cast<int>(m_choice.color))
        return false;
    const QStringList tags = row.data(NotesModel::TagsRole).toStringList();
    if (!m_choice.tag.isEmpty() && !tags.contains(m_choice.tag))
        return false;
    if (!m_choice.author.isEmpty() && row.data(NotesModel::AuthorRole).toString() != m_choice.author)
        return false;
    if (m_choice.words.isEmpty())
        return true;
    const QString text = row.data(NotesModel::TextRole).toString();
    const QString others = row.data(NotesModel::ReferenceRole).toString() + u'\n' + tags.join(u'\n');
    // Nobody knows a note's language; English spellings are the only ones that are put together.
    return hasTypedWords(text + u'\n' + others, m_choice.words, Language::English);
}

bool NotesFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (const int order = compare(left, right))
        return order < 0;
    // Whatever is equal stands in the order of the text, and then of making.
    const int place =
        sign(left.data(NotesModel::PlaceRole).toLongLong(), right.data(NotesModel::PlaceRole).toLongLong());
    return place ? place < 0 : left.row() < right.row();
}

int NotesFilter::compare(const QModelIndex &left, const QModelIndex &right) const
{
    switch (m_order) {
    case Order::Place:
        return 0;
    case Order::Date: // the latest first, as one looks for them
        return sign(right.data(NotesModel::ModifiedRole).toDateTime(),
                    left.data(NotesModel::ModifiedRole).toDateTime());
    case Order::Tag:
        return compareTags(left.data(NotesModel::TagsRole).toStringList(),
                           right.data(NotesModel::TagsRole).toStringList());
    case Order::Color: { // those without at the end
        const auto rank = [](const QModelIndex &row) { return row.data(NotesModel::ColorRole).toUInt() - 1; };
        return sign(rank(left), rank(right));
    }
    case Order::Author:
        return m_collator.compare(left.data(NotesModel::AuthorRole).toString(),
                                  right.data(NotesModel::AuthorRole).toString());
    }
    return 0;
}

int NotesFilter::compareTags(const QStringList &left, const QStringList &right) const
{
    if (left.isEmpty() || right.isEmpty())
        return sign(left.isEmpty(), right.isEmpty());
    return m_collator.compare(left.front(), right.front());
}

} // namespace iamm
