// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/models/typedwords.h"

#include "core/search/foldedtext.h"

namespace iamm {

namespace {
bool hasWordThatBegins(const FoldedText &text, QStringView beginning)
{
    for (int word = 0; word < text.count(); ++word) {
        if (text.key(word).startsWith(beginning))
            return true;
    }
    return false;
}
} // namespace

bool hasTypedWords(const QString &text, const QString &typed, Language language)
{
    const FoldedText words(text, language);
    const FoldedText wanted(typed, language);
    for (int word = 0; word < wanted.count(); ++word) {
        if (!hasWordThatBegins(words, wanted.key(word)))
            return false;
    }
    return true;
}

} // namespace iamm
