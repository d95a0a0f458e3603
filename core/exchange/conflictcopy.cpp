// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/exchange/conflictcopy.h"

#include "core/library/version.h"

namespace iamm {

QUuid conflictCopyId(const QUuid &original, const QString &shortHash)
{
    return QUuid::createUuidV5(original, shortHash);
}

Record conflictCopy(const Record &version)
{
    Record copy = version;
    RecordHead &head = headOf(copy);
    head.ancestors = ancestorsAfter(version);
    head.conflictOf = head.id;
    head.id = conflictCopyId(head.id, head.ancestors.back());
    head.rev = 1;
    return copy;
}

bool isUntouchedCopy(const Record &record)
{
    const RecordHead &head = headOf(record);
    return head.rev == 1 && !head.conflictOf.isNull() && !head.ancestors.isEmpty()
           && head.id == conflictCopyId(head.conflictOf, keptVersion(record));
}

QString keptVersion(const Record &copy)
{
    return headOf(copy).ancestors.back();
}

} // namespace iamm
