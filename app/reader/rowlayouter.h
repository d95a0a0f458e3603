// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/reader/celltext.h"
#include "app/reader/typography.h"

#include <QPoint>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace iamm {

/// Where the columns of text lie in the window, in pixels from its left edge. Where there is no room for all beside
/// each other, the languages of a block stand one under the other, each as wide as the window.
struct ReaderColumns {
    struct Column {
        Language language = Language::English;
        int left = 0;
        int width = 0;
        bool operator==(const Column &) const = default;
    };
    int marginLeft = 0;
    int marginWidth = 0; ///< 0: there is no room for identifiers, or nobody wants them
    bool stacked = false;
    int labelWidth = 0; ///< stacked: of the language's letters left of its text
    std::vector<Column> columns;
    bool operator==(const ReaderColumns &) const = default;
};

/// A block in one language, laid out. Places are relative to the row's upper edge and the window's left one.
struct LaidCell {
    Language language = Language::English;
    const BlockStyle *style = nullptr;
    CellText text;
    QString marker;
    QPoint markerAt;     ///< upper left corner of its line
    QPoint textAt;       ///< upper left corner of the text layout
    int height = 0;      ///< from there to the lower edge, with the notes
    QPoint notesAt;      ///< upper left corner of `notes`
    bool isOurs = false; ///< `text` has words of ours: a notice, or that there is no text in this language
    std::unique_ptr<QTextLayout> layout;
    std::unique_ptr<QTextLayout> notes; ///< translator's notes below the text; null: none, or nobody wants them
};

struct LaidRow {
    int height = 0;
    std::vector<LaidCell> cells; ///< one per column
};

/// Lays out one row, or estimates how high it will be. Holds the typography and the columns; knows nothing of
/// scrolling.
class RowLayouter final {
public:
    void setTypography(const Typography &typography) { m_typography = typography; }
    const Typography &typography() const { return m_typography; }

    void setColumns(ReaderColumns columns) { m_columns = std::move(columns); }
    const ReaderColumns &columns() const { return m_columns; }

    void setTranslatorsNotesShown(bool shown) { m_notesShown = shown; }

    LaidRow lay(const Block &block, RowKind kind) const;
    /// Cheap: no font is asked.
    int estimate(const Block &block, RowKind kind) const;

private:
    QFont headingFont(const Block &block, const BlockStyle &style) const;
    LaidCell layCell(const Block &block, const BlockStyle &style, const QFont &font,
                     const ReaderColumns::Column &column, int top) const;
    /// Below the cell's text.
    void layNotes(LaidCell &cell, const BlockText &text, int width) const;
    LaidRow layNotice(const BlockStyle &style) const;
    /// Sets the lines and returns the height of them all.
    static int layLines(QTextLayout &layout, const BlockStyle &style, int width);

    Typography m_typography;
    ReaderColumns m_columns;
    bool m_notesShown = true;
};

} // namespace iamm
