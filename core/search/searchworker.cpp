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
}

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

void SearchWorker::search(SearchAnswer &answer, const std::atomic_bool &cancelled)
{
    if (cancelled) {
        answer.outcome = SearchAnswer::Outcome::Cancelled;
        return;
    }
    if (!m_engine)
        m_engine = std::make_unique<SearchEngine>(m_contentPath);
    const QDeadlineTimer deadline(m_patience);
    SearchResults results = m_engine->search(answer.results.query, [&] {
        if (cancelled)
            return SearchStop::Cancelled;
        return deadline.hasExpired() ? SearchStop::OutOfTime : SearchStop::GoOn;
    });
    if (results.extent == SearchExtent::Cancelled)
        answer.outcome = SearchAnswer::Outcome::Cancelled;
    else
        answer.results = std::move(results);
}

} // namespace iamm
