// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/search/searchmarks.h"

namespace iamm {

void SearchMarks::show(const SearchResults &results)
{
    m_language = results.query.language;
    m_marks.clear();
    for (const SearchHit &hit : results.hits) {
        if (!hit.note.isNull())
            continue;
        std::vector<Decoration> &marks = m_marks[hit.block];
        for (const TextRange &match : hit.matches)
            marks.push_back({DecorationKind::SearchMatch, match});
    }
    Q_EMIT changed({});
}

std::vector<Decoration> SearchMarks::marks(const BlockId &block, Language language) const
{
    return language == m_language ? m_marks.value(block) : std::vector<Decoration>();
}

QString SearchMarks::description(const BlockId &block, Language language) const
{
    const auto found = m_marks.constFind(block);
    if (language != m_language || found == m_marks.cend() || found->empty())
        return {};
    //: For screen readers: how often a passage has what is sought.
    return tr("%n search match(es)", nullptr, static_cast<int>(found->size()));
}

} // namespace iamm
