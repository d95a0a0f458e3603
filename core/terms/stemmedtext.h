// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/foldedtext.h"

#include <QStringList>

namespace iamm {

class TermStemmer;

/// A text word by word: as it is compared, and without its endings.
struct StemmedText {
    StemmedText(const QString &text, Language language, const TermStemmer &stemmer);

    FoldedText folded;
    QStringList keys;  ///< of its words
    QStringList stems; ///< of the same words
};

} // namespace iamm
