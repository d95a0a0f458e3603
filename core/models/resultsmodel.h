// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/searchresults.h"

#include <QAbstractItemModel>

#include <functional>
#include <memory>
#include <vector>

namespace iamm {

/// What a search found, as a tree: sections, and below each its hits, both in the order of the results. Holds values.
/// What stays from one answer to the next stays in the views too: selected, opened, in its place.
class ResultsModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        BlockIdRole =
            Qt::UserRole, ///< QString: of a hit its block's identifier, of a section its own (front matter: empty)
        CountRole,        ///< int: of a section, its hits; of a hit, the matches in it
        ReferenceRole,    ///< QString: of a hit, how the place is called
        MatchesRole,      ///< QList<QPair<int, int>>: of a hit, start and length in the display text
    };

    /// Stands for a section in which the person's notes are listed, behind those of the text.
    static const BlockId &notesGroup();

    /// How places are called, in the language of the text.
    struct Names {
        /// "III.11.b Assisted Voluntary Return"; asked for the front matter with an empty identifier.
        std::function<QString(const BlockId &)> section;
        /// "practice [2]"
        std::function<QString(const BlockId &)> block;
    };

    explicit ResultsModel(Names names, QObject *parent = nullptr);
    ~ResultsModel() override;

    void setResults(SearchResults results);
    void clear() { setResults({}); }
    /// What was sought and how much was found. Its `hits` are empty: they are the model's rows.
    const SearchResults &summary() const { return m_summary; }
    /// Places are called otherwise now.
    void retranslate();

    /// Null for a section. Valid until the next change.
    const SearchHit *hit(const QModelIndex &index) const;
    /// The hit's row, or an invalid index.
    QModelIndex indexOf(const BlockId &block) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Group;
    using Groups = std::vector<std::unique_ptr<Group>>;

    static Groups grouped(const QList<SearchHit> &hits);
    Group *groupAt(const QModelIndex &section) const;
    QModelIndex sectionIndex(const Group &group) const;
    QVariant sectionData(const Group &group, int role) const;
    QVariant hitData(const SearchHit &hit, int role) const;
    void replaceGroups(Groups groups);
    void replaceHits(Group &group, std::vector<SearchHit> hits);
    void numberGroups();

    Names m_names;
    SearchResults m_summary;
    Groups m_groups;
};

} // namespace iamm
