// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/reader/readerannouncer.h"

#include "app/reader/readeraccessible.h"
#include "app/reader/readerview.h"
#include "app/reader/rowaccessible.h"

#include <utility>

namespace iamm {

ReaderAnnouncer::ReaderAnnouncer(ReaderView &view) : m_view(view)
{
    QAccessible::installActivationObserver(this);
    connect(&view, &ReaderView::selectionChanged, this, &ReaderAnnouncer::announceSelection);
    connect(&view, &ReaderView::markedBlockChanged, this, &ReaderAnnouncer::announceFocus);
    connect(&view, &ReaderView::markedColumnChanged, this, &ReaderAnnouncer::announceFocus);
    connect(&view, &ReaderView::languagesChanged, this, &ReaderAnnouncer::announceLanguages);
    connect(&view, &ReaderView::focusedLinkChanged, this, &ReaderAnnouncer::announceLink);
    connect(&view.rows(), &RowSource::rowInserted, this, &ReaderAnnouncer::announceNewRow);
    if (QAccessible::isActive())
        view.setCaretShown(true);
}

ReaderAnnouncer::~ReaderAnnouncer()
{
    QAccessible::removeActivationObserver(this);
}

void ReaderAnnouncer::accessibilityActiveChanged(bool active)
{
    if (active)
        m_view.setCaretShown(true);
}

ReaderAccessible *ReaderAnnouncer::accessible() const
{
    return QAccessible::isActive() ? dynamic_cast<ReaderAccessible *>(QAccessible::queryAccessibleInterface(&m_view))
                                   : nullptr;
}

void ReaderAnnouncer::announceFocus()
{
    ReaderAccessible *reader = accessible();
    RowAccessible *row = reader && m_view.hasFocus() ? reader->currentRow() : nullptr;
    if (!row || std::exchange(m_lastRow, row->key()) == row->key())
        return;
    QAccessibleEvent event(row, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

void ReaderAnnouncer::announceLink()
{
    ReaderAccessible *reader = accessible();
    if (!reader || !m_view.hasFocus())
        return;
    QAccessibleInterface *link = reader->focusChild();
    if (!m_view.focusedLink() || !link)
        return;
    forget();
    QAccessibleEvent event(link, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

void ReaderAnnouncer::announceNewRow(int row)
{
    ReaderAccessible *reader = accessible();
    if (!reader)
        return;
    for (const Language language : m_view.languages()) {
        QAccessibleEvent event(reader->rowAt(row, language), QAccessible::ObjectCreated);
        QAccessible::updateAccessibility(&event);
    }
}

void ReaderAnnouncer::announceLanguages()
{
    if (!accessible())
        return;
    // One language: rows; several: a group of rows for each.
    QAccessibleEvent event(&m_view, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
    announceFocus();
}

void ReaderAnnouncer::announceSelection()
{
    announceFocus();
    ReaderAccessible *reader = accessible();
    QAccessibleInterface *row = reader ? reader->currentRow() : nullptr;
    if (!row || !row->textInterface())
        return;
    int start = 0;
    int end = 0;
    row->textInterface()->selection(0, &start, &end);
    QAccessibleTextSelectionEvent selected(row, start, end);
    selected.setCursorPosition(row->textInterface()->cursorPosition());
    QAccessible::updateAccessibility(&selected);
    // A change of the selection says nothing of the caret by itself.
    QAccessibleTextCursorEvent moved(row, row->textInterface()->cursorPosition());
    QAccessible::updateAccessibility(&moved);
}

} // namespace iamm
