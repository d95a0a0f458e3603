// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT

// iamm: the Agenda on the command line. Needs no display.

#include "core/agenda/agendareader.h"
#include "core/agenda/contentlocation.h"
#include "core/storage/storageerror.h"
#include "core/tools/commandline.h"
#include "core/tools/contenthash.h"
#include "core/tools/exportcommand.h"
#include "core/tools/searchcommand.h"
#include "core/tools/showcommand.h"
#include "core/tools/termcommand.h"
#include "core/tools/toccommand.h"
#include "core/version.h"

#include <QLocale>
#include <QTranslator>

#include <csignal>
#include <cstdio>

namespace {

using namespace Qt::StringLiterals;
using namespace iamm;

/// One run of the program: opens the content and gives the work to a command.
class Program final {
    Q_DECLARE_TR_FUNCTIONS(iamm::Program)

public:
    ExitCode run(const QStringList &arguments);

private:
    ExitCode runCommand(const CommandLine &line);
    ExitCode printVersion(const CommandLine &line);
    /// The content's path; none where there is none to trust: said why.
    std::optional<QString> contentPath(const CommandLine &line);
    struct Content {
        Document document;
        QString sqliteVersion;
    };
    /// None where it can't be read: said why.
    std::optional<Content> openContent(const QString &path);
    bool hasLanguages(const Document &document, const std::vector<Language> &languages);
    ExitCode afterWriting(ExitCode code);

    CommandOutput m_output;
};

ExitCode Program::run(const QStringList &arguments)
{
    CommandLineReader reader;
    const std::optional<CommandLine> line = reader.read(arguments);
    if (!line) {
        m_output.complain(reader.reason());
        m_output.complain(tr("“iamm --help” says how it is used."));
        return ExitCode::WrongUsage;
    }
    if (line->command == Command::Help) {
        m_output.print(CommandLineReader::help());
        return afterWriting(ExitCode::Found);
    }
    return afterWriting(line->command == Command::Version ? printVersion(*line) : runCommand(*line));
}

ExitCode Program::runCommand(const CommandLine &line)
{
    const std::optional<QString> path = contentPath(line);
    const std::optional<Content> content = path ? openContent(*path) : std::nullopt;
    if (!content)
        return ExitCode::DataError;
    const Document &document = content->document;
    if (!hasLanguages(document, line.languages))
        return ExitCode::WrongUsage;
    switch (line.command) {
    case Command::Contents:
        return TocCommand(document, m_output).run(line);
    case Command::Show:
        return ShowCommand(document, m_output).run(line);
    case Command::Search:
        try {
            return SearchCommand(document, *path, m_output).run(line);
        } catch (const StorageError &) {
            m_output.complain(tr("The search index in “%1” can’t be read.").arg(*path));
            return ExitCode::DataError;
        }
    case Command::Term:
        try {
            AgendaReader reader(*path);
            return TermCommand(document, {reader.terms(), reader.termPlaces(document)}, m_output).run(line);
        } catch (const StorageError &) {
            m_output.complain(tr("The termbase in “%1” can’t be read.").arg(*path));
            return ExitCode::DataError;
        }
    case Command::Export:
        return ExportCommand(document, m_output).run(line);
    case Command::Help:
    case Command::Version:
        break;
    }
    Q_UNREACHABLE();
}

ExitCode Program::printVersion(const CommandLine &line)
{
    m_output.print(u"iamm %1\nQt %2\n"_s.arg(QLatin1StringView(programVersion), QLatin1StringView(qVersion())));
    const std::optional<QString> path = contentPath(line);
    const std::optional<Content> content = path ? openContent(*path) : std::nullopt;
    if (!content)
        return ExitCode::DataError;
    m_output.print(u"SQLite %1\n"_s.arg(content->sqliteVersion));
    const Edition &edition = content->document.edition();
    //: %1: the edition's name, %2: a number
    m_output.print(tr("Edition %1, revision %2").arg(edition.id).arg(edition.revision) + u'\n');
    return ExitCode::Found;
}

std::optional<QString> Program::contentPath(const CommandLine &line)
{
    if (!line.contentFile.isEmpty())
        return line.contentFile;
    const QString folder = QCoreApplication::applicationDirPath();
    const std::optional<QString> path = findContent(folder);
    if (!path) {
        //: %1: file names, one a line
        m_output.complain(tr("The Agenda’s text isn’t where it belongs. Install the program again. Looked for:\n%1")
                              .arg(contentCandidates(folder).join(u'\n')));
        return std::nullopt;
    }
    if (verifyContentHash(*path, contentHash()) != ContentCheck::AsBuilt) {
        //: %1: a file name
        m_output.complain(tr("The Agenda’s text in “%1” is not the one that came with this program: it was changed or "
                             "damaged. Install the program again.")
                              .arg(*path));
        return std::nullopt;
    }
    return path;
}

std::optional<Program::Content> Program::openContent(const QString &path)
{
    try {
        AgendaReader reader(path);
        return Content{reader.document(), reader.sqliteVersion()};
    } catch (const StorageError &) {
        //: %1: a file name
        m_output.complain(tr("The Agenda’s text can’t be read from “%1”.").arg(path));
        return std::nullopt;
    }
}

bool Program::hasLanguages(const Document &document, const std::vector<Language> &languages)
{
    QStringList there;
    for (const Language language : document.languages())
        there += languageCode(language);
    for (const Language language : languages) {
        if (document.hasLanguage(language))
            continue;
        //: %1: a language's code, %2: codes of languages
        m_output.complain(tr("This edition has no text in the language %1. It has: %2.")
                              .arg(languageCode(language), there.join(u", "_s)));
        return false;
    }
    return true;
}

ExitCode Program::afterWriting(ExitCode code)
{
    if (m_output.finish() != CommandOutput::State::Failed)
        return code;
    m_output.complain(tr("Standard output can’t be written. Is the disk full?"));
    return ExitCode::DataError;
}

/// Qt's remarks (about the locale, say) aren't for the person who typed a command; what matters is said otherwise.
void keepQuiet(QtMsgType type, const QMessageLogContext & /*context*/, const QString &message)
{
    if (type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qUtf8Printable(message));
}

} // namespace

int main(int argc, char **argv)
{
#ifdef SIGPIPE
    // A reader that has enough ("iamm toc | head -1") is no reason to die of a signal.
    std::signal(SIGPIPE, SIG_IGN);
#endif
    qInstallMessageHandler(keepQuiet);
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"iamm"_s);
    QTranslator translator;
    if (translator.load(QLocale(), u"iamm-browser"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&translator);
    return static_cast<int>(Program().run(QCoreApplication::arguments()));
}
