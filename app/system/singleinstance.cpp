// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/system/singleinstance.h"

#include "app/system/foreground.h"

#include <QDeadlineTimer>
#include <QFile>

#include <chrono>
#include <thread>

namespace iamm {

namespace {
using namespace std::chrono_literals;
/// A program that hasn't answered by then hangs.
constexpr auto patience = 3s;
constexpr auto waitStep = 20ms;
/// Network folders don't say that something came; then it is seen so soon.
constexpr auto lookInterval = 1s;
} // namespace

SingleInstance::SingleInstance(const LibraryLocation &library, QObject *parent)
    : QObject(parent), m_folder(library.folder), m_lock(library)
{
    m_lock.take();
    m_often.setInterval(lookInterval);
    connect(&m_often, &QTimer::timeout, this, &SingleInstance::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &SingleInstance::look);
}

bool SingleInstance::handOver(const QString &reference)
{
    if (m_lock.hold() != LibraryHold::HeldHere)
        return false;
    letComeToFront(m_lock.process());
    return writeOpenRequest(m_folder, OpenRequest::fromHere(reference)) && waitUntilTaken();
}

bool SingleInstance::waitUntilTaken()
{
    const QString file = openRequestFile(m_folder);
    const QDeadlineTimer deadline(patience);
    while (QFile::exists(file)) {
        // It may just be ending: then there is nobody to hand over to.
        if (deadline.hasExpired() || m_lock.take() != LibraryHold::HeldHere) {
            // Taken at the last moment, it is taken all the same.
            return !QFile::remove(file) && !QFile::exists(file);
        }
        std::this_thread::sleep_for(waitStep);
    }
    return true;
}

bool SingleInstance::takeOver()
{
    return m_lock.takeOver() == LibraryHold::Held;
}

bool SingleInstance::takeIfPossible()
{
    return m_lock.hold() == LibraryHold::NotPossible && m_lock.take() == LibraryHold::Held;
}

void SingleInstance::listen()
{
    m_often.start();
    look();
}

void SingleInstance::look()
{
    // The folder may have been away: a stick, or a network.
    if (m_watcher.directories().isEmpty())
        m_watcher.addPath(m_folder);
    const std::optional<OpenRequest> request = takeOpenRequest(m_folder);
    if (request && request->isMeant())
        Q_EMIT openWanted(*request);
}

} // namespace iamm
