// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/bookmarks/bookmarkdelegate.h"

#include "app/icons.h"
#include "app/plaintooltip.h"
#include "app/reader/colorlook.h"
#include "core/library/storedtext.h"
#include "core/models/bookmarksmodel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <utility>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {
constexpr int padding = 4;

QString secondLine(const QModelIndex &index)
{
    QStringList parts{index.siblingAtColumn(BookmarksModel::ReferenceColumn).data().toString(),
                      index.siblingAtColumn(BookmarksModel::DateColumn).data().toString(),
                      index.data(BookmarksModel::AuthorRole).toString()};
    if (const QStringList tags = index.data(BookmarksModel::TagsRole).toStringList(); !tags.isEmpty())
        parts.append(u'#' + tags.join(" #"_L1));
    parts.removeAll({});
    return parts.join(u" · "_s);
}

QIcon iconOf(const QModelIndex &index)
{
    if (index.data(BookmarksModel::IsFolderRole).toBool())
        return icon(index.data(BookmarksModel::ActiveRole).toBool() ? u"folder-active"_s : u"folder"_s);
    const auto color = static_cast<AnnotationColor>(index.data(BookmarksModel::ColorRole).toInt());
    return color == AnnotationColor::None ? QIcon() : colorIcon(color);
}
} // namespace

QSize BookmarkDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight((m_twoLines ? 2 : 1) * option.fontMetrics.height() + 2 * padding);
    return size;
}

void BookmarkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!m_twoLines) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString title = std::exchange(item.text, QString());
    item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    QRect lines = option.rect.adjusted(padding, padding, -padding, -padding);
    if (!item.icon.isNull())
        lines.setLeft(lines.left() + item.decorationSize.width() + padding);
    const auto drawLine = [&](int line, const QFont &font, const QString &text, QPalette::ColorRole role) {
        const QFontMetrics metrics(font);
        painter->setFont(font);
        painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : role));
        painter->drawText(lines.left(), lines.top() + line * option.fontMetrics.height() + metrics.ascent(),
                          metrics.elidedText(text, Qt::ElideRight, lines.width()));
    };
    painter->save();
    drawLine(0, item.font, title, QPalette::Text);
    drawLine(1, option.font, secondLine(index), QPalette::PlaceholderText);
    painter->restore();
}

QWidget *BookmarkDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *field = new QLineEdit(parent);
    field->setMaxLength(maxNameLength);
    field->setFrame(false);
    field->setAutoFillBackground(true);
    const bool isFolder = index.data(BookmarksModel::IsFolderRole).toBool();
    field->setAccessibleName(isFolder ? tr("Name of the folder") : tr("Name of the bookmark"));
    // An empty name is no mistake: then the text's words stand there.
    field->setPlaceholderText(index.data(BookmarksModel::QuoteRole).toString());
    return field;
}

void BookmarkDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // The row may change while its name is being typed: that stays.
    const auto *field = qobject_cast<QLineEdit *>(editor);
    if (!field || !field->isModified())
        QStyledItemDelegate::setEditorData(editor, index);
}

bool BookmarkDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid() || index.data(BookmarksModel::IsFolderRole).toBool())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString title = index.siblingAtColumn(BookmarksModel::TitleColumn).data().toString();
    const QString quote = index.data(BookmarksModel::QuoteRole).toString();
    const QString reference = index.siblingAtColumn(BookmarksModel::ReferenceColumn).data().toString();
    const QString date = index.siblingAtColumn(BookmarksModel::DateColumn).data().toString();
    QStringList lines{title, tr("%1, bookmarked on %2").arg(reference, date)};
    if (const QString author = index.data(BookmarksModel::AuthorRole).toString(); !author.isEmpty())
        lines.append(author);
    if (quote != title)
        lines.append(quote);
    for (QString &line : lines)
        line = plainToolTip(line);
    QToolTip::showText(event->globalPos(), lines.join(QString()), view->viewport());
    return true;
}

void BookmarkDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool named = !index.data(Qt::EditRole).toString().isEmpty();
    if (index.column() != BookmarksModel::TitleColumn)
        return;
    option->font.setItalic(!named);
    const QIcon icon = iconOf(index);
    if (icon.isNull())
        return;
    option->icon = icon;
    option->decorationSize = QSize(option->fontMetrics.height(), option->fontMetrics.height());
    option->features |= QStyleOptionViewItem::HasDecoration;
}

} // namespace iamm
