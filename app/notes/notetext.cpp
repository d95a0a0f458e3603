// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/notes/notetext.h"

#include "core/document/textrange.h"
#include "core/library/note.h"

#include <QMimeData>
#include <QTextDocumentFragment>

#include <algorithm>
#include <limits>

namespace iamm {

namespace {

int bytesOf(const QString &text)
{
    return static_cast<int>(std::min<qsizetype>(text.toUtf8().size(), std::numeric_limits<int>::max()));
}

/// As much of the text as has at most so many bytes in UTF-8, without what is no text: lone surrogates and NUL.
QString fitting(const QString &text, int bytes)
{
    // No more than can fit: ten megabytes are cut before anything is done with them.
    QString sound = beginningOf(text, bytes);
    sound.remove(QChar::Null);
    if (!sound.isValidUtf16())
        sound = QString::fromUtf8(sound.toUtf8()).remove(QChar::ReplacementCharacter);
    int used = 0;
    qsizetype end = 0;
    for (const char32_t character : sound.toUcs4()) {
        used += character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
        if (used > bytes)
            break;
        end += QChar::requiresSurrogates(character) ? 2 : 1;
    }
    return sound.left(end);
}

} // namespace

NoteText::NoteText(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::textChanged, this, &NoteText::keepToLimit);
}

int NoteText::room() const
{
    return Note::maxBytes - bytesOf(toPlainText());
}

void NoteText::show(const QString &text)
{
    const QSignalBlocker quiet(this);
    setPlainText(text);
}

void NoteText::insertFromMimeData(const QMimeData *source)
{
    const QString wanted = source->text();
    const QString fits = fitting(wanted, std::max(room() + bytesOf(textCursor().selectedText()), 0));
    if (fits != wanted)
        Q_EMIT cut();
    textCursor().insertText(fits);
    ensureCursorVisible();
}

bool NoteText::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText();
}

QMimeData *NoteText::createMimeDataFromSelection() const
{
    // Plain: the base class adds HTML, with the colours of the window.
    auto *copied = new QMimeData;
    copied->setText(textCursor().selection().toPlainText());
    return copied;
}

void NoteText::keepToLimit()
{
    if (room() >= 0)
        return;
    // Typed, or composed by an input method, beyond the end.
    undo();
    Q_EMIT cut();
}

} // namespace iamm
