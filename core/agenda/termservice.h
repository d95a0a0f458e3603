// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/terms/termbase.h"
#include "core/terms/termlookup.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace iamm {

class Document;

/// The termbase, read in a thread of its own when somebody first wants it. One per program; lives on the GUI thread.
class TermService final : public QObject {
    Q_OBJECT

public:
    enum class State : quint8 {
        NotRead,
        Reading,
        Ready,
        Failed, ///< the database can't be read; logged
    };

    /// `contentFile`: the content database that `document` comes from. `document` must outlive it.
    TermService(QString contentFile, const Document &document, QObject *parent = nullptr);
    ~TermService() override;

    /// Begins to read, unless that is done or under way.
    void read();
    State state() const { return m_state; }

    /// Empty before it is Ready; the same from then on.
    const TermBase &base() const { return m_content->base; }
    const TermLookup &lookup() const { return m_content->lookup; }

Q_SIGNALS:
    /// Reading has come to its end, in one way or the other.
    void stateChanged();

private:
    struct Content {
        TermBase base;
        TermLookup lookup;
    };
    /// Null where it can't be read.
    static std::shared_ptr<const Content> readContent(const QString &file, const Document &document);
    void take(const std::shared_ptr<const Content> &content);

    QString m_contentFile;
    const Document &m_document;
    State m_state = State::NotRead;
    std::shared_ptr<const Content> m_content = std::make_shared<Content>();
    QFutureWatcher<std::shared_ptr<const Content>> m_reading;
};

} // namespace iamm
