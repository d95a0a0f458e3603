// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/exchangecontents.h"
#include "core/exchange/exchangerefusal.h"
#include "core/library/change.h"
#include "core/library/librarycontents.h"

#include <QSet>

#include <functional>
#include <optional>
#include <vector>

namespace iamm {

/// What an item of a library file means for a library.
enum class MergeKind {
    New,
    Changed,    ///< made of the version that is here; also what was deleted here and restored there
    Deleted,    ///< it lives here
    Conflict,   ///< changed here and there: one version keeps its place, the other is kept beside it
    Same,       ///< nothing to do
    Older,      ///< what is here was made of it; nothing to do
    Remembered, ///< deleted there and not to be seen here either: taken, so that it doesn't come back; not worth
                ///< showing
    Refused,    ///< can't be taken
};

enum class MergeRefusal {
    None,
    OtherAuthor, ///< what stands under its identifier here is somebody else's
    OtherKind,   ///< and here it is something else: a note and a bookmark
    Backwards,   ///< says that it was made of what is here, and has no higher rev
};

struct MergeItem {
    Record theirs;
    std::optional<Record> mine = {}; ///< what stands under its identifier here; a tombstone too
    MergeKind kind = MergeKind::New;
    MergeRefusal refusal = MergeRefusal::None;
    bool replaces = false;    ///< takes the place of `mine`
    bool changesMine = false; ///< and that is this person's own: to be shown apart
    /// Whether it is taken unless the person decides otherwise: all that does something, but what would replace a
    /// record without any sign that both go back to one version. (Authors aren't signed: a file could pretend.)
    bool isTaken = false;
    bool canBePlaced = true; ///< whether this document has its passage; true where it has none

    const QUuid &id() const { return headOf(theirs).id; }
};

/// Whether a passage can be placed in this document.
using PlaceTest = std::function<bool(const StoredPassage &)>;

/// What taking each item would mean, in the file's order. Pure; for any thread. `me`: whose library it is. None where
/// `isStopped` has ended it.
std::optional<std::vector<MergeItem>> planMerge(const LibraryContents &mine, const Author &me,
                                                const ExchangeContents &file, const PlaceTest &canBePlaced = {},
                                                const StopTest &isStopped = {});

/// The items that are taken unless the person decides otherwise.
QSet<QUuid> takenByDefault(const std::vector<MergeItem> &plan);

/// The merge of the chosen items as one change, which can be undone to the letter; none where it changes nothing. What
/// the library holds meanwhile may be other than what the plan was made from: what is refused now is left out. Files
/// merged in any order give the same library but for what people are called, and the same file twice changes nothing.
/// `fileOwner`: of the library that the file was saved from, who knows best what they are called.
std::optional<Change> mergeChange(const LibraryContents &mine, const Author &me, const std::vector<MergeItem> &plan,
                                  const QSet<QUuid> &chosen, const Author &fileOwner = {});

} // namespace iamm
