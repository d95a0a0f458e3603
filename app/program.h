// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/appcontext.h"
#include "app/interfacelanguage.h"
#include "app/library/fieldundo.h"
#include "app/library/unsavedchanges.h"
#include "app/settings.h"
#include "app/system/colors.h"
#include "app/windowlist.h"
#include "core/document/document.h"
#include "core/library/libraryservice.h"
#include "core/search/searchservice.h"

#include <QString>

#include <optional>

namespace iamm {

/// What the program was asked for on its command line.
struct StartOptions {
    QString reference;   ///< where to open; empty: where the person was
    QString contentFile; ///< not the shipped one; empty: the shipped one
    QString settingsFile;
    LibraryLocation library = {};
    LibraryOptions libraryOptions = {};
};

/// Everything that lives as long as the program, in the order in which it is made: window first, and after its first
/// paint whatever can wait. Made in main() after the QApplication.
class Program final {
public:
    /// Throws StorageError where there is no text to show.
    explicit Program(const StartOptions &options);

    /// Opens the windows. Returns at once: the event loop does the rest.
    void start();

    WindowList &windows() { return m_windows; }
    AppContext &context() { return m_context; }

private:
    void openLibraryAfterFirstPaint();
    void goTo(const QString &reference);

    StartOptions m_options;
    Settings m_settings;
    InterfaceLanguage m_language;
    Colors m_colors;
    Document m_document;
    SearchService m_search;
    LibraryService m_library;
    UnsavedChanges m_unsaved;
    FieldUndo m_fieldUndo;
    AppContext m_context;
    WindowList m_windows;
};

} // namespace iamm
