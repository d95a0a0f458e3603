// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "core/document/passage.h"
#include "core/words/words.h"

#include <QString>

namespace iamm {

/// What goes to the clipboard, in two forms.
struct CopiedText {
    QString plain;
    QString html; ///< a fragment: lists and italics, no colours or fonts, so that Word takes it well
    bool isEmpty() const { return plain.isEmpty(); }
    bool operator==(const CopiedText &) const = default;
};

/// The words of the passage alone. A slot reads "[open in the original]". Empty where the document lacks the passage.
CopiedText copiedText(const Passage &passage, const Document &document);

/// The passage in the quotation marks of its language (HTML: a block quotation), what is cut shown by "…", and its
/// citation in parentheses.
CopiedText quotation(const Passage &passage, const Document &document, CitationForm form = CitationForm::Full);

/// A translation, marked unofficial, and then the whole English blocks that it translates, each with its citation.
/// For an English passage the same as quotation().
CopiedText quotationWithOriginal(const Passage &passage, const Document &document,
                                 CitationForm form = CitationForm::Full);

} // namespace iamm
