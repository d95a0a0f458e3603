// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/search/noteindex.h"

#include "core/search/foldedtext.h"

#include <algorithm>
#include <utility>

namespace iamm {

namespace {

/// Notes are in any language; English spellings are the only ones that a key puts together.
constexpr Language folding = Language::English;
constexpr int snippetLength = 160;

std::vector<QString> keysOf(const SearchClause &clause)
{
    std::vector<QString> keys;
    for (const QString &word : clause.words)
        keys.push_back(foldedKey(word, folding));
    return keys;
}

bool fits(QStringView key, const QString &wanted, bool beginning)
{
    return beginning ? key.startsWith(wanted) : key == wanted;
}

/// Where the clause's words stand in a row from this word on; none where they don't.
std::optional<TextRange> matchAt(const FoldedText &text, int first, const std::vector<QString> &keys, bool beginning)
{
    const int last = first + static_cast<int>(keys.size()) - 1;
    if (last >= text.count())
        return std::nullopt;
    for (int word = first; word <= last; ++word) {
        if (!fits(text.key(word), keys[static_cast<size_t>(word - first)], beginning && word == last))
            return std::nullopt;
    }
    return text.range(first, last);
}

} // namespace

void NoteIndex::put(const SearchedNote &note)
{
    remove(note.id);
    const FoldedText folded(note.text, folding);
    for (int word = 0; word < folded.count(); ++word)
        m_byKey[folded.key(word).toString()].insert(note.id);
    m_notes.insert(note.id, note);
}

void NoteIndex::remove(const QUuid &id)
{
    const auto found = m_notes.constFind(id);
    if (found == m_notes.cend())
        return;
    const FoldedText folded(found->text, folding);
    for (int word = 0; word < folded.count(); ++word) {
        const auto entry = m_byKey.find(folded.key(word).toString());
        if (entry == m_byKey.end())
            continue;
        entry->second.erase(id);
        if (entry->second.empty())
            m_byKey.erase(entry);
    }
    m_notes.erase(found);
}

void NoteIndex::clear()
{
    m_notes.clear();
    m_byKey.clear();
}

NoteIndex::Ids NoteIndex::withWord(const QString &word, bool beginning) const
{
    const QString key = foldedKey(word, folding);
    Ids ids;
    for (auto entry = m_byKey.lower_bound(key); entry != m_byKey.end() && fits(entry->first, key, beginning); ++entry)
        ids.insert(entry->second.begin(), entry->second.end());
    return ids;
}

/// Those that may have all clauses: whether the words of a clause stand in a row is seen in the text.
NoteIndex::Ids NoteIndex::withAllWords(const SearchQuery &query) const
{
    std::optional<Ids> all;
    for (const SearchClause &clause : query.clauses) {
        for (const QString &word : clause.words) {
            Ids ids = withWord(word, clause.beginning && &word == &clause.words.back());
            if (all)
                std::erase_if(ids, [&all](const QUuid &id) { return !all->contains(id); });
            all = std::move(ids);
        }
    }
    return all.value_or(Ids());
}

std::vector<TextRange> NoteIndex::matchesIn(const QString &text, const SearchQuery &query)
{
    const FoldedText folded(text, folding);
    std::vector<TextRange> matches;
    for (const SearchClause &clause : query.clauses) {
        const std::vector<QString> keys = keysOf(clause);
        const size_t before = matches.size();
        for (int word = 0; word < folded.count(); ++word) {
            if (const std::optional<TextRange> match = matchAt(folded, word, keys, clause.beginning))
                matches.push_back(*match);
        }
        if (matches.size() == before)
            return {};
    }
    std::ranges::sort(matches, {}, &TextRange::start);
    return matches;
}

QList<SearchHit> NoteIndex::find(const SearchQuery &query, int limit, const std::function<bool()> &isStopped) const
{
    QList<SearchHit> hits;
    for (const QUuid &id : withAllWords(query)) {
        if (hits.size() >= limit || (isStopped && isStopped()))
            break;
        const SearchedNote &note = *m_notes.constFind(id);
        std::vector<TextRange> matches = matchesIn(note.text, query);
        if (matches.empty())
            continue;
        SearchHit hit;
        hit.block = note.block;
        hit.note = id;
        // In one line; the places stay where they are.
        hit.snippet = makeSnippet(QString(note.text).replace(u'\n', u' '), matches, snippetLength);
        hit.score = static_cast<double>(matches.size());
        hit.matches = std::move(matches);
        hits.append(std::move(hit));
    }
    std::ranges::sort(hits, [](const SearchHit &one, const SearchHit &other) {
        return std::pair(-one.score, one.note) < std::pair(-other.score, other.note);
    });
    return hits;
}

} // namespace iamm
