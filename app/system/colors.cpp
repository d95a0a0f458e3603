// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/system/colors.h"

#include <QApplication>

#include <utility>

namespace iamm {

namespace {

struct Scheme {
    QColor window;
    QColor base;
    QColor text;
    QColor disabled;
    QColor button;
    QColor highlight;
    QColor highlightedText;
    QColor link;
    QColor visited;
    QColor placeholder;
    QColor edge;
};

Scheme schemeOf(ColorScheme scheme)
{
    switch (scheme) {
    case ColorScheme::Dark:
        return {QColor(0x26, 0x28, 0x2b), QColor(0x1b, 0x1d, 0x1f), QColor(0xe6, 0xe4, 0xdf), QColor(0x8b, 0x8d, 0x90),
                QColor(0x34, 0x37, 0x3b), QColor(0x2f, 0x6f, 0xad), QColor(0xff, 0xff, 0xff), QColor(0x8a, 0xbd, 0xf2),
                QColor(0xc3, 0xa8, 0xea), QColor(0x9c, 0x9e, 0xa1), QColor(0x5a, 0x5d, 0x61)};
    case ColorScheme::HighContrast:
        return {Qt::black,
                Qt::black,
                Qt::white,
                QColor(0xb0, 0xb0, 0xb0),
                QColor(0x10, 0x10, 0x10),
                QColor(0xff, 0xe1, 0x00),
                Qt::black,
                QColor(0x7d, 0xd3, 0xff),
                QColor(0xe0, 0xb0, 0xff),
                QColor(0xd0, 0xd0, 0xd0),
                Qt::white};
    case ColorScheme::System:
    case ColorScheme::Light:
        break;
    }
    return {QColor(0xf1, 0xf0, 0xee), QColor(0xff, 0xff, 0xff), QColor(0x1c, 0x1e, 0x21), QColor(0x80, 0x82, 0x85),
            QColor(0xf7, 0xf6, 0xf4), QColor(0x1f, 0x5f, 0x9e), QColor(0xff, 0xff, 0xff), QColor(0x0b, 0x57, 0xa4),
            QColor(0x6b, 0x3f, 0xa0), QColor(0x67, 0x6a, 0x6e), QColor(0xb4, 0xb5, 0xb7)};
}

} // namespace

QPalette paletteFor(ColorScheme wanted)
{
    const Scheme scheme = schemeOf(wanted);
    QPalette palette(scheme.text, scheme.button, scheme.button.lighter(150), scheme.edge.darker(130), scheme.edge,
                     scheme.text, Qt::white, scheme.base, scheme.window);
    palette.setColor(QPalette::AlternateBase, scheme.window);
    palette.setColor(QPalette::ToolTipBase, scheme.window);
    palette.setColor(QPalette::ToolTipText, scheme.text);
    palette.setColor(QPalette::Highlight, scheme.highlight);
    palette.setColor(QPalette::HighlightedText, scheme.highlightedText);
    palette.setColor(QPalette::Link, scheme.link);
    palette.setColor(QPalette::LinkVisited, scheme.visited);
    palette.setColor(QPalette::PlaceholderText, scheme.placeholder);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, scheme.disabled);
    return palette;
}

Colors::Colors()
{
    const QPalette system = QApplication::palette();
    m_systemIsDark = system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness();
}

void Colors::use(ColorScheme scheme)
{
    m_scheme = scheme;
    apply();
}

void Colors::setSystemPrefersDark(bool dark)
{
    if (std::exchange(m_systemIsDark, dark) != dark && m_scheme == ColorScheme::System)
        apply();
}

void Colors::apply()
{
    const bool systemDark = m_scheme == ColorScheme::System && m_systemIsDark;
    QApplication::setPalette(paletteFor(systemDark ? ColorScheme::Dark : m_scheme));
}

} // namespace iamm
