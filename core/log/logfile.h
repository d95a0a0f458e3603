// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QMutex>
#include <QString>

namespace iamm {

/// A text file to which lines are added, until it would grow beyond its limit: then it becomes NAME.1, in the place of
/// an older one, and a new one begins. Where it can't be written the lines are lost and nothing else happens. May be
/// called from any thread.
class LogFile final {
public:
    static constexpr qint64 usualLimit = 1024 * 1024; ///< bytes

    explicit LogFile(QString path, qint64 limit = usualLimit);

    /// `line` without its end; line breaks in it become spaces, and what goes beyond 2,000 characters is cut.
    void write(const QString &line);

    QString path() const { return m_path; }
    /// Where the older lines are.
    QString olderPath() const;

private:
    bool openFor(qint64 bytes);

    const QString m_path;
    const qint64 m_limit;
    QMutex m_mutex;
    QFile m_file;
};

} // namespace iamm
