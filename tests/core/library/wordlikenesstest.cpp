// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/wordlikeness.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace iamm {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// A letter is a word; a capital one weighs four times as much.
std::vector<WeighedWord> words(const char *letters)
{
    std::vector<WeighedWord> result;
    for (const char *letter = letters; *letter; ++letter)
        result.push_back({*letter, *letter < 'a' ? 4 : 1});
    return result;
}

struct Found {
    int first = 0;
    int count = 0;
    bool operator==(const Found &) const = default;
};

std::vector<Found> stretches(const char *sought, const char *text, double least)
{
    std::vector<Found> found;
    for (const WordMatch &match : likestStretches(words(sought), words(text), least))
        found.push_back({match.first, match.count});
    return found;
}

TEST(Likeness, OfTheSameWordsIsOneAndOfOthersNothing)
{
    EXPECT_EQ(likeness(words("abcd"), words("abcd")), 1.0);
    EXPECT_EQ(likeness(words("abcd"), words("wxyz")), 0.0);
    EXPECT_EQ(likeness({}, {}), 1.0);
    EXPECT_EQ(likeness(words("abcd"), {}), 0.0);
}

TEST(Likeness, CountsWordsReplacedLeftOutAndPutIn)
{
    EXPECT_DOUBLE_EQ(likeness(words("abcd"), words("abxd")), 0.75);
    EXPECT_DOUBLE_EQ(likeness(words("abcd"), words("abd")), 0.75);
    EXPECT_DOUBLE_EQ(likeness(words("abcd"), words("abxcd")), 0.8);
}

TEST(Likeness, WeighsARareWordMore)
{
    EXPECT_DOUBLE_EQ(likeness(words("abcD"), words("abcX")), 3.0 / 7);
    EXPECT_DOUBLE_EQ(likeness(words("abcD"), words("xbcD")), 6.0 / 7);
    EXPECT_EQ(likeness(words("abcD"), words("abcX")), likeness(words("abcX"), words("abcD")));
}

TEST(LikenessOfBeginning, LooksAwayFromWhatFollows)
{
    EXPECT_EQ(likenessOfBeginning(words("abcd"), words("abcdefgh")), 1.0);
    EXPECT_DOUBLE_EQ(likenessOfBeginning(words("abcd"), words("abxdefgh")), 0.75);
    EXPECT_DOUBLE_EQ(likenessOfBeginning(words("abcd"), words("efabcd")), 4.0 / 6);
}

TEST(LikestStretches, FindsTheWordsWhereverTheyStand)
{
    EXPECT_THAT(stretches("abc", "xyabcz", 0.9), ElementsAre(Found{2, 3}));
    EXPECT_THAT(stretches("abc", "abcxyabc", 0.9), ElementsAre(Found{0, 3}, Found{5, 3}));
    EXPECT_THAT(stretches("abc", "xyz", 0.5), IsEmpty());
    EXPECT_THAT(stretches("", "xyz", 0.5), IsEmpty());
    EXPECT_THAT(stretches("abc", "", 0.5), IsEmpty());
}

TEST(LikestStretches, KeepsAChangedWordAtTheEdge)
{
    EXPECT_THAT(stretches("abcdef", "nnnabcdexn", 0.8), ::testing::Contains(Found{3, 6}));
    EXPECT_THAT(stretches("abcdef", "nnnxbcdefn", 0.8), ElementsAre(Found{3, 6}));
}

TEST(LikestStretches, GivesTheBestOfThoseThatOverlapFirst)
{
    EXPECT_THAT(stretches("abcd", "abxd--abcd", 0.7), ElementsAre(Found{6, 4}, Found{0, 4}));
}

} // namespace
} // namespace iamm
