// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/reader/readercolors.h"

#include "app/system/colors.h"

#include <gtest/gtest.h>

#include <set>

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

TEST_P(ReaderColorsTest, HighlightedWordsAndLinksCanBeReadOnEveryTint)
{
    const ReaderColors colors = ReaderColors::from(paletteFor(GetParam()));
    for (const AnnotationColor color : allColors) {
        EXPECT_GE(contrast(colors.text, colors.tint(color)), 7.0) << colorCode(color).toStdString();
        EXPECT_GE(contrast(colors.link, colors.tint(color)), 4.5) << colorCode(color).toStdString();
        EXPECT_GE(contrast(colors.line(color), colors.page), 4.5) << "its letter " << colorCode(color).toStdString();
    }
}

TEST_P(ReaderColorsTest, EachTintDiffersFromThePageAndFromTheOthers)
{
    const ReaderColors colors = ReaderColors::from(paletteFor(GetParam()));
    const std::set<QRgb> tints = [&colors] {
        std::set<QRgb> all{colors.page.rgb()};
        for (const AnnotationColor color : allColors)
            all.insert(colors.tint(color).rgb());
        return all;
    }();
    EXPECT_EQ(tints.size(), allColors.size() + 1);
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
