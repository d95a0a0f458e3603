// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/tools/commandline.h"

#include <QCommandLineParser>

#include <algorithm>
#include <array>

namespace iamm {

namespace {
using namespace Qt::StringLiterals;

struct CommandName {
    const char16_t *name;
    Command command;
};

constexpr std::array commandNames{
    CommandName{u"toc", Command::Contents},  CommandName{u"show", Command::Show},
    CommandName{u"search", Command::Search}, CommandName{u"term", Command::Term},
    CommandName{u"export", Command::Export},
};

struct OptionUse {
    const char16_t *option;
    std::vector<Command> commands;
};

const std::vector<OptionUse> &optionUses()
{
    static const std::vector<OptionUse> uses{
        {u"json", {Command::Contents, Command::Show, Command::Search, Command::Term}},
        {u"in", {Command::Search}},
        {u"kind", {Command::Search}},
        {u"limit", {Command::Search}},
        {u"section", {Command::Export}},
        {u"format", {Command::Export}},
        {u"output", {Command::Export}},
    };
    return uses;
}

constexpr std::array kindsToSearch{BlockKind::Paragraph, BlockKind::Understanding, BlockKind::Lead,
                                   BlockKind::Practice,  BlockKind::Open,          BlockKind::Footnote,
                                   BlockKind::Heading,   BlockKind::Front,         BlockKind::Title};

void addOptions(QCommandLineParser &parser)
{
    // The words for people are those of help().
    parser.addOptions({
        {{u"h"_s, u"help"_s}, {}},
        {{u"v"_s, u"version"_s}, {}},
        {u"lang"_s, {}, u"LANG"_s},
        {u"json"_s, {}},
        {u"in"_s, {}, u"SECTION"_s},
        {u"kind"_s, {}, u"KIND"_s},
        {u"limit"_s, {}, u"N"_s},
        {u"section"_s, {}, u"SECTION"_s},
        {u"format"_s, {}, u"FORMAT"_s},
        {{u"o"_s, u"output"_s}, {}, u"FILE"_s},
        {u"content"_s, {}, u"FILE"_s},
    });
}

/// "en,fr" given once is the same as "en" and "fr" given after each other.
QStringList partsOf(const QStringList &values)
{
    QStringList parts;
    for (const QString &value : values) {
        const QStringList split = value.split(u',');
        for (const QString &part : split)
            parts += part.trimmed().toLower();
    }
    return parts;
}

} // namespace

std::optional<CommandLine> CommandLineReader::read(const QStringList &arguments)
{
    m_line = {};
    m_reason.clear();
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments)) {
        m_reason = parser.errorText();
        return std::nullopt;
    }
    m_line.contentFile = parser.value(u"content"_s);
    if (parser.isSet(u"help"_s) || parser.isSet(u"version"_s)) {
        m_line.command = parser.isSet(u"help"_s) ? Command::Help : Command::Version;
        return m_line;
    }
    m_line.json = parser.isSet(u"json"_s);
    m_line.section = parser.value(parser.isSet(u"in"_s) ? u"in"_s : u"section"_s);
    m_line.outputFile = parser.value(u"output"_s);
    const bool isRight = readCommand(parser.positionalArguments()) && refuseForeignOptions(parser)
                         && readLanguages(parser.values(u"lang"_s)) && readKinds(parser.values(u"kind"_s))
                         && (!parser.isSet(u"limit"_s) || readLimit(parser.value(u"limit"_s))) && readFormat(parser);
    return isRight ? std::optional(m_line) : std::nullopt;
}

bool CommandLineReader::readCommand(const QStringList &words)
{
    if (words.isEmpty())
        return refuse(tr("A command is missing: toc, show, search, term or export."));
    const auto known = std::ranges::find_if(
        commandNames, [&words](const CommandName &name) { return words.front() == QStringView(name.name); });
    if (known == commandNames.end())
        //: %1: the word that was typed in place of a command
        return refuse(tr("There is no command “%1”, only toc, show, search, term and export.").arg(words.front()));
    m_line.command = known->command;
    m_line.argument = words.mid(1).join(u' ');
    const bool takesArgument =
        m_line.command == Command::Show || m_line.command == Command::Search || m_line.command == Command::Term;
    if (takesArgument && m_line.argument.trimmed().isEmpty())
        return refuse(m_line.command == Command::Show     ? tr("Say what to show: a reference or a page.")
                      : m_line.command == Command::Search ? tr("What shall be sought is missing.")
                                                          : tr("Say which term to look up: some of its words."));
    if (!takesArgument && !m_line.argument.isEmpty())
        //: %1: a command, %2: what was typed after it
        return refuse(tr("The command %1 takes no “%2”.").arg(words.front(), m_line.argument));
    return true;
}

bool CommandLineReader::refuseForeignOptions(const QCommandLineParser &parser)
{
    for (const OptionUse &use : optionUses()) {
        const QString option = QString::fromUtf16(use.option);
        if (parser.isSet(option) && std::ranges::find(use.commands, m_line.command) == use.commands.end())
            //: %1: an option such as --limit
            return refuse(tr("The option %1 doesn’t belong to this command.").arg(u"--"_s + option));
    }
    return true;
}

bool CommandLineReader::readLanguages(const QStringList &values)
{
    const QString typed = values.join(u',');
    const NamedLanguages named = languagesFromCodes(values.isEmpty() ? u"en"_s : typed);
    if (!named.unknown.isEmpty())
        //: %1: what was typed after the option --lang
        return refuse(tr("There is no language “%1”, only en, fr and es.").arg(named.unknown));
    if (named.languages.empty())
        //: %1: what was typed after the option --lang, such as a comma alone
        return refuse(tr("The option --lang names no language in “%1”: there are en, fr and es.").arg(typed));
    m_line.languages = named.languages;
    return true;
}

bool CommandLineReader::readKinds(const QStringList &values)
{
    const QStringList codes = partsOf(values);
    for (const QString &code : codes) {
        const std::optional<BlockKind> kind = kindFromCode(code);
        if (!kind) {
            QStringList known;
            for (const BlockKind one : kindsToSearch)
                known += kindCode(one);
            //: %1: what was typed after the option --kind; %2: the words that can be typed there
            return refuse(tr("There is no kind “%1”, only %2.").arg(code, known.join(u", "_s)));
        }
        m_line.kinds.push_back(*kind);
    }
    return true;
}

bool CommandLineReader::readLimit(const QString &value)
{
    bool isNumber = false;
    m_line.limit = value.toInt(&isNumber);
    //: %1: what was typed after the option --limit
    return (isNumber && m_line.limit > 0) || refuse(tr("The limit “%1” is no number above 0.").arg(value));
}

bool CommandLineReader::readFormat(const QCommandLineParser &parser)
{
    if (m_line.command != Command::Export)
        return true;
    if (!parser.isSet(u"format"_s))
        return refuse(tr("The format is missing: --format json, html or txt."));
    const std::optional<ExportFormat> format = exportFormatFromCode(parser.value(u"format"_s).toLower());
    if (!format)
        //: %1: what was typed after the option --format
        return refuse(tr("There is no format “%1”, only json, html and txt.").arg(parser.value(u"format"_s)));
    m_line.format = *format;
    return true;
}

bool CommandLineReader::refuse(const QString &reason)
{
    m_reason = reason;
    return false;
}

QString CommandLineReader::help()
{
    //: Help of the command-line program. Commands and options stay as they are; the columns should stay aligned.
    return tr(
        "iamm – the International Agenda for Migration Management, draft of 2004\n"
        "\n"
        "  iamm toc                          the contents with their pages\n"
        "  iamm show REF                     a section, a block, a range or a page:\n"
        "                                    III.11.b-2, \"11 b 2\", \"CU 7\", \"note 4\", \"p. 31\", III.11.b-1..3\n"
        "  iamm search QUERY                 words, \"a phrase\", beginnings*\n"
        "      --in SECTION                  only in this section and those below it\n"
        "      --kind KIND                   only paragraph, understanding, lead, practice, open, footnote,\n"
        "                                    heading, front or title; several with commas\n"
        "      --limit N                     at most N results\n"
        "  iamm term WORDS                   terms with these words in any language, and where they stand\n"
        "  iamm export --format json|html|txt\n"
        "      --section SECTION             only this section and those below it\n"
        "      -o, --output FILE             into this file instead of standard output\n"
        "\n"
        "  --lang en|fr|es                   language of the text; several with commas\n"
        "  --json                            toc, show, search and term: as JSON\n"
        "  --content FILE                    another content database, not checked\n"
        "  --                                what follows is no option\n"
        "  -h, --help    -v, --version\n"
        "\n"
        "It ends with 0: found; 1: nothing found; 2: used wrongly, or what was asked for may mean\n"
        "several things (they are listed) or is in a language that there is not; 3: the data can’t be\n"
        "opened or written.\n");
}

} // namespace iamm
