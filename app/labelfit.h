// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace iamm {

/// What the label says, however long, makes its pane no wider than it was: it wraps in the width that is there.
inline void takeWidthThatIsThere(QLabel &label)
{
    label.setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    label.setSizePolicy(policy);
}

} // namespace iamm
