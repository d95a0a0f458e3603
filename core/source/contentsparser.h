// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/source/logicalline.h"
#include "core/source/sourcestructure.h"

#include <span>

namespace iamm {

/// Reads the printed contents: number, title, tab, page. They start at the first line with a part's number and end at
/// the first line without any number.
class ContentsParser final {
public:
    ContentsParser(const QString &file, std::span<const LogicalLine> lines, Gaps gaps);

    /// Where the contents start and end in the lines given.
    size_t first() const { return m_first; }
    size_t end() const { return m_end; }
    /// Throws SourceError: no contents, a line without page, a page before the one above, a number out of turn.
    std::vector<ContentsEntry> parse() const;

private:
    ContentsEntry entryOf(const LogicalLine &line, const std::vector<ContentsEntry> &above) const;
    int pageOf(QStringView page, const LogicalLine &line, const std::vector<ContentsEntry> &above) const;

    QString m_file;
    std::span<const LogicalLine> m_lines;
    Gaps m_gaps;
    size_t m_first;
    size_t m_end;
};

} // namespace iamm
