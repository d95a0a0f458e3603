// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/terms/termlookup.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace iamm {

class TermBase;

/// The terms that are found by what is typed, the best first: each in the words in which it was found, and beside it
/// whether it stands in the text of one language.
class TermsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { TermColumn, StandingColumn, ColumnCount };
    enum Role {
        TermRole = Qt::UserRole, ///< int: the number in the termbase
        StandingRole,            ///< int: TermStanding
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Both must outlive the model, or the next call.
    void setTerms(const TermBase &base, const TermLookup &lookup);
    /// Empty: all terms.
    void setTyped(const QString &typed);
    /// Of the text that the second column is about; terms are told in it too, and sorted.
    void setLanguage(Language language);
    void retranslate();

    std::optional<int> term(const QModelIndex &index) const;
    QModelIndex indexOf(int term) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void find();
    QString wordsOf(const FoundTerm &found) const;
    QString sentence(const FoundTerm &found) const;

    const TermBase *m_base = nullptr;
    const TermLookup *m_lookup = nullptr;
    QString m_typed;
    Language m_language = Language::English;
    std::vector<FoundTerm> m_found;
};

} // namespace iamm
