// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QPoint>
#include <QUuid>

QT_BEGIN_NAMESPACE
class QAction;
class QMenu;
class QWidget;
QT_END_NAMESPACE

namespace iamm {

class BookmarksPane;
class ColorMenu;
class LibraryService;
class WindowContext;

/// What one can do with the bookmarks and folders that are selected in the pane, by menu and key. Owned by the window.
class BookmarkCommands final : public QObject {
    Q_OBJECT

public:
    /// All must outlive it.
    BookmarkCommands(WindowContext &context, BookmarksPane &pane, QWidget &window);

    void retranslate();

    QAction *open = nullptr; ///< goes to the passage
    QAction *rename = nullptr;
    QAction *remove = nullptr;
    QAction *newFolder = nullptr;
    QAction *moveUp = nullptr;
    QAction *moveDown = nullptr;
    QAction *duplicate = nullptr; ///< a folder
    QAction *active = nullptr;    ///< the folder that new bookmarks go to
    QAction *tags = nullptr;
    QAction *copyToMine = nullptr; ///< of what others have made
    QMenu *moveTo() const { return m_moveTo; }
    QMenu *colors() const;
    QMenu *orders() const { return m_orders; }

Q_SIGNALS:
    void paneWanted();

private:
    void setUpActions();
    void setUpMenus(QWidget &window);
    void attachToTree();
    void update();
    void fillMoveTo();
    void addFolderEntries(const QUuid &parent, const QString &indent);
    void fillOrders();
    void makeFolder();
    void duplicateSelected();
    void changeTags();
    void popup(QPoint place);
    QList<QUuid> selected() const;
    /// The folder that is selected, if it is just one.
    QUuid selectedFolder() const;
    bool isOwn(const QUuid &id) const;

    WindowContext &m_context;
    LibraryService &m_library;
    BookmarksPane &m_pane;
    QWidget &m_window;
    QMenu *m_moveTo = nullptr;
    ColorMenu *m_colors = nullptr;
    QMenu *m_orders = nullptr;
    QUuid m_toName; ///< a new folder whose name is typed as soon as it is there
};

} // namespace iamm
