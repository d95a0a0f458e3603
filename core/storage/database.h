// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSqlDatabase>
#include <QString>

QT_BEGIN_NAMESPACE
class QSqlError;
QT_END_NAMESPACE

namespace iamm {

class StorageError;

/// One connection to one SQLite file. It lives and dies in the thread that made it. Throws StorageError.
class Database final {
public:
    enum class Mode {
        Immutable, ///< read only, and nobody writes the file meanwhile (the shipped content database)
        Salvage,   ///< the same, of a damaged file: what can be read is, where SQLite would refuse the whole
        ReadOnly,
        ReadWrite, ///< the file must exist
        Create,    ///< made if it doesn't exist
    };

    /// Opens the file and reads its header, so that a junk file fails here.
    /// `uriOptions`: more URI parameters, such as "vfs=NAME" in tests.
    Database(const QString &path, Mode mode, const QString &uriOptions = {});
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// One statement without values; for PRAGMA and schema.
    void execute(const QString &sql);

    /// A commented .sql file of several statements. Splits at semicolons that end a line; the statements may hold
    /// others (triggers end with "END;" on a line of its own).
    void executeScript(const QString &script);

    QString path() const { return m_path; }

private:
    friend class Statement;
    QSqlDatabase connection() const;

    QString m_path;
    QString m_connectionName;
};

/// The error that the driver reports, with `context` (SQL or path) for the log.
StorageError storageError(const QSqlError &error, const QString &context);

} // namespace iamm
