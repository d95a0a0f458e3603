// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/exchange/mergeplan.h"

#include "core/exchange/conflictcopy.h"
#include "core/exchange/mergedlibrary.h"
#include "core/exchange/versionorder.h"

#include <algorithm>
#include <map>
#include <utility>

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

/// One name for each person, since the library keeps no other: that in the file of their own; else the one that is
/// known here; else the first that comes.
class Names final {
public:
    Names(const LibraryContents &mine, const Author &me, Author fileOwner)
        : m_me(me.id), m_owner(std::move(fileOwner)), m_known(namesIn(mine, me)), m_names(m_known)
    {
    }

    void hear(const Author &author)
    {
        QString &name = m_names[author.id];
        if (author.id == m_owner.id && author.id != m_me && !m_owner.name.isEmpty())
            name = m_owner.name;
        else if (name.isEmpty())
            name = author.name;
    }

    Record named(Record record) const
    {
        headOf(record).author.name = m_names.at(headOf(record).author.id);
        return record;
    }

    /// Those that aren't known here.
    std::vector<Author> news() const
    {
        std::vector<Author> authors;
        for (const auto &[id, name] : m_names) {
            const auto known = m_known.find(id);
            if (known == m_known.end() || known->second != name)
                authors.push_back({id, name});
        }
        return authors;
    }

private:
    static std::map<QUuid, QString> namesIn(const LibraryContents &mine, const Author &me)
    {
        std::map<QUuid, QString> names;
        mine.forEach([&names](const Record &record) { names[headOf(record).author.id] = headOf(record).author.name; });
        names[me.id] = me.name;
        return names;
    }

    const QUuid m_me;
    const Author m_owner;
    std::map<QUuid, QString> m_known;
    std::map<QUuid, QString> m_names;
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
                                  const QSet<QUuid> &chosen, const Author &fileOwner)
{
    const ConflictCopies copies = conflictCopiesIn(mine);
    Names names(mine, me, fileOwner);
    MergedLibrary merged(mine, copies);
    std::vector<const Record *> here;
    std::vector<const Record *> newcomers;
    for (const MergeItem &item : plan) {
        const std::optional<Record> there = mine.record(item.id());
        if (!chosen.contains(item.id()) || refusalOf(there, item.theirs) != MergeRefusal::None)
            continue;
        names.hear(headOf(item.theirs).author);
        (there ? here : newcomers).push_back(&item.theirs);
    }
    // What is here first: nothing that comes with the file can take the place of a conflict copy of it.
    for (const Record *record : here)
        merged.take(names.named(*record));
    for (const Record *record : newcomers)
        merged.take(names.named(*record));
    merged.settle();
    std::vector<RowChange> rows = merged.rows();
    if (rows.empty())
        return std::nullopt;
    Change change = makeChange(ChangeKind::Merge, std::move(rows));
    change.names = names.news();
    return change;
}

} // namespace iamm
