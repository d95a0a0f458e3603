// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT

// iamm-build: makes the content database from the source texts.

#include "core/agenda/agendawriter.h"
#include "core/source/sourceerror.h"
#include "core/storage/storageerror.h"
#include "core/tools/sourcefolder.h"
#include "core/version.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>
#include <optional>

namespace {

using namespace Qt::StringLiterals;
using namespace iamm;

enum ExitCode { Made = 0, UnreadableSource = 1, WrongUsage = 2, UnwritableOutput = 3 };

struct Task {
    SourcePaths paths;
    QString output;
};

void complain(const QString &message)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(message));
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"Makes the content database of the IAMM Browser from its source texts."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({u"source"_s, u"The English text."_s, u"FILE"_s});
    parser.addOption({u"repairs"_s, u"What the conversion damaged in it."_s, u"FILE"_s});
    parser.addOption({u"translation"_s,
                      u"A translation, as fr=FILE or es=FILE. Can be given for each. Beside agenda.fr.txt has to stand "
                      "agenda.fr.basis, and agenda.fr.notes can."_s,
                      u"LANG=FILE"_s});
    parser.addOption({u"data"_s,
                      u"The folder of agenda.pages, agenda.headings, agenda.links, agenda.edition, "
                      "identifiers.tsv and termbase.tsv. Without it: the folder of the repairs."_s,
                      u"DIR"_s});
    parser.addOption({u"output"_s, u"The database to make or replace."_s, u"FILE"_s});
}

/// False, with a complaint, where it is no fr=FILE.
bool addTranslation(const QString &value, SourcePaths &paths)
{
    const qsizetype equals = value.indexOf(u'=');
    const std::optional<Language> language = languageFromCode(QStringView(value).first(qMax<qsizetype>(equals, 0)));
    const QString file = value.mid(equals + 1);
    if (!language || *language == Language::English || file.isEmpty() || paths.translations.contains(*language)) {
        complain(u"--translation takes fr=FILE and es=FILE, each once; not \"%1\""_s.arg(value));
        return false;
    }
    paths.translations.insert(*language, file);
    return true;
}

/// None, with a complaint, for a wrong command line.
std::optional<Task> taskOf(const QCommandLineParser &parser)
{
    for (const QString &required : {u"source"_s, u"repairs"_s, u"output"_s}) {
        if (parser.value(required).isEmpty()) {
            complain(u"--%1 is missing; see --help"_s.arg(required));
            return std::nullopt;
        }
    }
    if (!parser.positionalArguments().isEmpty()) {
        complain(u"\"%1\" belongs to no option; see --help"_s.arg(parser.positionalArguments().constFirst()));
        return std::nullopt;
    }
    Task task{{parser.value(u"source"_s), parser.value(u"repairs"_s), parser.value(u"data"_s), {}},
              parser.value(u"output"_s)};
    if (task.paths.dataFolder.isEmpty())
        task.paths.dataFolder = QFileInfo(task.paths.repairs).path();
    for (const QString &value : parser.values(u"translation"_s)) {
        if (!addTranslation(value, task.paths))
            return std::nullopt;
    }
    return task;
}

ExitCode make(const Task &task)
{
    try {
        AgendaWriter(task.output).write(parsedSource(readSourceFiles(task.paths)));
        return Made;
    } catch (const SourceError &error) {
        complain(error.message());
        return UnreadableSource;
    } catch (const StorageError &error) {
        complain(u"%1: can't be written: %2"_s.arg(task.output, QString::fromUtf8(error.what())));
        return UnwritableOutput;
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"iamm-build"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(programVersion));
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QCoreApplication::arguments())) {
        complain(parser.errorText());
        return WrongUsage;
    }
    if (parser.isSet(u"help"_s))
        parser.showHelp(Made);
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    const std::optional<Task> task = taskOf(parser);
    return task ? make(*task) : WrongUsage;
}
