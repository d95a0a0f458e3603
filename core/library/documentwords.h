// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/language.h"
#include "core/document/passage.h"
#include "core/document/textrange.h"
#include "core/library/wordlikeness.h"

#include <QHash>
#include <QString>

#include <span>
#include <vector>

namespace iamm {

class Document;

/// A document's text in one language as one string, its blocks parted by a line feed as in a quote, and the words in
/// it. Positions are UTF-16. The document has to outlive it.
class DocumentWords final {
public:
    DocumentWords(const Document &document, Language language);

    Language language() const { return m_language; }
    const QString &text() const { return m_text; }

    /// The position in the document of the block that this place stands in; just after its last character it still
    /// does.
    int blockAt(int position) const;
    /// What the block has of the text; empty where it lacks the language.
    TextRange rangeOf(int block) const;
    TextPoint pointAt(int position) const;

    const std::vector<WeighedWord> &words() const { return m_words; }
    std::span<const WeighedWord> wordsOf(int block) const;
    /// The text from the first of these words to the end of the last.
    TextRange rangeOf(const WordMatch &match) const;

    /// The words of any text, weighed as in this document; those that it lacks as its rarest.
    std::vector<WeighedWord> weighed(const QString &text) const;

private:
    void addBlock(const QString &text);
    void weigh();

    const Document &m_document;
    Language m_language;
    QString m_text;
    std::vector<int> m_starts;     ///< of the blocks, in the text
    std::vector<int> m_firstWords; ///< of the blocks, and one more
    std::vector<WeighedWord> m_words;
    std::vector<TextRange> m_ranges; ///< of the words
    QHash<QString, int> m_numbers;   ///< of the words, lower case
    std::vector<int> m_weights;      ///< by number
};

} // namespace iamm
