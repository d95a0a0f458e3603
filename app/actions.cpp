// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/actions.h"

namespace iamm {

void setWords(QAction *action, const QString &menuText, const QString &hint)
{
    action->setText(menuText);
    QString plain = hint.isEmpty() ? menuText : hint;
    if (hint.isEmpty())
        plain.remove(u'&').remove(u'…');
    if (!action->shortcut().isEmpty())
        plain += QStringLiteral(" (%1)").arg(action->shortcut().toString(QKeySequence::NativeText));
    action->setToolTip(plain);
}

} // namespace iamm
