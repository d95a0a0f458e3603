// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "core/document/term.h"
#include "core/source/sourcetext.h"

#include <map>
#include <optional>
#include <vector>

namespace iamm {

/// The files that a document is made of. Each of the small ones says in its head what it holds; all but the English
/// text may be left out (tests and fuzzers do).
struct SourceFiles {
    SourceText english;
    SourceText repairs;
    SourceText pages;
    SourceText headings;
    SourceText links;
    SourceText edition;
    std::optional<SourceText> identifiers;
    std::optional<SourceText> termbase;
    std::map<Language, SourceText> translations;     ///< without English
    std::map<Language, SourceText> bases;            ///< what each was translated from; none: from this English text
    std::map<Language, SourceText> translatorsNotes; ///< may be missing for any of them
};

/// A document, and where it stands in the English source.
struct ParsedSource {
    Document document;
    std::vector<int> blockLines;    ///< of each of document.allBlocks(); the first one where it was cut in two
    std::vector<int> contentsLines; ///< of each of document.sections()
    std::vector<Term> terms = {};
};

/// Makes the document that was meant from the texts, the repairs and what is known about the pages. Throws SourceError
/// for everything that isn't as it should be.
ParsedSource parsedSource(const SourceFiles &files);

} // namespace iamm
