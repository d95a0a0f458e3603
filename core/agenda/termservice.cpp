// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/agenda/termservice.h"

#include "core/agenda/agendareader.h"
#include "core/storage/storageerror.h"

#include <QLoggingCategory>
#include <QtConcurrentRun>

#include <utility>

namespace iamm {

namespace {
Q_LOGGING_CATEGORY(logTerms, "iamm.terms")
} // namespace

TermService::TermService(QString contentFile, const Document &document, QObject *parent)
    : QObject(parent), m_contentFile(std::move(contentFile)), m_document(document)
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] { take(m_reading.result()); });
}

TermService::~TermService()
{
    m_reading.waitForFinished(); // it reads the document
}

void TermService::read()
{
    if (m_state != State::NotRead)
        return;
    m_state = State::Reading;
    m_reading.setFuture(
        QtConcurrent::run([file = m_contentFile, &document = m_document] { return readContent(file, document); }));
}

std::shared_ptr<const TermService::Content> TermService::readContent(const QString &file, const Document &document)
{
    try {
        AgendaReader reader(file);
        const std::vector<Term> terms = reader.terms();
        return std::make_shared<Content>(Content{TermBase(terms, reader.termPlaces(document)), TermLookup(terms)});
    } catch (const StorageError &error) {
        qCWarning(logTerms) << "the termbase can't be read:" << error.what();
        return nullptr;
    }
}

void TermService::take(const std::shared_ptr<const Content> &content)
{
    m_state = content ? State::Ready : State::Failed;
    if (content)
        m_content = content;
    Q_EMIT stateChanged();
}

} // namespace iamm
