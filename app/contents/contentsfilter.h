// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSortFilterProxyModel>

namespace iamm {

/// Leaves those headings that hold what is typed, with the headings above them. Case, accents and hyphens don't matter.
class ContentsFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ContentsFilter(QObject *parent = nullptr);

    void setWords(const QString &words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_words;
};

} // namespace iamm
