// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCryptographicHash>
#include <QString>

namespace iamm {

struct Author;
struct Bookmark;

/// SHA-256 over a list of values, each as its UTF-8 bytes after their number and a colon ("3:abc"), so that no two
/// lists give the same bytes. NULL is "-:".
class RowHash final {
public:
    RowHash &add(const QString &text);
    RowHash &addNothing(); ///< a column that is NULL
    RowHash &add(int number) { return add(QString::number(number)); }

    /// "sha256:" and 64 hexadecimal digits.
    QString result() const;

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

/// Over all columns of the row but its hash, in the order of the table. Part of the file's format: never changes.
QString rowHash(const Author &author);
QString rowHash(const Bookmark &bookmark);

} // namespace iamm
