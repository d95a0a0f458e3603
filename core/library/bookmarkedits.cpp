// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/bookmarkedits.h"

#include "core/library/itemtree.h"
#include "core/library/position.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace iamm {

namespace {

QString endOf(const ItemTree &tree, const QUuid &folder)
{
    const std::vector<ItemSpot> spots = tree.itemsIn(folder);
    return positionBetween(spots.empty() ? QString() : spots.back().position, {});
}

/// The items and, where they are folders, all that is in them; each once, the outer before the inner.
QList<QUuid> withContents(const ItemTree &tree, const QList<QUuid> &ids)
{
    QList<QUuid> all;
    QSet<QUuid> seen;
    QList<QUuid> waiting = ids;
    while (!waiting.isEmpty()) {
        const QUuid id = waiting.takeFirst();
        if (seen.contains(id) || !tree.folderOf(id))
            continue;
        seen.insert(id);
        all.append(id);
        for (const ItemSpot &spot : tree.itemsIn(id))
            waiting.append(spot.id);
    }
    return all;
}

/// Whether the item is one of these or stands in one, however deep.
bool isWithin(const ItemTree &tree, const QUuid &item, const QSet<QUuid> &folders)
{
    for (QUuid at = item; !at.isNull(); at = tree.folderOf(at).value_or(QUuid())) {
        if (folders.contains(at))
            return true;
    }
    return false;
}

/// Without what stands in a folder that is among them too.
QList<QUuid> outermost(const ItemTree &tree, const QList<QUuid> &ids)
{
    const QSet<QUuid> among(ids.begin(), ids.end());
    QSet<QUuid> seen;
    QList<QUuid> outer;
    for (const QUuid &id : ids) {
        if (!seen.contains(id) && !isWithin(tree, tree.folderOf(id).value_or(QUuid()), among))
            outer.append(id);
        seen.insert(id);
    }
    return outer;
}

/// What puts each item into its new place.
std::vector<RowChange> place(const EditBase &base, const std::vector<ItemSpot> &spots)
{
    std::vector<RowChange> rows;
    for (const ItemSpot &spot : spots) {
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
std::vector<ItemSpot> inOrder(const EditBase &base, std::vector<ItemSpot> order, const QSet<QUuid> &moved)
{
    const auto isFixed = [&](const ItemSpot &spot) {
        const std::optional<Record> record = base.contents.record(spot.id);
        return !record || !base.mayChange(headOf(*record));
    };
    QString before;
    // The first one that is behind already: it never comes nearer, so that all are looked at once.
    auto next = order.begin();
    for (auto spot = order.begin(); spot != order.end(); ++spot) {
        const bool stays = !moved.contains(spot->id);
        if (!stays || (spot->position <= before && !isFixed(*spot))) {
            next = std::find_if(std::max(next, spot + 1), order.end(), [&](const ItemSpot &later) {
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
    const ItemTree tree(contents);
    QHash<QUuid, QList<QUuid>> items;
    for (auto folder = tree.all().cbegin(); folder != tree.all().cend(); ++folder) {
        for (const ItemSpot &spot : *folder)
            items[folder.key()].append(spot.id);
    }
    return items;
}

QList<QUuid> itemsIn(const LibraryContents &contents, const QUuid &folder)
{
    return itemsByFolder(contents).value(folder);
}

QUuid folderOf(const LibraryContents &contents, const QUuid &item)
{
    return ItemTree(contents).folderOf(item).value_or(QUuid());
}

Change addBookmark(const EditBase &base, const StoredPassage &passage, const QString &title, const QUuid &folder)
{
    Bookmark bookmark{base.newHead(), title, passage};
    bookmark.folder = folder;
    bookmark.position = endOf(ItemTree(base.contents), folder);
    return creation(ChangeKind::AddBookmark, {bookmark});
}

Change addFolder(const EditBase &base, const QString &name, const QUuid &parent)
{
    const ItemTree tree(base.contents);
    const bool isFull = tree.levelOf(parent) == maxFolderLevels;
    const QUuid place = isFull ? tree.folderOf(parent).value_or(QUuid()) : parent;
    return creation(ChangeKind::AddFolder, {Folder{base.newHead(), name, place, endOf(tree, place)}});
}

std::optional<Change> removeItems(const EditBase &base, const QList<QUuid> &ids)
{
    std::vector<RowChange> rows;
    int folders = 0;
    const ItemTree tree(base.contents);
    const QList<QUuid> outer = outermost(tree, ids);
    for (const QUuid &id : outer)
        folders += base.contents.find<Folder>(id) ? 1 : 0;
    for (const QUuid &id : withContents(tree, outer))
        rows.push_back(base.deletionOf(*base.contents.record(id)));
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
    const ItemTree tree(base.contents);
    const QList<QUuid> moved = outermost(tree, ids);
    const QSet<QUuid> movedIds(moved.begin(), moved.end());
    const auto isTooDeep = [&](const QUuid &id) { return tree.levelOf(folder) + tree.levelsIn(id) > maxFolderLevels; };
    if (isWithin(tree, folder, movedIds) || std::ranges::any_of(moved, isTooDeep))
        return std::nullopt;
    const std::vector<ItemSpot> present = tree.itemsIn(folder);
    const auto isMoved = [&movedIds](const ItemSpot &spot) { return movedIds.contains(spot.id); };
    // Whoever drops something on its own place means that place.
    const auto behind = std::find_if_not(std::ranges::find(present, next, &ItemSpot::id), present.end(), isMoved);
    std::vector<ItemSpot> there;
    std::ranges::copy_if(present.begin(), behind, std::back_inserter(there), std::not_fn(isMoved));
    for (const QUuid &id : moved)
        there.push_back({folder, {}, {}, id});
    std::ranges::copy_if(behind, present.end(), std::back_inserter(there), std::not_fn(isMoved));
    if (std::ranges::equal(there, present, {}, &ItemSpot::id, &ItemSpot::id))
        return std::nullopt;
    std::vector<RowChange> rows = place(base, inOrder(base, std::move(there), movedIds));
    if (rows.empty())
        return std::nullopt;
    return makeChange(ChangeKind::MoveBookmarks, std::move(rows), static_cast<int>(moved.size()));
}

std::optional<Change> stepItems(const EditBase &base, const QList<QUuid> &ids, int step)
{
    const ItemTree tree(base.contents);
    const QList<QUuid> moved = outermost(tree, ids);
    if (moved.isEmpty())
        return std::nullopt;
    const QUuid folder = tree.folderOf(moved.front()).value_or(QUuid());
    QList<QUuid> order;
    for (const ItemSpot &spot : tree.itemsIn(folder))
        order.append(spot.id);
    const QSet<QUuid> movedIds(moved.begin(), moved.end());
    const auto isMoved = [&movedIds](const QUuid &id) { return movedIds.contains(id); };
    const auto first = std::ranges::find_if(order, isMoved) - order.begin();
    const auto last = order.rend() - std::ranges::find_if(order.rbegin(), order.rend(), isMoved) - 1;
    QList<QUuid> together;
    std::ranges::copy_if(order, std::back_inserter(together), isMoved);
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
    const ItemTree tree(base.contents);
    const QUuid parent = tree.folderOf(id).value_or(QUuid());
    const std::vector<ItemSpot> siblings = tree.itemsIn(parent);
    const auto next = std::ranges::find(siblings, id, &ItemSpot::id) + 1;
    QHash<QUuid, QUuid> copies;
    std::vector<Record> records;
    for (const QUuid &each : withContents(tree, {id})) {
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
            folder.position = positionBetween(original->position, next == siblings.end() ? QString() : next->position);
        }
        records.push_back(copy);
    }
    Change change = creation(ChangeKind::DuplicateFolder, records);
    change.count = 1;
    return change;
}

std::optional<Change> copyBookmarks(const EditBase &base, const QList<QUuid> &ids)
{
    const ItemTree tree(base.contents);
    std::vector<Record> copies;
    for (const QUuid &id : ids) {
        const auto *theirs = base.contents.find<Bookmark>(id);
        if (!theirs || base.mayChange(theirs->head))
            continue;
        const QUuid folder = tree.folderOf(id).value_or(QUuid());
        const std::vector<ItemSpot> siblings = tree.itemsIn(folder);
        const auto next = std::ranges::find(siblings, id, &ItemSpot::id) + 1;
        Bookmark copy = *theirs;
        copy.head = base.newHead();
        copy.folder = folder;
        copy.position = positionBetween(theirs->position, next == siblings.end() ? QString() : next->position);
        copies.emplace_back(copy);
    }
    return copies.empty() ? std::nullopt : std::optional(creation(ChangeKind::CopyToMine, copies));
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
