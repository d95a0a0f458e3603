// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/exchange/mergeplan.h"

#include "core/exchange/conflictcopy.h"
#include "core/exchange/mergedlibrary.h"
#include "core/exchange/versionorder.h"

#include <QHash>

#include <algorithm>

namespace iamm {

namespace {

MergeRefusal refusalOf(const std::optional<Record> &mine, const Record &theirs)
{
    if (!mine)
        return MergeRefusal::None;
    if (headOf(*mine).author.id != headOf(theirs).author.id)
        return MergeRefusal::OtherAuthor;
    if (mine->index() != theirs.index())
        return MergeRefusal::OtherKind;
    const bool isBackwards =
        headOf(theirs).rev <= headOf(*mine).rev && versionOrder(*mine, theirs) == VersionOrder::Newer;
    return isBackwards ? MergeRefusal::Backwards : MergeRefusal::None;
}

/// What comes of taking this one alone.
std::vector<RowChange> rowsOf(const LibraryContents &mine, const ConflictCopies &copies, const Record &theirs)
{
    MergedLibrary merged(mine, copies);
    merged.take(theirs);
    merged.settle();
    return merged.rows();
}

MergeKind kindOf(const MergeItem &item, bool changesNothing)
{
    const bool isDeleted = headOf(item.theirs).isDeleted();
    const bool wasThere = item.mine && !headOf(*item.mine).isDeleted();
    if (changesNothing)
        return item.mine && versionOrder(*item.mine, item.theirs) == VersionOrder::Same ? MergeKind::Same
                                                                                        : MergeKind::Older;
    if (isDeleted && !wasThere)
        return MergeKind::Remembered;
    if (!item.mine)
        return MergeKind::New;
    if (versionOrder(*item.mine, item.theirs) == VersionOrder::Apart)
        return MergeKind::Conflict;
    return isDeleted ? MergeKind::Deleted : MergeKind::Changed;
}

bool isTakenByDefault(const MergeItem &item)
{
    switch (item.kind) {
    case MergeKind::Same:
    case MergeKind::Older:
    case MergeKind::Refused:
        return false;
    case MergeKind::Conflict:
        return !item.replaces || haveCommonAncestor(*item.mine, item.theirs);
    default:
        return true;
    }
}

bool isPlaceable(const Record &record, const PlaceTest &canBePlaced)
{
    const StoredPassage *place = headOf(record).isDeleted() ? nullptr : placeOf(record);
    return !place || !canBePlaced || canBePlaced(*place);
}

MergeItem planned(const LibraryContents &mine, const ConflictCopies &copies, const Author &me, const Record &theirs)
{
    MergeItem item{theirs, mine.record(headOf(theirs).id)};
    item.refusal = refusalOf(item.mine, theirs);
    if (item.refusal != MergeRefusal::None) {
        item.kind = MergeKind::Refused;
        return item;
    }
    const std::vector<RowChange> rows = rowsOf(mine, copies, theirs);
    item.kind = kindOf(item, rows.empty());
    item.replaces = std::ranges::any_of(
        rows, [&item](const RowChange &row) { return row.id() == item.id() && row.before && row.after; });
    item.changesMine = item.replaces && headOf(*item.mine).author.id == me.id;
    item.isTaken = isTakenByDefault(item);
    return item;
}

/// One name for each person: the one that is known here, else the first that comes. The library keeps no other.
class Names final {
public:
    Names(const LibraryContents &mine, const Author &me)
    {
        m_names.insert(me.id, me.name);
        mine.forEach([this](const Record &record) { known(headOf(record).author); });
    }

    Record named(Record record)
    {
        Author &author = headOf(record).author;
        author.name = known(author);
        return record;
    }

private:
    QString known(const Author &author)
    {
        const auto there = m_names.constFind(author.id);
        return there == m_names.cend() ? *m_names.insert(author.id, author.name) : *there;
    }

    QHash<QUuid, QString> m_names;
};

} // namespace

std::optional<std::vector<MergeItem>> planMerge(const LibraryContents &mine, const Author &me,
                                                const ExchangeContents &file, const PlaceTest &canBePlaced,
                                                const StopTest &isStopped)
{
    const ConflictCopies copies = conflictCopiesIn(mine);
    std::vector<MergeItem> plan;
    plan.reserve(file.items.size());
    for (const Record &theirs : file.items) {
        if (isStopped && isStopped())
            return std::nullopt;
        plan.push_back(planned(mine, copies, me, theirs));
        plan.back().canBePlaced = isPlaceable(theirs, canBePlaced);
    }
    return plan;
}

QSet<QUuid> takenByDefault(const std::vector<MergeItem> &plan)
{
    QSet<QUuid> ids;
    for (const MergeItem &item : plan) {
        if (item.isTaken)
            ids.insert(item.id());
    }
    return ids;
}

std::optional<Change> mergeChange(const LibraryContents &mine, const Author &me, const std::vector<MergeItem> &plan,
                                  const QSet<QUuid> &chosen)
{
    const ConflictCopies copies = conflictCopiesIn(mine);
    Names names(mine, me);
    MergedLibrary merged(mine, copies);
    std::vector<Record> newcomers;
    for (const MergeItem &item : plan) {
        const std::optional<Record> there = mine.record(item.id());
        if (!chosen.contains(item.id()) || refusalOf(there, item.theirs) != MergeRefusal::None)
            continue;
        // What is here first: nothing that comes with the file can take the place of a conflict copy of it.
        if (there)
            merged.take(names.named(item.theirs));
        else
            newcomers.push_back(names.named(item.theirs));
    }
    for (const Record &record : newcomers)
        merged.take(record);
    merged.settle();
    std::vector<RowChange> rows = merged.rows();
    return rows.empty() ? std::nullopt : std::optional(makeChange(ChangeKind::Merge, std::move(rows)));
}

} // namespace iamm
