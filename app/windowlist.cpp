// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/windowlist.h"

#include "app/appcontext.h"
#include "app/help/helpwindow.h"
#include "app/mainwindow.h"
#include "app/menucommands.h"
#include "app/settings.h"
#include "app/windowcontext.h"

#include <QMenuBar>
#include <QPointer>

#include <chrono>

namespace iamm {

namespace {
using namespace std::chrono_literals;
/// A program that is killed forgets no more than this of where the person was.
constexpr auto rememberDelay = 5s;
} // namespace

WindowList::WindowList(AppContext &app, QObject *parent)
    : QObject(parent), m_app(app), m_closing(app.library, app.unsaved)
{
    m_rememberSoon.setSingleShot(true);
    m_rememberSoon.setInterval(rememberDelay);
    connect(&m_rememberSoon, &QTimer::timeout, this, &WindowList::remember);
}

WindowList::~WindowList()
{
    for (MainWindow *window : std::exchange(m_windows, {}))
        delete window;
    // None may outlive what it shows.
    for (const QPointer<MainWindow> &window : std::exchange(m_closed, {}))
        delete window;
}

void WindowList::restore()
{
    const std::vector<WindowState> remembered = m_app.settings.windows();
    for (const WindowState &state : remembered)
        open(state);
    if (remembered.empty())
        open({});
}

MainWindow *WindowList::openLike(const MainWindow &window)
{
    WindowState state = window.state();
    state.geometry.clear();
    MainWindow *opened = open(state);
    opened->resize(window.size());
    return opened;
}

MainWindow *WindowList::open(const WindowState &state)
{
    auto *window = new MainWindow(m_app, *this, state);
    m_windows.push_back(window);
    connect(window, &MainWindow::closed, this, &WindowList::forget);
    connect(&window->context().navigator(), &Navigator::hereChanged, this, &WindowList::rememberSoon);
    connect(&window->context(), &WindowContext::textLanguagesChanged, this, &WindowList::rememberSoon);
    window->show();
    return window;
}

void WindowList::forget(MainWindow *window)
{
    // The last window is the one that comes back; of several a closed one is closed.
    if (m_windows.size() == 1 && !m_quitting)
        remember();
    std::erase(m_windows, window);
    if (!m_windows.empty() && !m_quitting)
        remember();
    // The help speaks of the windows' menus.
    if (m_windows.empty() && m_help)
        m_help->close();
    m_closed.removeAll(QPointer<MainWindow>());
    m_closed.append(window);
    window->deleteLater();
}

void WindowList::rememberSoon()
{
    // Not from the start again: whoever goes on reading would never be remembered.
    if (!m_rememberSoon.isActive())
        m_rememberSoon.start();
}

void WindowList::remember()
{
    std::vector<WindowState> states;
    for (const MainWindow *window : m_windows)
        states.push_back(window->state());
    m_app.settings.setWindows(states);
    m_app.settings.save();
}

void WindowList::showHelp(const QString &topic)
{
    if (!m_help) {
        m_help = std::make_unique<HelpWindow>(
            m_app, [this] { return m_windows.empty() ? std::vector<MenuCommand>() : m_windows.front()->commands(); });
    }
    m_help->open(topic);
}

bool WindowList::mayClose(MainWindow &window)
{
    const bool last = m_windows.size() == 1 && !m_quitting;
    // It may be closed and gone before, once it isn't the last any more.
    const auto closeLater = [waiting = QPointer(&window)] {
        if (waiting)
            waiting->close();
    };
    return !last || m_closing.mayEnd(window, closeLater);
}

bool WindowList::quit()
{
    for (MainWindow *window : m_windows)
        window->commit();
    if (m_windows.empty() || !m_closing.mayEnd(*m_windows.front(), [this] { quit(); }))
        return m_windows.empty();
    remember();
    m_quitting = true;
    const std::vector<MainWindow *> windows = m_windows;
    for (MainWindow *window : windows) {
        if (!window->close()) {
            m_quitting = false;
            return false;
        }
    }
    return true;
}

} // namespace iamm
