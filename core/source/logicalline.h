// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

namespace iamm {

/// A line of a source with something on it, as the repairs leave it: several lines of the file where they are joined.
struct LogicalLine {
    std::vector<int> lines; ///< of the file; at least one
    int indent = 0;         ///< spaces before the text
    QString text;           ///< without the indent

    int line() const { return lines.front(); }
};

/// The separators of printed lists. A list item starts with one; a slot is an item with nothing but slotText.
inline constexpr QStringView itemStart = u"- ";
inline constexpr QStringView slotText = u"[...]";

inline bool isListItem(const LogicalLine &line)
{
    return line.text.startsWith(itemStart);
}

} // namespace iamm
