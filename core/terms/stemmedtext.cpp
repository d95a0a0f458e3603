// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/terms/stemmedtext.h"

#include "core/search/stemmer.h"

namespace iamm {

StemmedText::StemmedText(const QString &text, Language language, const Stemmer &stemmer) : folded(text, language)
{
    for (int word = 0; word < folded.count(); ++word) {
        const TextRange range = folded.range(word);
        keys.append(folded.key(word).toString());
        stems.append(stemmer.stem(QStringView(text).sliced(range.start, range.length)));
    }
}

} // namespace iamm
