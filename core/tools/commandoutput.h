// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace iamm {

/// Standard output and standard error of a command, in UTF-8 whatever the locale says.
class CommandOutput final {
public:
    enum class State : quint8 {
        Written,
        ReaderGone, ///< the pipe was closed: whoever reads has enough
        Failed,     ///< a full disk, for example
    };

    void print(const QString &text) { print(text.toUtf8()); }
    void print(const QByteArray &bytes);
    void print(const QJsonObject &json);
    /// One line for standard error.
    void complain(const QString &message);

    /// Writes what is still held back.
    State finish();

private:
    State m_state = State::Written;
};

} // namespace iamm
