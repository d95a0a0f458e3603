// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/stemmer.h"

#include <QHash>
#include <QString>

#include <vector>

namespace iamm {

class Database;

/// A word as it stands in the text.
struct WordForm {
    QString form;     ///< lower case, with accents and hyphens: "co-operation"
    QString key;      ///< foldedKey(form)
    QString spelling; ///< the same for all spellings of the word: the key, but for exceptions (programme, program)
    QString stem;     ///< the same for all endings of the word, but for exceptions
    bool operator==(const WordForm &) const = default;
};

/// All forms of words that the text has in one language, and which of them a typed word stands for. A value after it is
/// made; used by one thread at a time.
class Lexicon final {
public:
    /// The forms that a word stands for.
    struct Expansion {
        std::vector<const WordForm *> exact;     ///< spelled differently at most
        std::vector<const WordForm *> inflected; ///< with other endings
        bool isEmpty() const { return exact.empty() && inflected.empty(); }
    };

    Lexicon(Language language, std::vector<WordForm> forms);
    /// Reads the table that writeSearchIndex() made. Throws StorageError.
    static Lexicon load(Database &database, Language language);

    Language language() const { return m_language; }

    /// A word that the text lacks is stemmed all the same. The pointers live as long as the lexicon.
    Expansion expand(QStringView word) const;
    /// The forms that begin so, however they are spelled, in the order of their keys.
    std::vector<const WordForm *> beginningWith(QStringView word) const;
    /// Whether these words written as one are a word that the text writes with a hyphen somewhere: co operation, as the
    /// text has co-operation. (Not so in formation, as nobody writes in-formation.)
    bool isHyphenated(QStringView joinedWord) const;

private:
    Language m_language;
    Stemmer m_stemmer;
    std::vector<WordForm> m_forms; ///< in the order of their keys
    QHash<QString, QString> m_spellingOfKey;
    QMultiHash<QString, qsizetype> m_bySpelling;
    QMultiHash<QString, qsizetype> m_byStem;
    QMultiHash<QString, QString> m_familiesOfStem; ///< of the exceptions, by what Snowball would make of their words
};

} // namespace iamm
