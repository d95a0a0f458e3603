// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/storage/statement.h"

#include "core/storage/database.h"
#include "core/storage/storageerror.h"

#include <QMetaType>
#include <QSqlError>

namespace iamm {

Statement::Statement(Database &database, const QString &sql) : m_query(database.connection())
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        throw storageError(m_query.lastError(), sql);
}

Statement &Statement::bindNull()
{
    m_query.addBindValue(QVariant(QMetaType(QMetaType::QString)));
    return *this;
}

Statement &Statement::run()
{
    if (!m_query.exec())
        throw storageError(m_query.lastError(), m_query.lastQuery());
    return *this;
}

bool Statement::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        throw storageError(m_query.lastError(), m_query.lastQuery());
    return false;
}

} // namespace iamm
