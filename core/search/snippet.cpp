// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/search/snippet.h"

#include <algorithm>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

/// The first match with whose neighbourhood the most others can be shown.
TextRange densest(const std::vector<TextRange> &matches, int length)
{
    TextRange best = matches.front();
    size_t most = 0;
    for (size_t first = 0; first < matches.size(); ++first) {
        size_t next = first;
        while (next < matches.size() && matches[next].end() <= matches[first].start + length)
            ++next;
        if (next - first > most) {
            most = next - first;
            best = matches[first];
        }
    }
    return best;
}

/// The beginning of a word at or before the position; the position itself where a word is longer than any should be.
int wordStart(const QString &text, int position)
{
    constexpr int longestWord = 40;
    for (int i = position; i > std::max(0, position - longestWord); --i) {
        if (text[i - 1].isSpace())
            return i;
    }
    if (position <= longestWord)
        return 0;
    return text[position].isLowSurrogate() ? position - 1 : position;
}

} // namespace

Snippet makeSnippet(const QString &text, const std::vector<TextRange> &matches, int length)
{
    const auto size = static_cast<int>(text.size());
    const int slack = length / 5;
    int start = 0;
    int end = size;
    if (size > length + slack) {
        const int lead = length / 4;
        const TextRange anchor = matches.empty() ? TextRange{} : densest(matches, length - lead);
        start = anchor.start <= lead + slack ? 0 : wordStart(text, anchor.start - lead);
        start = std::min(start, wordStart(text, size - length));
        end = start + length >= size ? size : wordStart(text, start + length);
        end = std::max(end, anchor.end()); // the match itself, however long the word
    }
    Snippet snippet;
    const QString before = start > 0 ? u"… "_s : QString();
    QStringView shown = QStringView(text).mid(start, end - start);
    while (end < size && !shown.isEmpty() && shown.back().isSpace())
        shown.chop(1);
    snippet.text = before + shown.toString() + (end < size ? u" …"_s : QString());
    const int shift = static_cast<int>(before.size()) - start;
    for (const TextRange &match : matches) {
        if (match.start >= start && match.end() <= end)
            snippet.matches.push_back({match.start + shift, match.length});
    }
    return snippet;
}

} // namespace iamm
