// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/change.h"

#include <deque>

namespace iamm {

/// What can be undone and redone: a pure value that is told of changes. (QUndoStack is QtGui.)
///
/// Undoing makes new revisions. So when a row is back at an earlier content under a higher rev, the changes that led to
/// that content are told the new rev: undo can go on down the list. A change of somebody else isn't told here, and
/// then the rev doesn't fit any more, which whoever commits finds out.
class History final {
public:
    /// A change that happened. Undo and Redo move what they invert to the other list; a new change empties the redo
    /// list.
    void record(const Change &change);

    /// Forgets a change that can no longer be taken back.
    void drop(const QUuid &change);

    /// What the next undo or redo takes back; null where there is nothing.
    const Change *toUndo() const { return m_undo.empty() ? nullptr : &m_undo.back(); }
    const Change *toRedo() const { return m_redo.empty() ? nullptr : &m_redo.back(); }

    static constexpr std::size_t maxLength = 200;

private:
    using List = std::deque<Change>;
    static void move(List &from, List &to, const Change &change);

    List m_undo;
    List m_redo;
};

} // namespace iamm
