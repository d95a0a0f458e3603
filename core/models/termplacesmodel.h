// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/snippet.h"
#include "core/terms/termbase.h"

#include <QAbstractItemModel>

#include <optional>
#include <vector>

namespace iamm {

class Document;

/// The places of one term as a tree: the languages of the edition, and below each every place in the order of the text.
class TermPlacesModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        ReferenceRole = Qt::UserRole, ///< QString: of a place "III.11.b, practice [2]"
        WordsRole,                    ///< QPair<int, int>: of a place, start and length of the term in the display text
    };

    /// `document` must outlive it.
    explicit TermPlacesModel(const Document &document, QObject *parent = nullptr);

    /// Shows the places of this term; without one, nothing.
    void show(const TermBase &base, std::optional<int> term);
    /// The language in which references are told.
    void setLanguage(Language language);
    void retranslate();

    /// Null for a language. Valid until the next change.
    const TermPlace *place(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        TermPlace place;
        Snippet snippet;
    };
    struct Group {
        Language language = Language::English;
        std::vector<Row> rows;
    };

    const Row *rowAt(const QModelIndex &index) const;
    QVariant rowData(const Row &row, int role) const;
    QString reference(const Row &row) const;

    const Document &m_document;
    Language m_language = Language::English;
    std::vector<Group> m_groups;
};

} // namespace iamm
