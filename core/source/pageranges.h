// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/source/sourcestructure.h"

#include <QHash>
#include <QMap>

namespace iamm {

class PageTurns;

/// The first and the last printed page on which each block of the body can stand. What is known: the page on which
/// each section starts, the lines that begin a page (the line before stands on the page before), that lines without a
/// blank between them stand on one page, and the pages of the footnotes, on which their marks stand too. Everything
/// else lies between what is known before and after it.
class PageRanges final {
public:
    /// Throws SourceError, in the file of page turns, for a turn that doesn't fit.
    PageRanges(const SourceStructure &structure, const PageTurns &turns);

    /// [0, 0] for front matter and titles.
    PageRange of(const SourceBlock &block) const;

private:
    /// Lines of the source that follow each other without a blank.
    struct Stretch {
        int first = 0; ///< line
        int last = 0;  ///< line
        PageRange start;
        PageRange end;
        int turnLine = 0; ///< of the file of page turns that says most about it; for messages
    };

    void addBlocks(const SourceStructure &structure);
    void addLine(int line);
    Stretch &stretchOf(int line);
    void knowHeadings(const SourceStructure &structure);
    void knowTurns();
    void knowNotes(const SourceStructure &structure);
    void know(PageRange &range, int page, const Stretch &stretch, int turnLine) const;
    void spread();

    const PageTurns &m_turns;
    int m_lastPage = 0;
    std::vector<Stretch> m_stretches;
    QMap<int, size_t> m_stretchOfLine;
};

} // namespace iamm
