// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/search/searchworker.h"

#include "core/search/searchengine.h"

#include <QDeadlineTimer>
#include <QLoggingCategory>

#include <utility>

namespace iamm {

namespace {
Q_LOGGING_CATEGORY(logSearch, "iamm.search")
/// More than anybody looks through: what is sought is said better then.
constexpr int mostNotes = 200;
} // namespace

SearchWorker::SearchWorker(QString contentPath, std::chrono::milliseconds patience)
    : m_contentPath(std::move(contentPath)), m_patience(patience)
{
}

SearchWorker::~SearchWorker() = default;

void SearchWorker::work(SearchAnswer answer, const std::atomic_bool &cancelled)
{
    try {
        search(answer, cancelled);
    } catch (const std::exception &error) {
        // The next question opens the database anew. SQLite's message may quote what was typed: it isn't logged.
        m_engine.reset();
        const auto *storage = dynamic_cast<const StorageError *>(&error);
        answer.outcome = SearchAnswer::Outcome::Failed;
        answer.failure = storage ? storage->reason() : StorageError::Reason::Other;
        qCWarning(logSearch) << "a search failed; reason" << static_cast<int>(*answer.failure);
    }
    Q_EMIT answered(answer);
}

void SearchWorker::setNotes(const std::vector<SearchedNote> &notes)
{
    m_notes.clear();
    putNotes(notes);
}

void SearchWorker::putNotes(const std::vector<SearchedNote> &notes)
{
    for (const SearchedNote &note : notes)
        m_notes.put(note);
}

void SearchWorker::removeNotes(const QList<QUuid> &ids)
{
    for (const QUuid &id : ids)
        m_notes.remove(id);
}

void SearchWorker::search(SearchAnswer &answer, const std::atomic_bool &cancelled)
{
    if (cancelled) {
        answer.outcome = SearchAnswer::Outcome::Cancelled;
        return;
    }
    if (!m_engine)
        m_engine = std::make_unique<SearchEngine>(m_contentPath);
    const QDeadlineTimer deadline(m_patience);
    const auto stop = [&] {
        if (cancelled)
            return SearchStop::Cancelled;
        return deadline.hasExpired() ? SearchStop::OutOfTime : SearchStop::GoOn;
    };
    // The notes first: they are few, and none is missing where the text takes all the time there is.
    bool isOver = false;
    const QList<SearchHit> notes = m_notes.find(answer.results.query, mostNotes, [&] {
        isOver = stop() != SearchStop::GoOn;
        return isOver;
    });
    SearchResults results;
    results.query = answer.results.query;
    if (!results.query.notesOnly)
        results = m_engine->search(answer.results.query, stop);
    if (isOver)
        results.extent = SearchExtent::OutOfTime;
    results.notes = static_cast<int>(notes.size());
    results.hits += notes;
    if (cancelled)
        answer.outcome = SearchAnswer::Outcome::Cancelled;
    else
        answer.results = std::move(results);
}

} // namespace iamm
