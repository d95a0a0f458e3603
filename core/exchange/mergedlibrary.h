// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/change.h"
#include "core/library/librarycontents.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <map>
#include <optional>
#include <vector>

namespace iamm {

/// Which records keep another version of which: the identifiers by headOf().conflictOf.
using ConflictCopies = QHash<QUuid, QList<QUuid>>;
ConflictCopies conflictCopiesIn(const LibraryContents &contents);

/// A library while records of others are taken into it. What comes out doesn't hang on the order in which they came:
/// whoever has seen the same versions has the same records. Of each identifier the version that prevails among those
/// that no other was made of; of the others of these a conflict copy each.
class MergedLibrary final {
public:
    /// `copies`: those in `mine`. Both have to stay as long as this.
    MergedLibrary(const LibraryContents &mine, const ConflictCopies &copies) : m_mine(mine), m_copiesInMine(copies) {}

    /// Passed over where something of another author or kind stands under its identifier, or where the version that
    /// doesn't prevail couldn't be kept.
    void take(const Record &theirs);

    /// Drops the conflict copies that have become needless, because something else has been made of the version that
    /// they keep. To be called when all is taken.
    void settle();

    /// What has changed, by identifier.
    std::vector<RowChange> rows() const;

private:
    std::optional<Record> record(const QUuid &id) const;
    void put(const Record &record);
    bool keep(const Record &version); ///< as a conflict copy; false where it isn't kept
    std::vector<Record> copiesOf(const QUuid &id) const;
    void settle(const QUuid &id);

    const LibraryContents &m_mine;
    const ConflictCopies &m_copiesInMine;
    ConflictCopies m_newCopies;
    std::map<QUuid, std::optional<Record>> m_changed; ///< by identifier; none: it is gone
    QSet<QUuid> m_unsettled;
};

} // namespace iamm
