// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/blockid.h"
#include "core/search/searchservice.h"

#include <QObject>
#include <QPersistentModelIndex>
#include <QString>

#include <optional>

namespace iamm {

class ResultsModel;
class SearchMarks;
class WindowContext;
enum class Why;

/// One window's search: asks the service while the person types, holds what was found, and knows which result was
/// opened last and where the person was before. Field, pane, actions and marks show it. Owned by the window.
class SearchSession final : public QObject {
    Q_OBJECT

public:
    enum class State : quint8 {
        Idle, ///< nothing is sought
        Answered,
        Failed,
    };

    /// `context` must outlive it.
    explicit SearchSession(WindowContext &context, QObject *parent = nullptr);

    const QString &typed() const { return m_typed; }
    /// Seeks this; results come later, and until then the old ones stay.
    void setTyped(const QString &typed);

    State state() const { return m_state; }
    /// An answer is still to come.
    bool isWaiting() const { return m_asked != 0; }
    /// Why it failed.
    std::optional<StorageError::Reason> failure() const { return m_failure; }
    ResultsModel &model() { return *m_model; }
    SearchMarks &marks() { return *m_marks; }

    /// The hit that was opened last; invalid: none of these.
    QModelIndex current() const { return m_current; }
    /// How many hits are listed, in all sections.
    int hitCount() const;
    /// Goes to a hit, or to the heading of a section of hits. A deliberate jump.
    void open(const QModelIndex &index);
    /// Opens the current hit, else the first; where the answer is still to come, then.
    void openCurrent();
    /// Opens the next (1) or the previous (-1) hit; goes on at the other end.
    void step(int direction);

    /// Whether a result was opened and the person didn't go elsewhere since.
    bool canReturn() const { return m_before.has_value(); }
    /// To the place before the search.
    void returnToBefore();

    /// The interface's language has changed.
    void retranslate();

Q_SIGNALS:
    /// The words to be sought were changed, by whomever.
    void typedChanged(const QString &typed);
    /// State, results, or whether an answer is awaited.
    void changed();
    void currentChanged(const QModelIndex &hit);
    /// The current hit is in this note.
    void noteFound(const QUuid &note);
    /// The person wants to be at the passage of this note: where that stands, the library knows.
    void noteWanted(const QUuid &note, iamm::Why why);
    void canReturnChanged(bool can);
    /// What openCurrent() asked for was done, perhaps a moment later.
    void currentOpened();

private:
    void ask(const SearchQuery &query);
    void askAgain();
    void take(const SearchAnswer &answer);
    void showNothing();
    void setCurrent(const QModelIndex &hit);
    void setBefore(const std::optional<BlockId> &place);
    void goTo(const QModelIndex &index, Why why);
    QModelIndex hitAt(int number) const;
    int numberOf(const QModelIndex &hit) const;

    WindowContext &m_context;
    SearchClient m_client;
    ResultsModel *m_model = nullptr;
    SearchMarks *m_marks = nullptr;
    QString m_typed;
    SearchQuery m_query; ///< asked last
    State m_state = State::Idle;
    quint64 m_asked = 0; ///< the question without an answer; 0: none
    std::optional<StorageError::Reason> m_failure;
    bool m_openWhenFound = false;
    bool m_going = false;
    QPersistentModelIndex m_current;
    std::optional<BlockId> m_before;
};

} // namespace iamm
