// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/searchservice.h"

#include <QObject>

#include <memory>

namespace iamm {

class SearchEngine;

/// The part of the search service that lives in its thread: opens the database, asks the engine, says how it ended.
class SearchWorker final : public QObject {
    Q_OBJECT

public:
    SearchWorker(QString contentPath, std::chrono::milliseconds patience);
    ~SearchWorker() override;

    /// Emits `answered` once, whatever happens. `answer` says who asks and what.
    void work(SearchAnswer answer, const std::atomic_bool &cancelled);
    /// The person's notes that are searched along with the text.
    void setNotes(const std::vector<SearchedNote> &notes);
    void putNotes(const std::vector<SearchedNote> &notes);
    void removeNotes(const QList<QUuid> &ids);

Q_SIGNALS:
    void answered(const iamm::SearchAnswer &answer);

private:
    void search(SearchAnswer &answer, const std::atomic_bool &cancelled);

    QString m_contentPath;
    std::chrono::milliseconds m_patience;
    std::unique_ptr<SearchEngine> m_engine;
    NoteIndex m_notes;
};

} // namespace iamm
