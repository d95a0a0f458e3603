// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "tests/support/agendafixture.h"

#include "core/tools/sourcefolder.h"

namespace iamm {

using namespace Qt::StringLiterals;

QString agendaTextFolder()
{
    return QStringLiteral(IAMM_AGENDA_TEXT_FOLDER);
}

SourceFiles agendaSourceFiles()
{
    const QString folder = agendaTextFolder();
    return readSourceFiles({folder + u"/agenda.en.txt"_s, folder + u"/agenda.repairs"_s, folder, {}});
}

const ParsedSource &realSource()
{
    static const ParsedSource source = parsedSource(agendaSourceFiles());
    return source;
}

const Document &realAgenda()
{
    return realSource().document;
}

QString agendaDatabase()
{
    return QStringLiteral(IAMM_AGENDA_DATABASE);
}

} // namespace iamm
