// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/block.h"

#include <vector>

namespace iamm {

class SourceText;

/// Gives the blocks what a translator noted on them (agenda.fr.notes beside agenda.fr.txt): identifier, quoted words,
/// note. Notes on a stale block are left out with its text. Throws SourceError where the list isn't one, for a block
/// that was never translated, and for quoted words that stand neither in the translation nor in the English text.
void addTranslatorsNotes(const SourceText &list, Language language, std::vector<Block> &blocks);

} // namespace iamm
