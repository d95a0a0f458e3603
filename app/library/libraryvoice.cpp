// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/library/libraryvoice.h"

#include "app/appcontext.h"
#include "app/library/changewords.h"
#include "app/windowcontext.h"
#include "core/library/libraryservice.h"
#include "core/library/noteedits.h"
#include "core/words/citation.h"

#include <QApplication>
#include <QPlainTextEdit>

namespace iamm {

LibraryVoice::LibraryVoice(WindowContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    connect(&context.app().library, &LibraryService::committed, this, [this](const Change &change) {
        // After each pause in writing: it is read below the text, and nobody is interrupted.
        const bool isWritten = isTyped(change) && qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
        if (!isWritten)
            m_context.say(ChangeWords::done(change, whereOf(change)));
    });
    // A line above the text says why; what was saved before would only contradict it.
    connect(&context.app().library, &LibraryService::refused, this, [this] { m_context.say({}); });
}

QString LibraryVoice::whereOf(const Change &change) const
{
    if (change.rows.size() != 1)
        return {};
    const StoredPassage *place = placeOf(change.rows.front().record());
    if (!place)
        return {};
    const BlockId &id = place->from.block;
    const Block *block = m_context.document().block(id);
    return block ? shownReference(*block, m_context.document(), m_context.textLanguage()) : id.value();
}

} // namespace iamm
