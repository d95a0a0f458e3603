// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/models/resultsmodel.h"

#include "core/models/rowsync.h"

#include <QHash>

#include <iterator>
#include <utility>

namespace iamm {

/// A section's hits. Its address stays the same as long as its row is there: it is the hits' internal pointer.
struct ResultsModel::Group {
    BlockId section;
    int row = 0;
    std::vector<SearchHit> hits;
};

namespace {
QList<QPair<int, int>> asPairs(const std::vector<TextRange> &ranges)
{
    QList<QPair<int, int>> pairs;
    for (const TextRange &range : ranges)
        pairs.append({range.start, range.length});
    return pairs;
}

/// Moves `fresh` into `rows` before the row `first`.
template <typename Row>
void insertAt(std::vector<Row> &rows, int first, std::vector<Row> fresh)
{
    rows.insert(rows.begin() + first, std::make_move_iterator(fresh.begin()), std::make_move_iterator(fresh.end()));
}
} // namespace

ResultsModel::ResultsModel(Names names, QObject *parent) : QAbstractItemModel(parent), m_names(std::move(names)) {}

ResultsModel::~ResultsModel() = default;

void ResultsModel::setResults(SearchResults results)
{
    Groups groups = grouped(results.hits);
    results.hits.clear();
    m_summary = std::move(results);
    replaceGroups(std::move(groups));
}

const BlockId &ResultsModel::notesGroup()
{
    static const BlockId group(QStringLiteral("notes"));
    return group;
}

ResultsModel::Groups ResultsModel::grouped(const QList<SearchHit> &hits)
{
    Groups groups;
    QHash<BlockId, Group *> bySection;
    for (const SearchHit &hit : hits) {
        const BlockId &section = hit.note.isNull() ? hit.section : notesGroup();
        Group *&group = bySection[section];
        if (!group) {
            groups.push_back(std::make_unique<Group>());
            group = groups.back().get();
            group->section = section;
        }
        group->hits.push_back(hit);
    }
    return groups;
}

void ResultsModel::replaceGroups(Groups groups)
{
    syncRows(
        m_groups, std::move(groups), [](const std::unique_ptr<Group> &group) { return group->section; },
        [this](int first, int last) {
            beginRemoveRows({}, first, last);
            m_groups.erase(m_groups.begin() + first, m_groups.begin() + last + 1);
            numberGroups();
            endRemoveRows();
        },
        [this](int first, Groups fresh) {
            beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
            insertAt(m_groups, first, std::move(fresh));
            numberGroups();
            endInsertRows();
        },
        [this](int row, const std::unique_ptr<Group> &fresh) {
            Group &group = *m_groups[static_cast<size_t>(row)];
            const bool countChanges = group.hits.size() != fresh->hits.size();
            replaceHits(group, std::move(fresh->hits));
            if (countChanges)
                Q_EMIT dataChanged(sectionIndex(group), sectionIndex(group), {CountRole, Qt::AccessibleTextRole});
        },
        [this](Groups fresh) {
            beginResetModel();
            m_groups = std::move(fresh);
            numberGroups();
            endResetModel();
        });
}

void ResultsModel::replaceHits(Group &group, std::vector<SearchHit> hits)
{
    const QModelIndex parent = sectionIndex(group);
    const auto remove = [this, &group, &parent](int first, int last) {
        beginRemoveRows(parent, first, last);
        group.hits.erase(group.hits.begin() + first, group.hits.begin() + last + 1);
        endRemoveRows();
    };
    const auto insert = [this, &group, &parent](int first, std::vector<SearchHit> fresh) {
        beginInsertRows(parent, first, first + static_cast<int>(fresh.size()) - 1);
        insertAt(group.hits, first, std::move(fresh));
        endInsertRows();
    };
    const auto update = [this, &group, &parent](int row, SearchHit fresh) {
        SearchHit &hit = group.hits[static_cast<size_t>(row)];
        if (hit == fresh)
            return;
        hit = std::move(fresh);
        Q_EMIT dataChanged(index(row, 0, parent), index(row, 0, parent));
    };
    const auto reset = [&](std::vector<SearchHit> fresh) {
        remove(0, static_cast<int>(group.hits.size()) - 1);
        insert(0, std::move(fresh));
    };
    syncRows(
        group.hits, std::move(hits), [](const SearchHit &hit) { return std::pair(hit.block, hit.note); }, remove,
        insert, update, reset);
}

void ResultsModel::numberGroups()
{
    for (int row = 0; const std::unique_ptr<Group> &group : m_groups)
        group->row = row++;
}

void ResultsModel::retranslate()
{
    if (m_groups.empty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::DisplayRole, Qt::AccessibleTextRole});
    for (const std::unique_ptr<Group> &group : m_groups) {
        const QModelIndex section = sectionIndex(*group);
        Q_EMIT dataChanged(index(0, 0, section), index(rowCount(section) - 1, 0, section),
                           {ReferenceRole, Qt::AccessibleTextRole});
    }
}

const SearchHit *ResultsModel::hit(const QModelIndex &index) const
{
    if (!index.isValid() || !index.internalPointer())
        return nullptr;
    const auto *group = static_cast<const Group *>(index.internalPointer());
    return &group->hits[static_cast<size_t>(index.row())];
}

QModelIndex ResultsModel::indexOf(const BlockId &block) const
{
    for (const std::unique_ptr<Group> &group : m_groups) {
        const auto found = std::ranges::find(group->hits, block, &SearchHit::block);
        if (found != group->hits.end() && found->note.isNull())
            return index(static_cast<int>(found - group->hits.begin()), 0, sectionIndex(*group));
    }
    return {};
}

ResultsModel::Group *ResultsModel::groupAt(const QModelIndex &section) const
{
    const bool isSection = section.isValid() && !section.internalPointer();
    return isSection ? m_groups[static_cast<size_t>(section.row())].get() : nullptr;
}

QModelIndex ResultsModel::sectionIndex(const Group &group) const
{
    return createIndex(group.row, 0);
}

QModelIndex ResultsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return parent.isValid() ? createIndex(row, column, groupAt(parent)) : createIndex(row, column);
}

QModelIndex ResultsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || !child.internalPointer())
        return {};
    return sectionIndex(*static_cast<const Group *>(child.internalPointer()));
}

int ResultsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    const Group *group = parent.column() == 0 ? groupAt(parent) : nullptr;
    return group ? static_cast<int>(group->hits.size()) : 0;
}

int ResultsModel::columnCount(const QModelIndex & /*parent*/) const
{
    return 1;
}

QVariant ResultsModel::data(const QModelIndex &index, int role) const
{
    if (const SearchHit *found = hit(index))
        return hitData(*found, role);
    const Group *group = groupAt(index);
    return group ? sectionData(*group, role) : QVariant();
}

QVariant ResultsModel::sectionData(const Group &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return m_names.section(group.section);
    case Qt::AccessibleTextRole:
        //: For screen readers: a section, and how many results there are in it.
        return tr("%1, %n result(s)", nullptr, static_cast<int>(group.hits.size())).arg(m_names.section(group.section));
    case BlockIdRole:
        return group.section.value();
    case CountRole:
        return static_cast<int>(group.hits.size());
    default:
        return {};
    }
}

QVariant ResultsModel::hitData(const SearchHit &hit, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return hit.snippet.text;
    case Qt::AccessibleTextRole:
        //: For screen readers: a search result. %1 is its reference, %2 a piece of its text.
        return tr("%1: %2").arg(m_names.block(hit.block), hit.snippet.text);
    case BlockIdRole:
        return hit.block.value();
    case CountRole:
        return static_cast<int>(hit.matches.size());
    case ReferenceRole:
        return m_names.block(hit.block);
    case MatchesRole:
        return QVariant::fromValue(asPairs(hit.snippet.matches));
    default:
        return {};
    }
}

} // namespace iamm
