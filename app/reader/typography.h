// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/reader/rowsource.h"
#include "core/document/block.h"

#include <QFont>

#include <array>

namespace iamm {

/// How a block is set. All lengths in device-independent pixels.
struct BlockStyle {
    QFont font;
    int lineHeight = 0;
    int spaceBefore = 0;
    int spaceAfter = 0;
    int markerLeft = 0;     ///< where a bullet or number begins
    int textLeft = 0;       ///< where the text begins at the least, behind the bullet or number
    qreal averageWidth = 0; ///< of a character, to estimate heights
    bool centred = false;
};

/// Everything that is typeset follows from one font and one size in per cent. A value.
class Typography final {
public:
    static constexpr int smallestPercent = 50;
    static constexpr int largestPercent = 400;

    Typography() : Typography(QFont(), 100) {}
    /// `interfaceFont` gives the size that 100 % refers to.
    Typography(const QFont &interfaceFont, int percent);

    int percent() const { return m_percent; }
    const BlockStyle &style(const Block &block, RowKind row) const;
    /// What stands before the text: a bullet or the number that is printed there. May be empty.
    static QString marker(const Block &block);

    /// The width of a line of about 70 characters, from where the outermost text begins.
    int measure() const { return m_measure; }
    /// For identifiers in the margin and other small words of ours.
    const QFont &smallFont() const { return m_smallFont; }
    int lineHeight() const { return m_lineHeight; }
    /// Between two columns, and between the margin and the text.
    int gap() const { return m_lineHeight; }

private:
    enum Style {
        Part,
        Chapter,
        SectionHeading,
        SubSection,
        Body,
        LeadIn,
        Item,
        NestedItem,
        Numbered,
        Note,
        Ours,
        FrontTitle,
        FrontLine,
        Title,
        StyleCount
    };
    static Style styleOf(const Block &block, RowKind row);
    BlockStyle makeStyle(qreal scale, qreal before, qreal after) const;
    void setUpMeasures();
    void setUpHeadings();
    void setUpText();

    int m_percent = 100;
    QFont m_font;
    QFont m_smallFont;
    int m_lineHeight = 0;
    int m_measure = 0;
    qreal m_averageWidth = 0;
    std::array<BlockStyle, StyleCount> m_styles;
};

} // namespace iamm
