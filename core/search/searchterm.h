// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QVarLengthArray>

#include <vector>

namespace iamm {

class FoldedText;
class Lexicon;

/// One typed word with all that it stands for: what to ask the index for, and how to know it in a text again.
class SearchTerm final {
public:
    enum class Endings : quint8 { AsTyped, Any };

    SearchTerm(QStringView word, Endings endings, const Lexicon &lexicon);

    /// The word may go on.
    void addBeginning(QStringView word, const Lexicon &lexicon);
    /// A text may have this word instead: the typed words co and operation also find cooperation.
    void addAlternative(QStringView word, Endings endings, const Lexicon &lexicon);

    /// As the text has it: a word, or a few with spaces between; the last one may go on.
    struct Surface {
        QString text;
        bool beginning = false;
        bool operator==(const Surface &) const = default;
    };
    /// Empty when the text has no word like it.
    const std::vector<Surface> &surfaces() const { return m_surfaces; }

    struct Match {
        int words = 1; ///< so many of the text's words
        bool exact = true;
    };
    using Matches = QVarLengthArray<Match, 4>;
    /// The ways in which the words of `text` from `at` on are this term.
    Matches matchesAt(const FoldedText &text, int at) const;

private:
    struct Sequence {
        std::vector<QString> keys; ///< one, or those of words in a row
        bool beginning = false;    ///< the last one may go on
        bool exact = true;
    };

    void addSpellings(const Lexicon &lexicon, QStringView word, Endings endings);
    void addParts(QStringView hyphenated, bool beginning, bool exact, const Lexicon &lexicon);
    void add(Sequence sequence, Surface surface);

    std::vector<Surface> m_surfaces;
    std::vector<Sequence> m_sequences;
};

} // namespace iamm
