// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/tools/exportcommand.h"

#include "core/tools/placefinder.h"

#include <QSaveFile>

namespace iamm {

ExitCode ExportCommand::run(const CommandLine &line)
{
    BlockId section;
    if (!line.section.isEmpty()) {
        PlaceFinder finder(m_document, line.languages.front(), line.format == ExportFormat::Json, m_output);
        const std::variant<BlockId, ExitCode> found = finder.findSection(line.section);
        if (const ExitCode *failure = std::get_if<ExitCode>(&found))
            return *failure;
        section = std::get<BlockId>(found);
    }
    const std::unique_ptr<ExportWriter> writer = exportWriter(line.format);
    exportDocument(m_document, line.languages, section, *writer);
    if (!line.outputFile.isEmpty())
        return writeFile(line.outputFile, writer->bytes());
    m_output.print(writer->bytes());
    return ExitCode::Found;
}

ExitCode ExportCommand::writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return ExitCode::Found;
    //: %1: a file name, %2: the system's reason
    m_output.complain(
        tr("“%1” can’t be written (%2). What was there before is as it was.").arg(path, file.errorString()));
    return ExitCode::DataError;
}

} // namespace iamm
