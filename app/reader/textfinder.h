// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/reader/decorationsource.h"
#include "core/document/document.h"
#include "core/search/textfind.h"

#include <vector>

namespace iamm {

/// The matches of "find in the text", in document order and in a block by columns, and which of them is the current
/// one. Owned by the reader's pane.
class TextFinder final : public DecorationSource {
    Q_OBJECT

public:
    struct Match {
        int block = 0; ///< the block's number in document order
        Language language = Language::English;
        TextRange range;
        bool operator==(const Match &) const = default;
    };

    /// `document` must outlive it.
    explicit TextFinder(const Document &document, QObject *parent = nullptr);

    /// Finds anew; there is no current match until one goes to one. Empty words find nothing.
    void find(const QString &words, const FindOptions &options, const std::vector<Language> &languages);

    int count() const { return static_cast<int>(m_matches.size()); }
    /// Counted from 0; -1: none.
    int current() const { return m_current; }

    struct Step {
        Match match;
        bool wrapped = false; ///< went on at the other end of the text
    };
    /// The next or previous match from the current one; where there is none, from this block on.
    std::optional<Step> step(int direction, int fromBlock);

    std::vector<Decoration> marks(const BlockId &block, Language language) const override;

private:
    void findIn(int number, Language language, const QString &words, const FindOptions &options);

    const Document &m_document;
    std::vector<Match> m_matches;
    int m_current = -1;
};

} // namespace iamm
