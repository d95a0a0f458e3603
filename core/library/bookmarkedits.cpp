// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/bookmarkedits.h"

#include "core/library/position.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace iamm {

namespace {

/// Where an item stands, whichever kind it is.
struct Spot {
    QUuid folder;
    QString position;
    QDateTime created;
    QUuid id;

    auto order() const { return std::tie(position, created, id); }
};

/// The folder that the item says it stands in, if that is there, and unless going up from it leads back to the item:
/// two libraries may have put two folders into each other.
QUuid soundFolder(const LibraryContents &contents, const QUuid &item, const QUuid &folder)
{
    if (!contents.find<Folder>(folder))
        return {};
    QSet<QUuid> seen;
    for (const Folder *above = contents.find<Folder>(folder); above && !seen.contains(above->head.id);
         above = contents.find<Folder>(above->folder)) {
        if (above->head.id == item)
            return {};
        seen.insert(above->head.id);
    }
    return folder;
}

template <typename Row>
Spot spotOf(const LibraryContents &contents, const Row &row)
{
    return {soundFolder(contents, row.head.id, row.folder), row.position, row.head.created, row.head.id};
}

std::optional<Spot> spotOf(const LibraryContents &contents, const QUuid &id)
{
    if (const auto *bookmark = contents.find<Bookmark>(id))
        return spotOf(contents, *bookmark);
    if (const auto *folder = contents.find<Folder>(id))
        return spotOf(contents, *folder);
    return std::nullopt;
}

/// All items, in their order.
std::vector<Spot> allSpots(const LibraryContents &contents)
{
    std::vector<Spot> spots;
    for (const Folder *folder : contents.all<Folder>())
        spots.push_back(spotOf(contents, *folder));
    for (const Bookmark *bookmark : contents.all<Bookmark>())
        spots.push_back(spotOf(contents, *bookmark));
    std::ranges::sort(spots, [](const Spot &one, const Spot &other) { return one.order() < other.order(); });
    return spots;
}

std::vector<Spot> spotsIn(const LibraryContents &contents, const QUuid &folder)
{
    std::vector<Spot> spots = allSpots(contents);
    std::erase_if(spots, [&folder](const Spot &spot) { return spot.folder != folder; });
    return spots;
}

QString endOf(const LibraryContents &contents, const QUuid &folder)
{
    const std::vector<Spot> spots = spotsIn(contents, folder);
    return positionBetween(spots.empty() ? QString() : spots.back().position, {});
}

/// The items and, where they are folders, all that is in them; each once, the outer before the inner.
QList<QUuid> withContents(const LibraryContents &contents, const QList<QUuid> &ids)
{
    QList<QUuid> all;
    QSet<QUuid> seen;
    QList<QUuid> waiting = ids;
    while (!waiting.isEmpty()) {
        const QUuid id = waiting.takeFirst();
        if (seen.contains(id) || !spotOf(contents, id))
            continue;
        seen.insert(id);
        all.append(id);
        if (contents.find<Folder>(id))
            waiting += itemsIn(contents, id);
    }
    return all;
}

/// Without what stands in a folder that is among them too.
QList<QUuid> outermost(const LibraryContents &contents, const QList<QUuid> &ids)
{
    QList<QUuid> outer;
    for (const QUuid &id : ids) {
        QUuid above = folderOf(contents, id);
        while (!above.isNull() && !ids.contains(above))
            above = folderOf(contents, above);
        if (!ids.contains(above) && !outer.contains(id))
            outer.append(id);
    }
    return outer;
}

/// What puts each item into its new place.
std::vector<RowChange> place(const EditBase &base, const std::vector<Spot> &spots)
{
    std::vector<RowChange> rows;
    for (const Spot &spot : spots) {
        const std::optional<Record> before = base.contents.record(spot.id);
        if (!before || headOf(*before).isDeleted() || !base.mayChange(headOf(*before)))
            continue;
        Record after = *before;
        std::visit(
            [&spot](auto &row) {
                if constexpr (requires { row.folder; }) {
                    row.folder = spot.folder;
                    row.position = spot.position;
                }
            },
            after);
        if (after != *before)
            rows.push_back(revised(*before, after, base.now));
    }
    return rows;
}

/// The items in this order, each behind the one before. What isn't moved keeps its position where that is behind
/// already: it isn't where two libraries were merged, or the library is from before there were positions.
std::vector<Spot> inOrder(const EditBase &base, std::vector<Spot> order, const QList<QUuid> &moved)
{
    const auto isFixed = [&](const Spot &spot) {
        const std::optional<Record> record = base.contents.record(spot.id);
        return !record || !base.mayChange(headOf(*record));
    };
    QString before;
    for (auto spot = order.begin(); spot != order.end(); ++spot) {
        const bool stays = !moved.contains(spot->id);
        if (!stays || (spot->position <= before && !isFixed(*spot))) {
            const auto next = std::find_if(spot + 1, order.end(), [&](const Spot &later) {
                return !moved.contains(later.id) && later.position > before;
            });
            spot->position = positionBetween(before, next == order.end() ? QString() : next->position);
        }
        before = std::max(before, spot->position);
    }
    return order;
}

} // namespace

QHash<QUuid, QList<QUuid>> itemsByFolder(const LibraryContents &contents)
{
    QHash<QUuid, QList<QUuid>> items;
    for (const Spot &spot : allSpots(contents))
        items[spot.folder].append(spot.id);
    return items;
}

QList<QUuid> itemsIn(const LibraryContents &contents, const QUuid &folder)
{
    QList<QUuid> ids;
    for (const Spot &spot : spotsIn(contents, folder))
        ids.append(spot.id);
    return ids;
}

QUuid folderOf(const LibraryContents &contents, const QUuid &item)
{
    const std::optional<Spot> spot = spotOf(contents, item);
    return spot ? spot->folder : QUuid();
}

Change addBookmark(const EditBase &base, const StoredPassage &passage, const QString &title, const QUuid &folder)
{
    Bookmark bookmark{base.newHead(), title, passage};
    bookmark.folder = folder;
    bookmark.position = endOf(base.contents, folder);
    return creation(ChangeKind::AddBookmark, {bookmark});
}

Change addFolder(const EditBase &base, const QString &name, const QUuid &parent)
{
    return creation(ChangeKind::AddFolder, {Folder{base.newHead(), name, parent, endOf(base.contents, parent)}});
}

std::optional<Change> removeItems(const EditBase &base, const QList<QUuid> &ids)
{
    std::vector<RowChange> rows;
    int folders = 0;
    const QList<QUuid> outer = outermost(base.contents, ids);
    for (const QUuid &id : outer)
        folders += base.contents.find<Folder>(id) ? 1 : 0;
    for (const QUuid &id : withContents(base.contents, outer))
        rows.push_back(deletion(*base.contents.record(id), base.now));
    if (rows.empty())
        return std::nullopt;
    if (folders == 0)
        return makeChange(ChangeKind::DeleteBookmarks, std::move(rows));
    return makeChange(ChangeKind::DeleteFolders, std::move(rows), folders);
}

std::optional<Change> renameItem(const EditBase &base, const QUuid &id, const QString &name)
{
    if (base.contents.find<Folder>(id))
        return editRows<Folder>(base, ChangeKind::RenameFolder, {id}, [&name](Folder &folder) { folder.name = name; });
    return editRows<Bookmark>(base, ChangeKind::RenameBookmark, {id},
                              [&name](Bookmark &bookmark) { bookmark.title = name; });
}

std::optional<Change> moveItems(const EditBase &base, const QList<QUuid> &ids, const QUuid &folder, const QUuid &next)
{
    const QList<QUuid> moved = outermost(base.contents, ids);
    if (withContents(base.contents, moved).contains(folder))
        return std::nullopt;
    const std::vector<Spot> present = spotsIn(base.contents, folder);
    const auto isMoved = [&moved](const Spot &spot) { return moved.contains(spot.id); };
    // Whoever drops something on its own place means that place.
    const auto behind = std::find_if_not(std::ranges::find(present, next, &Spot::id), present.end(), isMoved);
    std::vector<Spot> there;
    std::ranges::copy_if(present.begin(), behind, std::back_inserter(there), std::not_fn(isMoved));
    for (const QUuid &id : moved)
        there.push_back({folder, {}, {}, id});
    std::ranges::copy_if(behind, present.end(), std::back_inserter(there), std::not_fn(isMoved));
    if (std::ranges::equal(there, present, {}, &Spot::id, &Spot::id))
        return std::nullopt;
    std::vector<RowChange> rows = place(base, inOrder(base, std::move(there), moved));
    if (rows.empty())
        return std::nullopt;
    return makeChange(ChangeKind::MoveBookmarks, std::move(rows), static_cast<int>(moved.size()));
}

std::optional<Change> stepItems(const EditBase &base, const QList<QUuid> &ids, int step)
{
    const QList<QUuid> moved = outermost(base.contents, ids);
    if (moved.isEmpty())
        return std::nullopt;
    const QUuid folder = folderOf(base.contents, moved.front());
    QList<QUuid> order = itemsIn(base.contents, folder);
    const auto isMoved = [&moved](const QUuid &id) { return moved.contains(id); };
    const auto first = std::ranges::find_if(order, isMoved) - order.begin();
    const auto last = order.rend() - std::ranges::find_if(order.rbegin(), order.rend(), isMoved) - 1;
    QList<QUuid> together;
    for (const QUuid &id : order) {
        if (isMoved(id))
            together.append(id);
    }
    if (step < 0)
        return first == 0 ? std::nullopt : moveItems(base, together, folder, order.at(first - 1));
    if (last + 1 >= order.size())
        return std::nullopt;
    return moveItems(base, together, folder, last + 2 < order.size() ? order.at(last + 2) : QUuid());
}

std::optional<Change> duplicateFolder(const EditBase &base, const QUuid &id, const QString &name)
{
    const auto *original = base.contents.find<Folder>(id);
    if (!original)
        return std::nullopt;
    const QUuid parent = folderOf(base.contents, id);
    const QList<QUuid> siblings = itemsIn(base.contents, parent);
    const std::optional<Spot> next = spotOf(base.contents, siblings.value(siblings.indexOf(id) + 1));
    QHash<QUuid, QUuid> copies;
    std::vector<Record> records;
    for (const QUuid &each : withContents(base.contents, {id})) {
        Record copy = *base.contents.record(each);
        std::visit(
            [&](auto &row) {
                row.head = base.newHead();
                if constexpr (requires { row.folder; })
                    row.folder = copies.value(row.folder, parent);
            },
            copy);
        copies.insert(each, headOf(copy).id);
        if (each == id) {
            auto &folder = std::get<Folder>(copy);
            folder.name = name;
            folder.position = positionBetween(original->position, next ? next->position : QString());
        }
        records.push_back(copy);
    }
    Change change = creation(ChangeKind::DuplicateFolder, records);
    change.count = 1;
    return change;
}

std::optional<Change> colorBookmarks(const EditBase &base, const QList<QUuid> &ids, AnnotationColor color)
{
    return editRows<Bookmark>(base, ChangeKind::ColorBookmarks, ids,
                              [color](Bookmark &bookmark) { bookmark.color = color; });
}

std::optional<Change> tagBookmarks(const EditBase &base, const QList<QUuid> &ids, const TagChange &tags)
{
    return editRows<Bookmark>(base, ChangeKind::TagBookmarks, ids,
                              [&tags](Bookmark &bookmark) { bookmark.tags = retagged(bookmark.tags, tags); });
}

} // namespace iamm
