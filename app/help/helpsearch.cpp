// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/help/helpsearch.h"

#include <algorithm>

namespace iamm {

namespace {

/// What the typed words are compared by; nothing of a word of hyphens alone.
QStringList keysOf(QStringView typed, Language language)
{
    const FoldedText folded(typed, language);
    QStringList keys;
    for (int word = 0; word < folded.count(); ++word) {
        if (!folded.key(word).isEmpty())
            keys += folded.key(word).toString();
    }
    return keys;
}

bool begins(const FoldedText &text, int word, const QString &key)
{
    return text.key(word).startsWith(key);
}

bool holdsAll(const FoldedText &text, const QStringList &keys)
{
    return std::ranges::all_of(keys, [&text](const QString &key) {
        for (int word = 0; word < text.count(); ++word) {
            if (begins(text, word, key))
                return true;
        }
        return false;
    });
}

} // namespace

HelpSearch::HelpSearch(const std::vector<Page> &pages, Language language) : m_language(language)
{
    for (const Page &page : pages)
        m_pages.push_back({page.id, FoldedText(page.title, language), FoldedText(page.text, language)});
}

QStringList HelpSearch::find(QStringView typed) const
{
    const QStringList keys = keysOf(typed, m_language);
    QStringList inTitle;
    QStringList inText;
    for (const Folded &page : m_pages) {
        if (holdsAll(page.title, keys))
            inTitle += page.id;
        else if (holdsAll(page.text, keys))
            inText += page.id;
    }
    return inTitle + inText;
}

std::vector<TextRange> HelpSearch::places(QStringView typed, QStringView text, Language language)
{
    const QStringList keys = keysOf(typed, language);
    const FoldedText folded(text, language);
    std::vector<TextRange> places;
    for (int word = 0; word < folded.count(); ++word) {
        if (std::ranges::any_of(keys, [&](const QString &key) { return begins(folded, word, key); }))
            places.push_back(folded.range(word));
    }
    return places;
}

} // namespace iamm
