// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "tests/core/search/searchsupport.h"

#include "core/agenda/agendawriter.h"
#include "core/source/sourceparser.h"

#include <QStringList>

namespace iamm {

using namespace Qt::StringLiterals;

SmallDocument &SmallDocument::section(const QString &id, int level, const QString &title, const QString &contentsTitle)
{
    Section section;
    section.id = BlockId(id);
    section.level = level;
    section.number = id.section(u'.', -1);
    section.parent = BlockId(id.section(u'.', 0, -2));
    section.contentsTitle[m_language] = textOf(contentsTitle.isNull() ? title : contentsTitle);
    m_sections.push_back(section);
    block(id, BlockKind::Heading, title);
    m_blocks.back().level = level;
    return *this;
}

SmallDocument &SmallDocument::block(const QString &id, BlockKind kind, const QString &text)
{
    Block block;
    block.id = BlockId(id);
    block.kind = kind;
    if (!m_sections.empty())
        block.section = m_sections.back().id;
    block.texts[m_language] = textOf(text);
    m_blocks.push_back(block);
    return *this;
}

Document SmallDocument::build() const
{
    return {Edition{u"test"_s, 1, {{m_language, TextStatus::Official, u"sha256:none"_s}}}, m_sections, m_blocks};
}

SearchDatabase::SearchDatabase(const Document &document)
{
    const ParsedSource source{document, std::vector<int>(document.allBlocks().size(), 1),
                              std::vector<int>(document.sections().size(), 1)};
    AgendaWriter(path()).write(source);
}

QString found(const SearchResults &results)
{
    QStringList ids;
    for (const SearchHit &hit : results.hits)
        ids += hit.block.value();
    return ids.join(u' ');
}

QString matchedWords(const SearchHit &hit)
{
    QStringList words;
    for (const TextRange &range : hit.snippet.matches)
        words += hit.snippet.text.mid(range.start, range.length);
    return words.join(u'|');
}

} // namespace iamm
