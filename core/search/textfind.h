// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/textrange.h"

#include <QString>

#include <vector>

namespace iamm {

/// How "find in the text" compares. All off: case, accents and hyphens don't matter.
struct FindOptions {
    bool matchCase = false;
    bool wholeWords = false;
    bool exactSpelling = false; ///< accents and hyphens matter
    bool operator==(const FindOptions &) const = default;
};

/// Where the words stand in the text, as they are typed, from the beginning; matches don't overlap. Unlike the search
/// this finds any stretch of letters and no other forms of a word. Nothing is found for a text without any letter,
/// digit or sign to look for. Pure.
std::vector<TextRange> findInText(QStringView text, QStringView words, const FindOptions &options);

} // namespace iamm
