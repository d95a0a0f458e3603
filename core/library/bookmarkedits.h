// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/edits.h"
#include "core/library/storable.h"

#include <QHash>

namespace iamm {

/// What people do to bookmarks and the folders that they stand in, as changes. Pure. "Items" are both; a change that
/// would change nothing is none.

/// What stands in each folder (null: in none), in the person's order: identifiers of folders and bookmarks. What stands
/// in a folder that isn't there (any more), folders that stand in each other and folders deeper than any is made
/// (core/library/itemtree.h) stand in none.
QHash<QUuid, QList<QUuid>> itemsByFolder(const LibraryContents &contents);
QList<QUuid> itemsIn(const LibraryContents &contents, const QUuid &folder);

/// The folder that the item stands in; null for none, and where that folder isn't there (any more).
QUuid folderOf(const LibraryContents &contents, const QUuid &item);

/// At the end of the folder; a folder that would stand too deep there stands beside it.
Change addBookmark(const EditBase &base, const StoredPassage &passage, const QString &title = {},
                   const QUuid &folder = {});
Change addFolder(const EditBase &base, const QString &name, const QUuid &parent = {});

/// Folders go with all that is in them.
std::optional<Change> removeItems(const EditBase &base, const QList<QUuid> &ids);
std::optional<Change> renameItem(const EditBase &base, const QUuid &id, const QString &name);
/// Into `folder`, before the item `next` there, or at the end; in the order that they have. Folders aren't moved into
/// themselves, nor deeper than maxFolderLevels.
std::optional<Change> moveItems(const EditBase &base, const QList<QUuid> &ids, const QUuid &folder,
                                const QUuid &next = {});
/// One place up (-1) or down (1) among what stands in the same folder.
std::optional<Change> stepItems(const EditBase &base, const QList<QUuid> &ids, int step);
/// A copy of the folder with all that is in it, behind it; the copies are the person's own. `name`: of the new one.
std::optional<Change> duplicateFolder(const EditBase &base, const QUuid &id, const QString &name);
/// Bookmarks of this person's own, behind those that others have made. What is one's own already isn't copied.
std::optional<Change> copyBookmarks(const EditBase &base, const QList<QUuid> &ids);
std::optional<Change> colorBookmarks(const EditBase &base, const QList<QUuid> &ids, AnnotationColor color);
std::optional<Change> tagBookmarks(const EditBase &base, const QList<QUuid> &ids, const TagChange &tags);

} // namespace iamm
