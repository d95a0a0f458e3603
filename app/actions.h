// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>

namespace iamm {

/// An action of `parent` that does `work` when it is triggered; `work` ends with `receiver`. Its words come later, by
/// retranslating, and again whenever the language changes.
template <typename Receiver, typename Work>
QAction *newAction(QObject *parent, const QList<QKeySequence> &keys, Receiver *receiver, Work &&work)
{
    auto *action = new QAction(parent);
    action->setShortcuts(keys);
    QObject::connect(action, &QAction::triggered, receiver, std::forward<Work>(work));
    return action;
}

/// The same for an action that is on or off: `work` gets which.
template <typename Receiver, typename Work>
QAction *newSwitch(QObject *parent, const QList<QKeySequence> &keys, Receiver *receiver, Work &&work)
{
    auto *action = new QAction(parent);
    action->setShortcuts(keys);
    action->setCheckable(true);
    QObject::connect(action, &QAction::toggled, receiver, std::forward<Work>(work));
    return action;
}

/// The words of an action: in the menu (with its mnemonic), and said in full in the status bar's and screen reader's
/// hint. The tool tip has the key, too.
void setWords(QAction *action, const QString &menuText, const QString &hint = {});

} // namespace iamm
