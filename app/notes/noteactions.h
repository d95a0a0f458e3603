// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPoint>

#include <vector>

QT_BEGIN_NAMESPACE
class QAction;
class QMenu;
class QWidget;
QT_END_NAMESPACE

namespace iamm {

class ColorMenu;
class LibraryService;
class NotesPane;
class WindowContext;

/// What one can do with notes by menu and key. Owned by the window.
class NoteActions final : public QObject {
    Q_OBJECT

public:
    /// All must outlive it.
    NoteActions(WindowContext &context, NotesPane &pane, QWidget &window);

    void retranslate();

    QAction *write = nullptr; ///< at the current passage
    QAction *show = nullptr;
    // On what is selected in the pane.
    QAction *open = nullptr; ///< goes to the passage
    QAction *tags = nullptr;
    QAction *copyToMine = nullptr;
    QAction *remove = nullptr;
    QMenu *colors() const;
    QMenu *orders() const { return m_orders; }

Q_SIGNALS:
    void paneWanted();

private:
    void setUpOrders(QWidget &window);
    void update();
    void changeTags();
    void popup(QPoint place);

    WindowContext &m_context;
    LibraryService &m_library;
    NotesPane &m_pane;
    QWidget &m_window;
    ColorMenu *m_colors = nullptr;
    QMenu *m_orders = nullptr;
};

} // namespace iamm
