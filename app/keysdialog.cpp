// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/keysdialog.h"

#include "app/keysheet.h"
#include "app/mainwindow.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenuBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace iamm {

KeysDialog::KeysDialog(MainWindow &window) : QDialog(&window)
{
    setWindowTitle(tr("Sheet of Keys"));
    auto *sheet = new QTreeWidget(this);
    sheet->setAccessibleName(tr("Sheet of keys"));
    sheet->setHeaderLabels({tr("What it does"), tr("Key")});
    sheet->setRootIsDecorated(false);
    sheet->setSelectionMode(QAbstractItemView::NoSelection);
    QFont bold = sheet->font();
    bold.setBold(true);
    for (const KeySheet::Group &group : KeySheet::of(menuCommands(*window.menuBar()))) {
        auto *item = new QTreeWidgetItem(sheet, {group.title});
        item->setFont(0, bold);
        for (const KeySheet::Row &row : group.rows)
            new QTreeWidgetItem(item, {row.what, row.keys});
    }
    sheet->expandAll();
    sheet->header()->setSectionResizeMode(0, QHeaderView::Stretch);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(sheet);
    column->addWidget(buttons);
    resize(560, 600);
}

} // namespace iamm
