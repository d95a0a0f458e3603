// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/itemtree.h"

#include <QList>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace iamm {

ItemTree::ItemTree(const LibraryContents &contents)
{
    QHash<QUuid, QUuid> said;
    contents.each<Folder>([&said](const Folder &folder) { said.insert(folder.head.id, folder.folder); });
    for (auto folder = said.cbegin(); folder != said.cend(); ++folder)
        settle(folder.key(), said);
    contents.each<Bookmark>([this](const Bookmark &bookmark) {
        m_folderOf.insert(bookmark.head.id, m_levels.contains(bookmark.folder) ? bookmark.folder : QUuid());
    });
    const auto place = [this](const auto &row) {
        const QUuid folder = m_folderOf.value(row.head.id);
        m_items[folder].push_back({folder, row.position, row.head.created, row.head.id});
    };
    contents.each<Folder>(place);
    contents.each<Bookmark>(place);
    for (std::vector<ItemSpot> &items : m_items)
        std::ranges::sort(items, {},
                          [](const ItemSpot &spot) { return std::tie(spot.position, spot.created, spot.id); });
}

/// And those above it, from the top down. `said`: the folder that each folder says to stand in.
void ItemTree::settle(const QUuid &folder, const QHash<QUuid, QUuid> &said)
{
    QList<QUuid> waiting;
    QSet<QUuid> passed;
    QUuid above = folder;
    while (said.contains(above) && !m_levels.contains(above) && !passed.contains(above)) {
        waiting.append(above);
        passed.insert(above);
        above = said.value(above);
    }
    const auto settled = [this, &waiting](const QUuid &place, int level) {
        const QUuid id = waiting.takeLast();
        m_folderOf.insert(id, place);
        m_levels.insert(id, level);
        return id;
    };
    // In each other, up to here.
    if (passed.contains(above)) {
        while (settled({}, 1) != above)
            continue;
    }
    while (!waiting.isEmpty()) {
        const int level = levelOf(above) + 1;
        const bool isSound = m_levels.contains(above) && level <= maxFolderLevels;
        above = isSound ? settled(above, level) : settled({}, 1);
    }
}

std::optional<QUuid> ItemTree::folderOf(const QUuid &item) const
{
    const auto found = m_folderOf.constFind(item);
    return found == m_folderOf.cend() ? std::nullopt : std::optional(*found);
}

int ItemTree::levelsIn(const QUuid &item) const
{
    if (!m_levels.contains(item))
        return 0;
    int levels = 0;
    for (const ItemSpot &spot : itemsIn(item))
        levels = std::max(levels, levelsIn(spot.id));
    return levels + 1;
}

} // namespace iamm
