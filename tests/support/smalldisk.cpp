// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "tests/support/smalldisk.h"

#include <QFile>
#include <QTemporaryDir>

#ifdef Q_OS_LINUX
#include <sched.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace iamm {

#ifdef Q_OS_LINUX

namespace {

constexpr int couldNotMount = 126;

bool tell(const QString &file, const QByteArray &line)
{
    QFile told(file);
    return told.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && told.write(line) == line.size();
}

/// Root in a user namespace of its own may mount what only it sees.
bool becomeRootOfOwn()
{
    const QByteArray user = "0 " + QByteArray::number(geteuid()) + " 1";
    const QByteArray group = "0 " + QByteArray::number(getegid()) + " 1";
    return unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0 && tell(QStringLiteral("/proc/self/uid_map"), user)
           && tell(QStringLiteral("/proc/self/setgroups"), "deny") && tell(QStringLiteral("/proc/self/gid_map"), group);
}

bool mountSmall(const QByteArray &folder, qint64 bytes)
{
    const QByteArray options = "mode=0700,size=" + QByteArray::number(bytes);
    return mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
           && mount("tmpfs", folder.constData(), "tmpfs", 0, options.constData()) == 0;
}

} // namespace

std::optional<int> runOnSmallDisk(qint64 bytes, const std::function<int(const QString &folder)> &work)
{
    const QTemporaryDir folder;
    const pid_t child = fork();
    if (child == 0) {
        const bool mounted = becomeRootOfOwn() && mountSmall(QFile::encodeName(folder.path()), bytes);
        _exit(mounted ? work(folder.path()) : couldNotMount);
    }
    int status = 0;
    if (child < 0 || waitpid(child, &status, 0) != child || !WIFEXITED(status) || WEXITSTATUS(status) >= couldNotMount)
        return std::nullopt;
    return WEXITSTATUS(status);
}

#else

std::optional<int> runOnSmallDisk(qint64, const std::function<int(const QString &)> &)
{
    return std::nullopt;
}

#endif

} // namespace iamm
