// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QProcessEnvironment>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace iamm {

/// One wish of a program to use a file, granted or not.
struct FileUse {
    QString path;         ///< absolute, as the program named it
    bool changes = false; ///< opened to be written, made, renamed, removed or given other rights
    bool succeeded = false;
};

/// What a program asked the system for, with all its threads and children.
struct SystemCalls {
    std::vector<FileUse> files;
    QSet<int> socketFamilies; ///< of every socket and every connection: AF_UNIX, AF_INET, …
    bool wasEnough = false;   ///< ended because it had done what was wanted

    /// The files that were really changed, without devices and /proc.
    QStringList changedFiles() const;
};

/// Runs the program and watches its system calls (ptrace) until `isEnough`, which is asked now and then and must not
/// wait for the program, since that stands still meanwhile. Then it is asked to end (SIGTERM). Ends it also after a
/// minute. None where the system lets nobody watch; Linux only.
std::optional<SystemCalls> traceProgram(const QString &program, const QStringList &arguments,
                                        const QProcessEnvironment &variables, const std::function<bool()> &isEnough);

} // namespace iamm
