// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/settings.h"

#include <QPalette>

namespace iamm {

/// The palette for light, dark or high contrast. Every text in it has a contrast of at least 4.5:1 with what it stands
/// on (7:1 in high contrast); Qt's own Fusion palette doesn't reach that for selected text, placeholders and visited
/// links.
QPalette paletteFor(ColorScheme wanted);

/// Gives the program its colours and changes them while it runs. Once per program, on the GUI thread.
class Colors final {
public:
    /// Takes note of the palette that the system gives: make it before use().
    Colors();

    void use(ColorScheme scheme);
    ColorScheme scheme() const { return m_scheme; }
    /// The desktop prefers dark or light, where it says so; counts for ColorScheme::System.
    void setSystemPrefersDark(bool dark);

private:
    void apply();

    ColorScheme m_scheme = ColorScheme::System;
    bool m_systemIsDark = false;
};

} // namespace iamm
