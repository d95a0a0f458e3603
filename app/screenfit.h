// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QScreen>
#include <QWidget>

namespace iamm {

/// The size that a window usually has, or as much of it as there is room for: a projector's screen may be small.
inline QSize fittingScreen(const QWidget &window, QSize usual)
{
    return usual.boundedTo(window.screen()->availableSize() * 0.94);
}

} // namespace iamm
