// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/terms/termbase.h"

#include <QCoreApplication>

namespace iamm {

/// What is said of terms, in the interface's language.
class TermWords final {
    Q_DECLARE_TR_FUNCTIONS(iamm::TermWords)

public:
    /// "English text": what a column of standings is about.
    static QString text(Language language);
    /// "exact", "inflected", "absent": in one word, for a column.
    static QString standing(TermStanding standing);
    /// "asylum seeker: stands in the English text, 5 places": a row in full.
    static QString row(const QString &words, TermStanding standing, Language language, int places);
    /// "In the English text: 5 places".
    static QString places(Language language, int count);

private:
    static QString adjective(Language language);
};

/// The term's words in this language, where it has none in English; of a heading without its number.
QString wordsOf(const Term &term, Language language);

} // namespace iamm
