// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/reader/textfinder.h"

#include "tests/support/agendafixture.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

class TextFinderTest : public ::testing::Test {
protected:
    int blockNumber(const QString &id) const { return realAgenda().indexOf(BlockId(id)); }

    TextFinder m_finder{realAgenda()};
};

TEST_F(TextFinderTest, GoesOnFromWhereThePersonIs)
{
    m_finder.find(u"returnee"_s, {}, {Language::English});
    const std::optional<TextFinder::Step> step = m_finder.step(1, blockNumber(u"III.11.b-1"_s));
    ASSERT_TRUE(step);
    EXPECT_EQ(step->match.block, blockNumber(u"III.11.b-2"_s));
    EXPECT_FALSE(step->wrapped);
}

TEST_F(TextFinderTest, WrapsAtBothEndsAndSaysSo)
{
    m_finder.find(u"remittances"_s, {}, {Language::English});
    ASSERT_GT(m_finder.count(), 2);
    const int past = realAgenda().count() - 1;
    const std::optional<TextFinder::Step> first = m_finder.step(1, past);
    ASSERT_TRUE(first);
    EXPECT_TRUE(first->wrapped);
    EXPECT_EQ(m_finder.current(), 0);
    const std::optional<TextFinder::Step> last = m_finder.step(-1, past);
    ASSERT_TRUE(last);
    EXPECT_TRUE(last->wrapped);
    EXPECT_EQ(m_finder.current(), m_finder.count() - 1);
}

TEST_F(TextFinderTest, MarksItsMatchesAndTheCurrentOneOtherwise)
{
    m_finder.find(u"return"_s, {}, {Language::English});
    const BlockId block(u"III.11.b-2"_s);
    ASSERT_TRUE(m_finder.step(1, realAgenda().indexOf(block)));
    const std::vector<Decoration> marks = m_finder.marks(block, Language::English);
    ASSERT_EQ(marks.size(), 3U); // returnee, return, return
    EXPECT_EQ(marks[0].kind, DecorationKind::CurrentFindMatch);
    EXPECT_EQ(marks[1].kind, DecorationKind::FindMatch);
    EXPECT_TRUE(m_finder.marks(block, Language::French).empty());
}

TEST_F(TextFinderTest, TakesTheLettersOfKeyboardsForThoseOfTheText)
{
    for (const QString &typed : {u"main-d'oeuvre"_s, u"l'État"_s, u"\" exode"_s, u"demandeurs d'asile"_s}) {
        m_finder.find(typed, {}, {Language::French});
        EXPECT_GT(m_finder.count(), 0) << typed.toStdString();
    }
    FindOptions exact;
    exact.exactSpelling = true;
    m_finder.find(u"l'État"_s, exact, {Language::French});
    EXPECT_EQ(m_finder.count(), 0);
    m_finder.find(u"l’État"_s, exact, {Language::French});
    EXPECT_GT(m_finder.count(), 0);
}

TEST_F(TextFinderTest, FindsNothingForWordsThatAreNotThere)
{
    m_finder.find(u"xylophone"_s, {}, {Language::English});
    EXPECT_EQ(m_finder.count(), 0);
    EXPECT_FALSE(m_finder.step(1, 0));
}

} // namespace
} // namespace iamm
