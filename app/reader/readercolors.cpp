// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/reader/readercolors.h"

#include <algorithm>
#include <cmath>

namespace iamm {

namespace {

constexpr double leastContrast = 4.5;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto channel = [share](float a, float b) { return static_cast<float>(a * share + b * (1 - share)); };
    return QColor::fromRgbF(channel(one.redF(), other.redF()), channel(one.greenF(), other.greenF()),
                            channel(one.blueF(), other.blueF()));
}

/// The colour, moved towards the text's colour until it can be read on the page.
QColor readable(const QColor &color, const QColor &page, const QColor &text)
{
    for (double share = 1.0; share > 0; share -= 0.05) {
        const QColor candidate = mixed(color, text, share);
        if (contrast(candidate, page) >= leastContrast)
            return candidate;
    }
    return text;
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

ReaderColors ReaderColors::from(const QPalette &palette)
{
    ReaderColors colors;
    colors.page = palette.color(QPalette::Base);
    colors.text = palette.color(QPalette::Text);
    const bool dark = luminance(colors.page) < luminance(colors.text);
    colors.muted = readable(mixed(colors.text, colors.page, 0.62), colors.page, colors.text);
    colors.rule = mixed(colors.text, colors.page, 0.22);
    colors.link = readable(palette.color(QPalette::Link), colors.page, colors.text);
    colors.accent = readable(palette.color(QPalette::Highlight), colors.page, colors.text);
    colors.selection = palette.color(QPalette::Highlight);
    colors.selectedText =
        readable(palette.color(QPalette::HighlightedText), colors.selection,
                 contrast(Qt::black, colors.selection) > contrast(Qt::white, colors.selection) ? QColor(Qt::black)
                                                                                               : QColor(Qt::white));
    colors.match = dark ? QColor(0x6b, 0x57, 0x00) : QColor(0xff, 0xec, 0x99);
    colors.currentMatch = QColor(0xff, 0xb3, 0x40);
    colors.matchText = dark ? QColor(Qt::white) : QColor(Qt::black);
    return colors;
}

} // namespace iamm
