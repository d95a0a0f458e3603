// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "core/search/searchresults.h"
#include "core/tools/commandline.h"
#include "core/tools/commandoutput.h"
#include "core/tools/exitcode.h"

#include <vector>

namespace iamm {

/// `iamm search QUERY`, the best hits first, in one language after the other. As JSON
/// {"query", "total", "hits": [{…block in the language of the hit…, "matches": [[start, length], …], "snippet",
/// "score"}]}: "total" counts passages and headings, those beyond the limit too; "matches" are in "text", in code
/// points, and empty for a heading of which only the form in the printed contents has the words; a higher score is
/// better.
class SearchCommand final {
    Q_DECLARE_TR_FUNCTIONS(iamm::SearchCommand)

public:
    SearchCommand(const Document &document, const QString &contentPath, CommandOutput &output)
        : m_document(document), m_contentPath(contentPath), m_output(output)
    {
    }

    /// Throws StorageError.
    ExitCode run(const CommandLine &line);

private:
    /// No value where there is nothing to search for or in; said why.
    std::optional<std::vector<SearchQuery>> queriesOf(const CommandLine &line, ExitCode &failure);
    void printJson(const CommandLine &line, const std::vector<SearchResults> &results);
    void printText(const CommandLine &line, const std::vector<SearchResults> &results);

    const Document &m_document;
    QString m_contentPath;
    CommandOutput &m_output;
};

} // namespace iamm
