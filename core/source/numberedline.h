// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace iamm {

/// A line that starts with a number as headings have it, "III. ", "11. ", "b. " or "(2) ", and so do the common
/// understandings of part II.
struct NumberedLine {
    int level = 0;    ///< of the heading that has such a number: 1 part, 2 chapter, 3 section, 4 sub-section
    QString number;   ///< "III", "11", "b", "2"
    int ordinal = 0;  ///< 3, 11, 2, 2
    QStringView rest; ///< of the text given, after the number
};

std::optional<NumberedLine> numberedLine(QStringView text);

} // namespace iamm
