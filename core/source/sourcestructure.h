// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/block.h"
#include "core/document/section.h"

#include <vector>

namespace iamm {

/// A line of the printed contents.
struct ContentsEntry {
    Section section; ///< without its titles
    BlockText title;
    int line = 0;
    bool isMissing = false; ///< a translation that has no text for it
};

/// A block as one language's source has it.
struct SourceBlock {
    BlockId id;
    BlockId section;
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;
    QString number;
    BlockText text;
    std::vector<int> lines; ///< of the source; several where it was cut in two
    bool isMissing = false; ///< a translation that has no text for it

    int line() const { return lines.front(); }
};

/// What one source says: its contents and its blocks in document order.
struct SourceStructure {
    std::vector<ContentsEntry> contents;
    std::vector<SourceBlock> blocks;
};

/// A block of a translation that isn't translated holds this character and nothing else, after its hyphen, its number
/// or its footnote's mark.
inline constexpr QChar missingText = u'\u2026';

/// Whether a source may leave blocks out. The English one may not.
enum class Gaps { Forbidden, Allowed };

} // namespace iamm
