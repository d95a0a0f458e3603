// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/reference.h"
#include "core/tools/commandoutput.h"
#include "core/tools/exitcode.h"

#include <QCoreApplication>

#include <variant>

namespace iamm {

/// Finds for a command what a reference means, and says so to the person where it is nothing or several things.
class PlaceFinder final {
    Q_DECLARE_TR_FUNCTIONS(iamm::PlaceFinder)

public:
    PlaceFinder(const Document &document, Language language, bool json, CommandOutput &output)
        : m_document(document), m_language(language), m_json(json), m_output(output)
    {
    }

    /// The place, or what the command ends with.
    std::variant<ReferenceTarget, ExitCode> find(const QString &reference);

    /// The same where only a section will do: anything else is wrong usage.
    std::variant<BlockId, ExitCode> findSection(const QString &reference);

private:
    /// As text a line for each: identifier, tab, title. As JSON {"candidates": [{"id", "title"}, …]}.
    void listCandidates(const std::vector<ReferenceTarget> &targets);
    QString titleOf(const ReferenceTarget &target) const;

    const Document &m_document;
    Language m_language;
    bool m_json;
    CommandOutput &m_output;
};

} // namespace iamm
