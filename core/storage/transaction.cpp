// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/storage/transaction.h"

#include "core/storage/database.h"
#include "core/storage/storageerror.h"

#include <QLoggingCategory>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {
Q_LOGGING_CATEGORY(logStorage, "iamm.storage")

void rollBack(Database &database)
{
    try {
        database.execute(u"ROLLBACK"_s);
    } catch (const StorageError &error) {
        // SQLite has already rolled back by itself after a full disk or an input/output error.
        qCDebug(logStorage) << "rollback:" << error.what();
    }
}
} // namespace

Transaction::Transaction(Database &database) : m_database(database)
{
    m_database.execute(u"BEGIN IMMEDIATE"_s);
}

Transaction::~Transaction()
{
    if (m_open)
        rollBack(m_database);
}

void Transaction::commit()
{
    m_database.execute(u"COMMIT"_s);
    m_open = false;
}

ReadTransaction::ReadTransaction(Database &database) : m_database(database)
{
    m_database.execute(u"BEGIN"_s);
}

ReadTransaction::~ReadTransaction()
{
    rollBack(m_database);
}

} // namespace iamm
