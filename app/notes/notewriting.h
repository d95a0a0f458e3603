// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/note.h"
#include "core/library/refusal.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <optional>

namespace iamm {

struct Change;
class LibraryService;
class UnsavedChanges;

/// A note while it is written: each change is kept as a draft at once, and as a change of the library after a pause and
/// when the person leaves it. Knows no window. Owned by the editor.
class NoteWriting final : public QObject {
    Q_OBJECT

public:
    enum class State {
        Nothing, ///< nothing is being written
        Unchanged,
        Writing, ///< kept as a draft, or about to be
        Saved,
        NotKept, ///< what stands on the screen is nowhere else
    };

    /// Both must outlive it. What is refused since somebody else has changed the note `unsaved` keeps beside it.
    NoteWriting(LibraryService &library, const UnsavedChanges &unsaved, QObject *parent = nullptr);
    /// Leaves.
    ~NoteWriting() override;

    /// Goes on with a note that is there, and with what was typed in it and couldn't be saved.
    void open(const Note &note);
    /// A new one at this passage; it becomes a note when something is written.
    void begin(const StoredPassage &passage);
    /// Leaves, and then nothing is open.
    void close();
    /// Commits; what is left without words goes to the bin, and then nothing is open.
    void leave();
    /// Nothing is open any more; the note goes to the bin, and what is only a draft for good.
    void remove();

    void setText(const QString &text);
    void setTags(const QStringList &tags);
    void setColor(AnnotationColor color);

    /// What is being written, as it stands on the screen. None: nothing.
    const std::optional<Note> &note() const { return m_note; }
    bool isNew() const;
    /// Whether this person may change it; what others have written is only read.
    bool isOwn() const;
    /// Whether all words were taken away, or none were written yet although something else was.
    bool lacksWords() const;
    State state() const { return m_state; }
    /// With NotKept: why.
    std::optional<Refusal> refusal() const { return m_refusal; }

    /// What was written becomes a change of the library, now.
    void commit();

Q_SIGNALS:
    void stateChanged();
    /// The note was changed by somebody else or by undoing: it stands here anew.
    void replaced();
    /// It is deleted; nothing is open any more.
    void closed();

private:
    /// What a person has written here that isn't known to be in the library. The rest of the note follows the library.
    struct Written {
        bool text = false;
        bool tags = false;
        bool color = false;
        bool any() const { return text || tags || color; }
    };

    void changed();
    void setState(State state);
    void takeDrafts();
    void takeCommitted(const Change &change);
    void takeRefused(const Change &change, Refusal why);
    void takeGivenUp();
    void goOnWithUnsaved();
    void goOnBeside(const Note &beside);
    void follow();
    bool isTheirs(const Note &there) const;
    Note wanted() const;

    LibraryService &m_library;
    const UnsavedChanges &m_unsaved;
    std::optional<Note> m_note;
    Written m_written;
    QStringList m_known;  ///< texts from which the one on the screen was made: nothing is lost where they are replaced
    bool m_dirty = false; ///< written since the last commit was asked for
    State m_state = State::Nothing;
    std::optional<Refusal> m_refusal;
    QTimer m_pause;
};

} // namespace iamm
