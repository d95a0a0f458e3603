// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/contents/contentsfilter.h"

#include "core/models/contentsmodel.h"
#include "core/search/textfind.h"

namespace iamm {

ContentsFilter::ContentsFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void ContentsFilter::setWords(const QString &words)
{
    m_words = words.trimmed();
    invalidateFilter();
}

bool ContentsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    const QModelIndex index = sourceModel()->index(row, ContentsModel::TitleColumn, parent);
    return !findInText(index.data(ContentsModel::SearchTextRole).toString(), m_words, {}).empty();
}

} // namespace iamm
