// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/storedpassage.h"

#include "core/document/document.h"
#include "core/library/blockhashes.h"

#include "tests/support/printing.h"
#include "tests/support/smalldocument.h"

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

Passage stretch(const QString &from, int start, const QString &to, int end, Language language = Language::English)
{
    return {language, {BlockId(from), start}, {BlockId(to), end}};
}

TEST(StoredPassage, AWholeBlockKeepsItsTextAsQuote)
{
    const auto stored = storedPassage(Passage::whole(BlockId(u"III.11.b-2"_s), Language::English), smallDocument());
    ASSERT_TRUE(stored);
    EXPECT_TRUE(stored->isWhole());
    EXPECT_EQ(stored->edition, u"small"_s);
    EXPECT_EQ(stored->revision, 1);
    EXPECT_EQ(stored->quote, u"Co-operation between states."_s);
    EXPECT_EQ(stored->prefix, QString());
    EXPECT_EQ(stored->suffix, QString());
    // printf 'Co-operation between states.' | sha256sum
    EXPECT_EQ(stored->textHash, u"sha256:1f9963cd0cde6e3d27d68cc642d5ee5ecdb8286d05c94ed9a21fdc71d38a09f6"_s);
}

TEST(StoredPassage, AWholeBlockWithoutTextInTheLanguageIsStoredInEnglish)
{
    const auto stored = storedPassage(Passage::whole(BlockId(u"III.11.b-2"_s), Language::French), smallDocument());
    ASSERT_TRUE(stored);
    EXPECT_EQ(stored->language, Language::English);
}

TEST(StoredPassage, AStretchKeepsAtMost32CharactersOnEachSide)
{
    const auto stored = storedPassage(stretch(u"III.11.b-1"_s, 41, u"III.11.b-1"_s, 54), smallDocument());
    ASSERT_TRUE(stored);
    EXPECT_EQ(stored->quote, u"return in eve"_s);
    EXPECT_EQ(stored->prefix, u"ng voluntary return over forced "_s);
    EXPECT_EQ(stored->suffix, u"ry case where it is possible."_s);
}

TEST(StoredPassage, OffsetsCountCodePointsAndComeBackAsTheyWere)
{
    const Document document = smallDocument();
    const Passage isA = stretch(u"III.11-para1"_s, 9, u"III.11-para1"_s, 13); // "Going 🏠 is a right."
    const auto stored = storedPassage(isA, document);
    ASSERT_TRUE(stored);
    EXPECT_EQ(stored->quote, u"is a"_s);
    EXPECT_EQ(stored->prefix, u"Going \U0001F3E0 "_s);
    EXPECT_EQ(stored->from.at, 8);
    EXPECT_EQ(stored->to.at, 12);
    EXPECT_EQ(resolve(*stored, document), (ResolvedPassage{Fit::Holds, isA}));
}

TEST(StoredPassage, AStretchOverSeveralBlocksIsQuotedWithLineFeeds)
{
    const Document document = smallDocument();
    const Passage over = stretch(u"III.11-para1"_s, 14, u"III.11.b-1"_s, 11);
    const auto stored = storedPassage(over, document);
    ASSERT_TRUE(stored);
    EXPECT_EQ(stored->quote, u"right.\nAssisted return\nEncouraging"_s);
    EXPECT_EQ(resolve(*stored, document), (ResolvedPassage{Fit::Holds, over}));
}

TEST(StoredPassage, WhatCannotBePointedAtIsNotStored)
{
    const Document document = smallDocument();
    EXPECT_FALSE(storedPassage(Passage::whole(BlockId(u"IX"_s), Language::English), document));
    EXPECT_FALSE(storedPassage(stretch(u"III.11.b-1"_s, 5, u"III.11-para1"_s, 9), document));
    EXPECT_FALSE(storedPassage(stretch(u"III.11.b-1"_s, 9, u"III.11.b-1"_s, 5), document));
    EXPECT_FALSE(storedPassage(stretch(u"III.11.b-2"_s, 0, u"III.11.b-2"_s, 5, Language::French), document));
}

TEST(StoredPassage, ALongQuoteIsCutBetweenCharacters)
{
    Block block;
    block.id = BlockId(u"long"_s);
    block.texts[Language::English] = BlockText{QString(u"\u00e9"_s).repeated(3000).prepend(u'x'), {}, {}, {}};
    const Document document({}, {}, {block});
    const auto stored = storedPassage(Passage::whole(block.id, Language::English), document);
    ASSERT_TRUE(stored);
    EXPECT_EQ(stored->quote.toUtf8().size(), 4095);
    EXPECT_EQ(resolve(*stored, document).fit, Fit::Holds);
}

TEST(StoredPassage, OtherWordsAreSaidToBeOtherWords)
{
    const auto stored = storedPassage(stretch(u"III.11.b-1"_s, 12, u"III.11.b-1"_s, 21), smallDocument());
    EXPECT_EQ(resolve(stored.value(), smallDocument(true)), (ResolvedPassage{Fit::TextChanged, std::nullopt}));
}

TEST(StoredPassage, WhatStandsBeyondTheTextIsNotTheWholeBlock)
{
    StoredPassage stored = storedPassage(stretch(u"III.11.b-1"_s, 12, u"III.11.b-1"_s, 21), smallDocument()).value();
    stored.to.at = 5000;
    EXPECT_EQ(resolve(stored, smallDocument()), (ResolvedPassage{Fit::TextChanged, std::nullopt}));
    stored.from.at = 4000;
    EXPECT_EQ(resolve(stored, smallDocument()), (ResolvedPassage{Fit::TextChanged, std::nullopt}));
}

TEST(StoredPassage, AnotherRevisionWithTheSameWordsHoldsTheSamePlace)
{
    const Passage right = stretch(u"III.11-para1"_s, 14, u"III.11-para1"_s, 19);
    const auto stored = storedPassage(right, smallDocument());
    EXPECT_EQ(resolve(stored.value(), smallDocument(true)), (ResolvedPassage{Fit::Holds, right}));
}

TEST(StoredPassage, MissingBlocksAndMissingTextsAreToldApart)
{
    StoredPassage stored =
        storedPassage(Passage::whole(BlockId(u"III.11.b-2"_s), Language::English), smallDocument()).value();
    stored.language = Language::Spanish;
    EXPECT_EQ(resolve(stored, smallDocument()).fit, Fit::TextMissing);
    stored.from = stored.to = {BlockId(u"IX-9"_s), 0};
    EXPECT_EQ(resolve(stored, smallDocument()).fit, Fit::BlockMissing);
}

TEST(StoredPassage, HashesThatAreKeptGiveTheSameAnswer)
{
    const Document document = smallDocument(true);
    BlockHashes hashes(document);
    const std::vector<Passage> passages{
        Passage::whole(BlockId(u"III.11.b-1"_s), Language::English), // changed
        Passage::whole(BlockId(u"III.11.b-2"_s), Language::English),
        Passage::whole(BlockId(u"III.11-para1"_s), Language::French),
        stretch(u"III-para1"_s, 2, u"III.11"_s, 3),
        Passage::whole(BlockId(u"III-para1"_s), Language::English),
        stretch(u"III-para1"_s, 2, u"III.11.b-1"_s, 3), // to the changed one
    };
    for (int again = 0; again < 2; ++again) {
        for (const Passage &passage : passages) {
            const StoredPassage stored = storedPassage(passage, smallDocument()).value();
            EXPECT_EQ(resolve(stored, hashes), resolve(stored, document));
        }
    }
}

} // namespace
} // namespace iamm
