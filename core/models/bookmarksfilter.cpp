// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/models/bookmarksfilter.h"

#include "core/models/bookmarksmodel.h"
#include "core/search/foldedtext.h"

namespace iamm {

namespace {
bool hasWordThatBegins(const FoldedText &text, QStringView beginning)
{
    for (int word = 0; word < text.count(); ++word) {
        if (text.key(word).startsWith(beginning))
            return true;
    }
    return false;
}
} // namespace

BookmarksFilter::BookmarksFilter(QObject *parent) : QSortFilterProxyModel(parent), m_collator(QLocale::English)
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
    setSortRole(BookmarksModel::SortRole);
}

void BookmarksFilter::setLocale(const QLocale &locale)
{
    m_collator.setLocale(locale);
    invalidate();
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
    if (m_text.isEmpty())
        return true;
    const QModelIndex title = sourceModel()->index(sourceRow, BookmarksModel::TitleColumn, sourceParent);
    const QModelIndex reference = title.siblingAtColumn(BookmarksModel::ReferenceColumn);
    const Language language =
        languageFromCode(title.data(BookmarksModel::LanguageRole).toString()).value_or(Language::English);
    const QString all = title.data().toString() + u'\n' + title.data(BookmarksModel::QuoteRole).toString() + u'\n'
                        + reference.data().toString();
    const FoldedText words(all, language);
    const FoldedText typed(m_text, language);
    for (int word = 0; word < typed.count(); ++word) {
        if (!hasWordThatBegins(words, typed.key(word)))
            return false;
    }
    return true;
}

bool BookmarksFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant leftKey = left.data(sortRole());
    const QVariant rightKey = right.data(sortRole());
    if (left.column() == BookmarksModel::TitleColumn) {
        if (const int order = m_collator.compare(leftKey.toString(), rightKey.toString()))
            return order < 0;
    } else if (leftKey != rightKey) {
        return QSortFilterProxyModel::lessThan(left, right);
    }
    // Equal ones in the source's order: by time of making.
    return left.row() < right.row();
}

} // namespace iamm
