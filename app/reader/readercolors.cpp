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

struct Hue {
    QColor light; ///< on a light page
    QColor dark;
    QColor line;
};

/// In the order of AnnotationColor, from Yellow.
const std::array hues{
    Hue{QColor(0xff, 0xf2, 0x9e), QColor(0x5a, 0x4c, 0x00), QColor(0xb0, 0x8a, 0x00)},
    Hue{QColor(0xc8, 0xf0, 0xc4), QColor(0x17, 0x52, 0x28), QColor(0x2e, 0x8b, 0x3d)},
    Hue{QColor(0xcc, 0xe3, 0xff), QColor(0x0b, 0x4a, 0x5e), QColor(0x2f, 0x7f, 0xd6)},
    Hue{QColor(0xff, 0xd3, 0xe4), QColor(0x6e, 0x25, 0x4a), QColor(0xd6, 0x3c, 0x82)},
    Hue{QColor(0xff, 0xdc, 0xb5), QColor(0x68, 0x3d, 0x00), QColor(0xd9, 0x73, 0x0d)},
    Hue{QColor(0xe6, 0xda, 0xff), QColor(0x46, 0x36, 0x7e), QColor(0x85, 0x66, 0xd4)},
};

/// Words on a tint are words that somebody reads most often of all.
constexpr double contrastOnTint = 7.0;

/// The tint, moved towards the page until text and links can be read on it as well as they should.
QColor readableTint(const QColor &tint, const ReaderColors &colors)
{
    for (double share = 1.0; share > 0; share -= 0.05) {
        const QColor candidate = mixed(tint, colors.page, share);
        if (contrast(colors.text, candidate) >= contrastOnTint && contrast(colors.link, candidate) >= leastContrast)
            return candidate;
    }
    return colors.page;
}

void setUpHues(ReaderColors &colors, bool dark)
{
    colors.tints.fill(colors.page);
    colors.lines.fill(colors.accent);
    for (const AnnotationColor color : allColors) {
        const auto index = static_cast<size_t>(color);
        const Hue &hue = hues[index - 1];
        colors.tints[index] = readableTint(dark ? hue.dark : hue.light, colors);
        colors.lines[index] = readable(hue.line, colors.page, colors.text);
    }
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
    setUpHues(colors, dark);
    return colors;
}

} // namespace iamm
