// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>
#include <memory>

namespace iamm {

class DiskTrace;

/// A disk that fails when it is told to: a SQLite VFS over the system's own, reached by uriOptions(). Must outlive the
/// connections that use it. May be told from any thread.
class FaultVfs final {
public:
    enum class Fault { DiskFull, InputOutput };

    FaultVfs();
    ~FaultVfs();
    FaultVfs(const FaultVfs &) = delete;
    FaultVfs &operator=(const FaultVfs &) = delete;

    /// For Database and LibraryOptions.
    QString uriOptions() const;

    /// After so many more operations that change the disk (write, cut, sync, delete) each one fails until heal().
    void failAfter(int operations, Fault fault);
    /// After so many more times that somebody begins to read, another program holds the file, until heal().
    void lockAfter(int reads);
    /// How often it did.
    int locked() const;
    void heal();
    /// Before the next operation, once.
    void beforeNext(std::function<void()> act);
    /// Tells `trace` of everything that changes the disk from now on; null: nobody. It must outlive the connections.
    void record(DiskTrace *trace);
    /// How many were asked for since the start.
    int operations() const;
    /// How many operations on any file were neither undone by its deletion nor followed by its sync.
    int unsynced() const;

    struct State;

private:
    std::unique_ptr<State> m_state;
};

} // namespace iamm
