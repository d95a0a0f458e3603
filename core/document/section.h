// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/block.h"

namespace iamm {

/// Any of the four levels of heading: part, chapter, section, sub-section. Its title is the text of its heading
/// block, which has the same identifier.
struct Section {
    BlockId id;
    BlockId parent;                       ///< empty for a part
    int level = 1;                        ///< 1 part, 2 chapter, 3 section, 4 sub-section
    QString number;                       ///< "III", "11", "b", "2": without the stop or brackets of print
    int page = 0;                         ///< printed page on which it starts
    PerLanguage<BlockText> contentsTitle; ///< as the printed contents have it; may differ from the heading
    bool operator==(const Section &) const = default;
};

/// The number as it is printed before a heading: "III.", "11.", "b.", "(2)".
QString printedNumber(const Section &section);

/// The identifier as it is shown to people: "III.4.a.(2)" for III.4.a.2.
QString shownId(const Section &section);

} // namespace iamm
