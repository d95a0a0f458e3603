// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/reader/documentrows.h"
#include "app/reader/readeraccessible.h"
#include "app/reader/readerlayout.h"
#include "app/reader/readerscene.h"

#include <QAccessible>

#include <memory>
#include <vector>

namespace iamm {

/// One row in one language: its role, its text with the number that stands before it, caret, selection, the places of
/// its characters, where it is in the document and what hangs on it. Its links are its children. Owned by
/// ReaderAccessible.
class RowAccessible final : public QAccessibleInterface, public QAccessibleTextInterface {
public:
    RowAccessible(ReaderAccessible &reader, const AccessibleRowKey &key);
    ~RowAccessible() override;

    const AccessibleRowKey &key() const { return m_key; }
    /// How long what stands before the text is: offsets of the accessible text begin before it.
    int prefixLength() const { return static_cast<int>(prefix().size()); }

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *parent() const override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    void selection(int index, int *start, int *end) const override;
    int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;
    QString text(int start, int end) const override;
    QString textAtOffset(int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int *start, int *end) const override;

    /// The child for this link; null where there is none.
    QAccessibleInterface *link(const LinkSpot &spot) const;

    /// Of a part of the text as it is shown, in global coordinates.
    QRect shownRect(TextRange shown) const;
    ReaderView &view() const { return m_reader.view(); }

private:
    const Block &block() const;
    bool isNotice() const { return m_key.opener == DocumentRows::noticeOpener; }
    int row() const;
    int column() const;
    const LaidCell &cell() const;
    QString prefix() const;
    QString wholeText() const;
    QString description() const;
    void updateLinks() const;
    /// From an offset in the accessible text to a position in the block's text, and back.
    int toPosition(int offset) const;
    int toOffset(int position) const;

    ReaderAccessible &m_reader;
    AccessibleRowKey m_key;
    mutable std::vector<QAccessible::Id> m_links;
};

/// A link or a footnote's mark in a row. Owned by its row.
class LinkAccessible final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    LinkAccessible(RowAccessible &row, LinkSpot spot) : m_row(row), m_spot(std::move(spot)) {}

    bool isValid() const override { return m_row.isValid(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_row.window(); }
    QAccessibleInterface *parent() const override { return &m_row; }
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override { return m_row.shownRect(m_spot.shown); }
    QAccessible::Role role() const override { return QAccessible::Link; }
    const LinkSpot &spot() const { return m_spot; }
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    void doAction(const QString &actionName) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    RowAccessible &m_row;
    LinkSpot m_spot;
};

} // namespace iamm
