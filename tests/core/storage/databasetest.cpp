// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/storage/storageerror.h"
#include "core/storage/transaction.h"

#include "tests/support/printing.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

class DatabaseTest : public ::testing::Test {
protected:
    QString path(const QString &name = u"a.sqlite"_s) const { return m_folder.filePath(name); }

    static int countRows(Database &database)
    {
        Statement statement(database, u"SELECT count(*) FROM t"_s);
        statement.run();
        return statement.next() ? statement.integer(0) : -1;
    }

private:
    QTemporaryDir m_folder;
};

StorageError::Reason reasonOf(const std::function<void()> &work)
{
    try {
        work();
    } catch (const StorageError &error) {
        return error.reason();
    }
    return StorageError::Reason::Other;
}

TEST_F(DatabaseTest, ATransactionThatIsNotCommittedLeavesNothing)
{
    Database database(path(), Database::Mode::Create);
    database.execute(u"CREATE TABLE t (x TEXT) STRICT"_s);
    {
        const Transaction transaction(database);
        Statement(database, u"INSERT INTO t VALUES (?)"_s).bind(u"lost"_s).run();
    }
    EXPECT_EQ(countRows(database), 0);
}

TEST_F(DatabaseTest, ACommittedTransactionIsSeenByAnotherConnection)
{
    Database database(path(), Database::Mode::Create);
    database.execute(u"CREATE TABLE t (x TEXT) STRICT"_s);
    Transaction transaction(database);
    Statement(database, u"INSERT INTO t VALUES (?)"_s).bind(u"kept"_s).run();
    transaction.commit();
    Database other(path(), Database::Mode::ReadOnly);
    EXPECT_EQ(countRows(other), 1);
}

TEST_F(DatabaseTest, ASecondWriterIsToldThatTheFileIsBusy)
{
    Database first(path(), Database::Mode::Create);
    first.execute(u"CREATE TABLE t (x TEXT) STRICT"_s);
    Database second(path(), Database::Mode::ReadWrite);
    second.execute(u"PRAGMA busy_timeout = 0"_s);
    const Transaction transaction(first);
    EXPECT_EQ(reasonOf([&second] { const Transaction refused(second); }), StorageError::Reason::Busy);
}

TEST_F(DatabaseTest, AMissingFileIsNotMadeWhenItIsOnlyRead)
{
    EXPECT_EQ(reasonOf([this] { const Database database(path(), Database::Mode::ReadOnly); }),
              StorageError::Reason::CantOpen);
    EXPECT_FALSE(QFile::exists(path()));
}

TEST_F(DatabaseTest, AJunkFileFailsWhenItIsOpened)
{
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'j'));
    file.close();
    EXPECT_EQ(reasonOf([this] { const Database database(path(), Database::Mode::ReadOnly); }),
              StorageError::Reason::NotADatabase);
}

TEST_F(DatabaseTest, AReadOnlyConnectionRefusesToWrite)
{
    {
        Database database(path(), Database::Mode::Create);
        database.execute(u"CREATE TABLE t (x TEXT) STRICT"_s);
    }
    Database database(path(), Database::Mode::Immutable);
    EXPECT_EQ(reasonOf([&database] { database.execute(u"DELETE FROM t"_s); }), StorageError::Reason::ReadOnly);
}

TEST_F(DatabaseTest, NamesThatMeanSomethingInAnAddressAreOpenedAsTheyAre)
{
    const QString odd = path(u"a?b#c%20d é.sqlite"_s);
    const Database database(odd, Database::Mode::Create);
    EXPECT_TRUE(QFile::exists(odd));
}

TEST_F(DatabaseTest, AScriptMayHoldCommentsAndTriggers)
{
    Database database(path(), Database::Mode::Create);
    database.executeScript(u"-- a comment; with a semicolon\n"
                           "CREATE TABLE t (x TEXT) STRICT;\n"
                           "CREATE TRIGGER twice AFTER INSERT ON t WHEN new.x = 'one' BEGIN\n"
                           "    INSERT INTO t VALUES ('two');\n"
                           "END;\n"_s);
    database.execute(u"INSERT INTO t VALUES ('one')"_s);
    EXPECT_EQ(countRows(database), 2);
}

TEST_F(DatabaseTest, AScriptThatBreaksOffIsRefused)
{
    Database database(path(), Database::Mode::Create);
    EXPECT_THROW(database.executeScript(u"CREATE TABLE t (\n"_s), StorageError);
}

} // namespace
} // namespace iamm
