// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/reader/textfinder.h"

#include <algorithm>

namespace iamm {

TextFinder::TextFinder(const Document &document, QObject *parent) : DecorationSource(parent), m_document(document) {}

void TextFinder::find(const QString &words, const FindOptions &options, const std::vector<Language> &languages)
{
    m_matches.clear();
    m_current = -1;
    if (!words.isEmpty()) {
        for (int number = 0; number < m_document.count(); ++number) {
            for (const Language language : languages)
                findIn(number, language, words, options);
        }
    }
    Q_EMIT changed({});
}

void TextFinder::findIn(int number, Language language, const QString &words, const FindOptions &options)
{
    const BlockText *text = m_document.blocks(number, 1).front().text(language);
    if (!text)
        return;
    for (const TextRange &range : findInText(text->text, words, options))
        m_matches.push_back({number, language, range});
}

std::optional<TextFinder::Step> TextFinder::step(int direction, int fromBlock)
{
    if (m_matches.empty())
        return std::nullopt;
    const int last = count() - 1;
    bool wrapped = false;
    if (m_current >= 0) {
        m_current += direction;
        wrapped = m_current < 0 || m_current > last;
        m_current = m_current < 0 ? last : (m_current > last ? 0 : m_current);
    } else {
        const auto next = std::ranges::lower_bound(m_matches, fromBlock, {}, &Match::block);
        const int ahead = static_cast<int>(next - m_matches.begin());
        const int wanted = direction > 0 ? ahead : ahead - 1;
        wrapped = wanted < 0 || wanted > last;
        m_current = wanted < 0 ? last : (wanted > last ? 0 : wanted);
    }
    Q_EMIT changed({});
    return Step{m_matches[static_cast<size_t>(m_current)], wrapped};
}

std::vector<Decoration> TextFinder::marks(const BlockId &block, Language language) const
{
    std::vector<Decoration> marks;
    if (m_matches.empty())
        return marks;
    const int number = m_document.indexOf(block);
    auto match = std::ranges::lower_bound(m_matches, number, {}, &Match::block);
    for (; match != m_matches.end() && match->block == number; ++match) {
        if (match->language != language)
            continue;
        const bool current = match - m_matches.begin() == m_current;
        marks.push_back({current ? DecorationKind::CurrentFindMatch : DecorationKind::FindMatch, match->range});
    }
    return marks;
}

} // namespace iamm
