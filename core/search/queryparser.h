// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/searchquery.h"

namespace iamm {

/// Whether the person may be in the middle of the last word, which is then taken as a beginning.
enum class Typing : quint8 { Done, GoingOn };

/// Understands what is typed into the search field: words, "phrases", beginnings*, note: before any of them for the
/// person's notes alone (nota: too, in whatever language). Pure, and there is no wrong input: what means nothing is
/// left out, and so are common words (of, the) beside others. Only the beginning of a very long text is looked at.
SearchQuery parseQuery(const QString &typed, Language language, Typing typing);

} // namespace iamm
