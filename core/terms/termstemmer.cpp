// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/terms/termstemmer.h"

namespace iamm {

TermStemmer::TermStemmer(Language language)
    : m_stemmer(language), m_exceptions(&LexiconExceptions::forLanguage(language))
{
}

QString TermStemmer::stem(const QString &word) const
{
    const QString family = m_exceptions->endingOf(word.toLower());
    return family.isNull() ? m_stemmer.stem(word) : family;
}

} // namespace iamm
