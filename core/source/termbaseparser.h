// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/term.h"

#include <vector>

namespace iamm {

class SourceText;

/// The terms of a termbase's file, in its order: a first row that names the columns (en, fr, es, note), then a term in
/// each. Throws SourceError for anything else.
std::vector<Term> parsedTerms(const SourceText &file);

} // namespace iamm
