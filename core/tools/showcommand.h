// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/reference.h"
#include "core/tools/commandline.h"
#include "core/tools/commandoutput.h"
#include "core/tools/exitcode.h"

#include <span>

namespace iamm {

/// `iamm show REF`: a section with its own blocks (of those below it the titles), a block, or a range of blocks, each
/// with its citation. As JSON a section or a block (jsonvalues.h), a section with its footnotes as its last blocks; a
/// range is {"blocks": [block, …], "citation"}.
class ShowCommand final {
public:
    ShowCommand(const Document &document, CommandOutput &output) : m_document(document), m_output(output) {}

    ExitCode run(const CommandLine &line);

private:
    void printJson(const ReferenceTarget &target, const CommandLine &line);
    void printText(const ReferenceTarget &target, const CommandLine &line);
    void printSubSections(const BlockId &section, const CommandLine &line);
    /// A section's own blocks, heading first; of a range all of them.
    std::span<const Block> blocksToShow(const ReferenceTarget &target) const;
    const Section *sectionOf(const ReferenceTarget &target) const;
    QString citationOf(const ReferenceTarget &target, Language language) const;

    const Document &m_document;
    CommandOutput &m_output;
};

} // namespace iamm
