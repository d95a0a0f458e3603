// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/bookmark.h"
#include "core/library/folder.h"
#include "core/library/highlight.h"
#include "core/library/note.h"

#include <concepts>
#include <variant>

namespace iamm {

/// One row of the library, whichever table it stands in. Every alternative has a `head`.
using Record = std::variant<Bookmark, Folder, Highlight, Note>;

/// What stands at a passage of the text.
template <typename Row>
concept Annotation = requires(const Row &row)
{
    {
        row.passage
        } -> std::convertible_to<StoredPassage>;
    {
        row.attached
        } -> std::convertible_to<std::optional<StoredPassage>>;
};

inline const RecordHead &headOf(const Record &record)
{
    return std::visit([](const auto &row) -> const RecordHead & { return row.head; }, record);
}

inline RecordHead &headOf(Record &record)
{
    return std::visit([](auto &row) -> RecordHead & { return row.head; }, record);
}

/// Where it stands: where a person put it by hand, else where it was made.
const StoredPassage &placeOf(const Annotation auto &row)
{
    return row.attached ? *row.attached : row.passage;
}

/// Null for a folder, which stands nowhere in the text.
const StoredPassage *placeOf(const Record &record);

/// The folder that it says to stand in; null for none, and for what stands in none.
QUuid folderIn(const Record &record);

/// The tombstone without what the person had written and where: all that remains when the bin is emptied, and all that
/// a library file says of something deleted. `record` is deleted.
Record emptied(const Record &record);

/// Whether it is such a rest.
bool isEmptied(const Record &record);

} // namespace iamm
