// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/programstyle.h"

#include "app/icons.h"

#include <QPainter>
#include <QStyleOption>
#include <qdrawutil.h>

#include <algorithm>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

enum class Shape { Box, Circle };
constexpr int flatFocusEdge = 2; // pixels
constexpr int menuEdge = 1;

void drawEdge(const QStyleOption &option, QPainter &painter, Shape shape)
{
    // With the focus the colour of links: that of the selection is too dark beside a dark window.
    const bool focus = option.state.testFlag(QStyle::State_HasFocus);
    QColor ink = option.palette.color(focus ? QPalette::Link : QPalette::PlaceholderText);
    if (!option.state.testFlag(QStyle::State_Enabled))
        ink.setAlphaF(0.5F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(ink);
    painter.setBrush(Qt::NoBrush);
    const QRectF edge = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (shape == Shape::Circle)
        painter.drawEllipse(edge);
    else
        painter.drawRoundedRect(edge, 2, 2);
    painter.restore();
}

} // namespace

ProgramStyle::ProgramStyle() : QProxyStyle(u"Fusion"_s) {}

QIcon ProgramStyle::standardIcon(StandardPixmap standardIcon, const QStyleOption *option, const QWidget *widget) const
{
    switch (standardIcon) {
    case SP_LineEditClearButton:
        return icon(u"close"_s);
    case SP_ToolBarHorizontalExtensionButton:
        return icon(u"more"_s);
    default:
        return QProxyStyle::standardIcon(standardIcon, option, widget);
    }
}

int ProgramStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int width = QProxyStyle::pixelMetric(metric, option, widget);
    return metric == PM_MenuPanelWidth ? std::max(width, menuEdge) : width;
}

void ProgramStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_IndicatorRadioButton)
        drawEdge(*option, *painter, Shape::Circle);
    else if (element == PE_IndicatorCheckBox || element == PE_FrameLineEdit)
        drawEdge(*option, *painter, Shape::Box);
    else if (element == PE_FrameMenu)
        qDrawPlainRect(painter, option->rect, option->palette.color(QPalette::Mid), menuEdge);
}

void ProgramStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    // A flat button has no edge that could show the focus.
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == CE_PushButton && button && button->features.testFlag(QStyleOptionButton::Flat)
        && button->state.testFlag(State_HasFocus))
        qDrawPlainRect(painter, option->rect, option->palette.color(QPalette::Highlight), flatFocusEdge);
}

void ProgramStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox)
        drawEdge(*option, *painter, Shape::Box);
}

} // namespace iamm
