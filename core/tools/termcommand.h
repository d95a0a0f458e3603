// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "core/terms/termbase.h"
#include "core/tools/commandline.h"
#include "core/tools/commandoutput.h"
#include "core/tools/exitcode.h"

namespace iamm {

/// `iamm term WORDS`: the terms that have these words in any language, the best first, and where they stand in the
/// texts of the languages asked for. As JSON {"query", "terms": [{"words": {"en", "fr", "es"}, "note", "heading",
/// "standing": {"en": "exact" | "inflected" | "absent", …}, "places": [{"id", "citation", "lang", "start", "length",
/// "fit": "exact" | "inflected", "snippet"}]}]}: "standing" and "places" are those of the languages asked for; "start"
/// and "length" are in the block's text, in code points.
class TermCommand final {
    Q_DECLARE_TR_FUNCTIONS(iamm::TermCommand)

public:
    TermCommand(const Document &document, const TermBase &base, CommandOutput &output)
        : m_document(document), m_base(base), m_output(output)
    {
    }

    ExitCode run(const CommandLine &line);

private:
    QJsonObject termJson(int number, const std::vector<Language> &languages) const;
    QJsonObject placeJson(const TermPlace &place) const;
    QString termText(int number, const std::vector<Language> &languages) const;
    QString placeText(const TermPlace &place) const;
    QString snippet(const TermPlace &place) const;
    static QString standing(TermStanding standing, Language language, int places);

    const Document &m_document;
    const TermBase &m_base;
    CommandOutput &m_output;
};

} // namespace iamm
