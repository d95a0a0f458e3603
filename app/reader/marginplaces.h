// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/reader/readerlayout.h"

#include <QRect>

namespace iamm {

/// Where a row's marks stand in the margin, in the window: for whoever paints them and whoever is clicked on them.

/// Of a bookmark: left of the identifiers.
QRect ribbonPlace(const ReaderLayout &layout, const ReaderLayout::VisibleRow &row);
/// Of a note: between the ribbon and the identifier; where there is no margin, below the ribbon.
QRect noteMarkPlace(const ReaderLayout &layout, const ReaderLayout::VisibleRow &row);

} // namespace iamm
