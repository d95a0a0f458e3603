// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "core/source/inlinemarks.h"

#include <QString>

namespace iamm {

/// A text with its markup back in it: emphasis, superscript footnote marks.
QString withMarkup(const BlockText &text, EmphasisMarkup markup);

/// The block as a line of a source has it, with hyphen, number or footnote mark; '…' for its text where the language
/// lacks it.
QString sourceLine(const Block &block, Language language);

/// The section as a line of the printed contents.
QString contentsLine(const Section &section, Language language);

/// The whole document in one language in the form that iamm-build reads as a translation.
QString sourceOf(const Document &document, Language language);

} // namespace iamm
