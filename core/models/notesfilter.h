// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/annotationcolor.h"

#include <QCollator>
#include <QSortFilterProxyModel>

namespace iamm {

/// What may be left out of a list of notes.
struct NotesChoice {
    QString words;                                 ///< each word, or its beginning, has to stand in it; empty: any
    AnnotationColor color = AnnotationColor::None; ///< None: any
    QString tag;                                   ///< empty: any
    QString author;                                ///< of others; empty: anybody's
    bool operator==(const NotesChoice &) const = default;
};

/// A NotesModel in one of several orders, and only the rows of a choice.
class NotesFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    enum class Order { Place, Date, Tag, Color, Author };

    explicit NotesFilter(QObject *parent = nullptr);

    /// Tags and authors are sorted as in this language; at first as in English.
    void setLocale(const QLocale &locale);
    void setOrder(Order order);
    Order order() const { return m_order; }
    void setChoice(const NotesChoice &choice);
    const NotesChoice &choice() const { return m_choice; }

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    int compare(const QModelIndex &left, const QModelIndex &right) const;
    int compareTags(const QStringList &left, const QStringList &right) const;

    Order m_order = Order::Place;
    NotesChoice m_choice;
    QCollator m_collator;
};

} // namespace iamm
