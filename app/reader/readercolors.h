// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/annotationcolor.h"

#include <QColor>
#include <QPalette>

#include <array>

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

    /// By AnnotationColor: what highlighted words stand on, and the line under them and its letter, which can be read
    /// on the page. None: the page, the accent.
    std::array<QColor, 7> tints;
    std::array<QColor, 7> lines;

    QColor tint(AnnotationColor color) const { return tints[static_cast<size_t>(color)]; }
    QColor line(AnnotationColor color) const { return lines[static_cast<size_t>(color)]; }

    static ReaderColors from(const QPalette &palette);
};

/// The ratio of contrast as WCAG 2 defines it: 1 to 21.
double contrast(const QColor &one, const QColor &other);

} // namespace iamm
