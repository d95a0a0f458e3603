// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/storage/migrations.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/storage/storageerror.h"
#include "core/storage/transaction.h"

#include <utility>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {
int readNumber(Database &database, const QString &sql)
{
    Statement statement(database, sql);
    statement.run();
    return statement.next() ? statement.integer(0) : 0;
}
} // namespace

Migrations::Migrations(int applicationId, std::vector<QString> scripts)
    : m_applicationId(applicationId), m_scripts(std::move(scripts))
{
}

SchemaState Migrations::state(Database &database) const
{
    const int version = readNumber(database, u"PRAGMA user_version"_s);
    const int application = readNumber(database, u"PRAGMA application_id"_s);
    if (application != m_applicationId) {
        const bool empty =
            version == 0 && application == 0 && readNumber(database, u"SELECT count(*) FROM sqlite_schema"_s) == 0;
        return empty ? SchemaState::Empty : SchemaState::Foreign;
    }
    if (version > newest())
        return SchemaState::Newer;
    return version == newest() ? SchemaState::Current : SchemaState::Older;
}

void Migrations::migrate(Database &database) const
{
    const SchemaState found = state(database);
    if (found == SchemaState::Newer || found == SchemaState::Foreign)
        throw StorageError(StorageError::Reason::Other, u"not ours to migrate: "_s + database.path());
    while (readNumber(database, u"PRAGMA user_version"_s) < newest()) {
        Transaction transaction(database);
        // Read again now that nobody else can write: another process may just have done the same step.
        const int version = readNumber(database, u"PRAGMA user_version"_s);
        if (version >= newest())
            return;
        database.executeScript(m_scripts[static_cast<size_t>(version)]);
        database.execute(u"PRAGMA application_id = %1"_s.arg(m_applicationId));
        database.execute(u"PRAGMA user_version = %1"_s.arg(version + 1));
        transaction.commit();
    }
}

} // namespace iamm
