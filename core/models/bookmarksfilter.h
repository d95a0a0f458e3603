// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

namespace iamm {

/// A BookmarksModel in the order of any of its columns, and only the rows that have each typed word (or its beginning)
/// in title, quote or reference. Spelling, accents and case don't matter.
class BookmarksFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit BookmarksFilter(QObject *parent = nullptr);

    /// Titles are sorted as in this language; at first as in English.
    void setLocale(const QLocale &locale);
    /// Empty: all rows.
    void setFilterText(const QString &text);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_text;
    QCollator m_collator;
};

} // namespace iamm
