// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/searchresults.h"

#include <QHash>
#include <QUuid>

#include <functional>
#include <map>
#include <optional>
#include <set>

namespace iamm {

/// A note as the search sees it.
struct SearchedNote {
    QUuid id;
    BlockId block; ///< that it is at
    QString text;
};

/// The words of notes, in memory alone: a library holds no index. Whatever language a note is in, its words are
/// compared without case, accents, hyphens and English spellings; other endings aren't found, since nobody knows the
/// language.
class NoteIndex final {
public:
    /// In the place of the one with its identifier.
    void put(const SearchedNote &note);
    void remove(const QUuid &id);
    void clear();

    /// The notes that have all of the query's clauses, those with the most matches first. Where there are
    /// more than `limit` it gives so many of them, whichever: going through all would take longer than a keystroke.
    /// `isStopped` is asked before each note is looked through; what was found until then is given.
    QList<SearchHit> find(const SearchQuery &query, int limit, const std::function<bool()> &isStopped = {}) const;

private:
    using Ids = std::set<QUuid>;

    Ids withWord(const QString &word, bool beginning) const;
    Ids withAllWords(const SearchQuery &query) const;
    static std::vector<TextRange> matchesIn(const QString &text, const SearchQuery &query);

    QHash<QUuid, SearchedNote> m_notes;
    std::map<QString, Ids> m_byKey; ///< by the words' keys, sorted: beginnings stand together
};

} // namespace iamm
