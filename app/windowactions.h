// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/language.h"

#include <QObject>

#include <vector>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace iamm {

class MainWindow;
class WindowList;
struct AppContext;

/// What concerns the windows and the program as a whole. Owned by the window.
class WindowActions final : public QObject {
    Q_OBJECT

public:
    /// All must outlive it.
    WindowActions(AppContext &app, WindowList &windows, MainWindow &window);

    void retranslate() const;

    QAction *newWindow = nullptr;
    QAction *close = nullptr;
    QAction *quit = nullptr;
    QAction *fullScreen = nullptr;
    QAction *nextPane = nullptr;
    QAction *previousPane = nullptr;
    QAction *settings = nullptr;
    QAction *about = nullptr;
    QAction *help = nullptr;
    QAction *keys = nullptr;
    QAction *copyDetails = nullptr;
    /// Of the interface. Their names are those of the languages themselves, whatever the interface's language is.
    std::vector<std::pair<Language, QAction *>> interfaceLanguages;

private:
    void setUpWindows();
    void setUpLanguages();
    void setUpHelp();

    AppContext &m_app;
    WindowList &m_windows;
    MainWindow &m_window;
};

} // namespace iamm
