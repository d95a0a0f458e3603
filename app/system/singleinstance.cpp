// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/system/singleinstance.h"

#include "app/system/foreground.h"
#include "app/system/openrequestlistener.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>

#include <chrono>
#include <thread>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {
using namespace std::chrono_literals;
/// A program that hasn't answered by then hangs.
constexpr auto patience = 3s;
constexpr auto waitStep = 20ms;
/// A folder that hasn't answered by then hangs; the program ends without it.
constexpr std::chrono::milliseconds longestEnd = 500ms;
} // namespace

SingleInstance::SingleInstance(const LibraryLocation &library, QObject *parent)
    : QObject(parent), m_folder(library.folder), m_lock(library)
{
    m_lock.take();
}

SingleInstance::~SingleInstance()
{
    if (!m_listening)
        return;
    m_listening->quit();
    if (m_listening->wait(QDeadlineTimer(longestEnd)))
        return;
    // Destroying a running thread would end the program at once, and waiting might never end.
    QThread *thread = m_listening.release();
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
}

bool SingleInstance::handOver(const QString &reference, const QString &languages)
{
    if (m_lock.hold() != LibraryHold::HeldHere)
        return false;
    letComeToFront(m_lock.process());
    return writeOpenRequest(m_folder, OpenRequest::fromHere(reference, languages)) && waitUntilTaken();
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
    if (m_listening)
        return;
    m_listening = std::make_unique<QThread>();
    m_listening->setObjectName(u"requests of other starts"_s);
    auto *listener = new OpenRequestListener(m_folder);
    listener->moveToThread(m_listening.get());
    connect(m_listening.get(), &QThread::started, listener, &OpenRequestListener::start);
    connect(m_listening.get(), &QThread::finished, listener, &QObject::deleteLater);
    connect(listener, &OpenRequestListener::taken, this, [this](const OpenRequest &request) {
        if (request.isMeant())
            Q_EMIT openWanted(request);
    });
    // What comes while the program ends isn't taken: the other start goes on by itself.
    connect(qApp, &QCoreApplication::aboutToQuit, m_listening.get(), &QThread::quit, Qt::DirectConnection);
    m_listening->start();
}

} // namespace iamm
