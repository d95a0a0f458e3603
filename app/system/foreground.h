// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace iamm {

// Desktops let a program come to the front only when a person has just asked for it; a second start has that permission
// and passes it on.

/// The permission that the desktop gave this start, where it is a word (Wayland); else empty.
QString activationToken();
/// Passes the permission on to this process, where the system keeps it (Windows); elsewhere nothing happens.
void letComeToFront(qint64 process);
/// Shows the window in front of all others, also when it was minimised, with a permission of activationToken(). Where
/// the desktop doesn't let it, the window asks for attention instead.
void bringToFront(QWidget &window, const QString &activation);

} // namespace iamm
