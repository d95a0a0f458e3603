// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/programstyle.h"

#include "app/icons.h"

namespace iamm {

using namespace Qt::StringLiterals;

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

} // namespace iamm
