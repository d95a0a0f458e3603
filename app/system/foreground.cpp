// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/system/foreground.h"

#include <QApplication>
#include <QWidget>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace iamm {

namespace {
/// Where Qt's platform for Wayland looks for the permission when a window wants to be active.
constexpr const char *tokenVariable = "XDG_ACTIVATION_TOKEN";
} // namespace

QString activationToken()
{
    return qEnvironmentVariable(tokenVariable);
}

void letComeToFront([[maybe_unused]] qint64 process)
{
#ifdef Q_OS_WIN
    AllowSetForegroundWindow(static_cast<DWORD>(process));
#endif
}

void bringToFront(QWidget &window, const QString &activation)
{
    if (!activation.isEmpty())
        qputenv(tokenVariable, activation.toUtf8());
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
    // Does nothing where the window is active.
    QApplication::alert(&window);
}

} // namespace iamm
