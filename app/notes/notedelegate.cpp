// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/notes/notedelegate.h"

#include "app/reader/colorlook.h"
#include "core/models/notesmodel.h"

#include <QPainter>
#include <QStyle>

#include <utility>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {
constexpr int padding = 4;

QString secondLine(const QModelIndex &index)
{
    QStringList parts{index.data(NotesModel::ReferenceRole).toString(), index.data(NotesModel::WhenRole).toString(),
                      index.data(NotesModel::AuthorRole).toString()};
    for (const QString &tag : index.data(NotesModel::TagsRole).toStringList())
        parts.append(u'#' + tag);
    parts.removeAll(QString());
    return parts.join(u" · ");
}
} // namespace

QSize NoteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 12, 2 * option.fontMetrics.height() + 2 * padding};
}

void NoteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString words = std::exchange(item.text, QString());
    item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const int height = option.fontMetrics.height();
    QRect lines = option.rect.adjusted(padding, padding, -padding, -padding);
    const auto color = static_cast<AnnotationColor>(index.data(NotesModel::ColorRole).toInt());
    if (color != AnnotationColor::None) {
        colorIcon(color).paint(painter, QRect(lines.topLeft(), QSize(height, height)));
        lines.setLeft(lines.left() + height + padding);
    }
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const auto drawLine = [&](int line, const QString &text, QPalette::ColorRole role) {
        painter->setFont(option.font);
        painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : role));
        painter->drawText(lines.left(), lines.top() + line * height + option.fontMetrics.ascent(),
                          option.fontMetrics.elidedText(text, Qt::ElideRight, lines.width()));
    };
    painter->save();
    drawLine(0, words, QPalette::Text);
    drawLine(1, secondLine(index), QPalette::PlaceholderText);
    painter->restore();
}

void NoteDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->features &= ~QStyleOptionViewItem::WrapText;
}

} // namespace iamm
