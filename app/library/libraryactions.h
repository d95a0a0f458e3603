// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>

QT_BEGIN_NAMESPACE
class QAction;
class QWidget;
QT_END_NAMESPACE

namespace iamm {

class LibraryBar;
class LibraryService;
class UnplacedDialog;
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
    QAction *restore = nullptr;  ///< a backup
    QAction *unplaced = nullptr; ///< what has no place in this edition

private:
    void updateNames();
    void saySaved();
    void openUnplaced(QWidget *window);
    QString savedSentence() const;

    WindowContext &m_context;
    LibraryBar &m_bar;
    LibraryService &m_library;
    UnsavedChanges &m_unsaved;
    bool m_sayWhenSaved = false;
    QPointer<UnplacedDialog> m_unplacedDialog;
};

} // namespace iamm
