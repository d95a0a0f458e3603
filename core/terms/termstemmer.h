// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/lexiconexceptions.h"
#include "core/search/stemmer.h"

namespace iamm {

/// What is left of a word of a term without its endings. Stricter than a search: words that are only related (migrant,
/// migration) are different terms. Not for use by two threads at once.
class TermStemmer final {
public:
    explicit TermStemmer(Language language);

    QString stem(const QString &word) const;

private:
    Stemmer m_stemmer;
    const LexiconExceptions *m_exceptions;
};

} // namespace iamm
