// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/annotationcolor.h"

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
    /// Only those of this colour; None: of any.
    void setColor(AnnotationColor color);
    /// Only those with this tag; empty: with any or none.
    void setTag(const QString &tag);
    /// Only bookmarks of this author, named as the model does; empty: of anybody.
    void setAuthor(const QString &author);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_text;
    AnnotationColor m_color = AnnotationColor::None;
    QString m_tag;
    QString m_author;
    QCollator m_collator;
};

} // namespace iamm
