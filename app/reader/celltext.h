// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/block.h"

#include <optional>

namespace iamm {

/// A block's text as it is shown: with the superscript numbers of its footnotes, which aren't in the text itself.
/// Leads from places in the one to places in the other. Pure.
class CellText final {
public:
    CellText() = default;
    explicit CellText(const BlockText &text);

    const QString &shown() const { return m_shown; }

    /// From a place in the block's text to the place in what is shown, and back. A place where a footnote mark stands
    /// is shown before the mark.
    int toShown(int position) const;
    int fromShown(int shownPosition) const;
    TextRange toShown(TextRange range) const;

    /// The footnote marks, as ranges of what is shown.
    struct Mark {
        int number = 0;
        TextRange shown;
    };
    const std::vector<Mark> &footnoteMarks() const { return m_marks; }
    /// The number of the footnote whose mark stands at this place of what is shown.
    std::optional<int> footnoteAt(int shownPosition) const;

private:
    QString m_shown;
    std::vector<Mark> m_marks;
};

/// "¹²" for 12.
QString superscript(int number);

} // namespace iamm
