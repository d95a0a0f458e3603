// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/language.h"
#include "core/document/textrange.h"

#include <QString>

#include <string>
#include <vector>

namespace iamm {

/// A text cut into words where SQLite's FTS5 cuts it (tokenize = "unicode61 remove_diacritics 2 tokenchars '-'"), each
/// with its *key*: what it is compared by. Two spellings of one word have the same key: case, accents and hyphens are
/// gone, œ is oe, and in English -ize is -ise.
///
/// Where a character becomes another in a key depends only on what stands before it, so the key of the beginning of a
/// word is the beginning of the word's key.
class FoldedText final {
public:
    FoldedText(QStringView text, Language language);

    int count() const { return static_cast<int>(m_words.size()); }
    /// Where the word stands in the text (UTF-16).
    TextRange range(int word) const { return m_words[static_cast<size_t>(word)].range; }
    /// From the beginning of the word `first` to the end of the word `last`.
    TextRange range(int first, int last) const;
    /// Empty for a word of hyphens alone. Valid as long as this object.
    QStringView key(int word) const;

private:
    struct Word {
        TextRange range;
        int keyStart = 0;
        int keyLength = 0;
    };

    void appendKey(QStringView word, Language language);

    std::u16string m_keys; ///< all keys, one after the other
    std::vector<Word> m_words;
};

/// The key of one word, however many words FoldedText would see in it.
QString foldedKey(QStringView word, Language language);

} // namespace iamm
