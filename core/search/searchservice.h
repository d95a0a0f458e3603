// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/noteindex.h"
#include "core/search/searchresults.h"
#include "core/storage/storageerror.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace iamm {

class SearchWorker;

/// Who asks: a pane of a window. Its newer question makes its older one void.
enum class SearchClient : quint64 {};

/// How one question ended.
struct SearchAnswer {
    enum class Outcome : quint8 { Finished, Cancelled, Failed };

    SearchClient client{};
    quint64 generation = 0; ///< that search() gave for this question
    Outcome outcome = Outcome::Finished;
    SearchResults results;                       ///< finished: what was found, else nothing; its query always
    std::optional<StorageError::Reason> failure; ///< failed: why
};

/// Searches for all windows without ever making them wait. Lives in the GUI thread and owns the thread that the engine
/// works in, which starts with the first question, or notes; the database is opened there with the first question, and
/// again after a failure.
///
/// Every question gets exactly one answer, in a later turn of the event loop; only those that are open when the service
/// is destroyed are answered, as cancelled, by its destructor.
class SearchService final : public QObject {
    Q_OBJECT

public:
    /// A question that takes longer than `patience` ends with what was found until then.
    explicit SearchService(QString contentPath, std::chrono::milliseconds patience = std::chrono::seconds(2),
                           QObject *parent = nullptr);
    ~SearchService() override;

    SearchClient newClient();

    /// Cancels what the client asked before. Gives the question's number, higher than all before it.
    quint64 search(SearchClient client, const SearchQuery &query);
    void cancel(SearchClient client);

    /// The person's notes are searched along with the text: all of them, and what has changed since. Kept in memory.
    /// `notes` is called in the worker's thread.
    void setNotes(const std::function<std::vector<SearchedNote>()> &notes);
    void clearNotes();
    void putNotes(const std::vector<SearchedNote> &notes);
    void removeNotes(const QList<QUuid> &ids);

Q_SIGNALS:
    void answered(const iamm::SearchAnswer &answer);

private:
    struct Question {
        SearchClient client{};
        SearchQuery query;
        std::shared_ptr<std::atomic_bool> cancelled;
    };

    void startWorker();
    void takeAnswer(SearchAnswer answer);

    QString m_contentPath;
    std::chrono::milliseconds m_patience;
    QThread m_thread;
    SearchWorker *m_worker = nullptr; ///< lives in m_thread and dies with it
    quint64 m_clients = 0;
    quint64 m_generation = 0;
    std::map<quint64, Question> m_open; ///< by generation
};

} // namespace iamm
