// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "tests/support/droprights.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <grp.h>
#include <pwd.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace iamm {

#ifdef Q_OS_UNIX

namespace {
bool dropRights()
{
    if (geteuid() != 0)
        return true;
    const passwd *nobody = getpwnam("nobody");
    return nobody && setgroups(0, nullptr) == 0 && setgid(nobody->pw_gid) == 0 && setuid(nobody->pw_uid) == 0;
}
constexpr int couldNotDrop = 126;
} // namespace

std::optional<int> runWithoutRights(const std::function<int()> &work)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(dropRights() ? work() : couldNotDrop);
    int status = 0;
    if (child < 0 || waitpid(child, &status, 0) != child || !WIFEXITED(status) || WEXITSTATUS(status) >= couldNotDrop)
        return std::nullopt;
    return WEXITSTATUS(status);
}

void giveAway(const QString &path)
{
    const passwd *nobody = geteuid() == 0 ? getpwnam("nobody") : nullptr;
    if (nobody && chown(QFile::encodeName(path).constData(), nobody->pw_uid, nobody->pw_gid) != 0)
        qWarning("chown failed");
}

#else

std::optional<int> runWithoutRights(const std::function<int()> &)
{
    return std::nullopt;
}

void giveAway(const QString &) {}

#endif

} // namespace iamm
