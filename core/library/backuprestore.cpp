// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/backuprestore.h"

#include <utility>

namespace iamm {

namespace {

bool isLiving(const std::optional<Record> &record)
{
    return record && !headOf(*record).isDeleted();
}

/// Whether both say the same, whichever revisions they are.
bool saysTheSame(const Record &one, Record other)
{
    headOf(other).rev = headOf(one).rev;
    headOf(other).author = headOf(one).author;
    headOf(other).modified = headOf(one).modified;
    headOf(other).ancestors = headOf(one).ancestors;
    return one == other;
}

/// The row as it is to be; none where it already is, or is something else altogether.
std::optional<RowChange> restoredRow(const std::optional<Record> &before, const Record &inBackup, const EditBase &base)
{
    if (!before)
        return RowChange{std::nullopt, inBackup};
    if (before->index() != inBackup.index() || headOf(*before).author.id != headOf(inBackup).author.id)
        return std::nullopt;
    if (headOf(inBackup).isDeleted())
        return isLiving(before) ? std::optional(base.deletionOf(*before)) : std::nullopt;
    if (saysTheSame(*before, inBackup))
        return std::nullopt;
    if (base.mayChange(headOf(*before)))
        return revised(*before, inBackup, base.now);
    // Nobody makes a version of what somebody else has made.
    Record theirs = inBackup;
    headOf(theirs).author = headOf(*before).author;
    return RowChange{before, std::move(theirs)};
}

void count(LibraryCounts &counts, const Record &record)
{
    if (std::holds_alternative<Bookmark>(record))
        ++counts.bookmarks;
    else if (std::holds_alternative<Folder>(record))
        ++counts.folders;
    else if (std::holds_alternative<Highlight>(record))
        ++counts.highlights;
    else
        ++counts.notes;
}

/// Every row that restoring changes, those that came since too.
std::vector<RowChange> restoredRows(const EditBase &base, const LibraryContents &backup)
{
    std::vector<RowChange> rows;
    backup.forEach([&](const Record &record) {
        if (std::optional<RowChange> row = restoredRow(base.contents.record(headOf(record).id), record, base))
            rows.push_back(*std::move(row));
    });
    base.contents.forEach([&](const Record &record) {
        if (!headOf(record).isDeleted() && !backup.record(headOf(record).id))
            rows.push_back(base.deletionOf(record));
    });
    return rows;
}

} // namespace

BackupDifferences differences(const LibraryContents &now, const LibraryContents &backup)
{
    BackupDifferences result;
    for (const RowChange &row : restoredRows({now, {}, {}}, backup)) {
        const bool was = isLiving(row.before);
        const bool is = isLiving(row.after);
        if (was && is)
            count(result.change, row.record());
        else if (is)
            count(result.comeBack, row.record());
        else if (was)
            count(result.go, row.record());
    }
    return result;
}

std::optional<Change> restoreBackup(const EditBase &base, const LibraryContents &backup)
{
    std::vector<RowChange> rows = restoredRows(base, backup);
    return rows.empty() ? std::nullopt : std::optional(makeChange(ChangeKind::RestoreBackup, std::move(rows)));
}

} // namespace iamm
