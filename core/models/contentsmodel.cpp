// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/models/contentsmodel.h"

#include <QList>
#include <QPair>

#include <algorithm>
#include <utility>

namespace iamm {

namespace {
constexpr quintptr indexOfNode(int node)
{
    return static_cast<quintptr>(node);
}
} // namespace

ContentsModel::ContentsModel(const Document &document, QObject *parent)
    : QAbstractItemModel(parent), m_document(document)
{
    setUpNodes();
}

void ContentsModel::setUpNodes()
{
    const std::vector<Section> &sections = m_document.sections();
    QHash<BlockId, int> nodes;
    m_nodes.resize(sections.size());
    for (int i = 0; i < static_cast<int>(sections.size()); ++i) {
        const Section &section = sections[static_cast<size_t>(i)];
        Node &node = m_nodes[static_cast<size_t>(i)];
        node.parent = nodes.value(section.parent, -1);
        std::vector<int> &siblings = node.parent < 0 ? m_parts : m_nodes[static_cast<size_t>(node.parent)].children;
        node.rowInParent = static_cast<int>(siblings.size());
        siblings.push_back(i);
        nodes.insert(section.id, i);
    }
}

void ContentsModel::setLanguage(Language language)
{
    if (m_language == language)
        return;
    Q_EMIT layoutAboutToBeChanged();
    m_language = language;
    Q_EMIT layoutChanged();
}

void ContentsModel::setBookmarkCounts(const QHash<BlockId, int> &counts)
{
    setCounts(m_bookmarkCounts, counts, BookmarkCountRole);
}

void ContentsModel::setNoteCounts(const QHash<BlockId, int> &counts)
{
    setCounts(m_noteCounts, counts, NoteCountRole);
}

void ContentsModel::setCounts(QHash<BlockId, int> &counts, const QHash<BlockId, int> &wanted, int role)
{
    const QHash<BlockId, int> before = std::exchange(counts, wanted);
    for (const Section &section : m_document.sections()) {
        if (before.value(section.id) != counts.value(section.id))
            changed(section.id, role);
    }
}

void ContentsModel::setReading(const BlockId &section)
{
    if (m_reading == section)
        return;
    const BlockId before = std::exchange(m_reading, section);
    for (const BlockId &changedOne : {before, section}) {
        for (const Section *above : m_document.pathTo(changedOne))
            changed(above->id, above->id == changedOne ? ReadingRole : ReadingBelowRole);
    }
}

void ContentsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void ContentsModel::changed(const BlockId &section, int role)
{
    const QModelIndex index = indexOf(section);
    if (index.isValid())
        Q_EMIT dataChanged(index, index.siblingAtColumn(ColumnCount - 1), {role});
}

QModelIndex ContentsModel::indexOf(const BlockId &section) const
{
    const Section *found = m_document.section(section);
    if (!found)
        return {};
    const auto node = static_cast<int>(found - m_document.sections().data());
    return createIndex(m_nodes[static_cast<size_t>(node)].rowInParent, 0, indexOfNode(node));
}

QModelIndex ContentsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const std::vector<int> &siblings = parent.isValid() ? m_nodes[parent.internalId()].children : m_parts;
    return createIndex(row, column, indexOfNode(siblings[static_cast<size_t>(row)]));
}

QModelIndex ContentsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const int parent = m_nodes[child.internalId()].parent;
    return parent < 0 ? QModelIndex()
                      : createIndex(m_nodes[static_cast<size_t>(parent)].rowInParent, 0, indexOfNode(parent));
}

int ContentsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_parts.size());
    return parent.column() == 0 ? static_cast<int>(m_nodes[parent.internalId()].children.size()) : 0;
}

int ContentsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

const Section &ContentsModel::sectionAt(const QModelIndex &index) const
{
    return m_document.sections()[index.internalId()];
}

const BlockText &ContentsModel::titleOf(const Section &section) const
{
    static const BlockText none;
    const Block *heading = m_document.block(section.id);
    const BlockText *title = heading ? heading->textOrEnglish(m_language) : nullptr;
    return title ? *title : none;
}

QString ContentsModel::displayText(const Section &section) const
{
    return printedNumber(section) + u' ' + titleOf(section).text;
}

QVariant ContentsModel::emphasis(const Section &section) const
{
    const int offset = static_cast<int>(printedNumber(section).size()) + 1;
    QList<QPair<int, int>> ranges;
    for (const Mark &mark : titleOf(section).marks)
        ranges.append({mark.range.start + offset, mark.range.length});
    return QVariant::fromValue(ranges);
}

QString ContentsModel::spokenText(const Section &section) const
{
    QString spoken = displayText(section);
    if (const int bookmarks = m_bookmarkCounts.value(section.id))
        //: For screen readers: a heading in the contents, and how many bookmarks there are below it.
        spoken = tr("%1, %n bookmark(s)", nullptr, bookmarks).arg(spoken);
    if (const int notes = m_noteCounts.value(section.id))
        //: The same for notes; %1 may have the bookmarks already.
        spoken = tr("%1, %n note(s)", nullptr, notes).arg(spoken);
    return spoken;
}

QVariant ContentsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Section &section = sectionAt(index);
    switch (role) {
    case BlockIdRole:
        return section.id.value();
    case BookmarkCountRole:
        return m_bookmarkCounts.value(section.id);
    case NoteCountRole:
        return m_noteCounts.value(section.id);
    case ReadingRole:
        return section.id == m_reading;
    case ReadingBelowRole:
        return section.id != m_reading && std::ranges::count(m_document.pathTo(m_reading), &section) > 0;
    case SearchTextRole: {
        const std::optional<BlockText> &printed = section.contentsTitle[m_language];
        return QString(shownId(section) + u' ' + displayText(section) + u' ' + (printed ? printed->text : QString()));
    }
    default:
        break;
    }
    if (index.column() == PageColumn) {
        if (role == Qt::DisplayRole)
            return section.page;
        return role == Qt::TextAlignmentRole ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return displayText(section);
    case Qt::AccessibleTextRole:
        return spokenText(section);
    case EmphasisRole:
        return emphasis(section);
    default:
        return {};
    }
}

QVariant ContentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    //: Header of the column with the page numbers of the printed document.
    return section == PageColumn ? tr("Page") : tr("Heading");
}

} // namespace iamm
