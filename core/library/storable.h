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

/// Whether tagsFrom() has to leave nothing out, or cut it, for these limits.
bool fitsTags(const QString &typed);

/// What people do to the tags of several things at once: they saw what all of these have in common, and typed what they
/// want in its place.
struct TagChange {
    QStringList before;
    QStringList after;
};

/// The tags of one of these things afterwards: what was taken away is gone, what was added is there, and what it has
/// besides stays. At most maxTags.
QStringList retagged(const QStringList &tags, const TagChange &change);

/// Those that all of these have, in the order of the first.
QStringList commonTags(const QList<QStringList> &all);

/// Whether the record can be kept exactly as it is: texts within their limits, valid UTF-16, without NUL.
bool isStorable(const Record &record);

} // namespace iamm
