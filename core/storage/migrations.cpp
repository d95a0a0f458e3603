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
int readVersion(Database &database)
{
    Statement statement(database, u"PRAGMA user_version"_s);
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
    // One statement, so that all three are of the same moment: another process may just be making the file.
    Statement statement(database, u"SELECT (SELECT user_version FROM pragma_user_version),"
                                  " (SELECT application_id FROM pragma_application_id), count(*) FROM sqlite_schema"_s);
    statement.run();
    statement.next();
    const int version = statement.integer(0);
    const int application = statement.integer(1);
    if (application != m_applicationId) {
        const bool empty = version == 0 && application == 0 && statement.integer(2) == 0;
        return empty ? SchemaState::Empty : SchemaState::Foreign;
    }
    // Both are written in one transaction: a bit of the number has flipped.
    if (version < 1)
        throw StorageError(StorageError::Reason::Corrupt, u"no schema number: "_s + database.path());
    if (version > newest())
        return SchemaState::Newer;
    return version == newest() ? SchemaState::Current : SchemaState::Older;
}

void Migrations::migrate(Database &database) const
{
    const SchemaState found = state(database);
    if (found == SchemaState::Newer || found == SchemaState::Foreign)
        throw StorageError(StorageError::Reason::OtherSchema, u"not ours to migrate: "_s + database.path());
    while (readVersion(database) < newest()) {
        Transaction transaction(database);
        // Read again now that nobody else can write: another process may just have done the same step.
        const int version = readVersion(database);
        if (version >= newest())
            return;
        database.executeScript(m_scripts[static_cast<size_t>(version)]);
        database.execute(u"PRAGMA application_id = %1"_s.arg(m_applicationId));
        database.execute(u"PRAGMA user_version = %1"_s.arg(version + 1));
        transaction.commit();
    }
}

} // namespace iamm
