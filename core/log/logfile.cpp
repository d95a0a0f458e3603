// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/log/logfile.h"

#include <QMutexLocker>

#include <utility>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestLine = 2000;
constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
} // namespace

LogFile::LogFile(QString path, qint64 limit) : m_path(std::move(path)), m_limit(limit), m_file(m_path) {}

QString LogFile::olderPath() const
{
    return m_path + u".1"_s;
}

void LogFile::write(const QString &line)
{
    QByteArray bytes = line.left(longestLine).toUtf8();
    bytes.replace('\n', ' ').replace('\r', ' ');
    bytes += '\n';
    const QMutexLocker locker(&m_mutex);
    if (!openFor(bytes.size()))
        return;
    m_file.write(bytes);
    m_file.flush();
}

/// The file, open, with room for so many bytes.
bool LogFile::openFor(qint64 bytes)
{
    const auto flags = QIODevice::WriteOnly | QIODevice::Append;
    if (!m_file.isOpen() && !m_file.open(flags, ownerOnly))
        return false;
    if (m_file.size() == 0 || m_file.size() + bytes <= m_limit)
        return true;
    m_file.close();
    QFile::remove(olderPath());
    // Where it can't be moved (another program of ours has it open) it begins anew rather than grow for ever.
    if (!QFile::rename(m_path, olderPath()))
        QFile::remove(m_path);
    return m_file.open(flags, ownerOnly);
}

} // namespace iamm
