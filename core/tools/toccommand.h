// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "core/tools/commandline.h"
#include "core/tools/commandoutput.h"
#include "core/tools/exitcode.h"

namespace iamm {

/// `iamm toc`: the contents. As JSON {"sections": [section, …]}, sections without their blocks (jsonvalues.h).
class TocCommand final {
public:
    TocCommand(const Document &document, CommandOutput &output) : m_document(document), m_output(output) {}

    ExitCode run(const CommandLine &line);

private:
    void printJson(const CommandLine &line);
    void printText(const CommandLine &line);

    const Document &m_document;
    CommandOutput &m_output;
};

} // namespace iamm
