// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/change.h"
#include "core/library/refusal.h"

#include <QObject>

#include <optional>
#include <vector>

namespace iamm {

class LibraryContents;
class LibraryService;

/// Changes that the library refused and that may still be wanted: nothing of what a person did is lost because a disk
/// was full. Once per program; the windows show the latest and offer to try again.
class UnsavedChanges final : public QObject {
    Q_OBJECT

public:
    /// `library` must outlive it.
    explicit UnsavedChanges(LibraryService &library, QObject *parent = nullptr);

    bool isEmpty() const { return m_refused.empty(); }
    /// Of the latest; not to be called while empty.
    ChangeName name() const { return m_refused.back().change.name(); }
    Refusal reason() const { return m_refused.back().why; }
    /// Whether trying again can help with any of them.
    bool canTryAgain() const;

    /// The contents as they would be if nothing had been refused; what was made before anybody knew by whom is `me`'s.
    LibraryContents with(LibraryContents contents, const Author &me) const;

    /// What was last typed in the editor of this note and can still be saved; none where all is saved.
    std::optional<RowChange> typedIn(const QUuid &note) const;

    /// Gives those with which it can help to the library again, in their order; opens it first if it isn't open. What
    /// is being saved is waited for: it may be the same.
    void tryAgain();
    /// The latest was seen, and nothing can be done about it; or, where something can be, none is wanted any more.
    void giveUp();

Q_SIGNALS:
    void changed();

private:
    struct Refused {
        Change change;
        Refusal why = {};
    };

    static bool canHelp(const Refused &refused);
    void dropHopeless();
    void take(const Change &change, Refusal why);
    void add(const Change &change, Refusal why);
    void applyAll();

    LibraryService &m_library;
    std::vector<Refused> m_refused;
    bool m_opening = false; ///< tried again as soon as the library is open
    bool m_waiting = false; ///< tried again as soon as nothing is being saved
};

} // namespace iamm
