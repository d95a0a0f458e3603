// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace iamm {

/// A text file as its lines, counted from 1, and the hash of its bytes.
class SourceText final {
public:
    SourceText() = default;
    /// `file` is how errors name it. Throws SourceError unless the bytes are UTF-8 without NUL or other control
    /// characters than tab and line end.
    SourceText(const QString &file, const QByteArray &bytes);

    const QString &file() const { return m_file; }
    int lineCount() const { return static_cast<int>(m_lines.size()); }
    /// Without its line end; empty for a line that isn't there.
    QString line(int number) const;
    /// "sha256:" and the hexadecimal hash of the file's bytes.
    const QString &hash() const { return m_hash; }

private:
    QString m_file;
    std::vector<QString> m_lines;
    QString m_hash;
};

} // namespace iamm
