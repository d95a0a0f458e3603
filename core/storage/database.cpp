// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/storage/database.h"

#include "core/storage/statement.h"
#include "core/storage/storageerror.h"

#include <QSqlError>
#include <QUrl>
#include <QUuid>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

/// SQLite's primary result codes, https://www.sqlite.org/rescode.html. The low byte of an extended code.
StorageError::Reason reasonOf(int nativeCode)
{
    switch (nativeCode & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return StorageError::Reason::Busy;
    case 8: // SQLITE_READONLY
        return StorageError::Reason::ReadOnly;
    case 10: // SQLITE_IOERR
        return StorageError::Reason::InputOutput;
    case 11: // SQLITE_CORRUPT
        return StorageError::Reason::Corrupt;
    case 13: // SQLITE_FULL
        return StorageError::Reason::Full;
    case 14: // SQLITE_CANTOPEN
        return StorageError::Reason::CantOpen;
    case 19: // SQLITE_CONSTRAINT
        return StorageError::Reason::Constraint;
    case 26: // SQLITE_NOTADB
        return StorageError::Reason::NotADatabase;
    default:
        return StorageError::Reason::Other;
    }
}

QString modeParameter(Database::Mode mode)
{
    switch (mode) {
    case Database::Mode::Immutable:
    case Database::Mode::Salvage:
        return u"mode=ro&immutable=1"_s;
    case Database::Mode::ReadOnly:
        return u"mode=ro"_s;
    case Database::Mode::ReadWrite:
        return u"mode=rw"_s;
    case Database::Mode::Create:
        return u"mode=rwc"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

StorageError storageError(const QSqlError &error, const QString &context)
{
    const int code = error.nativeErrorCode().toInt();
    return {reasonOf(code), u"%1 [%2] in: %3"_s.arg(error.text(), error.nativeErrorCode(), context)};
}

Database::Database(const QString &path, Mode mode, const QString &uriOptions)
    : m_path(path), m_connectionName(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    QString uri = QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded) + u'?' + modeParameter(mode);
    if (!uriOptions.isEmpty())
        uri += u'&' + uriOptions;
    try {
        QSqlDatabase added = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
        added.setDatabaseName(uri);
        const bool writes = mode == Mode::ReadWrite || mode == Mode::Create;
        added.setConnectOptions(writes ? u"QSQLITE_OPEN_URI"_s : u"QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"_s);
        if (!added.open())
            throw storageError(added.lastError(), path);
        // Lets SQLite go on where the file is shorter than it says, or one of its tables can't be understood.
        if (mode == Mode::Salvage)
            execute(u"PRAGMA writable_schema = ON"_s);
        execute(u"PRAGMA schema_version"_s);
    } catch (...) {
        QSqlDatabase::removeDatabase(m_connectionName);
        throw;
    }
}

Database::~Database()
{
    connection().close();
    QSqlDatabase::removeDatabase(m_connectionName);
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_connectionName, false);
}

void Database::execute(const QString &sql)
{
    Statement statement(*this, sql);
    statement.run();
}

void Database::executeScript(const QString &script)
{
    QString statement;
    bool inTrigger = false;
    for (const QString &line : script.split(u'\n')) {
        const QStringView trimmed = QStringView(line).trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith("--"_L1))
            continue;
        if (statement.isEmpty())
            inTrigger = trimmed.startsWith("CREATE TRIGGER"_L1);
        statement += line + u'\n';
        const bool ends = inTrigger ? trimmed == "END;"_L1 : trimmed.endsWith(u';');
        if (ends) {
            execute(statement);
            statement.clear();
        }
    }
    if (!statement.isEmpty())
        throw StorageError(StorageError::Reason::Other, u"unfinished statement: "_s + statement);
}

} // namespace iamm
