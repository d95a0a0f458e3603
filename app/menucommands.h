// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

QT_BEGIN_NAMESPACE
class QMenuBar;
QT_END_NAMESPACE

namespace iamm {

/// What a menu offers, in the words that it has now.
struct MenuCommand {
    QString name;     ///< the action's, the same in every language; empty for an entry of a list of choices
    QStringList path; ///< from the menu in the bar to the command itself, without mnemonics and dots
    QStringList keys; ///< as people know them; the usual one first
};

/// All commands of the bar's menus and of the menus in these, in their order. A menu inside another counts as a
/// command, too, before those in it.
std::vector<MenuCommand> menuCommands(const QMenuBar &bar);

} // namespace iamm
