// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/programstyle.h"

#include "app/system/colors.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <memory>

#include <gtest/gtest.h>

namespace iamm {
namespace {

double luminance(QColor color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// WCAG 2.1, "contrast ratio".
double contrast(QColor left, QColor right)
{
    const auto [darker, lighter] = std::minmax({luminance(left), luminance(right)});
    return (lighter + 0.05) / (darker + 0.05);
}

/// Of what stands out most among the pixels that the control draws.
double strongestContrast(QWidget &control, const QPalette &palette)
{
    ProgramStyle style;
    control.setStyle(&style);
    control.setPalette(palette);
    control.resize(control.sizeHint());
    QImage image(control.size(), QImage::Format_RGB32);
    image.fill(palette.color(QPalette::Window));
    control.render(&image);
    double strongest = 1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            strongest = std::max(strongest, contrast(image.pixelColor(x, y), palette.color(QPalette::Window)));
    }
    return strongest;
}

class ProgramStyleTest : public ::testing::TestWithParam<ColorScheme> {};

/// WCAG 2.1, 1.4.11: what shows where a control is has a contrast of 3:1.
TEST_P(ProgramStyleTest, FieldsAndBoxesHaveEdgesThatAreSeen)
{
    constexpr double least = 3;
    const QPalette palette = paletteFor(GetParam());
    QCheckBox box;
    EXPECT_GE(strongestContrast(box, palette), least);
    QRadioButton choice;
    EXPECT_GE(strongestContrast(choice, palette), least);
    QComboBox list;
    EXPECT_GE(strongestContrast(list, palette), least);
    QLineEdit field;
    EXPECT_GE(strongestContrast(field, palette), least);
    field.setReadOnly(true); // no caret, which would stand out by itself
    field.show();
    field.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&field));
    field.setFocus();
    EXPECT_GE(strongestContrast(field, palette), least);
}

INSTANTIATE_TEST_SUITE_P(Schemes, ProgramStyleTest,
                         ::testing::Values(ColorScheme::Light, ColorScheme::Dark, ColorScheme::HighContrast));

} // namespace
} // namespace iamm
