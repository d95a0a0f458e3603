// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/librarylock.h"

#include <QDir>
#include <QFile>
#include <QSysInfo>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 64;
/// Far more than any lock file holds: the file may be anything.
constexpr qint64 longestFile = 4096;
/// QLockFile writes, a line each: process, program, computer's name, computer's identifier, and more.
constexpr int computerLine = 3;

QString lockFile(const LibraryLocation &location)
{
    return QDir(location.folder).filePath(u"library.lock"_s);
}

/// By its identifier, since many computers are called "localhost"; by its name where there is no identifier. (QLockFile
/// compares in the same way, but gives only the name.)
bool isFromThisComputer(const QString &path, const QString &name)
{
    QFile file(path);
    const QByteArray own = QSysInfo::machineUniqueId();
    if (own.isEmpty() || !file.open(QIODevice::ReadOnly))
        return name == QSysInfo::machineHostName();
    const QByteArray written = file.read(longestFile).split('\n').value(computerLine);
    return written.isEmpty() ? name == QSysInfo::machineHostName() : written == own;
}

} // namespace

LibraryLock::LibraryLock(const LibraryLocation &location) : m_location(location), m_file(lockFile(location))
{
    // However long ago it was taken, a running program has it.
    m_file.setStaleLockTime(0);
}

LibraryHold LibraryLock::take()
{
    m_hold = tryToTake();
    return m_hold;
}

LibraryHold LibraryLock::takeOver()
{
    // Where it has been given up meanwhile there is nothing to remove.
    if (m_hold == LibraryHold::HeldElsewhere)
        m_file.removeStaleLockFile();
    return take();
}

LibraryHold LibraryLock::tryToTake()
{
    if (m_file.isLocked())
        return LibraryHold::Held;
    if (!makeLibraryFolder(m_location))
        return LibraryHold::NotPossible;
    if (m_file.tryLock(0))
        return LibraryHold::Held;
    return m_file.error() == QLockFile::LockFailedError ? readHolder() : LibraryHold::NotPossible;
}

LibraryHold LibraryLock::readHolder()
{
    QString program;
    QString name;
    if (!m_file.getLockInfo(&m_process, &name, &program)) {
        // Empty: a power cut came before what was written in it. The system lets nobody remove it while it is in use.
        const bool taken = m_file.removeStaleLockFile() && m_file.tryLock(0);
        return taken ? LibraryHold::Held : LibraryHold::HeldHere;
    }
    if (isFromThisComputer(m_file.fileName(), name))
        return LibraryHold::HeldHere;
    m_computer = name.simplified().left(longestName);
    return LibraryHold::HeldElsewhere;
}

} // namespace iamm
