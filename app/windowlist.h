// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/library/libraryclosing.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <vector>

namespace iamm {

class HelpWindow;
class MainWindow;
struct AppContext;
struct WindowState;

/// The open windows, and what is remembered of them for the next time. Once per program; owns the windows.
class WindowList final : public QObject {
    Q_OBJECT

public:
    /// `app` must outlive it.
    explicit WindowList(AppContext &app, QObject *parent = nullptr);
    ~WindowList() override;

    /// The windows of the last session, or a first one.
    void restore();
    /// A window like this one, with the text at the same place.
    MainWindow *openLike(const MainWindow &window);
    /// False where this is the last window and the library still saves: then it is closed as soon as that is done; or
    /// where something can't be saved, about which the person is asked.
    bool mayClose(MainWindow &window);
    /// Closes all windows; they are open again the next time. False when somebody would not.
    bool quit();

    /// The help, one for all windows, at this topic.
    void showHelp(const QString &topic);

    const std::vector<MainWindow *> &windows() const { return m_windows; }

private:
    MainWindow *open(const WindowState &state);
    void forget(MainWindow *window);
    void rememberSoon();
    void remember();

    AppContext &m_app;
    std::vector<MainWindow *> m_windows;
    QList<QPointer<MainWindow>> m_closed; ///< to be deleted in a later turn of the event loop, if there is one
    std::unique_ptr<HelpWindow> m_help;   ///< once it was asked for
    QTimer m_rememberSoon;
    LibraryClosing m_closing;
    bool m_quitting = false;
};

} // namespace iamm
