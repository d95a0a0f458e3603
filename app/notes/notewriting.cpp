// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/notes/notewriting.h"

#include "app/library/unsavedchanges.h"
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

bool isSameContent(const Note &one, const Note &other)
{
    return one.text == other.text && one.tags == other.tags && one.color == other.color;
}
} // namespace

NoteWriting::NoteWriting(LibraryService &library, const UnsavedChanges &unsaved, QObject *parent)
    : QObject(parent), m_library(library), m_unsaved(unsaved)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeCommit);
    connect(&m_pause, &QTimer::timeout, this, &NoteWriting::commit);
    connect(&library, &LibraryService::draftsChanged, this, &NoteWriting::takeDrafts);
    connect(&library, &LibraryService::committed, this, &NoteWriting::takeCommitted);
    connect(&library, &LibraryService::refused, this, &NoteWriting::takeRefused);
    connect(&library, &LibraryService::reset, this, &NoteWriting::follow);
    connect(&unsaved, &UnsavedChanges::changed, this, &NoteWriting::takeGivenUp);
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
    m_known = {note.text};
    setState(State::Unchanged);
    goOnWithUnsaved();
}

void NoteWriting::goOnWithUnsaved()
{
    const std::optional<RowChange> typed = m_unsaved.typedIn(m_note->head.id);
    if (!typed)
        return;
    const auto &unsaved = std::get<Note>(*typed->after);
    m_written = {unsaved.text != m_note->text, unsaved.tags != m_note->tags, unsaved.color != m_note->color};
    m_note->text = unsaved.text;
    m_note->tags = unsaved.tags;
    m_note->color = unsaved.color;
    m_known = {unsaved.text};
    if (typed->before)
        m_known.append(std::get<Note>(*typed->before).text);
    m_refusal = m_unsaved.reason();
    setState(State::NotKept);
}

void NoteWriting::begin(const StoredPassage &passage)
{
    close();
    m_note.emplace();
    m_note->head = m_library.edit().newHead();
    m_note->head.rev = 0;
    m_note->passage = passage;
    m_known = {QString()};
    setState(State::Unchanged);
}

void NoteWriting::leave()
{
    const Note *there = m_note ? m_library.expected().find<Note>(m_note->head.id) : nullptr;
    // Whoever takes all the words away and leaves wants no note. (Not those that they haven't seen.)
    if (there && lacksWords() && isOwn() && !isTheirs(*there))
        remove();
    else
        commit();
}

void NoteWriting::close()
{
    leave();
    m_note.reset();
    m_written = {};
    m_dirty = false;
    setState(State::Nothing);
}

void NoteWriting::remove()
{
    if (!m_note)
        return;
    commit(); // so that what lies in the bin has every word
    const QUuid id = m_note->head.id;
    m_note.reset();
    m_written = {};
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

bool NoteWriting::lacksWords() const
{
    return m_note && m_written.any() && !hasWords(m_note->text);
}

void NoteWriting::setText(const QString &text)
{
    if (!m_note || std::exchange(m_note->text, text) == text)
        return;
    m_written.text = true;
    changed();
}

void NoteWriting::setTags(const QStringList &tags)
{
    if (!m_note || std::exchange(m_note->tags, tags) == tags)
        return;
    m_written.tags = true;
    changed();
}

void NoteWriting::setColor(AnnotationColor color)
{
    if (!m_note || std::exchange(m_note->color, color) == color)
        return;
    m_written.color = true;
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
    const QUuid id = m_note->head.id;
    const std::optional<Change> change = keepNote(m_library.edit(), wanted());
    if (!change) {
        m_library.dropDraft(id);
        setState(State::Unchanged);
        return;
    }
    const auto &kept = std::get<Note>(*change->rows.front().after);
    m_note->head = kept.head; // no new one any more, and perhaps another one
    m_known.append(kept.text);
    m_library.apply(change);
    if (kept.head.id != id)
        m_library.dropDraft(id);
}

/// Whether these are words that the person hasn't seen here.
bool NoteWriting::isTheirs(const Note &there) const
{
    return there.text != m_note->text && !m_known.contains(there.text);
}

/// What was written here, in the note as it will stand in the library; in a note beside it where somebody else has
/// written meanwhile: theirs stands.
Note NoteWriting::wanted() const
{
    Note wanted = *m_note;
    const Note *there = m_library.expected().find<Note>(m_note->head.id);
    if (!there)
        return wanted;
    if (!m_written.tags)
        wanted.tags = there->tags;
    if (!m_written.color)
        wanted.color = there->color;
    if (!m_written.text) {
        wanted.text = there->text;
    } else if (isTheirs(*there)) {
        wanted.head.conflictOf = wanted.head.id;
        wanted.head.id = QUuid();
    }
    return wanted;
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
    const bool isOurs = m_written.any() && m_note && isTyped(change) && change.rows.front().id() == m_note->head.id;
    if (!isOurs) {
        follow();
        return;
    }
    const QString text = std::get<Note>(change.rows.front().record()).text;
    if (why == Refusal::Changed) {
        if (const Note *beside = noteBeside(m_library.expected(), m_note->head.id, text)) {
            goOnBeside(*beside);
            return;
        }
    }
    // It stands on the screen, and is tried again with the next word or by the line above the text. (Changed: by this
    // person, in what was refused before.)
    if (m_state != State::NotKept || why != Refusal::Changed)
        m_refusal = why;
    setState(State::NotKept);
}

/// The message about what couldn't be saved was closed. What stands on the screen is still wanted.
void NoteWriting::takeGivenUp()
{
    if (m_state == State::NotKept && m_written.any() && !m_unsaved.typedIn(m_note->head.id))
        m_dirty = true;
}

/// Somebody else has changed the note meanwhile, and theirs stands. What is written here has become one of its own.
void NoteWriting::goOnBeside(const Note &beside)
{
    m_note->head = beside.head;
    m_known = {beside.text};
    if (m_note->text != beside.text) {
        m_dirty = true;
        m_pause.start();
    }
    setState(State::Writing);
}

void NoteWriting::follow()
{
    if (!m_note || isNew())
        return;
    const Note *kept = m_library.contents().find<Note>(m_note->head.id);
    const Note *expected = m_library.expected().find<Note>(m_note->head.id);
    if (!kept || !expected) {
        // About to be made or deleted; or deleted, here or by somebody else. What was written meanwhile is a note of
        // its own when it is committed, and what couldn't be saved stands nowhere else.
        if (kept || expected || m_written.any())
            return;
        m_note.reset();
        setState(State::Nothing);
        Q_EMIT closed();
        return;
    }
    const auto isMissing = [&](auto Note::*part) {
        return kept->*part != (*m_note).*part || expected->*part != (*m_note).*part;
    };
    m_written.text = m_written.text && isMissing(&Note::text);
    m_written.tags = m_written.tags && isMissing(&Note::tags);
    m_written.color = m_written.color && isMissing(&Note::color);
    Note shown = *expected;
    if (m_written.text)
        shown.text = m_note->text;
    else
        m_known = {shown.text};
    if (m_written.tags)
        shown.tags = m_note->tags;
    if (m_written.color)
        shown.color = m_note->color;
    const bool same = isSameContent(shown, *m_note);
    m_note = std::move(shown);
    if (!m_written.any() && m_state != State::Unchanged)
        setState(State::Saved);
    if (!same)
        Q_EMIT replaced();
}

} // namespace iamm
