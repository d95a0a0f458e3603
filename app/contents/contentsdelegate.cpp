// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/contents/contentsdelegate.h"

#include "core/models/contentsmodel.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

namespace iamm {

namespace {

QPalette::ColorRole textRole(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected) ? QPalette::HighlightedText : QPalette::Text;
}

constexpr int padding = 3;

/// Bookmarks are counted in a pill, notes in a sheet with a folded corner, as beside the text.
enum class Shape { Pill, Sheet };

QPainterPath outline(const QRectF &place, Shape shape)
{
    QPainterPath path;
    if (shape == Shape::Pill) {
        path.addRoundedRect(place, place.height() / 2.0, place.height() / 2.0);
        return path;
    }
    const qreal fold = place.height() / 3;
    path.addPolygon(QPolygonF() << place.topLeft() << place.topRight() - QPointF(fold, 0)
                                << place.topRight() + QPointF(0, fold) << place.bottomRight() << place.bottomLeft());
    path.closeSubpath();
    return path;
}

/// At the right of `place`, which becomes what is left of it.
void paintCount(QPainter *painter, const QStyleOptionViewItem &option, int count, Shape shape, QRect &place)
{
    if (count <= 0)
        return;
    const QString text = QLocale().toString(count);
    const int width = option.fontMetrics.horizontalAdvance(text) + 4 * padding;
    const QRect frame(place.right() - width + 1, place.top() + padding, width, place.height() - 2 * padding);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(option.palette.color(textRole(option)));
    painter->drawPath(outline(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), shape));
    painter->drawText(frame, Qt::AlignCenter, text);
    painter->restore();
    place.setRight(frame.left() - padding);
}

} // namespace

QSize ContentsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), option.fontMetrics.height() + 2 * padding));
    return size;
}

void ContentsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() != ContentsModel::TitleColumn) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    QRect place = option.rect.adjusted(padding, 0, -padding, 0);
    paintCount(painter, option, index.data(ContentsModel::NoteCountRole).toInt(), Shape::Sheet, place);
    paintCount(painter, option, index.data(ContentsModel::BookmarkCountRole).toInt(), Shape::Pill, place);
    paintTitle(painter, item, index, place);
}

void ContentsDelegate::paintTitle(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                  const QRect &place) const
{
    QFont font = option.font;
    // Where the section that is read is folded away, the heading above it stands for it.
    const bool folded = !option.state.testFlag(QStyle::State_Open);
    font.setBold(index.data(ContentsModel::ReadingRole).toBool()
                 || (folded && index.data(ContentsModel::ReadingBelowRole).toBool()));
    const QString whole = index.data(Qt::DisplayRole).toString();
    const QString text = QFontMetrics(font).elidedText(whole, Qt::ElideRight, place.width());
    QTextLayout layout(text, font);
    QList<QTextLayout::FormatRange> formats;
    for (const auto &[start, length] : index.data(ContentsModel::EmphasisRole).value<QList<QPair<int, int>>>()) {
        QTextCharFormat italic;
        italic.setFontItalic(true);
        formats.append({start, length, italic});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    painter->save();
    painter->setPen(option.palette.color(textRole(option)));
    layout.draw(painter, QPointF(place.left(), place.top() + (place.height() - line.height()) / 2));
    painter->restore();
}

} // namespace iamm
