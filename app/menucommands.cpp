// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/menucommands.h"

#include <QMenu>
#include <QMenuBar>

namespace iamm {

namespace {

QString plain(QString text)
{
    return text.remove(u'&').remove(u'…');
}

QStringList keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &key : action.shortcuts())
        keys += key.toString(QKeySequence::NativeText);
    return keys;
}

void addMenu(std::vector<MenuCommand> &commands, const QMenu &menu, const QStringList &path)
{
    for (const QAction *action : menu.actions()) {
        if (action->isSeparator())
            continue;
        const QStringList here = path + QStringList(plain(action->text()));
        commands.push_back({action->objectName(), here, keysOf(*action)});
        if (action->menu())
            addMenu(commands, *action->menu(), here);
    }
}

} // namespace

std::vector<MenuCommand> menuCommands(const QMenuBar &bar)
{
    std::vector<MenuCommand> commands;
    for (const QAction *action : bar.actions())
        addMenu(commands, *action->menu(), {plain(action->text())});
    return commands;
}

} // namespace iamm
