// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/export/selectionsharing.h"

#include "app/contenttrust.h"
#include "app/export/clipboarddata.h"
#include "app/reader/readerview.h"

#include <QClipboard>
#include <QDrag>
#include <QGuiApplication>

namespace iamm {

SelectionSharing::SelectionSharing(ReaderView &view, const ContentTrust &trust, QObject *parent)
    : QObject(parent), m_view(view), m_trust(trust)
{
    connect(&view, &ReaderView::selectionFinished, this, &SelectionSharing::giveToPrimarySelection);
    connect(&view, &ReaderView::dragWanted, this, &SelectionSharing::drag);
}

CopiedText SelectionSharing::selectedText() const
{
    if (!m_trust.mayBeHandedOn())
        return {};
    const std::optional<Passage> selection = m_view.selectedPassage();
    return selection ? copiedText(*selection, m_view.document()) : CopiedText();
}

void SelectionSharing::giveToPrimarySelection()
{
    QClipboard &clipboard = *QGuiApplication::clipboard();
    if (!clipboard.supportsSelection())
        return;
    const CopiedText text = selectedText();
    // An empty selection leaves what another program has selected.
    if (!text.isEmpty())
        clipboard.setMimeData(newMimeData(text).release(), QClipboard::Selection);
}

void SelectionSharing::drag()
{
    const CopiedText text = selectedText();
    if (text.isEmpty())
        return;
    auto *drag = new QDrag(&m_view); // deletes itself when it is done
    drag->setMimeData(newMimeData(text).release());
    drag->exec(Qt::CopyAction);
}

} // namespace iamm
