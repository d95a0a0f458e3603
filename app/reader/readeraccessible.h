// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/language.h"

#include <QAccessibleWidget>

#include <compare>
#include <map>

namespace iamm {

class ReaderView;
class RowAccessible;

/// What tells one accessible row from others, whatever comes and goes around it.
struct AccessibleRowKey {
    Language language = Language::English;
    int blockNumber = 0;
    int opener = -1; ///< as DocumentRows::opener()
    auto operator<=>(const AccessibleRowKey &) const = default;
};

/// The reader as a screen reader meets it: a document whose children are its headings, paragraphs, list items and
/// notes; with several languages a group for each, so that reading on stays in one. Owned by Qt's cache of accessible
/// objects; owns those of rows and groups, which are made when they are asked for.
class ReaderAccessible final : public QAccessibleWidget {
public:
    explicit ReaderAccessible(ReaderView &view);
    ~ReaderAccessible() override;

    /// Makes Qt ask this class about readers. Once per program.
    static void install();

    ReaderView &view() const { return m_view; }

    /// The row at this place in the reader's rows.
    QAccessibleInterface *rowAt(int row, Language language);
    RowAccessible *rowOf(const AccessibleRowKey &key);
    /// Null where the text has but one language.
    QAccessibleInterface *groupOf(Language language);
    /// The row that has the caret or the mark.
    RowAccessible *currentRow();

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    QAccessible::State state() const override;

private:
    ReaderView &m_view;
    std::map<AccessibleRowKey, QAccessible::Id> m_rows;
    std::map<Language, QAccessible::Id> m_groups;
};

} // namespace iamm
