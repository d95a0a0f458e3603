// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/plaintooltip.h"

namespace iamm {

using namespace Qt::StringLiterals;

QString plainToolTip(const QString &text)
{
    return u"<p>"_s + text.toHtmlEscaped() + u"</p>"_s;
}

} // namespace iamm
