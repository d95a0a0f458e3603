// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/search/searchedblocks.h"

#include "core/storage/database.h"
#include "tests/core/search/searchsupport.h"
#include "tests/support/agendafixture.h"
#include "tests/support/madeup.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace iamm {
namespace {

/// More than are kept at once, and a second language that lacks some.
const Document &manyBlocks()
{
    static const Document document = repeated(withMadeUpLanguages(englishAgenda(), {Language::French}), 10);
    return document;
}

const QString &manyBlocksFile()
{
    static const SearchDatabase database(manyBlocks());
    static const QString path = database.path();
    return path;
}

QStringList keysOf(const FoldedText &text)
{
    QStringList keys;
    for (int word = 0; word < text.count(); ++word)
        keys += text.key(word).toString();
    return keys;
}

class SearchedBlocksTest : public ::testing::TestWithParam<Language> {
protected:
    Database m_database{manyBlocksFile(), Database::Mode::Immutable};
    SearchedBlocks m_blocks{m_database, GetParam()};
};

TEST_P(SearchedBlocksTest, EachIsTheDocumentsHoweverManyWereAskedForBefore)
{
    const std::vector<Block> &blocks = manyBlocks().allBlocks();
    int missing = 0;
    for (int round = 0; round < 2; ++round) {
        for (size_t i = 0; i < blocks.size(); ++i) {
            const SearchedBlock *block = m_blocks.at(static_cast<int>(i) + 1);
            const BlockText *text = blocks[i].text(GetParam());
            ASSERT_EQ(block != nullptr, text != nullptr) << blocks[i].id.value().toStdString();
            if (!block) {
                ++missing;
                continue;
            }
            ASSERT_EQ(block->id, blocks[i].id);
            ASSERT_EQ(block->kind, blocks[i].kind);
            ASSERT_EQ(block->text, text->text);
            ASSERT_EQ(block->section, blocks[i].section);
            ASSERT_EQ(keysOf(block->folded), keysOf(FoldedText(text->text, GetParam())));
            ASSERT_EQ(keysOf(block->foldedContents), keysOf(FoldedText(block->contents, GetParam())));
        }
    }
    EXPECT_EQ(missing > 0, GetParam() == Language::French);
}

TEST_P(SearchedBlocksTest, ThereIsNoneBeforeTheFirstAndBeyondTheLast)
{
    EXPECT_EQ(m_blocks.at(static_cast<int>(manyBlocks().allBlocks().size()) + 1000), nullptr);
    EXPECT_EQ(m_blocks.at(0), nullptr);
    EXPECT_EQ(m_blocks.at(-5), nullptr);
}

INSTANTIATE_TEST_SUITE_P(Languages, SearchedBlocksTest, ::testing::Values(Language::English, Language::French));

} // namespace
} // namespace iamm
