// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/mainwindow.h"

#include "app/appcontext.h"
#include "app/bookmarks/bookmarkactions.h"
#include "app/bookmarks/bookmarkcommands.h"
#include "app/bookmarks/bookmarkmarks.h"
#include "app/bookmarks/bookmarkspane.h"
#include "app/contentbar.h"
#include "app/contents/contentsactions.h"
#include "app/contents/contentspane.h"
#include "app/contenttrust.h"
#include "app/exchange/exchangeactions.h"
#include "app/export/copyactions.h"
#include "app/export/exportactions.h"
#include "app/export/selectionsharing.h"
#include "app/help/helpwindow.h"
#include "app/highlights/highlightactions.h"
#include "app/highlights/highlightmarks.h"
#include "app/interfacelanguage.h"
#include "app/library/libraryactions.h"
#include "app/library/librarybar.h"
#include "app/library/libraryvoice.h"
#include "app/library/passagevisit.h"
#include "app/navigationactions.h"
#include "app/notes/noteactions.h"
#include "app/notes/notemarks.h"
#include "app/notes/notespane.h"
#include "app/panefit.h"
#include "app/reader/columnactions.h"
#include "app/reader/columnheadings.h"
#include "app/reader/readeractions.h"
#include "app/reader/readerpane.h"
#include "app/reader/readerview.h"
#include "app/screenfit.h"
#include "app/search/searchactions.h"
#include "app/search/searchfield.h"
#include "app/search/searchmarks.h"
#include "app/search/searchpane.h"
#include "app/search/searchsession.h"
#include "app/settings.h"
#include "app/terms/termactions.h"
#include "app/terms/termmarks.h"
#include "app/terms/termspane.h"
#include "app/windowactions.h"
#include "app/windowlist.h"

#include <QAbstractButton>
#include <QCloseEvent>
#include <QDockWidget>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {
constexpr QSize usualSize(1180, 780);
/// So many characters of a line have to stay for the text beside the panes.
constexpr int leastCharacters = 32;
constexpr int messageTime = 8000; // milliseconds

/// Panes that stand behind another as tabs would cost the first paint as much as what is seen.
template <typename Pane>
void buildWhenSeen(const QDockWidget &dock, Pane &pane)
{
    QObject::connect(&dock, &QDockWidget::visibilityChanged, &pane, [&pane](bool visible) {
        if (visible)
            pane.build();
    });
}
} // namespace

MainWindow::MainWindow(AppContext &app, WindowList &windows, const WindowState &state)
    : m_app(app), m_windows(windows), m_context(new WindowContext(app, this))
{
    setUpPanes();
    setUpSearch();
    setUpLibrary();
    setUpTerms();
    setUpActions();
    setUpToolBar();
    setUpStatusBar();
    retranslate();
    restore(state);
    setUpFit();
    m_reader->addBar(new ContentBar(m_app.trust)); // above all others
}

void MainWindow::setUpPanes()
{
    setDockOptions(AllowTabbedDocks | AllowNestedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    m_reader = new ReaderPane(*m_context, this);
    setCentralWidget(m_reader);
    connect(&m_reader->view(), &ReaderView::firstPainted, this, &MainWindow::firstPainted);
    m_contents = new ContentsPane(*m_context, this);
    m_contentsDock = addPane(u"contents"_s, m_contents);
}

void MainWindow::setUpSearch()
{
    m_search = new SearchSession(*m_context, this);
    m_reader->view().addDecorations(m_search->marks());
    m_searchField = new SearchField(this);
    HelpWindow::setTopic(*m_searchField, u"search"_s);
    m_searchPane = new SearchPane(*m_context, *m_search, this);
    m_searchDock = addPane(u"search"_s, m_searchPane);
    tabifyDockWidget(m_contentsDock, m_searchDock);
    m_contentsDock->raise();
    buildWhenSeen(*m_searchDock, *m_searchPane);
    m_parts.search = new SearchActions(*m_search, *m_searchField, *m_searchPane, *m_reader, this);
    connect(m_parts.search, &SearchActions::paneWanted, this, [this] { bringUp(m_searchDock); });
}

void MainWindow::setUpLibrary()
{
    m_libraryBar = new LibraryBar(m_app.library, m_app.unsaved, m_app.settings);
    m_reader->addBar(m_libraryBar);
    m_reader->view().addDecorations(*new HighlightMarks(m_app.library, m_app.placements, m_app.document, this));
    m_reader->view().addDecorations(*new NoteMarks(m_app.library, m_app.placements, m_app.document, this));
    m_reader->view().addDecorations(*new BookmarkMarks(m_app.library, m_app.placements, m_app.document, this));
    new LibraryVoice(*m_context, this);
    m_bookmarks = new BookmarksPane(*m_context, this);
    m_bookmarksDock = addPane(u"bookmarks"_s, m_bookmarks);
    tabifyDockWidget(m_searchDock, m_bookmarksDock);
    m_notes = new NotesPane(*m_context, this);
    m_notesDock = addPane(u"notes"_s, m_notes);
    tabifyDockWidget(m_bookmarksDock, m_notesDock);
    m_contentsDock->raise();
    buildWhenSeen(*m_bookmarksDock, *m_bookmarks);
    buildWhenSeen(*m_notesDock, *m_notes);
}

void MainWindow::setUpTerms()
{
    auto *marks = new TermMarks(*m_context, this);
    m_reader->view().addDecorations(*marks);
    m_terms = new TermsPane(*m_context, this);
    m_termsDock = addPane(u"terms"_s, m_terms);
    tabifyDockWidget(m_notesDock, m_termsDock);
    m_contentsDock->raise();
    buildWhenSeen(*m_termsDock, *m_terms);
    m_parts.terms = new TermActions(*m_context, *m_terms, *marks, m_reader->view(), this);
    connect(m_parts.terms, &TermActions::paneWanted, this, [this] { bringUp(m_termsDock); });
}

void MainWindow::bringUp(QDockWidget *dock)
{
    m_fit->keep(dock);
    dock->show();
    dock->raise();
}

QDockWidget *MainWindow::addPane(const QString &name, QWidget *pane)
{
    auto *dock = new QDockWidget(this);
    dock->setObjectName(name);
    dock->setWidget(pane);
    HelpWindow::setTopic(*dock, name);
    // Qt gives the buttons its own names whenever the pane's frame changes.
    connect(dock, &QDockWidget::topLevelChanged, this, [dock] { nameButtons(*dock); });
    addDockWidget(Qt::LeftDockWidgetArea, dock);
    dock->toggleViewAction()->setObjectName(u"panes."_s + name);
    // Brought back, it stands in front.
    connect(dock->toggleViewAction(), &QAction::triggered, dock, [dock](bool shown) {
        if (shown)
            dock->raise();
    });
    m_parts.panes.push_back(dock->toggleViewAction());
    return dock;
}

void MainWindow::setUpActions()
{
    m_parts.window = new WindowActions(m_app, m_windows, *this);
    m_parts.navigation = new NavigationActions(*m_context, *m_reader, this);
    m_parts.reader = new ReaderActions(*m_reader, *m_context, this);
    if (m_app.document.languages().size() > 1) {
        m_parts.columns = new ColumnActions(m_reader->view(), *m_context, this);
        m_reader->setHeadings(new ColumnHeadings(*m_context, m_reader->view(), *m_parts.columns, m_reader));
    }
    m_parts.contents = new ContentsActions(*m_contents, m_app.settings, this);
    m_parts.copy = new CopyActions(*m_context, this);
    m_parts.exporting = new ExportActions(*m_context, *this);
    new SelectionSharing(m_reader->view(), m_app.trust, this);
    setUpLibraryActions();
    m_menu = new MainMenu(*menuBar(), m_parts, this);
    connect(m_reader, &ReaderPane::contextMenuWanted, this, [this](QPoint place) {
        QMenu *menu = m_menu->newContextMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(place);
    });
}

void MainWindow::setUpLibraryActions()
{
    m_parts.library = new LibraryActions(*m_context, *m_libraryBar, this);
    m_parts.bookmarks = new BookmarkActions(*m_context, this);
    m_parts.bookmarkCommands = new BookmarkCommands(*m_context, *m_bookmarks, *this);
    m_parts.exchange = new ExchangeActions(*m_context, *this);
    connect(m_libraryBar, &LibraryBar::saveElsewhereWanted, this, [this] {
        commit();
        m_parts.exchange->saveElsewhere();
    });
    m_parts.highlights = new HighlightActions(*m_context, *this, [this] { return m_reader->currentPlace(); });
    m_parts.notes = new NoteActions(*m_context, *m_notes, *this);
    connect(&m_reader->view(), &ReaderView::marginClicked, m_parts.bookmarks, &BookmarkActions::toggleBlock);
    connect(&m_reader->view(), &ReaderView::noteMarkClicked, this, [this](const BlockId &block) {
        bringUp(m_notesDock);
        m_notes->showAt(block);
    });
    connect(m_search, &SearchSession::noteFound, m_notes, [this](const QUuid &note) {
        m_notes->build();
        m_notes->show(note);
    });
    connect(m_search, &SearchSession::noteWanted, this,
            [this](const QUuid &note, Why why) { goToPassageOf(*m_context, note, why); });
    connect(m_parts.bookmarks, &BookmarkActions::paneWanted, this, [this] {
        bringUp(m_bookmarksDock);
        m_bookmarks->focusList();
    });
    connect(m_parts.bookmarkCommands, &BookmarkCommands::paneWanted, this, [this] { bringUp(m_bookmarksDock); });
    connect(m_parts.notes, &NoteActions::paneWanted, this, [this] { bringUp(m_notesDock); });
    connect(m_notes, &NotesPane::textWanted, m_reader, [this] { m_reader->setFocus(Qt::ShortcutFocusReason); });
}

void MainWindow::setUpToolBar()
{
    m_toolBar = addToolBar(QString());
    m_toolBar->setObjectName(u"tools"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->addActions({m_parts.navigation->back, m_parts.navigation->forward});
    m_toolBar->addSeparator();
    m_toolBar->addWidget(m_searchField);
    m_toolBar->addActions({m_parts.bookmarks->toggle, m_parts.notes->write});
    m_toolBar->addSeparator();
    QAction *language = m_menu->languageMenu()->menuAction();
    m_toolBar->addAction(language);
    qobject_cast<QToolButton *>(m_toolBar->widgetForAction(language))->setPopupMode(QToolButton::InstantPopup);
    m_toolBar->addActions({m_parts.reader->textSmaller, m_parts.reader->textLarger});
}

void MainWindow::setUpStatusBar()
{
    m_place = new QLabel(this);
    m_place->setTextFormat(Qt::PlainText);
    m_place->setContentsMargins(0, 0, fontMetrics().averageCharWidth(), 0); // off the window's edge
    if (m_app.document.languages().size() > 1) {
        m_unofficial = new QToolButton(this);
        m_unofficial->setAutoRaise(true);
        connect(m_unofficial, &QToolButton::clicked, m_context, &WindowContext::showOriginal);
        statusBar()->addPermanentWidget(m_unofficial);
    }
    statusBar()->addPermanentWidget(m_place);
    connect(m_context, &WindowContext::said, this,
            [this](const QString &message) { statusBar()->showMessage(message, messageTime); });
    connect(&m_context->navigator(), &Navigator::hereChanged, this, &MainWindow::showPlace);
    connect(m_context, &WindowContext::textLanguagesChanged, this, &MainWindow::showPlace);
}

void MainWindow::setUpFit()
{
    m_fit = new PaneFit(*this);
    const auto update = [this] {
        m_fit->setLeastTextWidth(m_reader->view().layout().typography().measure() * leastCharacters / 70);
    };
    connect(&m_reader->view(), &ReaderView::textPercentChanged, m_fit, update);
    update();
}

void MainWindow::restore(const WindowState &state)
{
    resize(fittingScreen(*this, usualSize));
    if (!state.geometry.isEmpty())
        restoreGeometry(state.geometry);
    if (!state.panes.isEmpty())
        restoreState(state.panes);
    // The first time in the interface's language, where there is such a text.
    TextColumns columns = m_context->columns();
    columns.show({m_app.interfaceLanguage.current()});
    columns.setArrangement(state.sideBySide);
    columns.show(state.textLanguages);
    m_context->setColumns(columns);
    if (m_app.document.block(state.place))
        m_reader->view().restorePlace(state.place);
    for (const QDockWidget *dock : {m_contentsDock, m_searchDock, m_bookmarksDock, m_notesDock, m_termsDock})
        nameButtons(*dock);
    m_reader->setFocus(Qt::OtherFocusReason);
}

WindowState MainWindow::state() const
{
    return {saveGeometry(), m_fit->paneState(), m_reader->view().topBlock(), m_context->textLanguages(),
            m_context->columns().arrangement()};
}

void MainWindow::focusPane(int step)
{
    std::vector<QWidget *> panes{m_reader};
    for (const QDockWidget *dock : {m_contentsDock, m_searchDock, m_bookmarksDock, m_notesDock, m_termsDock}) {
        if (dock->toggleViewAction()->isChecked()) // also of panes that stand behind another as tabs
            panes.push_back(dock->widget());
    }
    const QWidget *focused = focusWidget();
    const auto here = std::ranges::find_if(
        panes, [focused](const QWidget *pane) { return pane == focused || pane->isAncestorOf(focused); });
    const auto count = static_cast<std::ptrdiff_t>(panes.size());
    const std::ptrdiff_t from = here == panes.end() ? 0 : here - panes.begin();
    QWidget *wanted = panes[static_cast<size_t>((from + step + count) % count)];
    if (auto *dock = qobject_cast<QDockWidget *>(wanted->parentWidget()))
        dock->raise();
    // A pane that stood behind another is there only after the layout's turn.
    QTimer::singleShot(0, wanted, [wanted] { wanted->setFocus(Qt::ShortcutFocusReason); });
}

void MainWindow::showPlace()
{
    const Document &document = m_app.document;
    const Block *block = document.block(m_context->navigator().here());
    const Section *section = block ? document.sectionOf(*block) : nullptr;
    if (m_unofficial)
        m_unofficial->setVisible(m_context->isUnofficialShown());
    if (!section) {
        m_place->clear();
        return;
    }
    const BlockText *title = document.block(section->id)->textOrEnglish(m_context->textLanguage());
    const int page = block->pages.first;
    // A long heading leaves the page its room.
    const QString heading =
        m_place->fontMetrics().elidedText(title ? title->text : QString(), Qt::ElideRight, width() / 2);
    //: Where the person reads: identifier, heading, printed page.
    m_place->setText(tr("%1 · %2 · p. %3").arg(shownId(*section), heading, QString::number(page)));
}

void MainWindow::nameButtons(const QDockWidget &dock)
{
    const std::pair<QString, QString> names[] = {
        //: The button that closes a pane; %1 is the pane's name.
        {u"qt_dockwidget_closebutton"_s, tr("Close “%1”").arg(dock.windowTitle())},
        //: The button that makes a pane a window of its own, or brings it back; %1 is the pane's name.
        {u"qt_dockwidget_floatbutton"_s, tr("Detach or attach “%1”").arg(dock.windowTitle())},
    };
    for (const auto &[objectName, name] : names) {
        if (auto *button = dock.findChild<QAbstractButton *>(objectName)) {
            button->setAccessibleName(name);
            button->setAccessibleDescription(QString());
            button->setToolTip(name);
        }
    }
}

void MainWindow::retranslate()
{
    const bool ownFile = m_app.trust.state() == ContentState::OwnFile;
    //: Title of a window whose text is not the program's own but a file that the person asked for.
    setWindowTitle(ownFile ? tr("IAMM Browser – text not checked") : tr("IAMM Browser"));
    m_contentsDock->setWindowTitle(tr("Contents"));
    m_searchDock->setWindowTitle(tr("Search"));
    m_bookmarksDock->setWindowTitle(tr("Bookmarks"));
    m_notesDock->setWindowTitle(tr("Notes"));
    //: The pane with the termbase.
    m_termsDock->setWindowTitle(tr("Terms"));
    for (const QDockWidget *dock : {m_contentsDock, m_searchDock, m_bookmarksDock, m_notesDock, m_termsDock})
        nameButtons(*dock);
    m_toolBar->setWindowTitle(tr("Toolbar"));
    if (m_unofficial) {
        m_unofficial->setText(tr("Unofficial translation"));
        m_unofficial->setToolTip(tr("Show the English original (Ctrl+1)"));
    }
    showPlace();
}

void MainWindow::commit()
{
    m_notes->commit();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_parts.window->retranslate();
        m_parts.navigation->retranslate();
        m_parts.reader->retranslate();
        if (m_parts.columns)
            m_parts.columns->retranslate();
        m_parts.contents->retranslate();
        m_parts.copy->retranslate();
        m_parts.search->retranslate();
        m_parts.exporting->retranslate();
        m_parts.library->retranslate();
        m_parts.bookmarks->retranslate();
        m_parts.bookmarkCommands->retranslate();
        m_parts.exchange->retranslate();
        m_parts.highlights->retranslate();
        m_parts.notes->retranslate();
        m_parts.terms->retranslate();
        m_menu->retranslate();
        retranslate();
    } else if (event->type() == QEvent::WindowStateChange) {
        m_parts.window->fullScreen->setChecked(isFullScreen());
    }
}

bool MainWindow::focusNextPrevChild(bool next)
{
    // Qt leads into panes that stand behind others as tabs, too: it has them outside the window, where nobody sees
    // them, and Enter there would act.
    const auto isBehind = [this](const QWidget *widget) {
        return widget->window() == this && !rect().intersects({widget->mapTo(this, QPoint()), widget->size()});
    };
    constexpr int mostSteps = 500; // there are fewer controls in a window
    for (int step = 0; step < mostSteps; ++step) {
        if (!QMainWindow::focusNextPrevChild(next))
            return false;
        if (!focusWidget() || !isBehind(focusWidget()))
            return true;
    }
    return true;
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    showPlace(); // a long heading gets what room there is
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    commit();
    // Where this window is the last: what was done in it has to be on the disk first.
    if (!m_windows.mayClose(*this)) {
        event->ignore();
        return;
    }
    event->accept();
    Q_EMIT closed(this);
}

} // namespace iamm
