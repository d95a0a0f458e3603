// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/textrange.h"

#include <QString>

#include <vector>

namespace iamm {

/// A piece of a text around what was found in it.
struct Snippet {
    QString text;                   ///< with … where it is cut
    std::vector<TextRange> matches; ///< in `text`, UTF-16
    bool operator==(const Snippet &) const = default;
};

/// The piece with the most matches, about `length` characters long, cut between words. A text that is little longer
/// stays whole. `matches` in order.
Snippet makeSnippet(const QString &text, const std::vector<TextRange> &matches, int length);

} // namespace iamm
