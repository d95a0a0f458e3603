// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/language.h"

#include <QString>

namespace iamm {

/// Whether each of the typed words, or what begins with it, stands in the text. Spelling, accents and case don't
/// matter. `language`: of the text. True where nothing is typed.
bool hasTypedWords(const QString &text, const QString &typed, Language language);

} // namespace iamm
