// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/libraryfile.h"
#include "core/library/librarylocation.h"

#include <QString>
#include <QStringList>

namespace iamm {

/// What the program was asked for, and where it finds and keeps things.
struct StartOptions {
    QString reference;   ///< where to open; empty: where the person was
    QString languages;   ///< codes of the text's columns, with commas between; empty: as they were
    QString contentFile; ///< the content database; empty: there is none to be found
    QString contentHash; ///< what its SHA-256 has to be, in hexadecimal; empty: a file of the person's own choice
    QString settingsFile;
    LibraryLocation library = {};
    LibraryOptions libraryOptions = {};
    bool versionOnly = false; ///< say the versions and end
};

/// Reads the command line of iamm-browser, whose first argument is the program's name. Ends the program itself for
/// --help and for options that it doesn't know, as QCommandLineParser does. Needs a QCoreApplication with its name set.
/// `contentHash`: of the shipped database.
StartOptions readStartOptions(const QStringList &arguments, const QString &contentHash);

/// Whether these arguments want nothing but words on the command line: no display is needed for that.
bool wantsOnlyWords(int argc, char **argv);

} // namespace iamm
