// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/source/logicalline.h"
#include "core/source/sourcestructure.h"

#include <span>

namespace iamm {

class HeadingVariants;

/// Reads the printed contents in one language's source. Throws SourceError.
std::vector<ContentsEntry> parsedContents(const QString &file, std::span<const LogicalLine> lines, Gaps gaps);

/// Reads one language's source from its repaired lines: front matter, contents, body. Throws SourceError.
SourceStructure parsedStructure(const QString &file, std::span<const LogicalLine> lines,
                                const HeadingVariants &variants, Gaps gaps);

/// Throws SourceError for a footnote mark without its footnote, a footnote without its mark, or either twice.
void checkFootnotes(const QString &file, const SourceStructure &structure);

} // namespace iamm
