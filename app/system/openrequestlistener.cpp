// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/system/openrequestlistener.h"

#include <QFileSystemWatcher>
#include <QTimer>

#include <chrono>
#include <utility>

namespace iamm {

namespace {
using namespace std::chrono_literals;
/// Network folders don't say that something came; then it is seen so soon.
constexpr auto lookInterval = 1s;
} // namespace

OpenRequestListener::OpenRequestListener(QString folder) : m_folder(std::move(folder)) {}

OpenRequestListener::~OpenRequestListener() = default;

void OpenRequestListener::start()
{
    m_watcher = std::make_unique<QFileSystemWatcher>();
    m_often = std::make_unique<QTimer>();
    connect(m_watcher.get(), &QFileSystemWatcher::directoryChanged, this, &OpenRequestListener::look);
    connect(m_often.get(), &QTimer::timeout, this, &OpenRequestListener::look);
    m_often->start(lookInterval);
    look();
}

void OpenRequestListener::look()
{
    // The folder may have been away: a stick, or a network.
    if (m_watcher->directories().isEmpty())
        m_watcher->addPath(m_folder);
    if (const std::optional<OpenRequest> request = takeOpenRequest(m_folder))
        Q_EMIT taken(*request);
}

} // namespace iamm
