// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "core/document/passage.h"
#include "core/words/words.h"

#include <span>
#include <vector>

namespace iamm {

/// The block as it is shown to people: "III.11.b, practice [2]", "III.4.a.(2)", "note 4"; empty for titles.
QString shownReference(const Block &block, const Document &document, Language language);

/// Several blocks in one: "III.11.b, practices [1]–[3]"; what doesn't follow on is joined by semicolons.
QString shownReference(const std::vector<const Block *> &blocks, const Document &document, Language language);

/// Where the block stands, in words that can be read out: "III, chapter 11, section b, practice 2 of 3".
QString spokenPlace(const Block &block, const Document &document, Language language);

/// What tells it from others in a list: a heading's title, else kind, number and first words.
QString shortTitle(const Block &block, Language language);

/// The pages on which the blocks stand, from the first to the last.
PageRange pagesOf(const std::vector<const Block *> &blocks);

/// "Berne Initiative, …, draft for the regional consultations [2004], III.11.b, practice [2], p. 31"; in French and
/// Spanish in their words, with the page of the English original and marked as unofficial. Empty for titles, which
/// aren't citable.
QString citation(const std::vector<const Block *> &blocks, const Document &document, Language language,
                 CitationForm form = CitationForm::Full);
/// One block; a heading stands for itself, not for its section.
QString citation(const Block &block, const Document &document, Language language,
                 CitationForm form = CitationForm::Full);
/// A passage in its language; a whole section with all of its pages.
QString citation(const Passage &passage, const Document &document, CitationForm form = CitationForm::Full);

} // namespace iamm
