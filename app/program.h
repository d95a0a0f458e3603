// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/appcontext.h"
#include "app/bookmarks/activefolder.h"
#include "app/contenttrust.h"
#include "app/interfacelanguage.h"
#include "app/library/fieldundo.h"
#include "app/library/unsavedchanges.h"
#include "app/navigator.h"
#include "app/notes/notefeed.h"
#include "app/settings.h"
#include "app/startoptions.h"
#include "app/system/colors.h"
#include "app/system/desktopcolors.h"
#include "app/system/singleinstance.h"
#include "app/windowlist.h"
#include "core/agenda/termservice.h"
#include "core/document/document.h"
#include "core/library/libraryservice.h"
#include "core/library/placements.h"
#include "core/search/searchservice.h"

#include <QString>

#include <memory>

namespace iamm {

/// Everything that lives as long as the program, in the order in which it is made: window first, and after its first
/// paint whatever can wait. Made in main() after the QApplication.
class Program final {
public:
    /// Throws StorageError where there is no text to show.
    explicit Program(const StartOptions &options);

    /// Opens the windows. Returns at once: the event loop does the rest. False where another program holds this
    /// library and has come to the front instead: then there is nothing to do, and no window.
    bool start();

    WindowList &windows() { return m_windows; }
    AppContext &context() { return m_context; }

private:
    struct Content {
        Document document;
        QString sqliteVersion;
    };
    static Content readContent(const QString &file);

    /// What the first paint doesn't wait for. Does it once.
    void startTheRest();
    /// Another start wants to be here.
    void answer(const OpenRequest &request);
    void listenToOtherStarts();
    /// This program holds the library from now on, though not since its start.
    void becomeHolder();
    /// A program on another computer holds the library, or was left behind.
    void askToTakeOver();
    /// Columns of the first window by their languages' codes; says which of them there is no text in.
    void showLanguages(const QString &codes);
    /// False where it isn't found, or stands for several places: then the person is to be asked.
    bool goTo(const QString &reference, Why why);

    StartOptions m_options;
    SingleInstance m_instance;
    Settings m_settings;
    InterfaceLanguage m_language;
    Colors m_colors;
    std::unique_ptr<DesktopColors> m_desktopColors = DesktopColors::make();
    Content m_content;
    ContentTrust m_trust;
    SearchService m_search;
    TermService m_terms;
    LibraryService m_library;
    Placements m_placements;
    UnsavedChanges m_unsaved;
    ActiveFolder m_activeFolder;
    NoteFeed m_noteFeed;
    FieldUndo m_fieldUndo;
    AppContext m_context;
    WindowList m_windows;
    bool m_hasStartedTheRest = false;
};

} // namespace iamm
