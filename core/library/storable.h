// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/record.h"

namespace iamm {

/// The most tags that one thing has, and the longest in code points.
inline constexpr int maxTags = 20;
inline constexpr int maxTagLength = 64;

/// Tags as a person may type them, parted by commas: without spaces around, none empty, none twice, none too long, at
/// most maxTags.
QStringList tagsFrom(const QString &typed);

/// Whether the record can be kept exactly as it is: texts within their limits, valid UTF-16, without NUL.
bool isStorable(const Record &record);

} // namespace iamm
