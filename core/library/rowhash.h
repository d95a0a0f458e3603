// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/record.h"

#include <QCryptographicHash>
#include <QString>

namespace iamm {

/// SHA-256 over a list of values, each as its UTF-8 bytes after their number and a colon ("3:abc"), so that no two
/// lists give the same bytes. NULL is "-:".
class RowHash final {
public:
    RowHash &add(const QString &text);
    RowHash &addNothing(); ///< a column that is NULL

    /// "sha256:" and 64 hexadecimal digits.
    QString result() const;

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

/// Over all columns of the row but its hash, in the order of visitColumns(): the value of those that were there from
/// the first; name and value of those that came later and aren't empty. Part of the file's format: never changes.
QString rowHash(const Record &record);
QString rowHash(const Author &author);

} // namespace iamm
