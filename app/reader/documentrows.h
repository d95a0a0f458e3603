// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/reader/rowsource.h"
#include "core/document/document.h"

#include <vector>

namespace iamm {

/// A notice of ours above the cover; a row for each block of the document; and one for each footnote that somebody
/// opened where it is referred to.
/// The repeated titles around the printed contents are left out, as the contents themselves are: they have a pane.
class DocumentRows final : public RowSource {
    Q_OBJECT

public:
    /// `document` must outlive it.
    explicit DocumentRows(const Document &document, QObject *parent = nullptr);

    int count() const override { return static_cast<int>(m_rows.size()); }
    RowKind kind(int row) const override;
    const Block &block(int row) const override;
    int blockNumber(int row) const override { return at(row).block; }
    int rowOf(const BlockId &block) const override;
    int rowOf(int blockNumber) const override { return rowOf(blockNumber, -1); }

    /// For a notice, which belongs to no block.
    static constexpr int noticeOpener = -2;

    /// The number of the block that an opened footnote stands under; -1 for a block's own row; noticeOpener.
    int opener(int row) const { return at(row).opener; }
    /// The row of a footnote opened under that block; with -1 the block's own row. -1 where there is none.
    int rowOf(int blockNumber, int opener) const;

    /// Opens or closes the footnote under the block in this row. The opened row, or -1 when it was closed.
    int toggleFootnote(int row, int number);

private:
    struct Row {
        int block = 0;
        int opener = -1; ///< for an opened footnote the number of the block that it stands under
        /// Rows stand in the order of this.
        int key() const;
    };
    const Row &at(int row) const { return m_rows[static_cast<size_t>(row)]; }

    const Document &m_document;
    std::vector<Row> m_rows;
};

} // namespace iamm
