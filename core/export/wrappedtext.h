// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace iamm {

/// Lines of at most 72 characters, as mail and terminals like them, each ended by "\n". `first` stands before the first
/// line, as many spaces before the others. Lines break at plain spaces only: what a no-break space holds together
/// stays together, and a longer word has a line of its own.
QString wrapped(const QString &text, const QString &first = {});

} // namespace iamm
