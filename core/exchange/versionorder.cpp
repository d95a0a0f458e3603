// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/exchange/versionorder.h"

#include "core/library/version.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace iamm {

VersionOrder versionOrder(const Record &mine, const Record &theirs)
{
    const QString myHash = versionHash(mine);
    const QString theirHash = versionHash(theirs);
    if (myHash == theirHash)
        return VersionOrder::Same;
    if (headOf(mine).ancestors.contains(shortHash(theirHash)))
        return VersionOrder::Older;
    return headOf(theirs).ancestors.contains(shortHash(myHash)) ? VersionOrder::Newer : VersionOrder::Apart;
}

bool prevails(const Record &theirs, const Record &mine)
{
    const auto rank = [](const Record &record) {
        const RecordHead &head = headOf(record);
        return std::tuple(-head.rev, !head.isDeleted(), versionHash(record));
    };
    return rank(theirs) < rank(mine);
}

bool haveCommonAncestor(const Record &mine, const Record &theirs)
{
    const QStringList mineAndBefore = ancestorsAfter(mine);
    const QSet<QString> known(mineAndBefore.begin(), mineAndBefore.end());
    return std::ranges::any_of(ancestorsAfter(theirs), [&known](const QString &hash) { return known.contains(hash); });
}

} // namespace iamm
