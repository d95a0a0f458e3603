// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/agenda/contentlocation.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>

namespace iamm {

enum class ContentState {
    Unchecked, ///< not yet: the text is on the screen first
    AsBuilt,
    Changed, ///< not the text that the program was built with: it must not be handed on
    OwnFile, ///< a file that was asked for: nobody knows what it should hold
};

/// Whether the text on the screen is the one that the program was built with. Once per program, on the GUI thread.
class ContentTrust final : public QObject {
    Q_OBJECT

public:
    /// `expectedHash`: the SHA-256 in hexadecimal; empty for a file of the person's own choice.
    ContentTrust(QString path, QString expectedHash, QObject *parent = nullptr);

    /// Reads the file again in another thread. Does nothing for a file of one's own.
    void check();

    ContentState state() const { return m_state; }
    /// Copying, citing, printing and exporting.
    bool mayBeHandedOn() const { return m_state != ContentState::Changed; }

Q_SIGNALS:
    void stateChanged();

private:
    void take(ContentCheck check);

    QString m_path;
    QString m_expectedHash;
    ContentState m_state = ContentState::Unchecked;
    QFutureWatcher<ContentCheck> m_checking; // a watcher: what is gone meanwhile isn't told
};

} // namespace iamm
