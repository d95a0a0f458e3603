// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/textcolumns.h"

#include <gtest/gtest.h>

namespace iamm {
namespace {

using Languages = std::vector<Language>;
constexpr Language en = Language::English;
constexpr Language fr = Language::French;
constexpr Language es = Language::Spanish;

TEST(TextColumnsTest, GoSideBySideWithTheLanguageThatIsReadFirst)
{
    TextColumns columns({en, fr, es});
    columns.show({fr});
    columns.toggleSideBySide();
    EXPECT_EQ(columns.languages(), (Languages{fr, en, es}));
    columns.toggleSideBySide();
    EXPECT_EQ(columns.languages(), Languages{fr});
}

TEST(TextColumnsTest, ComeBackAsTheyStoodBesideEachOtherLast)
{
    TextColumns columns({en, fr, es});
    columns.show({es, en});
    columns.show({en});
    columns.toggleSideBySide();
    EXPECT_EQ(columns.languages(), (Languages{es, en}));
    // But never without the language that somebody reads.
    columns.show({fr});
    columns.toggleSideBySide();
    EXPECT_EQ(columns.languages(), (Languages{fr, en, es}));
}

TEST(TextColumnsTest, GoBackToWhatWasReadAlone)
{
    TextColumns columns({en, fr, es});
    columns.show({en, fr});
    columns.show({fr});
    columns.toggleSideBySide();
    EXPECT_EQ(columns.languages(), (Languages{en, fr}));
    columns.toggleSideBySide();
    EXPECT_EQ(columns.languages(), Languages{fr});
    columns.show({en, es});
    columns.toggleSideBySide();
    EXPECT_EQ(columns.languages(), Languages{en});
}

TEST(TextColumnsTest, ShowOnlyWhatTheEditionHasAndNeverNothing)
{
    TextColumns columns({en, es});
    columns.show({fr, es, es});
    EXPECT_EQ(columns.languages(), Languages{es});
    columns.show({fr});
    EXPECT_EQ(columns.languages(), Languages{es});
    columns.show({});
    EXPECT_EQ(columns.languages(), Languages{es});
    columns.setArrangement({fr, en, en});
    EXPECT_EQ(columns.arrangement(), Languages{en});
}

TEST(TextColumnsTest, AreAddedAtTheEndAndTheLastOneStays)
{
    TextColumns columns({en, fr, es});
    columns.setShown(es, true);
    columns.setShown(es, true);
    EXPECT_EQ(columns.languages(), (Languages{en, es}));
    columns.setShown(en, false);
    columns.setShown(es, false);
    EXPECT_EQ(columns.languages(), Languages{es});
}

TEST(TextColumnsTest, MoveAsFarAsTheEdge)
{
    TextColumns columns({en, fr, es});
    columns.show({en, fr, es});
    columns.move(es, -1);
    columns.move(es, -1);
    columns.move(es, -1);
    EXPECT_EQ(columns.languages(), (Languages{es, en, fr}));
    EXPECT_FALSE(columns.canMove(es, -1));
    EXPECT_FALSE(columns.canMove(fr, 1));
    EXPECT_TRUE(columns.canMove(en, 1));
    columns.show({en});
    EXPECT_FALSE(columns.canMove(fr, 0));
}

} // namespace
} // namespace iamm
