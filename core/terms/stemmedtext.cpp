// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/terms/stemmedtext.h"

#include "core/terms/termstemmer.h"

namespace iamm {

StemmedText::StemmedText(const QString &text, Language language, const TermStemmer &stemmer) : folded(text, language)
{
    for (int word = 0; word < folded.count(); ++word) {
        const TextRange range = folded.range(word);
        keys.append(folded.key(word).toString());
        stems.append(stemmer.stem(text.sliced(range.start, range.length)));
    }
}

} // namespace iamm
