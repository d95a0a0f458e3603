// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/actionnames.h"

#include "app/bookmarks/bookmarkactions.h"
#include "app/bookmarks/bookmarkcommands.h"
#include "app/contents/contentsactions.h"
#include "app/exchange/exchangeactions.h"
#include "app/export/copyactions.h"
#include "app/export/exportactions.h"
#include "app/highlights/highlightactions.h"
#include "app/library/colormenu.h"
#include "app/library/libraryactions.h"
#include "app/mainmenu.h"
#include "app/navigationactions.h"
#include "app/notes/noteactions.h"
#include "app/reader/columnactions.h"
#include "app/reader/readeractions.h"
#include "app/search/searchactions.h"
#include "app/terms/termactions.h"
#include "app/windowactions.h"

#include <QMenu>

#include <initializer_list>
#include <utility>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

using Named = std::pair<QLatin1StringView, QAction *>;

void name(QLatin1StringView part, std::initializer_list<Named> actions)
{
    for (const auto &[member, action] : actions) {
        if (action)
            action->setObjectName(part + u'.' + member);
    }
}

void nameLanguages(const QString &part, const std::vector<std::pair<Language, QAction *>> &actions)
{
    for (const auto &[language, action] : actions)
        action->setObjectName(part + u'.' + languageCode(language));
}

void nameWindow(const WindowParts &parts)
{
    const WindowActions &window = *parts.window;
    name("window"_L1, {{"newWindow"_L1, window.newWindow},
                       {"close"_L1, window.close},
                       {"quit"_L1, window.quit},
                       {"fullScreen"_L1, window.fullScreen},
                       {"nextPane"_L1, window.nextPane},
                       {"previousPane"_L1, window.previousPane},
                       {"settings"_L1, window.settings},
                       {"help"_L1, window.help},
                       {"keys"_L1, window.keys},
                       {"copyDetails"_L1, window.copyDetails},
                       {"about"_L1, window.about}});
    nameLanguages(u"window.interface"_s, window.interfaceLanguages);
    const NavigationActions &navigation = *parts.navigation;
    name("navigation"_L1, {{"back"_L1, navigation.back},
                           {"forward"_L1, navigation.forward},
                           {"nextSection"_L1, navigation.nextSection},
                           {"previousSection"_L1, navigation.previousSection},
                           {"goTo"_L1, navigation.goTo}});
    name("contents"_L1, {{"pages"_L1, parts.contents->pages}});
}

void nameText(const WindowParts &parts)
{
    const ReaderActions &reader = *parts.reader;
    name("reader"_L1, {{"selectAll"_L1, reader.selectAll},
                       {"find"_L1, reader.find},
                       {"findNext"_L1, reader.findNext},
                       {"findPrevious"_L1, reader.findPrevious},
                       {"textLarger"_L1, reader.textLarger},
                       {"textSmaller"_L1, reader.textSmaller},
                       {"textNormal"_L1, reader.textNormal},
                       {"identifiers"_L1, reader.identifiers},
                       {"translatorsNotes"_L1, reader.translatorsNotes},
                       {"caret"_L1, reader.caret}});
    if (const ColumnActions *columns = parts.columns) {
        nameLanguages(u"columns.alone"_s, columns->alone());
        nameLanguages(u"columns.shown"_s, columns->shown());
        nameLanguages(u"columns.toLeft"_s, columns->toLeft());
        nameLanguages(u"columns.toRight"_s, columns->toRight());
        name("columns"_L1, {{"sideBySide"_L1, columns->sideBySide}, {"next"_L1, columns->nextColumn}});
        columns->columns()->menuAction()->setObjectName(u"columns.columns"_s);
        nameLanguages(u"columns.column"_s, columns->menus());
    }
    const SearchActions &search = *parts.search;
    name("search"_L1, {{"search"_L1, search.search},
                       {"nextResult"_L1, search.nextResult},
                       {"previousResult"_L1, search.previousResult},
                       {"returnToBefore"_L1, search.returnToBefore}});
    name("terms"_L1, {{"lookUp"_L1, parts.terms->lookUp}, {"mark"_L1, parts.terms->mark}});
    const CopyActions &copy = *parts.copy;
    name("copy"_L1, {{"copyText"_L1, copy.copyText},
                     {"copyWithCitation"_L1, copy.copyWithCitation},
                     {"copyCitation"_L1, copy.copyCitation},
                     {"copyWithOriginal"_L1, copy.copyWithOriginal},
                     {"copyLink"_L1, copy.copyLink}});
    const ExportActions &exporting = *parts.exporting;
    name("exporting"_L1, {{"print"_L1, exporting.print},
                          {"printPreview"_L1, exporting.printPreview},
                          {"savePdf"_L1, exporting.savePdf},
                          {"exportFile"_L1, exporting.exportFile}});
}

void nameLibrary(const WindowParts &parts)
{
    const LibraryActions &library = *parts.library;
    name("library"_L1, {{"undo"_L1, library.undo},
                        {"redo"_L1, library.redo},
                        {"saved"_L1, library.saved},
                        {"bin"_L1, library.bin},
                        {"restore"_L1, library.restore},
                        {"unplaced"_L1, library.unplaced}});
    name("exchange"_L1, {{"saveCopy"_L1, parts.exchange->saveCopy}, {"merge"_L1, parts.exchange->merge}});
    const BookmarkCommands &commands = *parts.bookmarkCommands;
    name("bookmarks"_L1, {{"toggle"_L1, parts.bookmarks->toggle},
                          {"show"_L1, parts.bookmarks->show},
                          {"open"_L1, commands.open},
                          {"rename"_L1, commands.rename},
                          {"remove"_L1, commands.remove},
                          {"newFolder"_L1, commands.newFolder},
                          {"moveUp"_L1, commands.moveUp},
                          {"moveDown"_L1, commands.moveDown},
                          {"duplicate"_L1, commands.duplicate},
                          {"active"_L1, commands.active},
                          {"tags"_L1, commands.tags},
                          {"copyToMine"_L1, commands.copyToMine},
                          {"moveTo"_L1, commands.moveTo()->menuAction()},
                          {"colors"_L1, commands.colors()->menuAction()},
                          {"orders"_L1, commands.orders()->menuAction()}});
    const NoteActions &notes = *parts.notes;
    name("notes"_L1, {{"write"_L1, notes.write},
                      {"show"_L1, notes.show},
                      {"open"_L1, notes.open},
                      {"tags"_L1, notes.tags},
                      {"copyToMine"_L1, notes.copyToMine},
                      {"remove"_L1, notes.remove},
                      {"colors"_L1, notes.colors()->menuAction()},
                      {"orders"_L1, notes.orders()->menuAction()}});
    name("highlights"_L1, {{"open"_L1, parts.highlights->open}, {"remove"_L1, parts.highlights->remove}});
}

} // namespace

void nameActions(const WindowParts &parts)
{
    nameWindow(parts);
    nameText(parts);
    nameLibrary(parts);
}

} // namespace iamm
