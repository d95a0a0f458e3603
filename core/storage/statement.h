// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSqlQuery>
#include <QString>
#include <QVariant>

namespace iamm {

class Database;

/// One prepared, forward-only statement. Values are bound, never pasted into the SQL. Throws StorageError.
/// Must not outlive its database.
class Statement final {
public:
    Statement(Database &database, const QString &sql);

    /// Binds the next `?`, from the left. A null QString becomes NULL.
    template <typename Value>
    Statement &bind(const Value &value)
    {
        m_query.addBindValue(QVariant::fromValue(value));
        return *this;
    }
    Statement &bindNull();

    /// Runs it; for what gives no rows, or before next(). It can be bound and run again afterwards.
    Statement &run();
    /// Steps to the next row; false after the last one.
    bool next();

    QVariant value(int column) const { return m_query.value(column); }
    QString text(int column) const { return m_query.value(column).toString(); }
    int integer(int column) const { return m_query.value(column).toInt(); }
    qint64 integer64(int column) const { return m_query.value(column).toLongLong(); }
    double real(int column) const { return m_query.value(column).toDouble(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    bool isNull(int column) const { return m_query.isNull(column); }
    /// How many rows the last run() changed.
    int changedRows() const { return m_query.numRowsAffected(); }

private:
    QSqlQuery m_query;
};

} // namespace iamm
