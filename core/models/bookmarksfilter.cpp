// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/models/bookmarksfilter.h"

#include "core/models/bookmarksmodel.h"
#include "core/models/typedwords.h"

#include <utility>

namespace iamm {

BookmarksFilter::BookmarksFilter(QObject *parent) : QSortFilterProxyModel(parent), m_collator(QLocale::English)
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
    setSortRole(BookmarksModel::SortRole);
    setRecursiveFilteringEnabled(true); // a folder is shown when something in it is
    setAutoAcceptChildRows(true);       // and when it is what was sought, with all that is in it
}

void BookmarksFilter::setLocale(const QLocale &locale)
{
    m_collator.setLocale(locale);
    invalidate();
}

void BookmarksFilter::setColor(AnnotationColor color)
{
    if (std::exchange(m_color, color) != color)
        invalidateFilter();
}

void BookmarksFilter::setTag(const QString &tag)
{
    if (std::exchange(m_tag, tag) != tag)
        invalidateFilter();
}

void BookmarksFilter::setAuthor(const QString &author)
{
    if (std::exchange(m_author, author) != author)
        invalidateFilter();
}

void BookmarksFilter::setFilterText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    invalidateFilter();
}

bool BookmarksFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (m_text.isEmpty() && m_color == AnnotationColor::None && m_tag.isEmpty() && m_author.isEmpty())
        return true;
    const QModelIndex title = sourceModel()->index(sourceRow, BookmarksModel::TitleColumn, sourceParent);
    const QModelIndex reference = title.siblingAtColumn(BookmarksModel::ReferenceColumn);
    const Language language =
        languageFromCode(title.data(BookmarksModel::LanguageRole).toString()).value_or(Language::English);
    const bool isFolder = title.data(BookmarksModel::IsFolderRole).toBool();
    const QStringList tags = title.data(BookmarksModel::TagsRole).toStringList();
    if (m_color != AnnotationColor::None && title.data(BookmarksModel::ColorRole).toInt() != static_cast<int>(m_color))
        return false;
    if (!m_tag.isEmpty() && !tags.contains(m_tag))
        return false;
    if (!m_author.isEmpty() && (isFolder || title.data(BookmarksModel::AuthorRole).toString() != m_author))
        return false;
    const QString all = title.data().toString() + u'\n' + title.data(BookmarksModel::QuoteRole).toString() + u'\n'
                        + (isFolder ? QString() : reference.data().toString()) + u'\n' + tags.join(u'\n');
    return hasTypedWords(all, m_text, language);
}

bool BookmarksFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    // Folders stand before bookmarks, and always by name.
    const bool isFolder = left.data(BookmarksModel::IsFolderRole).toBool();
    if (isFolder != right.data(BookmarksModel::IsFolderRole).toBool())
        return isFolder == (sortOrder() == Qt::AscendingOrder);
    if (isFolder && sortOrder() == Qt::DescendingOrder)
        return m_collator.compare(right.siblingAtColumn(0).data().toString(), left.siblingAtColumn(0).data().toString())
               < 0;
    const QVariant leftKey = left.data(sortRole());
    const QVariant rightKey = right.data(sortRole());
    if (isFolder || left.column() == BookmarksModel::TitleColumn) {
        if (const int order = m_collator.compare(leftKey.toString(), rightKey.toString()))
            return order < 0;
    } else if (leftKey != rightKey) {
        return QSortFilterProxyModel::lessThan(left, right);
    }
    // Equal ones in the source's order: by time of making.
    return left.row() < right.row();
}

} // namespace iamm
