// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/note.h"
#include "core/library/refusal.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace iamm {

struct Change;
class LibraryService;

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

    /// `library` must outlive it.
    explicit NoteWriting(LibraryService &library, QObject *parent = nullptr);
    /// Leaves.
    ~NoteWriting() override;

    /// Goes on with a note that is there.
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
    void changed();
    void setState(State state);
    void takeDrafts();
    void takeCommitted(const Change &change);
    void takeRefused(const Change &change, Refusal why);
    void follow();
    void keepBeside();

    LibraryService &m_library;
    std::optional<Note> m_note;
    bool m_dirty = false; ///< written since the last commit was asked for
    QUuid m_asked;        ///< the change that was asked for last
    State m_state = State::Nothing;
    std::optional<Refusal> m_refusal;
    QTimer m_pause;
};

} // namespace iamm
