// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/search/searchedblocks.h"

#include "core/storage/statement.h"

#include <memory>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {
/// Reading one row costs nearly as much as reading its neighbours with it.
constexpr int rowsOfPage = 32;
/// About 10 MB where the blocks are as long as the Agenda's.
constexpr int maximumPages = 128;
} // namespace

SearchedBlocks::SearchedBlocks(Database &database, Language language)
    : m_database(database), m_language(language), m_pages(maximumPages)
{
}

const SearchedBlock *SearchedBlocks::at(int row)
{
    if (row < 0)
        return nullptr;
    const int number = row / rowsOfPage;
    const Page *page = m_pages.object(number);
    if (!page) {
        Page *fresh = read(number * rowsOfPage);
        m_pages.insert(number, fresh);
        page = fresh;
    }
    const std::optional<SearchedBlock> &found = (*page)[static_cast<size_t>(row % rowsOfPage)];
    return found ? &*found : nullptr;
}

SearchedBlocks::Page *SearchedBlocks::read(int firstRow) const
{
    auto page = std::make_unique<Page>(rowsOfPage);
    Statement statement(
        m_database, u"SELECT block.ord, block.id, block.section, block.kind, search_text.text, search_text.contents "
                    "FROM block JOIN search_text ON search_text.ord = block.ord "
                    "WHERE search_text.language = ? AND block.ord BETWEEN ? AND ?"_s);
    statement.bind(languageCode(m_language)).bind(firstRow).bind(firstRow + rowsOfPage - 1).run();
    while (statement.next()) {
        const std::optional<BlockKind> kind = kindFromCode(statement.text(3));
        if (!kind)
            continue;
        const QString text = statement.text(4);
        const QString contents = statement.text(5);
        (*page)[static_cast<size_t>(statement.integer(0) - firstRow)] =
            SearchedBlock{BlockId(statement.text(1)),   BlockId(statement.text(2)),      *kind, text, contents,
                          FoldedText(text, m_language), FoldedText(contents, m_language)};
    }
    return page.release();
}

} // namespace iamm
