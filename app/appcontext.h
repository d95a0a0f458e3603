// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace iamm {

class ActiveFolder;
class Colors;
class ContentTrust;
class Document;
class InterfaceLanguage;
class LibraryService;
class Placements;
class SearchService;
class Settings;
class TermService;
class UnsavedChanges;

/// What the whole program shares, made in main() and handed on by reference. Everything in it outlives the windows.
struct AppContext {
    const Document &document;
    Settings &settings;
    InterfaceLanguage &interfaceLanguage;
    Colors &colors;
    ContentTrust &trust;
    SearchService &search;
    TermService &terms;
    LibraryService &library;
    const Placements &placements;
    UnsavedChanges &unsaved;
    ActiveFolder &activeFolder;
    QString sqliteVersion;
};

} // namespace iamm
