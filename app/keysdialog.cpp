// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/keysdialog.h"

#include "app/mainwindow.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace iamm {

namespace {

QString plain(QString text)
{
    return text.remove(u'&').remove(u'…');
}

QString keysOf(const QAction &action)
{
    return action.shortcut().toString(QKeySequence::NativeText);
}

void addMenu(QTreeWidgetItem &group, const QMenu &menu)
{
    for (const QAction *action : menu.actions()) {
        if (action->menu())
            addMenu(group, *action->menu());
        else if (!action->shortcut().isEmpty())
            new QTreeWidgetItem(&group, {plain(action->text()), keysOf(*action)});
    }
}

} // namespace

KeysDialog::KeysDialog(MainWindow &window) : QDialog(&window)
{
    setWindowTitle(tr("Sheet of Keys"));
    auto *sheet = new QTreeWidget(this);
    sheet->setAccessibleName(tr("Sheet of keys"));
    sheet->setHeaderLabels({tr("What it does"), tr("Key")});
    sheet->setRootIsDecorated(false);
    sheet->setSelectionMode(QAbstractItemView::NoSelection);
    for (const QAction *action : window.menuBar()->actions()) {
        auto *group = new QTreeWidgetItem(sheet, {plain(action->text())});
        addMenu(*group, *action->menu());
        QFont bold = sheet->font();
        bold.setBold(true);
        group->setFont(0, bold);
        group->setHidden(group->childCount() == 0);
    }
    // Keys of the text itself, which no menu has.
    auto *text = new QTreeWidgetItem(sheet, {tr("In the text")});
    const std::pair<QString, QString> textKeys[] = {
        {tr("Next block, previous block"), QStringLiteral("J, K")},
        {tr("Next heading, previous heading"), tr("H, Shift+H")},
        {tr("Next link or footnote, previous one; follow it"), tr("Tab, Shift+Tab; Enter")},
        {tr("A page on, a page back"), tr("Space, Shift+Space")},
        {tr("Search"), QStringLiteral("/")},
        {tr("Unmark, and select nothing"), tr("Esc")},
    };
    for (const auto &[what, key] : textKeys)
        new QTreeWidgetItem(text, {what, key});
    QFont bold = sheet->font();
    bold.setBold(true);
    text->setFont(0, bold);
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
