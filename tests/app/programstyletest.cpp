// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/programstyle.h"

#include "app/system/colors.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QRadioButton>
#include <QStyleOption>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
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

/// Of the weakest of the pixels in the middle of the sides.
double edgeContrast(const QImage &image, const QPalette &palette)
{
    const QPoint middle = image.rect().center();
    double weakest = std::numeric_limits<double>::max();
    for (const QPoint &side : {QPoint(0, middle.y()), QPoint(image.width() - 1, middle.y()), QPoint(middle.x(), 0),
                               QPoint(middle.x(), image.height() - 1)})
        weakest = std::min(weakest, contrast(image.pixelColor(side), palette.color(QPalette::Window)));
    return weakest;
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

/// Black on black a menu would have no end.
TEST(ProgramStyle, MenusAndToolTipsHaveEdgesInHighContrast)
{
    constexpr double least = 3;
    const QPalette palette = paletteFor(ColorScheme::HighContrast);
    ProgramStyle style;
    QMenu menu;
    menu.setStyle(&style);
    menu.setPalette(palette);
    menu.addAction(QStringLiteral("x"));
    menu.resize(menu.sizeHint());
    QImage image(menu.size(), QImage::Format_RGB32);
    menu.render(&image);
    EXPECT_GE(edgeContrast(image, palette), least);

    QStyleOptionFrame tip;
    tip.rect = image.rect();
    tip.palette = palette;
    image.fill(palette.color(QPalette::Window));
    QPainter painter(&image);
    style.drawPrimitive(QStyle::PE_PanelTipLabel, &tip, &painter);
    EXPECT_GE(edgeContrast(image, palette), least);
}

INSTANTIATE_TEST_SUITE_P(Schemes, ProgramStyleTest,
                         ::testing::Values(ColorScheme::Light, ColorScheme::Dark, ColorScheme::HighContrast));

} // namespace
} // namespace iamm
