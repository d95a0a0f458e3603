// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPalette>

namespace iamm {

/// The reader's colours, all from the palette in force, so that light, dark and high contrast follow by themselves.
/// Text keeps a contrast of at least 4.5:1 (WCAG 2, level AA) with what it stands on.
struct ReaderColors {
    QColor page;
    QColor text;
    QColor muted; ///< identifiers and other small words of ours
    QColor link;
    QColor rule;   ///< thin lines
    QColor accent; ///< the bar at the current passage, bookmarks
    QColor selection;
    QColor selectedText;
    QColor match;
    QColor currentMatch;
    QColor matchText;

    static ReaderColors from(const QPalette &palette);
};

/// The ratio of contrast as WCAG 2 defines it: 1 to 21.
double contrast(const QColor &one, const QColor &other);

} // namespace iamm
