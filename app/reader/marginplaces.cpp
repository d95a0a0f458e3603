// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/reader/marginplaces.h"

#include <algorithm>

namespace iamm {

namespace {
/// Where the first column begins, with the letters of its language where these stand before it.
int textLeft(const ReaderColumns &columns)
{
    return columns.columns.front().left - columns.labelWidth;
}

/// Both marks are as high as half a line of the text, whatever the row; smaller where they would stand on the text.
QRect markPlace(const ReaderLayout &layout, const ReaderLayout::VisibleRow &row, int left)
{
    const BlockStyle &style = *row.laid->cells.front().style;
    const ReaderColumns &columns = layout.columns();
    const int room = columns.marginWidth > 0 ? columns.marginWidth : textLeft(columns) - left - 1;
    const int size = std::min(layout.typography().lineHeight() / 2, std::max(room * 4 / 3, 4));
    return {left, row.top + style.spaceBefore + (style.lineHeight - size) / 2, size * 3 / 4, size};
}
} // namespace

QRect ribbonPlace(const ReaderLayout &layout, const ReaderLayout::VisibleRow &row)
{
    const ReaderColumns &columns = layout.columns();
    const Typography &typography = layout.typography();
    // With an identifier: far enough from the longest of them for the note's mark between the two.
    const int left =
        columns.marginWidth > 0 ? columns.marginLeft - typography.gap() * 5 / 6 : textLeft(columns) - typography.gap();
    return markPlace(layout, row, std::max(left, 1));
}

QRect noteMarkPlace(const ReaderLayout &layout, const ReaderLayout::VisibleRow &row)
{
    const QRect ribbon = ribbonPlace(layout, row);
    // Without a margin two marks beside each other would stand on the text.
    if (layout.columns().marginWidth == 0)
        return ribbon.translated(0, ribbon.height() + 2);
    return markPlace(layout, row, ribbon.right() + ribbon.width() / 3);
}

} // namespace iamm
