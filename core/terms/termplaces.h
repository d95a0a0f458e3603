// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/blockid.h"
#include "core/document/term.h"
#include "core/terms/termfinder.h"

#include <vector>

namespace iamm {

class Document;

/// A place of the document at which a term stands.
struct TermPlace {
    int term = 0; ///< the number in the list of terms, from 0
    BlockId block;
    Language language = Language::English;
    TextRange range; ///< in the block's text
    TermFit fit = TermFit::Exact;
    bool operator==(const TermPlace &) const = default;
};

/// Every place of every term in every language that the document has, in the order of languages and of the text.
std::vector<TermPlace> termPlaces(const std::vector<Term> &terms, const Document &document);

} // namespace iamm
