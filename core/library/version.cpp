// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/version.h"

#include "core/library/rowhash.h"

namespace iamm {

using namespace Qt::StringLiterals;

QString versionHash(const Record &record)
{
    return rowHash(headOf(record).isDeleted() ? emptied(record) : record);
}

QString shortHash(const QString &versionHash)
{
    static constexpr auto prefix = "sha256:"_L1;
    return versionHash.mid(prefix.size(), 16);
}

QStringList ancestorsAfter(const Record &record)
{
    QStringList ancestors = headOf(record).ancestors;
    ancestors.append(shortHash(versionHash(record)));
    if (ancestors.size() > maxAncestors)
        ancestors.remove(0, ancestors.size() - maxAncestors);
    return ancestors;
}

} // namespace iamm
