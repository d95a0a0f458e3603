// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/block.h"

#include <vector>

namespace iamm {

class SourceText;

/// Gives the blocks what a translator noted on them (agenda.fr.notes beside agenda.fr.txt): identifier, quoted words,
/// note. Throws SourceError where the list isn't one, for a block without a text in that language, and for quoted
/// words that stand neither in it nor in the English text.
void addTranslatorsNotes(const SourceText &list, Language language, std::vector<Block> &blocks);

} // namespace iamm
