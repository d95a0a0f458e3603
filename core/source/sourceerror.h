// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <stdexcept>

namespace iamm {

/// A source, or a data file beside it, that can't be made a document. Stops the build.
class SourceError final : public std::runtime_error {
public:
    /// `line` counts from 1; 0 where the file as a whole is meant. `reason` is English, for whoever builds.
    SourceError(const QString &file, int line, const QString &reason);

    const QString &file() const { return m_file; }
    int line() const { return m_line; }
    const QString &reason() const { return m_reason; }
    /// "FILE:LINE: reason", as compilers say it.
    QString message() const { return QString::fromStdString(what()); }

private:
    QString m_file;
    int m_line;
    QString m_reason;
};

} // namespace iamm
