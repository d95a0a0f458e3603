// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "tests/support/systemcalls.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <QDeadlineTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QHash>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#endif

namespace iamm {

using namespace Qt::StringLiterals;

QStringList SystemCalls::changedFiles() const
{
    QStringList paths;
    for (const FileUse &file : files) {
        const bool counts = !file.path.startsWith("/dev/"_L1) && !file.path.startsWith("/proc/"_L1);
        if (file.changes && file.succeeded && counts && !paths.contains(file.path))
            paths.append(file.path);
    }
    return paths;
}

#ifdef Q_OS_LINUX

namespace {

using namespace std::chrono_literals;
constexpr auto longest = 60s;
constexpr qint64 askInterval = 50; // milliseconds
constexpr int couldNotRun = 125;
constexpr int noArgument = -1;
constexpr int longestPath = 4096;

using Info = __ptrace_syscall_info;

/// A system call that names a file: which of its arguments is the path, and which the folder that it starts from.
struct PathCall {
    long number;
    int folder;
    int path;
    int flags; ///< of open; noArgument: the call changes what it names
};

constexpr PathCall pathCalls[] = {
    {SYS_openat, 0, 1, 2},
    {SYS_mkdirat, 0, 1, noArgument},
    {SYS_mknodat, 0, 1, noArgument},
    {SYS_unlinkat, 0, 1, noArgument},
    {SYS_linkat, 2, 3, noArgument},
    {SYS_symlinkat, 1, 2, noArgument},
    {SYS_renameat2, 0, 1, noArgument},
    {SYS_renameat2, 2, 3, noArgument},
    {SYS_fchmodat, 0, 1, noArgument},
    {SYS_fchownat, 0, 1, noArgument},
    {SYS_utimensat, 0, 1, noArgument},
    {SYS_truncate, noArgument, 0, noArgument},
    {SYS_setxattr, noArgument, 0, noArgument},
#ifdef SYS_renameat
    {SYS_renameat, 0, 1, noArgument},
    {SYS_renameat, 2, 3, noArgument},
#endif
#ifdef SYS_open // the older ones, which newer machines lack
    {SYS_open, noArgument, 0, 1},
    {SYS_creat, noArgument, 0, noArgument},
    {SYS_mkdir, noArgument, 0, noArgument},
    {SYS_mknod, noArgument, 0, noArgument},
    {SYS_rmdir, noArgument, 0, noArgument},
    {SYS_unlink, noArgument, 0, noArgument},
    {SYS_link, noArgument, 1, noArgument},
    {SYS_symlink, noArgument, 1, noArgument},
    {SYS_rename, noArgument, 0, noArgument},
    {SYS_rename, noArgument, 1, noArgument},
    {SYS_chmod, noArgument, 0, noArgument},
    {SYS_chown, noArgument, 0, noArgument},
    {SYS_utimes, noArgument, 0, noArgument},
#endif
};

bool isToChange(quint64 openFlags)
{
    return (openFlags & O_ACCMODE) != O_RDONLY || (openFlags & (O_CREAT | O_TRUNC));
}

/// Follows one program and everything that it starts. Used in the thread that starts it.
class Tracer final {
public:
    bool start(const QString &program, const QStringList &arguments, const QProcessEnvironment &variables);
    void run(const std::function<bool()> &isEnough);
    bool hasFailed() const { return m_failed; }

    SystemCalls calls;

private:
    void take(pid_t thread, int status);
    void takeCall(pid_t thread);
    void enter(pid_t thread, const Info &info);
    void leave(pid_t thread, const Info &info);
    void takeSocket(pid_t thread, const Info &info);

    pid_t m_child = -1;
    QSet<pid_t> m_known;
    QHash<pid_t, std::vector<FileUse>> m_asked; ///< by a call that hasn't returned
    bool m_failed = false;
};

QByteArray memoryOf(pid_t thread, quint64 address, int size)
{
    QByteArray bytes(size, '\0');
    const int memory = open(QByteArray("/proc/" + QByteArray::number(thread) + "/mem").constData(), O_RDONLY);
    const ssize_t got = memory < 0 ? 0 : pread(memory, bytes.data(), bytes.size(), static_cast<off_t>(address));
    if (memory >= 0)
        close(memory);
    bytes.truncate(got > 0 ? static_cast<int>(got) : 0);
    return bytes;
}

QString pathOf(pid_t thread, const Info &info, const PathCall &call)
{
    const QByteArray bytes = memoryOf(thread, info.entry.args[call.path], longestPath);
    const QString name = QFile::decodeName(QByteArray(bytes.constData())); // up to its end
    const QString process = u"/proc/%1/"_s.arg(thread);
    const int folder = call.folder == noArgument ? AT_FDCWD : static_cast<int>(info.entry.args[call.folder]);
    const QString from =
        QFile::symLinkTarget(folder == AT_FDCWD ? process + u"cwd"_s : process + u"fd/"_s + QString::number(folder));
    return QDir::cleanPath(QDir(from).filePath(name));
}

std::vector<QByteArray> encoded(const QStringList &words)
{
    std::vector<QByteArray> bytes;
    for (const QString &word : words)
        bytes.push_back(word.toLocal8Bit());
    return bytes;
}

std::vector<char *> pointers(std::vector<QByteArray> &words)
{
    std::vector<char *> result;
    for (QByteArray &word : words)
        result.push_back(word.data());
    result.push_back(nullptr);
    return result;
}

bool Tracer::start(const QString &program, const QStringList &arguments, const QProcessEnvironment &variables)
{
    std::vector<QByteArray> words = encoded(QStringList{program} + arguments);
    std::vector<QByteArray> environment = encoded(variables.toStringList());
    const std::vector<char *> argv = pointers(words);
    const std::vector<char *> envp = pointers(environment);
    m_child = fork();
    if (m_child == 0) {
        if (ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) == 0 && raise(SIGSTOP) == 0)
            execve(argv[0], argv.data(), envp.data());
        _exit(couldNotRun);
    }
    int status = 0;
    if (m_child < 0 || waitpid(m_child, &status, __WALL) != m_child || !WIFSTOPPED(status))
        return false;
    m_known.insert(m_child);
    const auto options = PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACECLONE | PTRACE_O_TRACEFORK | PTRACE_O_TRACEVFORK
                         | PTRACE_O_TRACEEXEC | PTRACE_O_EXITKILL;
    return ptrace(PTRACE_SETOPTIONS, m_child, nullptr, options) == 0
           && ptrace(PTRACE_SYSCALL, m_child, nullptr, nullptr) == 0;
}

void Tracer::run(const std::function<bool()> &isEnough)
{
    const QDeadlineTimer deadline(longest);
    QElapsedTimer sinceAsked;
    sinceAsked.start();
    while (true) {
        int status = 0;
        const pid_t thread = waitpid(-1, &status, __WALL | WNOHANG);
        if (thread < 0)
            return; // all have ended
        if (thread > 0)
            take(thread, status);
        else
            std::this_thread::sleep_for(1ms);
        if (deadline.hasExpired()) {
            kill(m_child, SIGKILL);
        } else if (!calls.wasEnough && sinceAsked.elapsed() > askInterval) {
            sinceAsked.start();
            calls.wasEnough = isEnough();
            if (calls.wasEnough)
                kill(m_child, SIGTERM);
        }
    }
}

void Tracer::take(pid_t thread, int status)
{
    if (!WIFSTOPPED(status)) {
        m_asked.remove(thread);
        return;
    }
    const bool isNew = !m_known.contains(thread);
    m_known.insert(thread);
    int signal = WSTOPSIG(status);
    if (signal == (SIGTRAP | 0x80)) {
        takeCall(thread);
        signal = 0;
    } else if (status >> 16 || (isNew && signal == SIGSTOP)) {
        signal = 0; // the tracing's own: something was started
    }
    ptrace(PTRACE_SYSCALL, thread, nullptr, signal);
}

void Tracer::takeCall(pid_t thread)
{
    Info info{};
    if (ptrace(PTRACE_GET_SYSCALL_INFO, thread, sizeof info, &info) <= 0)
        m_failed = true;
    else if (info.op == PTRACE_SYSCALL_INFO_ENTRY)
        enter(thread, info);
    else if (info.op == PTRACE_SYSCALL_INFO_EXIT)
        leave(thread, info);
}

void Tracer::enter(pid_t thread, const Info &info)
{
    const auto number = static_cast<long>(info.entry.nr);
    for (const PathCall &call : pathCalls) {
        if (call.number != number)
            continue;
        const bool changes = call.flags == noArgument || isToChange(info.entry.args[call.flags]);
        m_asked[thread].push_back({pathOf(thread, info, call), changes, false});
    }
    if (number == SYS_execve)
        m_asked[thread].push_back({pathOf(thread, info, {SYS_execve, noArgument, 0, noArgument}), false, false});
    takeSocket(thread, info);
}

void Tracer::leave(pid_t thread, const Info &info)
{
    for (FileUse use : m_asked.take(thread)) {
        use.succeeded = info.exit.is_error == 0;
        calls.files.push_back(use);
    }
}

void Tracer::takeSocket(pid_t thread, const Info &info)
{
    if (info.entry.nr == SYS_socket) {
        calls.socketFamilies.insert(static_cast<int>(info.entry.args[0]));
    } else if (info.entry.nr == SYS_connect) {
        const QByteArray address = memoryOf(thread, info.entry.args[1], sizeof(sa_family_t));
        sa_family_t family = AF_UNSPEC;
        if (address.size() == sizeof family)
            memcpy(&family, address.constData(), sizeof family);
        calls.socketFamilies.insert(family);
    }
}

} // namespace

std::optional<SystemCalls> traceProgram(const QString &program, const QStringList &arguments,
                                        const QProcessEnvironment &variables, const std::function<bool()> &isEnough)
{
    Tracer tracer;
    if (!tracer.start(program, arguments, variables))
        return std::nullopt;
    tracer.run(isEnough);
    // A system that watches but doesn't say what it sees has shown nothing.
    return tracer.hasFailed() || tracer.calls.files.empty() ? std::nullopt : std::optional(tracer.calls);
}

#else

std::optional<SystemCalls> traceProgram(const QString &, const QStringList &, const QProcessEnvironment &,
                                        const std::function<bool()> &)
{
    return std::nullopt;
}

#endif

} // namespace iamm
