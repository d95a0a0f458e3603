// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/mainmenu.h"
#include "app/windowcontext.h"

#include <QMainWindow>

QT_BEGIN_NAMESPACE
class QDockWidget;
class QLabel;
class QToolButton;
QT_END_NAMESPACE

namespace iamm {

class BookmarksPane;
class ContentsPane;
class LibraryBar;
class NotesPane;
class PaneFit;
class ReaderPane;
class SearchField;
class SearchPane;
class SearchSession;
class TermsPane;
class WindowList;
struct AppContext;
struct WindowState;

/// One window: arranges the text, the panes around it, menu, toolbar and status bar. Nothing else.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    /// `app` and `windows` must outlive it.
    MainWindow(AppContext &app, WindowList &windows, const WindowState &state);

    WindowContext &context() { return *m_context; }
    WindowState state() const;
    /// Gives the focus to the next or previous one of the text and the panes that are shown.
    void focusPane(int step);
    /// Every command of the menus with its name.
    std::vector<MenuCommand> commands() const { return m_menu->commands(); }
    /// What is being written here is given to the library.
    void commit();

Q_SIGNALS:
    /// The text has been on the screen for the first time: what could wait may begin.
    void firstPainted();
    /// The person closed it; who owns it deletes it.
    void closed(iamm::MainWindow *window);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void setUpPanes();
    void setUpSearch();
    void setUpLibrary();
    void setUpTerms();
    void setUpActions();
    void setUpLibraryActions();
    void setUpToolBar();
    void setUpStatusBar();
    void setUpFit();
    void restore(const WindowState &state);
    void retranslate();
    void bringUp(QDockWidget *dock);
    void showPlace();
    /// Qt names these buttons once, in the language of the start, and all alike.
    static void nameButtons(const QDockWidget &dock);
    QDockWidget *addPane(const QString &name, QWidget *pane);

    AppContext &m_app;
    WindowList &m_windows;
    WindowContext *m_context = nullptr;
    ReaderPane *m_reader = nullptr;
    ContentsPane *m_contents = nullptr;
    QDockWidget *m_contentsDock = nullptr;
    SearchSession *m_search = nullptr;
    SearchField *m_searchField = nullptr;
    SearchPane *m_searchPane = nullptr;
    QDockWidget *m_searchDock = nullptr;
    BookmarksPane *m_bookmarks = nullptr;
    QDockWidget *m_bookmarksDock = nullptr;
    NotesPane *m_notes = nullptr;
    QDockWidget *m_notesDock = nullptr;
    TermsPane *m_terms = nullptr;
    QDockWidget *m_termsDock = nullptr;
    LibraryBar *m_libraryBar = nullptr;
    QToolBar *m_toolBar = nullptr;
    QLabel *m_place = nullptr;
    QToolButton *m_unofficial = nullptr; ///< null where the edition has but one language
    PaneFit *m_fit = nullptr;
    WindowParts m_parts;
    MainMenu *m_menu = nullptr;
};

} // namespace iamm
