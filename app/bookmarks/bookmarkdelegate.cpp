// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/bookmarks/bookmarkdelegate.h"

#include "core/library/storedtext.h"
#include "core/models/bookmarksmodel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QToolTip>

namespace iamm {

using namespace Qt::StringLiterals;

QWidget *BookmarkDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *field = new QLineEdit(parent);
    field->setMaxLength(maxNameLength);
    field->setFrame(false);
    field->setAutoFillBackground(true);
    field->setAccessibleName(tr("Name of the bookmark"));
    // An empty name is no mistake: then the text's words stand there.
    field->setPlaceholderText(index.data(BookmarksModel::QuoteRole).toString());
    return field;
}

bool BookmarkDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString title = index.siblingAtColumn(BookmarksModel::TitleColumn).data().toString();
    const QString quote = index.data(BookmarksModel::QuoteRole).toString();
    const QString reference = index.siblingAtColumn(BookmarksModel::ReferenceColumn).data().toString();
    const QString date = index.siblingAtColumn(BookmarksModel::DateColumn).data().toString();
    QStringList lines{title, tr("%1, bookmarked on %2").arg(reference, date)};
    if (quote != title)
        lines.append(quote);
    // As HTML, and so escaped, for long lines to be wrapped.
    for (QString &line : lines)
        line = u"<p>%1</p>"_s.arg(line.toHtmlEscaped());
    QToolTip::showText(event->globalPos(), lines.join(QString()), view->viewport());
    return true;
}

void BookmarkDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool named = !index.data(Qt::EditRole).toString().isEmpty();
    option->font.setItalic(index.column() == BookmarksModel::TitleColumn && !named);
}

} // namespace iamm
