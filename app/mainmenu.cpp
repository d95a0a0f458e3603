// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/mainmenu.h"

#include "app/actionnames.h"
#include "app/bookmarks/bookmarkactions.h"
#include "app/bookmarks/bookmarkcommands.h"
#include "app/contents/contentsactions.h"
#include "app/exchange/exchangeactions.h"
#include "app/export/copyactions.h"
#include "app/export/exportactions.h"
#include "app/highlights/highlightactions.h"
#include "app/icons.h"
#include "app/library/libraryactions.h"
#include "app/navigationactions.h"
#include "app/notes/noteactions.h"
#include "app/reader/columnactions.h"
#include "app/reader/readeractions.h"
#include "app/search/searchactions.h"
#include "app/terms/termactions.h"
#include "app/windowactions.h"

#include <QMenu>
#include <QMenuBar>

namespace iamm {

using namespace Qt::StringLiterals;

MainMenu::MainMenu(QMenuBar &bar, const WindowParts &parts, QObject *parent)
    : QObject(parent), m_bar(bar), m_parts(parts)
{
    setUpFile(bar);
    setUpEdit(bar);
    setUpView(bar);
    setUpGo(bar);
    setUpBookmarks(bar);
    setUpNotes(bar);
    setUpHelp(bar);
    m_panes->menuAction()->setObjectName(u"view.panes"_s);
    m_language->menuAction()->setObjectName(u"view.language"_s);
    retranslate();
}

void MainMenu::setUpFile(QMenuBar &bar)
{
    m_file = bar.addMenu(QString());
    m_file->addAction(m_parts.window->newWindow);
    m_file->addSeparator();
    m_file->addActions(
        {m_parts.library->saved, m_parts.exchange->saveCopy, m_parts.exchange->merge, m_parts.library->restore});
    m_file->addSeparator();
    const ExportActions &exporting = *m_parts.exporting;
    m_file->addActions({exporting.print, exporting.printPreview, exporting.savePdf, exporting.exportFile});
    m_file->addSeparator();
    m_file->addAction(m_parts.window->close);
    m_file->addAction(m_parts.window->quit);
}

void MainMenu::setUpEdit(QMenuBar &bar)
{
    const ReaderActions &reader = *m_parts.reader;
    m_edit = bar.addMenu(QString());
    const CopyActions &copy = *m_parts.copy;
    m_edit->addActions({m_parts.library->undo, m_parts.library->redo, m_parts.library->bin});
    m_edit->addSeparator();
    m_edit->addActions({copy.copyText, copy.copyWithCitation, copy.copyCitation, copy.copyWithOriginal, copy.copyLink});
    m_edit->addSeparator();
    m_edit->addAction(reader.selectAll);
    m_edit->addSeparator();
    m_edit->addAction(m_parts.search->search);
    m_edit->addActions({reader.find, reader.findNext, reader.findPrevious});
    m_edit->addAction(m_parts.terms->lookUp);
    m_edit->addSeparator();
    m_edit->addAction(m_parts.window->settings);
}

void MainMenu::setUpView(QMenuBar &bar)
{
    const ReaderActions &reader = *m_parts.reader;
    m_view = bar.addMenu(QString());
    m_panes = m_view->addMenu(QString());
    for (QAction *pane : m_parts.panes)
        m_panes->addAction(pane);
    m_panes->addSeparator();
    m_panes->addActions({m_parts.window->nextPane, m_parts.window->previousPane});
    m_language = m_view->addMenu(QString());
    m_language->setIcon(icon(u"language"_s));
    if (const ColumnActions *columns = m_parts.columns) {
        for (const auto &[language, action] : columns->alone())
            m_language->addAction(action);
        m_language->addAction(columns->sideBySide);
        m_language->addMenu(columns->columns());
        m_language->addSeparator();
    }
    // No section: where a style shows its title, it cuts it to the width of the entries.
    m_menusLanguage = m_language->addAction(QString());
    m_menusLanguage->setEnabled(false);
    m_menusLanguage->setObjectName(u"view.menusLanguage"_s);
    for (const auto &[language, action] : m_parts.window->interfaceLanguages)
        m_language->addAction(action);
    m_view->addSeparator();
    m_view->addActions({reader.textLarger, reader.textSmaller, reader.textNormal});
    m_view->addSeparator();
    m_view->addActions({m_parts.contents->pages, reader.identifiers, m_parts.terms->mark});
    if (reader.translatorsNotes)
        m_view->addAction(reader.translatorsNotes);
    m_view->addAction(reader.caret);
    m_view->addSeparator();
    m_view->addAction(m_parts.window->fullScreen);
}

void MainMenu::setUpGo(QMenuBar &bar)
{
    const NavigationActions &navigation = *m_parts.navigation;
    m_go = bar.addMenu(QString());
    m_go->addActions({navigation.back, navigation.forward});
    m_go->addSeparator();
    m_go->addActions({navigation.previousSection, navigation.nextSection});
    m_go->addSeparator();
    m_go->addAction(navigation.goTo);
    m_go->addSeparator();
    m_go->addActions({m_parts.search->nextResult, m_parts.search->previousResult, m_parts.search->returnToBefore});
}

void MainMenu::setUpBookmarks(QMenuBar &bar)
{
    const BookmarkActions &bookmarks = *m_parts.bookmarks;
    m_bookmarks = bar.addMenu(QString());
    m_bookmarks->addActions({bookmarks.toggle, bookmarks.show});
    m_bookmarks->addSeparator();
    const BookmarkCommands &commands = *m_parts.bookmarkCommands;
    m_bookmarks->addActions({commands.open, commands.rename, commands.remove});
    m_bookmarks->addSeparator();
    m_bookmarks->addAction(commands.newFolder);
    m_bookmarks->addMenu(commands.moveTo());
    m_bookmarks->addActions(
        {commands.moveUp, commands.moveDown, commands.duplicate, commands.active, commands.copyToMine});
    m_bookmarks->addSeparator();
    m_bookmarks->addAction(commands.tags);
    m_bookmarks->addMenu(commands.colors());
    m_bookmarks->addMenu(commands.orders());
}

void MainMenu::setUpNotes(QMenuBar &bar)
{
    const NoteActions &notes = *m_parts.notes;
    const HighlightActions &highlights = *m_parts.highlights;
    m_notes = bar.addMenu(QString());
    m_notes->addActions({notes.write, notes.show});
    m_notes->addSeparator();
    m_notes->addActions({highlights.open, highlights.remove});
    m_notes->addSeparator();
    m_notes->addActions({notes.open, notes.tags});
    m_notes->addMenu(notes.colors());
    m_notes->addActions({notes.copyToMine, notes.remove});
    m_notes->addMenu(notes.orders());
    m_notes->addSeparator();
    m_notes->addAction(m_parts.library->unplaced);
}

void MainMenu::setUpHelp(QMenuBar &bar)
{
    m_help = bar.addMenu(QString());
    m_help->addActions({m_parts.window->help, m_parts.window->keys});
    m_help->addSeparator();
    m_help->addActions({m_parts.window->copyDetails, m_parts.window->about});
}

void MainMenu::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_panes->setTitle(tr("&Panes"));
    m_language->setTitle(tr("&Language"));
    //: Heading in the menu of languages, above those that the interface has; the text's languages stand above it.
    m_menusLanguage->setText(tr("Language of the menus"));
    //: The menu for going to places in the document.
    m_go->setTitle(tr("&Go"));
    m_bookmarks->setTitle(tr("&Bookmarks"));
    m_notes->setTitle(tr("&Notes"));
    m_help->setTitle(tr("&Help"));
}

std::vector<MenuCommand> MainMenu::commands() const
{
    // Not at the start: nobody but the help asks for the names.
    nameActions(m_parts);
    return menuCommands(m_bar);
}

QMenu *MainMenu::newContextMenu(QWidget *parent) const
{
    auto *menu = new QMenu(parent);
    const CopyActions &copy = *m_parts.copy;
    menu->addActions({copy.copyText, copy.copyWithCitation, copy.copyCitation, copy.copyWithOriginal, copy.copyLink});
    menu->addSeparator();
    menu->addAction(m_parts.bookmarks->toggle);
    menu->addAction(m_parts.notes->write);
    menu->addMenu(m_parts.highlights->colors());
    menu->addSeparator();
    menu->addAction(m_parts.reader->selectAll);
    menu->addAction(m_parts.reader->find);
    menu->addAction(m_parts.terms->lookUp);
    return menu;
}

} // namespace iamm
