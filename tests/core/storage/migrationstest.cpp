// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/storage/migrations.h"

#include "core/storage/database.h"
#include "core/storage/storageerror.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

class MigrationsTest : public ::testing::Test {
protected:
    Database open() const { return Database(m_folder.filePath(u"a.sqlite"_s), Database::Mode::Create); }

    const Migrations m_one{42, {u"CREATE TABLE a (x TEXT) STRICT;"_s}};
    const Migrations m_two{42, {u"CREATE TABLE a (x TEXT) STRICT;"_s, u"CREATE TABLE b (x TEXT) STRICT;"_s}};

private:
    QTemporaryDir m_folder;
};

TEST_F(MigrationsTest, ANewFileIsEmptyAndThenCurrent)
{
    Database database = open();
    EXPECT_EQ(m_one.state(database), SchemaState::Empty);
    m_one.migrate(database);
    EXPECT_EQ(m_one.state(database), SchemaState::Current);
}

TEST_F(MigrationsTest, AnOlderFileIsBroughtUp)
{
    Database database = open();
    m_one.migrate(database);
    EXPECT_EQ(m_two.state(database), SchemaState::Older);
    m_two.migrate(database);
    EXPECT_EQ(m_two.state(database), SchemaState::Current);
    EXPECT_NO_THROW(database.execute(u"SELECT x FROM b"_s));
}

TEST_F(MigrationsTest, ANewerFileIsLeftAsItIs)
{
    Database database = open();
    m_two.migrate(database);
    EXPECT_EQ(m_one.state(database), SchemaState::Newer);
    EXPECT_THROW(m_one.migrate(database), StorageError);
    EXPECT_EQ(m_two.state(database), SchemaState::Current);
}

TEST_F(MigrationsTest, AFileOfAnotherProgramIsForeign)
{
    Database database = open();
    database.execute(u"CREATE TABLE theirs (x)"_s);
    EXPECT_EQ(m_one.state(database), SchemaState::Foreign);
    EXPECT_THROW(m_one.migrate(database), StorageError);
}

TEST_F(MigrationsTest, AScriptThatFailsLeavesTheSchemaBefore)
{
    Database database = open();
    m_one.migrate(database);
    const Migrations broken{42, {u"-- done"_s, u"CREATE TABLE b (x TEXT) STRICT;\nCREATE TABLE nonsense;"_s}};
    EXPECT_THROW(broken.migrate(database), StorageError);
    EXPECT_EQ(m_one.state(database), SchemaState::Current);
    EXPECT_THROW(database.execute(u"SELECT x FROM b"_s), StorageError);
}

} // namespace
} // namespace iamm
