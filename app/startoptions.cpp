// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/startoptions.h"

#include "app/interfacelanguage.h"
#include "core/agenda/contentlocation.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <string_view>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {
/// The words of the command line's help.
struct StartWords {
    Q_DECLARE_TR_FUNCTIONS(iamm::StartOptions)
};

/// With the library where that isn't in the system's place: a portable folder holds everything.
QString settingsFile(const LibraryLocation &library)
{
    const QString folder = library.origin == LibraryLocation::Origin::Standard
                               ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
                               : library.folder;
    return folder + u"/settings.ini"_s;
}
} // namespace

bool wantsOnlyWords(int argc, char **argv)
{
    static constexpr std::array<std::string_view, 5> words{"--version", "-v", "--help", "-h", "--help-all"};
    for (int i = 1; i < argc; ++i) {
        if (std::find(words.begin(), words.end(), argv[i]) != words.end())
            return true;
    }
    return false;
}

StartOptions readStartOptions(const QStringList &arguments, const QString &contentHash)
{
    const QString programFolder = QCoreApplication::applicationDirPath();
    StartOptions options;
    // What the parser says is in the person's language too.
    InterfaceLanguage language;
    language.use(std::nullopt);

    QCommandLineParser parser;
    parser.setApplicationDescription(StartWords::tr(
        "Reads, searches and cites the Berne Initiative’s International Agenda for Migration Management."));
    const QCommandLineOption version({u"v"_s, u"version"_s},
                                     StartWords::tr("Says which program, edition, Qt and SQLite this is, and ends."));
    const QCommandLineOption content(u"content"_s,
                                     StartWords::tr("Opens this content database instead of the program’s own."),
                                     StartWords::tr("file"));
    const QCommandLineOption library(u"library"_s, StartWords::tr("Keeps bookmarks and settings in this folder."),
                                     StartWords::tr("folder"));
    const QCommandLineOption languages(u"lang"_s,
                                       StartWords::tr("Shows the text in this language: en, fr or es; several with "
                                                      "commas (en,fr) beside each other."),
                                       StartWords::tr("languages"));
    parser.addHelpOption();
    parser.addOptions({version, content, library, languages});
    //: In the help of the command line: what may follow the program's name.
    parser.addPositionalArgument(StartWords::tr("reference"),
                                 StartWords::tr("Where to open: III.11.b-2, “CU 7”, “p. 31”, iamm:III.11.b-2."),
                                 u"[%1]"_s.arg(StartWords::tr("reference")));
    parser.process(arguments);

    options.reference = parser.positionalArguments().join(u' ');
    options.languages = parser.values(languages).join(u',');
    options.versionOnly = parser.isSet(version);
    options.library = libraryLocation(programFolder, parser.value(library));
    options.settingsFile = settingsFile(options.library);
    if (parser.isSet(content)) {
        options.contentFile = parser.value(content);
    } else {
        options.contentFile = findContent(programFolder).value_or(QString());
        options.contentHash = contentHash;
    }
    return options;
}

} // namespace iamm
