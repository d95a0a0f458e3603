// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/menucommands.h"

#include <QObject>

#include <vector>

QT_BEGIN_NAMESPACE
class QAction;
class QMenu;
class QMenuBar;
QT_END_NAMESPACE

namespace iamm {

class BookmarkActions;
class BookmarkCommands;
class ColumnActions;
class ContentsActions;
class CopyActions;
class ExchangeActions;
class ExportActions;
class HighlightActions;
class LibraryActions;
class NavigationActions;
class NoteActions;
class ReaderActions;
class SearchActions;
class TermActions;
class WindowActions;

/// The actions of all parts of a window, for whoever arranges them.
struct WindowParts {
    WindowActions *window = nullptr;
    NavigationActions *navigation = nullptr;
    ReaderActions *reader = nullptr;
    ColumnActions *columns = nullptr; ///< null where the edition has but one language
    ContentsActions *contents = nullptr;
    CopyActions *copy = nullptr;
    SearchActions *search = nullptr;
    ExportActions *exporting = nullptr;
    ExchangeActions *exchange = nullptr;
    LibraryActions *library = nullptr;
    BookmarkActions *bookmarks = nullptr;
    BookmarkCommands *bookmarkCommands = nullptr;
    HighlightActions *highlights = nullptr;
    NoteActions *notes = nullptr;
    TermActions *terms = nullptr;
    std::vector<QAction *> panes; ///< show and hide
};

/// Arranges the parts' actions in the menu bar. Every action of the program is somewhere in here.
class MainMenu final : public QObject {
    Q_OBJECT

public:
    /// `parts` must outlive it.
    MainMenu(QMenuBar &bar, const WindowParts &parts, QObject *parent);

    void retranslate();
    /// Every command of the menus with its name.
    std::vector<MenuCommand> commands() const;
    /// The few that one wants at the text under the pointer. The caller deletes it.
    QMenu *newContextMenu(QWidget *parent) const;
    QMenu *languageMenu() const { return m_language; }

private:
    void setUpFile(QMenuBar &bar);
    void setUpEdit(QMenuBar &bar);
    void setUpView(QMenuBar &bar);
    void setUpGo(QMenuBar &bar);
    void setUpBookmarks(QMenuBar &bar);
    void setUpNotes(QMenuBar &bar);
    void setUpHelp(QMenuBar &bar);

    QMenuBar &m_bar;
    const WindowParts &m_parts;
    QMenu *m_file = nullptr;
    QMenu *m_edit = nullptr;
    QMenu *m_view = nullptr;
    QMenu *m_panes = nullptr;
    QMenu *m_language = nullptr;
    QAction *m_menusLanguage = nullptr; ///< the heading above the languages of the interface
    QMenu *m_go = nullptr;
    QMenu *m_bookmarks = nullptr;
    QMenu *m_notes = nullptr;
    QMenu *m_help = nullptr;
};

} // namespace iamm
