// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/librarycontents.h"

#include <QHash>

#include <optional>
#include <vector>

namespace iamm {

/// So many folders stand in each other at most. Nobody makes more; but a file comes from anywhere, and two people may
/// have moved folders into each other's.
inline constexpr int maxFolderLevels = 32;

/// A bookmark or folder, and where it stands.
struct ItemSpot {
    QUuid folder; ///< null: in none
    QString position;
    QDateTime created;
    QUuid id;
};

/// Where all bookmarks and folders of a library stand, looked up once. What stands in a folder that isn't there (any
/// more), folders that stand in each other, and folders beyond the last level stand in none. A value: knows nothing of
/// what happens to the library later.
class ItemTree final {
public:
    explicit ItemTree(const LibraryContents &contents);

    /// None where there is no such item.
    std::optional<QUuid> folderOf(const QUuid &item) const;
    /// In the person's order. `folder` null: what stands in none.
    std::vector<ItemSpot> itemsIn(const QUuid &folder) const { return m_items.value(folder); }
    const QHash<QUuid, std::vector<ItemSpot>> &all() const { return m_items; }

    /// 1 for a folder that stands in none; 0 for the null one.
    int levelOf(const QUuid &folder) const { return m_levels.value(folder); }
    /// How many levels an item takes: 0 for a bookmark, 1 for a folder without others in it.
    int levelsIn(const QUuid &item) const;

private:
    void settle(const QUuid &folder, const QHash<QUuid, QUuid> &said);

    QHash<QUuid, QUuid> m_folderOf;
    QHash<QUuid, int> m_levels; ///< of folders
    QHash<QUuid, std::vector<ItemSpot>> m_items;
};

} // namespace iamm
