// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/contenttrust.h"

#include <QLoggingCategory>
#include <QtConcurrentRun>

#include <utility>

namespace iamm {

namespace {
Q_LOGGING_CATEGORY(logContent, "iamm.content")
}

ContentTrust::ContentTrust(QString path, QString expectedHash, QObject *parent)
    : QObject(parent), m_path(std::move(path)), m_expectedHash(std::move(expectedHash)),
      m_state(m_expectedHash.isEmpty() ? ContentState::OwnFile : ContentState::Unchecked)
{
    connect(&m_checking, &QFutureWatcherBase::finished, this, [this] { take(m_checking.result()); });
}

void ContentTrust::check()
{
    if (m_state == ContentState::OwnFile)
        return;
    // What can't be checked isn't trusted either.
    const auto failed = [] { return ContentCheck::Unreadable; };
    m_checking.setFuture(QtConcurrent::run(verifyContentHash, m_path, m_expectedHash).onFailed(failed));
}

void ContentTrust::take(ContentCheck check)
{
    m_state = check == ContentCheck::AsBuilt ? ContentState::AsBuilt : ContentState::Changed;
    if (m_state == ContentState::Changed)
        qCWarning(logContent) << "the content database is not the one that the program was built with";
    Q_EMIT stateChanged();
}

} // namespace iamm
