// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/system/openrequest.h"
#include "core/library/librarylock.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace iamm {

/// One program per library folder: the first holds it, a second start hands over to it and ends. Once per program;
/// lives on the GUI thread.
class SingleInstance final : public QObject {
    Q_OBJECT

public:
    /// Takes the library's lock where nobody has it: a few file operations.
    explicit SingleInstance(const LibraryLocation &library, QObject *parent = nullptr);
    /// A thread that doesn't come back from the folder is left behind rather than waited for.
    ~SingleInstance() override;

    /// Where another program of this computer holds the library: hands over to it and waits until it has taken that.
    /// False where there is none, and where it doesn't answer within seconds: then this program goes on by itself.
    bool handOver(const QString &reference, const QString &languages);

    bool isHolder() const { return m_lock.hold() == LibraryHold::Held; }
    /// A program on another computer holds the library, or has left it without giving it up.
    bool isHeldElsewhere() const { return m_lock.hold() == LibraryHold::HeldElsewhere; }
    /// That other computer's name; anybody may have written it.
    QString computer() const { return m_lock.computer(); }
    /// Holds it from now on, since a person says that it was left behind. False where that fails.
    bool takeOver();

    /// Where there was no folder to hold, as without its stick: holds it if it can be held now. True where that is new.
    bool takeIfPossible();

    /// Hears from now on what other starts hand over. Of use only to the holder.
    void listen();

Q_SIGNALS:
    /// Another start wants to be here.
    void openWanted(const iamm::OpenRequest &request);

private:
    bool waitUntilTaken();

    const QString m_folder;
    LibraryLock m_lock;
    std::unique_ptr<QThread> m_listening;
};

} // namespace iamm
