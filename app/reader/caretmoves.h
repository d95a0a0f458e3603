// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/reader/textselection.h"

#include <utility>

namespace iamm {

class ReaderView;

enum class CaretMove { Left, Right, WordLeft, WordRight, Up, Down, LineStart, LineEnd, TextStart, TextEnd };

/// Where a caret in the reader comes to by a key, and where words begin and end. Knows the layout, changes nothing of
/// what is shown.
class CaretMoves final {
public:
    /// `view` must outlive it.
    explicit CaretMoves(ReaderView &view) : m_view(view) {}

    ReaderPoint moved(ReaderPoint from, Language language, CaretMove move);
    /// The word at this place; an empty stretch between words.
    std::pair<ReaderPoint, ReaderPoint> wordAt(ReaderPoint point, Language language) const;
    std::pair<ReaderPoint, ReaderPoint> blockAt(ReaderPoint point, Language language) const;

private:
    QString textOf(int block, Language language) const;
    int lastPosition(int block, Language language) const;
    /// The next block that is shown and has a text in the language; the same one at the ends.
    int neighbour(int block, Language language, int step) const;
    ReaderPoint movedByCharacter(ReaderPoint from, Language language, int step) const;
    ReaderPoint movedByWord(ReaderPoint from, Language language, int step) const;
    ReaderPoint movedByLine(ReaderPoint from, Language language, int step);
    ReaderPoint lineEdge(ReaderPoint from, Language language, bool end);

    ReaderView &m_view;
};

} // namespace iamm
