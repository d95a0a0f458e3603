// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/tools/toccommand.h"

#include "core/export/jsonvalues.h"
#include "core/words/citation.h"

#include <QStringList>

namespace iamm {

namespace {
using namespace Qt::StringLiterals;

constexpr int identifierWidth = 12;

/// "III.11.b          b. Assisted Voluntary Return (p. 31)"
QString lineOf(const Section &section, const Document &document, const std::vector<Language> &languages)
{
    QStringList titles;
    const Block *heading = document.block(section.id);
    for (const Language language : languages)
        titles += heading ? shortTitle(*heading, language) : QString();
    const QString indent((section.level - 1) * 2, u' ');
    return shownId(section).leftJustified(identifierWidth) + indent + printedNumber(section) + u' '
           + titles.join(u" / "_s) + u" ("_s + Words(languages.front()).page(section.page) + u")\n"_s;
}

} // namespace

ExitCode TocCommand::run(const CommandLine &line)
{
    if (m_document.sections().empty())
        return ExitCode::NothingFound;
    if (line.json)
        printJson(line);
    else
        printText(line);
    return ExitCode::Found;
}

void TocCommand::printJson(const CommandLine &line)
{
    QJsonArray sections;
    for (const Section &section : m_document.sections()) {
        QJsonObject json = sectionJson(section, m_document, line.languages, {});
        json.remove(u"blocks"_s);
        sections.append(json);
    }
    m_output.print(QJsonObject{{u"sections"_s, sections}});
}

void TocCommand::printText(const CommandLine &line)
{
    for (const Section &section : m_document.sections())
        m_output.print(lineOf(section, m_document, line.languages));
}

} // namespace iamm
