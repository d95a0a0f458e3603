// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "tests/support/faultvfs.h"

#include "tests/support/disktrace.h"

#include <atomic>
#include <cstring>
#include <map>
#include <mutex>
#include <new>
#include <string>
#include <utility>

#include <sqlite3.h>

namespace iamm {

using namespace Qt::StringLiterals;

struct FaultVfs::State {
    sqlite3_vfs vfs = {};
    sqlite3_vfs *real = nullptr;
    std::string name;
    std::atomic<int> operations = 0;
    std::atomic<int> left = -1; ///< operations until they fail; below 0: never
    std::atomic<int> code = SQLITE_OK;
    std::atomic<int> readsLeft = -1; ///< until the file is locked; below 0: never
    std::atomic<int> locked = 0;     ///< times that it was
    std::mutex mutex;
    std::map<std::string, int> unsynced; ///< by file
    std::atomic<DiskTrace *> trace = nullptr;
    std::function<void()> beforeNext;

    /// SQLITE_OK, or the failure that is due.
    int count()
    {
        ++operations;
        if (const auto act = std::exchange(beforeNext, {}))
            act();
        if (left < 0)
            return SQLITE_OK;
        if (left == 0)
            return code;
        --left;
        return SQLITE_OK;
    }
    /// Tells the trace, if there is one.
    template <typename Tell>
    void tell(const Tell &tell)
    {
        if (DiskTrace *listener = trace)
            tell(*listener);
    }
    void dirty(const std::string &file)
    {
        const std::lock_guard lock(mutex);
        ++unsynced[file];
    }
    void clean(const std::string &file)
    {
        const std::lock_guard lock(mutex);
        unsynced.erase(file);
    }
};

namespace {

using State = FaultVfs::State;

/// What SQLite holds for each open file; the real one's memory follows behind it.
struct File {
    sqlite3_file base;
    State *state;
    std::string *name;
    sqlite3_file *real;
};

constexpr int realOffset = (static_cast<int>(sizeof(File)) + 15) / 16 * 16;

File *self(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file);
}
sqlite3_file *realOf(sqlite3_file *file)
{
    return self(file)->real;
}
State *stateOf(sqlite3_vfs *vfs)
{
    return static_cast<State *>(vfs->pAppData);
}

int closeFile(sqlite3_file *file)
{
    const int result = realOf(file)->pMethods->xClose(realOf(file));
    delete self(file)->name;
    return result;
}
int readFile(sqlite3_file *file, void *to, int count, sqlite3_int64 at)
{
    return realOf(file)->pMethods->xRead(realOf(file), to, count, at);
}
int writeFile(sqlite3_file *file, const void *from, int count, sqlite3_int64 at)
{
    if (const int fault = self(file)->state->count())
        return fault;
    self(file)->state->dirty(*self(file)->name);
    self(file)->state->tell([&](DiskTrace &trace) {
        trace.write(QString::fromStdString(*self(file)->name), at, {static_cast<const char *>(from), count});
    });
    return realOf(file)->pMethods->xWrite(realOf(file), from, count, at);
}
int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (const int fault = self(file)->state->count())
        return fault;
    self(file)->state->dirty(*self(file)->name);
    self(file)->state->tell([&](DiskTrace &trace) { trace.cut(QString::fromStdString(*self(file)->name), size); });
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}
int syncFile(sqlite3_file *file, int flags)
{
    if (const int fault = self(file)->state->count())
        return fault;
    self(file)->state->clean(*self(file)->name);
    self(file)->state->tell([&](DiskTrace &trace) { trace.sync(QString::fromStdString(*self(file)->name)); });
    return realOf(file)->pMethods->xSync(realOf(file), flags);
}
int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}
int lockFile(sqlite3_file *file, int level)
{
    State *state = self(file)->state;
    if (level == SQLITE_LOCK_SHARED && state->readsLeft >= 0) {
        if (state->readsLeft == 0) {
            ++state->locked;
            return SQLITE_BUSY;
        }
        --state->readsLeft;
    }
    return realOf(file)->pMethods->xLock(realOf(file), level);
}
int unlockFile(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}
int checkReservedLock(sqlite3_file *file, int *result)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), result);
}
int fileControl(sqlite3_file *file, int operation, void *argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), operation, argument);
}
int sectorSize(sqlite3_file *file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}
int deviceCharacteristics(sqlite3_file *file)
{
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}

/// Version 1: no shared memory and no mapping, which journal_mode=DELETE doesn't need.
sqlite3_io_methods fileMethods()
{
    sqlite3_io_methods methods = {};
    methods.iVersion = 1;
    methods.xClose = closeFile;
    methods.xRead = readFile;
    methods.xWrite = writeFile;
    methods.xTruncate = truncateFile;
    methods.xSync = syncFile;
    methods.xFileSize = fileSize;
    methods.xLock = lockFile;
    methods.xUnlock = unlockFile;
    methods.xCheckReservedLock = checkReservedLock;
    methods.xFileControl = fileControl;
    methods.xSectorSize = sectorSize;
    methods.xDeviceCharacteristics = deviceCharacteristics;
    return methods;
}

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    static const sqlite3_io_methods methods = fileMethods();
    State *state = stateOf(vfs);
    auto *real = reinterpret_cast<sqlite3_file *>(reinterpret_cast<char *>(file) + realOffset);
    std::memset(real, 0, static_cast<size_t>(state->real->szOsFile));
    file->pMethods = nullptr;
    const int result = state->real->xOpen(state->real, name, real, flags, outFlags);
    if (result != SQLITE_OK)
        return result;
    self(file)->state = state;
    self(file)->name = new std::string(name ? name : "");
    self(file)->real = real;
    file->pMethods = &methods;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    State *state = stateOf(vfs);
    if (const int fault = state->count())
        return fault;
    state->clean(name);
    state->tell([&](DiskTrace &trace) { trace.remove(QString::fromUtf8(name), syncFolder != 0); });
    return state->real->xDelete(state->real, name, syncFolder);
}

} // namespace

FaultVfs::FaultVfs() : m_state(std::make_unique<State>())
{
    static std::atomic<int> number = 0;
    m_state->real = sqlite3_vfs_find(nullptr);
    m_state->name = "iamm-fault-" + std::to_string(++number);
    m_state->vfs = *m_state->real; // what isn't about files is the real one's; it looks at nothing of its own there
    m_state->vfs.iVersion = 2;
    m_state->vfs.szOsFile = realOffset + m_state->real->szOsFile;
    m_state->vfs.pNext = nullptr;
    m_state->vfs.zName = m_state->name.c_str();
    m_state->vfs.pAppData = m_state.get();
    m_state->vfs.xOpen = openFile;
    m_state->vfs.xDelete = deleteFile;
    sqlite3_vfs_register(&m_state->vfs, 0);
}

FaultVfs::~FaultVfs()
{
    sqlite3_vfs_unregister(&m_state->vfs);
}

QString FaultVfs::uriOptions() const
{
    return u"vfs="_s + QString::fromStdString(m_state->name);
}

void FaultVfs::failAfter(int operations, Fault fault)
{
    m_state->code = fault == Fault::DiskFull ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    m_state->left = operations;
}

void FaultVfs::lockAfter(int reads)
{
    m_state->readsLeft = reads;
}

int FaultVfs::locked() const
{
    return m_state->locked;
}

void FaultVfs::heal()
{
    m_state->readsLeft = -1;
    m_state->left = -1;
}

void FaultVfs::beforeNext(std::function<void()> act)
{
    m_state->beforeNext = std::move(act);
}

void FaultVfs::record(DiskTrace *trace)
{
    m_state->trace = trace;
}

int FaultVfs::operations() const
{
    return m_state->operations;
}

int FaultVfs::unsynced() const
{
    const std::lock_guard lock(m_state->mutex);
    int all = 0;
    for (const auto &[file, count] : m_state->unsynced)
        all += count;
    return all;
}

} // namespace iamm
