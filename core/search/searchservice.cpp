// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/search/searchservice.h"

#include "core/search/searchworker.h"

#include <utility>

namespace iamm {

using namespace Qt::StringLiterals;

SearchService::SearchService(QString contentPath, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent), m_contentPath(std::move(contentPath)), m_patience(patience)
{
    m_thread.setObjectName(u"search"_s);
}

SearchService::~SearchService()
{
    for (const auto &[generation, question] : m_open)
        *question.cancelled = true;
    m_thread.quit();
    m_thread.wait();
    for (const auto &[generation, question] : std::exchange(m_open, {})) {
        SearchAnswer answer{question.client, generation, SearchAnswer::Outcome::Cancelled, {}, {}};
        answer.results.query = question.query;
        Q_EMIT answered(answer);
    }
}

SearchClient SearchService::newClient()
{
    return SearchClient{++m_clients};
}

quint64 SearchService::search(SearchClient client, const SearchQuery &query)
{
    cancel(client);
    startWorker();
    const quint64 generation = ++m_generation;
    const auto cancelled = std::make_shared<std::atomic_bool>(false);
    m_open.emplace(generation, Question{client, query, cancelled});

    SearchAnswer answer{client, generation, SearchAnswer::Outcome::Finished, {}, {}};
    answer.results.query = query;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, answer = std::move(answer), cancelled] { worker->work(answer, *cancelled); },
        Qt::QueuedConnection);
    return generation;
}

void SearchService::cancel(SearchClient client)
{
    for (const auto &[generation, question] : m_open) {
        if (question.client == client)
            *question.cancelled = true;
    }
}

void SearchService::setNotes(const std::function<std::vector<SearchedNote>()> &notes)
{
    startWorker();
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, notes] { worker->setNotes(notes()); }, Qt::QueuedConnection);
}

void SearchService::clearNotes()
{
    if (m_worker)
        setNotes([] { return std::vector<SearchedNote>(); });
}

void SearchService::putNotes(const std::vector<SearchedNote> &notes)
{
    if (notes.empty())
        return;
    startWorker();
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, notes] { worker->putNotes(notes); }, Qt::QueuedConnection);
}

void SearchService::removeNotes(const QList<QUuid> &ids)
{
    if (ids.isEmpty() || !m_worker)
        return;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, ids] { worker->removeNotes(ids); }, Qt::QueuedConnection);
}

void SearchService::startWorker()
{
    if (m_worker)
        return;
    m_worker = new SearchWorker(m_contentPath, m_patience);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &SearchWorker::answered, this, &SearchService::takeAnswer);
    m_thread.start();
}

void SearchService::takeAnswer(SearchAnswer answer)
{
    const auto question = m_open.find(answer.generation);
    if (question == m_open.end())
        return;
    // It was cancelled when the answer was already on its way.
    if (*question->second.cancelled && answer.outcome == SearchAnswer::Outcome::Finished) {
        answer.outcome = SearchAnswer::Outcome::Cancelled;
        answer.results = {};
        answer.results.query = question->second.query;
    }
    m_open.erase(question);
    Q_EMIT answered(answer);
}

} // namespace iamm
