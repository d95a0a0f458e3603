// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/terms/termdelegate.h"

#include "core/models/termsmodel.h"
#include "core/terms/termbase.h"

namespace iamm {

namespace {
constexpr int padding = 3;
} // namespace

QSize TermDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), option.fontMetrics.height() + 2 * padding));
    size.setWidth(size.width() + 2 * padding);
    return size;
}

void TermDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto standing = static_cast<TermStanding>(index.data(TermsModel::StandingRole).toInt());
    if (index.column() == TermsModel::StandingColumn && standing == TermStanding::Absent)
        option->palette.setBrush(QPalette::Text, option->palette.brush(QPalette::PlaceholderText));
}

} // namespace iamm
