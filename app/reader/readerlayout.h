// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/reader/rowgeometry.h"
#include "app/reader/rowlayouter.h"
#include "app/reader/rowsource.h"

#include <QRect>
#include <QSize>

#include <optional>
#include <unordered_map>
#include <vector>

namespace iamm {

/// The rows as they lie in the window. Only those on the screen and a page around them are laid out. What holds is the
/// anchor: a row and where its upper edge stands in the window; heights that turn out otherwise never move it.
class ReaderLayout final {
public:
    /// `rows` must outlive it.
    explicit ReaderLayout(const RowSource &rows);

    void setViewport(QSize size);
    void setTypography(const Typography &typography);
    void setLanguages(const std::vector<Language> &languages);
    void setIdentifiersShown(bool shown);
    void setTranslatorsNotesShown(bool shown);
    /// Words of ours changed their language.
    void relayAll();

    const Typography &typography() const { return m_layouter.typography(); }
    const ReaderColumns &columns() const { return m_layouter.columns(); }
    const std::vector<Language> &languages() const { return m_languages; }
    QSize viewport() const { return m_viewport; }

    void rowInserted(int row);
    void rowRemoved(int row);

    /// Puts the row's upper edge at `y` in the window, as far as the text's ends allow.
    void showRow(int row, int y);
    /// Scrolls by so many pixels; to the bottom for a positive number.
    void scrollBy(qint64 pixels);
    /// Pixels above the window and in all, as estimated now.
    qint64 scrollPosition() const;
    qint64 totalHeight() const { return m_geometry.total(); }

    struct VisibleRow {
        int row = 0;
        int top = 0; ///< in the window; may be negative
        const LaidRow *laid = nullptr;
    };
    /// The rows that the window shows, laid out. Valid until anything changes.
    const std::vector<VisibleRow> &visibleRows();

    /// Where the row's upper edge stands in the window; for rows off the screen by estimate.
    int rowTop(int row) const;
    /// The row laid out, wherever it is.
    const LaidRow &laidRow(int row);

    struct Hit {
        int row = 0;
        int column = 0;
        int shownPosition = 0;   ///< where a caret would stand
        int shownCharacter = -1; ///< the character under the pointer; -1: none
    };
    /// What is at this place in the window; places beside the text belong to the nearest character.
    std::optional<Hit> hit(QPoint place) { return hit(place, std::nullopt); }
    /// The same in one column, wherever beside it the place is.
    std::optional<Hit> hit(QPoint place, std::optional<int> column);
    /// Of a place in a row's text as shown, in the window.
    QRect caretRect(int row, int column, int shownPosition);

private:
    void arrange();
    void estimateHeights();
    ReaderColumns makeColumns() const;
    int columnAt(const VisibleRow &row, QPoint place) const;
    /// Lays the row out if it isn't, and lets the geometry know its height.
    const LaidRow &measure(int row);
    /// Moves the anchor to the topmost visible row and keeps the text's ends at the window's edges.
    void settle();
    void collectVisible();
    void forgetFarRows();

    struct Anchor {
        int row = 0;
        int top = 0;
    };

    const RowSource &m_rows;
    RowLayouter m_layouter;
    RowGeometry m_geometry;
    std::unordered_map<int, LaidRow> m_laid;
    std::vector<VisibleRow> m_visible;
    bool m_settled = false;
    Anchor m_anchor;
    QSize m_viewport;
    std::vector<Language> m_languages{Language::English};
    bool m_identifiersShown = true;
};

} // namespace iamm
