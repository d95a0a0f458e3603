// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/notes/notetext.h"

#include "core/document/textrange.h"
#include "core/library/note.h"
#include "core/library/storedtext.h"

#include <QMimeData>
#include <QTextCursor>
#include <QTextDocument>

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
    const QString sound = withoutWhatIsNoText(beginningOf(text, bytes));
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

/// Lines as a note has them; a text widget parts them otherwise inside.
QString withLineFeeds(QString raw)
{
    for (QChar &c : raw) {
        if (c == QChar::ParagraphSeparator || c == QChar::LineSeparator)
            c = u'\n';
    }
    return raw;
}

/// How many UTF-16 units at the end of the text have at least so many bytes in UTF-8; whole characters.
int lengthOfEnd(const QString &text, int bytes)
{
    int length = 0;
    while (bytes > 0 && length < text.size()) {
        const bool pair = text.at(text.size() - 1 - length).isLowSurrogate() && length + 1 < text.size();
        const int units = pair ? 2 : 1;
        bytes -= bytesOf(text.mid(text.size() - length - units, units));
        length += units;
    }
    return length;
}

} // namespace

NoteText::NoteText(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::textChanged, this, &NoteText::keepToLimit);
}

QString NoteText::text() const
{
    return withLineFeeds(document()->toRawText());
}

int NoteText::room() const
{
    return Note::maxBytes - bytesOf(text());
}

void NoteText::show(const QString &text)
{
    const QSignalBlocker quiet(this);
    setPlainText(text);
}

void NoteText::replaceWith(const QString &changed)
{
    if (changed == text())
        return;
    const int caret = textCursor().position();
    show(changed);
    QTextCursor kept = textCursor();
    kept.setPosition(std::min(caret, document()->characterCount() - 1));
    setTextCursor(kept);
}

void NoteText::insertFromMimeData(const QMimeData *source)
{
    const QString wanted = source->text();
    const QString replaced = withLineFeeds(textCursor().selectedText());
    const QString fits = fitting(wanted, std::max(room() + bytesOf(replaced), 0));
    if (fits != wanted)
        Q_EMIT textLeftOut();
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
    copied->setText(withLineFeeds(textCursor().selectedText()));
    return copied;
}

void NoteText::keepToLimit()
{
    const int excess = -room();
    if (excess <= 0)
        return;
    // Typed, or composed by an input method, beyond the end: the last of it goes. (Undoing would take along all that
    // was typed in a row before.)
    QTextCursor typed = textCursor();
    const int length = lengthOfEnd(withLineFeeds(document()->toRawText().left(typed.position())), excess);
    typed.setPosition(typed.position() - length, QTextCursor::KeepAnchor);
    typed.removeSelectedText();
    Q_EMIT textLeftOut();
}

} // namespace iamm
