// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/notes/notewriting.h"

#include "core/library/libraryservice.h"
#include "core/library/noteedits.h"

#include <QSignalBlocker>

#include <chrono>
#include <utility>

namespace iamm {

namespace {
using namespace std::chrono_literals;
/// Long enough to think of the next word, short enough to be one thing to undo.
constexpr auto pauseBeforeCommit = 2s;
} // namespace

NoteWriting::NoteWriting(LibraryService &library, QObject *parent) : QObject(parent), m_library(library)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeCommit);
    connect(&m_pause, &QTimer::timeout, this, &NoteWriting::commit);
    connect(&library, &LibraryService::draftsChanged, this, &NoteWriting::takeDrafts);
    connect(&library, &LibraryService::committed, this, &NoteWriting::takeCommitted);
    connect(&library, &LibraryService::refused, this, &NoteWriting::takeRefused);
    connect(&library, &LibraryService::reset, this, &NoteWriting::follow);
}

NoteWriting::~NoteWriting()
{
    // Who listens may be half gone.
    const QSignalBlocker quiet(this);
    leave();
}

void NoteWriting::open(const Note &note)
{
    if (m_note && m_note->head.id == note.head.id)
        return;
    close();
    m_note = note;
    setState(State::Unchanged);
}

void NoteWriting::begin(const StoredPassage &passage)
{
    close();
    m_note.emplace();
    m_note->head = m_library.edit().newHead();
    m_note->head.rev = 0;
    m_note->passage = passage;
    setState(State::Unchanged);
}

void NoteWriting::leave()
{
    // Whoever takes all the words away and leaves wants no note.
    if (m_note && !hasWords(m_note->text) && !isNew() && isOwn())
        remove();
    else
        commit();
}

void NoteWriting::close()
{
    leave();
    m_note.reset();
    m_dirty = false;
    setState(State::Nothing);
}

void NoteWriting::remove()
{
    if (!m_note)
        return;
    if (!isNew())
        commit(); // so that what lies in the bin has every word
    const QUuid id = m_note->head.id;
    m_note.reset();
    m_dirty = false;
    m_pause.stop();
    m_library.dropDraft(id);
    m_library.apply(deleteNotes(m_library.edit(), {id}));
    setState(State::Nothing);
    Q_EMIT closed();
}

bool NoteWriting::isNew() const
{
    return m_note && m_note->head.rev == 0;
}

bool NoteWriting::isOwn() const
{
    return m_note && m_note->head.author.id == m_library.owner().id;
}

void NoteWriting::setText(const QString &text)
{
    if (m_note && std::exchange(m_note->text, text) != text)
        changed();
}

void NoteWriting::setTags(const QStringList &tags)
{
    if (m_note && std::exchange(m_note->tags, tags) != tags)
        changed();
}

void NoteWriting::setColor(AnnotationColor color)
{
    if (m_note && std::exchange(m_note->color, color) != color)
        changed();
}

void NoteWriting::changed()
{
    m_dirty = true;
    m_pause.start();
    setState(State::Writing);
    if (!hasWords(m_note->text))
        m_library.dropDraft(m_note->head.id); // what has no words is no note
    else
        m_library.keepDraft(*m_note);
}

void NoteWriting::commit()
{
    m_pause.stop();
    if (!m_note || !std::exchange(m_dirty, false))
        return;
    const std::optional<Change> change = keepNote(m_library.edit(), *m_note);
    if (!change) {
        m_library.dropDraft(m_note->head.id);
        setState(State::Unchanged);
        return;
    }
    m_note->head = headOf(*change->rows.front().after); // no new one any more, and perhaps another one
    m_asked = change->id;
    m_library.apply(change);
}

void NoteWriting::setState(State state)
{
    if (state != State::NotKept)
        m_refusal.reset();
    m_state = state;
    Q_EMIT stateChanged();
}

void NoteWriting::takeDrafts()
{
    if (!m_note || !m_dirty)
        return;
    if (const std::optional<Refusal> refusal = m_library.draftRefusal()) {
        m_refusal = refusal;
        setState(State::NotKept);
    } else if (m_state == State::NotKept) {
        setState(State::Writing);
    }
}

void NoteWriting::takeCommitted(const Change &change)
{
    if (!m_note)
        return;
    for (const RowChange &row : change.rows) {
        if (row.id() == m_note->head.id) {
            follow();
            return;
        }
    }
}

void NoteWriting::takeRefused(const Change &change, Refusal why)
{
    if (m_note && why == Refusal::Changed && change.id == m_asked) {
        keepBeside();
        return;
    }
    for (const RowChange &row : change.rows) {
        if (!m_note || row.id() != m_note->head.id)
            continue;
        // It stands on the screen, and is tried again with the next word or by the line above the text.
        m_refusal = why;
        setState(State::NotKept);
        return;
    }
}

/// Somebody else has changed the note meanwhile, and theirs stands. What is written here becomes one of its own.
void NoteWriting::keepBeside()
{
    m_note->head.conflictOf = m_note->head.id;
    m_note->head.id = QUuid::createUuid();
    m_note->head.rev = 0;
    m_dirty = true;
    commit();
}

void NoteWriting::follow()
{
    if (!m_note || isNew())
        return;
    const Note *kept = m_library.contents().find<Note>(m_note->head.id);
    if (!kept) {
        // Deleted, here or by somebody else. What was written meanwhile is a note of its own when it is committed, and
        // what couldn't be saved stands nowhere else.
        if (m_dirty || m_state == State::NotKept || m_library.expected().find<Note>(m_note->head.id))
            return;
        m_note.reset();
        setState(State::Nothing);
        Q_EMIT closed();
        return;
    }
    if (m_dirty)
        return;
    const bool same = kept->text == m_note->text && kept->tags == m_note->tags && kept->color == m_note->color;
    m_note = *kept;
    if (same)
        setState(State::Saved);
    else
        Q_EMIT replaced();
}

} // namespace iamm
