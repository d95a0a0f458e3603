// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/search/resultsview.h"

#include "app/search/resultsdelegate.h"

#include <QKeyEvent>
#include <QResizeEvent>

namespace iamm {

namespace {
constexpr int narrowIndentation = 14; // pixels: the words need the width
} // namespace

ResultsView::ResultsView(QWidget *parent) : QTreeView(parent)
{
    setItemDelegate(new ResultsDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setIndentation(narrowIndentation);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setExpandsOnDoubleClick(false);
    setEditTriggers(NoEditTriggers);
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) { Q_EMIT openWanted(index, false); });
}

void ResultsView::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ResultsView::expandNew);
    connect(model, &QAbstractItemModel::modelReset, this, &QTreeView::expandAll);
    expandAll();
}

void ResultsView::expandNew(const QModelIndex &parent, int first, int last)
{
    if (parent.isValid())
        return;
    for (int row = first; row <= last; ++row)
        expand(model()->index(row, 0));
}

void ResultsView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT openWanted(currentIndex(), true);
        break;
    case Qt::Key_Escape:
        Q_EMIT leaveWanted();
        break;
    default:
        QTreeView::keyPressEvent(event);
    }
}

void ResultsView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();
}

} // namespace iamm
