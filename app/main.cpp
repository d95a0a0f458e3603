// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/program.h"
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
    parser.addOption(content);
    parser.addPositionalArgument(u"reference"_s, u"Where to open."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);

    iamm::StartOptions options;
    options.contentFile =
        parser.isSet(content) ? parser.value(content) : QCoreApplication::applicationDirPath() + u"/agenda.sqlite"_s;
    options.reference = parser.positionalArguments().value(0);
    options.settingsFile = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/settings.ini"_s;
    iamm::Program program(options);
    program.start();
    return QApplication::exec();
}
