// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/reader/readercolors.h"

#include "app/system/colors.h"

#include <gtest/gtest.h>

namespace iamm {
namespace {

class ReaderColorsTest : public ::testing::TestWithParam<ColorScheme> {};

TEST_P(ReaderColorsTest, EveryTextInTheReaderCanBeRead)
{
    const ReaderColors colors = ReaderColors::from(paletteFor(GetParam()));
    EXPECT_GE(contrast(colors.text, colors.page), 4.5);
    EXPECT_GE(contrast(colors.muted, colors.page), 4.5);
    EXPECT_GE(contrast(colors.link, colors.page), 4.5);
    EXPECT_GE(contrast(colors.accent, colors.page), 4.5);
    EXPECT_GE(contrast(colors.selectedText, colors.selection), 4.5);
    EXPECT_GE(contrast(colors.matchText, colors.match), 4.5);
    EXPECT_GE(contrast(Qt::black, colors.currentMatch), 4.5);
}

TEST_P(ReaderColorsTest, EveryTextInTheWindowCanBeRead)
{
    const QPalette palette = paletteFor(GetParam());
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
        {QPalette::WindowText, QPalette::Window},         {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase},        {QPalette::ButtonText, QPalette::Button},
        {QPalette::HighlightedText, QPalette::Highlight}, {QPalette::Link, QPalette::Base},
        {QPalette::LinkVisited, QPalette::Base},          {QPalette::PlaceholderText, QPalette::Base},
        {QPalette::ToolTipText, QPalette::ToolTipBase},
    };
    for (const auto &[text, ground] : pairs)
        EXPECT_GE(contrast(palette.color(text), palette.color(ground)), 4.5) << text << " on " << ground;
}

INSTANTIATE_TEST_SUITE_P(Schemes, ReaderColorsTest,
                         ::testing::Values(ColorScheme::Light, ColorScheme::Dark, ColorScheme::HighContrast));

TEST(Contrast, IsThatOfTheStandard)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21.0, 0.01);
    EXPECT_NEAR(contrast(QColor(0x76, 0x76, 0x76), Qt::white), 4.54, 0.01); // the known limit of grey on white
}

TEST(ReaderColors, APaletteThatCanHardlyBeReadIsPutRight)
{
    QPalette pale(QColor(0xff, 0xff, 0xff));
    pale.setColor(QPalette::Base, Qt::white);
    pale.setColor(QPalette::Text, Qt::black);
    pale.setColor(QPalette::Link, QColor(0xbb, 0xdd, 0xff));
    EXPECT_GE(contrast(ReaderColors::from(pale).link, Qt::white), 4.5);
}

} // namespace
} // namespace iamm
