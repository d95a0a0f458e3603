// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QProxyStyle>

namespace iamm {

/// Fusion, with what it lacks. Our own symbols for the few that every window asks for: for the first picture of its own
/// Qt loads all of its image plugins and their libraries, which costs an eighth of the start. Edges of text fields,
/// check boxes, radio buttons, combo boxes and menus that are seen in every palette: Fusion makes them of a darker
/// window colour. For QApplication::setStyle().
class ProgramStyle final : public QProxyStyle {
    Q_OBJECT

public:
    ProgramStyle();

    QIcon standardIcon(StandardPixmap standardIcon, const QStyleOption *option = nullptr,
                       const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
};

} // namespace iamm
