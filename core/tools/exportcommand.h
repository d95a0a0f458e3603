// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "core/tools/commandline.h"
#include "core/tools/commandoutput.h"
#include "core/tools/exitcode.h"

namespace iamm {

/// `iamm export`: the document or a section with those below it, to standard output or into a file, which is
/// replaced only when all is written.
class ExportCommand final {
    Q_DECLARE_TR_FUNCTIONS(iamm::ExportCommand)

public:
    ExportCommand(const Document &document, CommandOutput &output) : m_document(document), m_output(output) {}

    ExitCode run(const CommandLine &line);

private:
    ExitCode writeFile(const QString &path, const QByteArray &bytes);

    const Document &m_document;
    CommandOutput &m_output;
};

} // namespace iamm
