// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/program.h"
#include "core/log/logfile.h"
#include "core/log/logging.h"
#include "core/version.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QStandardPaths>

int main(int argc, char **argv)
{
    using namespace Qt::StringLiterals;
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"iamm-browser"_s);
    QApplication::setApplicationVersion(QLatin1StringView(iamm::programVersion));
    QApplication::setStyle(u"Fusion"_s);

    QCommandLineParser parser;
    const QCommandLineOption content(u"content"_s, u"The content database, for tests."_s, u"file"_s);
    const QCommandLineOption library(u"library"_s, u"The folder with the library: bookmarks and notes."_s, u"folder"_s);
    parser.addOption(content);
    parser.addOption(library);
    parser.addPositionalArgument(u"reference"_s, u"Where to open."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);

    iamm::StartOptions options;
    options.contentFile =
        parser.isSet(content) ? parser.value(content) : QCoreApplication::applicationDirPath() + u"/agenda.sqlite"_s;
    options.reference = parser.positionalArguments().value(0);
    options.settingsFile = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/settings.ini"_s;
    options.library = iamm::libraryLocation(QCoreApplication::applicationDirPath(), parser.value(library));

    // Where the folder can't be made the log's lines are lost, and the library says why.
    iamm::makeLibraryFolder(options.library);
    iamm::LogFile logFile(options.library.logFile());
    const iamm::Logging logging(logFile);
    iamm::Program program(options);
    program.start();
    return QApplication::exec();
}
