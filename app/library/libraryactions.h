// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

QT_BEGIN_NAMESPACE
class QAction;
class QWidget;
QT_END_NAMESPACE

namespace iamm {

class LibraryBar;
class LibraryService;
class UnsavedChanges;
class WindowContext;

/// Undo, redo and whether all is saved: the same for everything that the library holds. Owned by the window.
class LibraryActions final : public QObject {
    Q_OBJECT

public:
    /// All must outlive it.
    LibraryActions(WindowContext &context, LibraryBar &bar, QWidget *window);

    void retranslate();

    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QAction *saved = nullptr;
    QAction *bin = nullptr;

private:
    void updateNames();
    void saySaved();
    QString savedSentence() const;

    WindowContext &m_context;
    LibraryBar &m_bar;
    LibraryService &m_library;
    UnsavedChanges &m_unsaved;
    bool m_sayWhenSaved = false;
};

} // namespace iamm
