// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/language.h"

#include <QString>

#include <memory>

struct sb_stemmer;

namespace iamm {

/// Snowball's stemmer for one language: what is left of a word without its endings. Not for use by two threads at once.
class Stemmer final {
public:
    explicit Stemmer(Language language);

    /// The stem of a word with its accents (the algorithms need them), folded like a key. -ize counts as -ise, since
    /// Snowball alone gives naturalization → natur, naturalisation → naturalis.
    QString stem(QStringView word) const;

private:
    struct Deleter {
        void operator()(sb_stemmer *stemmer) const;
    };

    Language m_language;
    std::unique_ptr<sb_stemmer, Deleter> m_stemmer;
};

} // namespace iamm
