// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/exchange/mergedlibrary.h"

#include "core/exchange/conflictcopy.h"
#include "core/exchange/versionorder.h"
#include "core/library/version.h"

#include <utility>

namespace iamm {

namespace {

bool isOfSameMaking(const Record &one, const Record &other)
{
    return headOf(one).author.id == headOf(other).author.id && one.index() == other.index();
}

} // namespace

ConflictCopies conflictCopiesIn(const LibraryContents &contents)
{
    ConflictCopies copies;
    contents.forEach([&copies](const Record &record) {
        if (const QUuid original = headOf(record).conflictOf; !original.isNull())
            copies[original].append(headOf(record).id);
    });
    return copies;
}

std::optional<Record> MergedLibrary::record(const QUuid &id) const
{
    const auto changed = m_changed.find(id);
    return changed == m_changed.end() ? m_mine.record(id) : changed->second;
}

void MergedLibrary::put(const Record &record)
{
    const RecordHead &head = headOf(record);
    m_changed[head.id] = record;
    m_unsettled.insert(head.id);
    if (head.conflictOf.isNull())
        return;
    m_unsettled.insert(head.conflictOf);
    if (!m_copiesInMine.value(head.conflictOf).contains(head.id)
        && !m_newCopies.value(head.conflictOf).contains(head.id))
        m_newCopies[head.conflictOf].append(head.id);
}

bool MergedLibrary::keep(const Record &version)
{
    const Record copy = conflictCopy(version);
    const std::optional<Record> there = record(headOf(copy).id);
    if (!there)
        put(copy);
    // It may have been changed since it was made. Anything else under its identifier is somebody's trick.
    return !there || (isOfSameMaking(*there, version) && headOf(*there).ancestors.contains(keptVersion(copy)));
}

void MergedLibrary::take(const Record &theirs)
{
    const std::optional<Record> mine = record(headOf(theirs).id);
    if (!mine) {
        put(theirs);
        return;
    }
    if (!isOfSameMaking(*mine, theirs))
        return;
    switch (versionOrder(*mine, theirs)) {
    case VersionOrder::Same:
    case VersionOrder::Older:
        return;
    case VersionOrder::Newer:
        put(theirs);
        return;
    case VersionOrder::Apart:
        const bool isTheirs = prevails(theirs, *mine);
        if (keep(isTheirs ? *mine : theirs))
            put(isTheirs ? theirs : *mine);
        return;
    }
}

std::vector<Record> MergedLibrary::copiesOf(const QUuid &id) const
{
    std::vector<Record> copies;
    for (const QUuid &copy : m_copiesInMine.value(id) + m_newCopies.value(id)) {
        if (const std::optional<Record> there = record(copy); there && headOf(*there).conflictOf == id)
            copies.push_back(*there);
    }
    return copies;
}

void MergedLibrary::settle(const QUuid &id)
{
    const std::vector<Record> copies = copiesOf(id);
    if (copies.empty())
        return;
    // How many of the records of each author have a version among those that they were made of.
    QHash<std::pair<QUuid, QString>, int> made;
    const auto countVersions = [&made](const Record &record, const QStringList &versions) {
        const QSet<QString> each(versions.begin(), versions.end());
        for (const QString &version : each)
            ++made[{headOf(record).author.id, version}];
    };
    for (const Record &copy : copies)
        countVersions(copy, headOf(copy).ancestors);
    if (const std::optional<Record> holder = record(id))
        countVersions(*holder, ancestorsAfter(*holder));
    for (const Record &copy : copies) {
        const bool isElsewhere = isUntouchedCopy(copy) && made.value({headOf(copy).author.id, keptVersion(copy)}) > 1;
        if (isElsewhere)
            m_changed[headOf(copy).id] = std::nullopt;
    }
}

void MergedLibrary::settle()
{
    const QSet<QUuid> unsettled = std::exchange(m_unsettled, {});
    for (const QUuid &id : unsettled)
        settle(id);
}

std::vector<RowChange> MergedLibrary::rows() const
{
    std::vector<RowChange> rows;
    for (const auto &[id, after] : m_changed) {
        const std::optional<Record> before = m_mine.record(id);
        if (before != after)
            rows.push_back({before, after});
    }
    return rows;
}

} // namespace iamm
