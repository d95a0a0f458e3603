// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/source/linkfinder.h"

#include "core/source/datatable.h"
#include "core/source/sourceerror.h"
#include "core/source/sourcetext.h"

#include <algorithm>

namespace iamm {

using namespace Qt::StringLiterals;

LinkFinder::LinkFinder(const SourceText &links) : m_file(links.file())
{
    constexpr int columns = 4;
    for (const DataRow &row : dataRows(links, columns)) {
        const std::optional<Language> language = languageFromCode(row.fields[1]);
        if (!language)
            throw SourceError(m_file, row.line, u"\"%1\" is no language: en, fr or es"_s.arg(row.fields[1]));
        m_entries.push_back({row.line, BlockId(row.fields[0]), *language, row.fields[2], BlockId(row.fields[3])});
    }
}

void LinkFinder::addTo(std::vector<Block> &blocks) const
{
    for (const Entry &entry : m_entries)
        add(entry, blocks);
}

void LinkFinder::add(const Entry &entry, std::vector<Block> &blocks) const
{
    const auto block = std::ranges::find(blocks, entry.block, &Block::id);
    if (block == blocks.end() || std::ranges::find(blocks, entry.target, &Block::id) == blocks.end())
        throw SourceError(
            m_file, entry.line,
            u"the link leads from or to no block: %1, %2"_s.arg(entry.block.value(), entry.target.value()));
    std::optional<BlockText> &text = block->texts[entry.language];
    if (!text)
        return;
    const qsizetype at = text->text.indexOf(entry.words);
    if (at < 0 || text->text.indexOf(entry.words, at + 1) >= 0)
        throw SourceError(m_file, entry.line,
                          u"\"%1\" doesn't stand exactly once in %2"_s.arg(entry.words, entry.block.value()));
    text->links.push_back({{static_cast<int>(at), static_cast<int>(entry.words.size())}, entry.target});
}

} // namespace iamm
