// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace iamm::TakeOverQuestion {

/// Asks in the window whether the library, last open on the other computer and not given up there, is to be this
/// computer's. Returns at once; `yes` is called on that answer, if the window is still there. `computer`: its name, or
/// nothing; plain text.
void ask(QWidget &window, const QString &computer, const std::function<void()> &yes);

} // namespace iamm::TakeOverQuestion
