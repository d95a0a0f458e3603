// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/agenda/agendareader.h"

#include "core/agenda/agendaschema.h"
#include "core/storage/database.h"
#include "core/storage/storageerror.h"
#include "tests/support/agendafixture.h"

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

StorageError::Reason reasonOfOpening(const QString &path)
{
    try {
        AgendaReader(path).document();
    } catch (const StorageError &error) {
        return error.reason();
    }
    ADD_FAILURE() << "opened";
    return StorageError::Reason::Other;
}

class AgendaReaderTest : public ::testing::Test {
protected:
    QString copyOfDatabase() const
    {
        const QString copy = m_folder.filePath(u"copy é#%?.sqlite"_s);
        EXPECT_TRUE(QFile::copy(agendaDatabase(), copy));
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        return copy;
    }

    QTemporaryDir m_folder;
};

TEST_F(AgendaReaderTest, readsTheDocumentThatTheSourceSays)
{
    const Document document = AgendaReader(agendaDatabase()).document();
    EXPECT_EQ(document.edition(), realAgenda().edition());
    EXPECT_EQ(document.sections(), realAgenda().sections());
    ASSERT_EQ(document.count(), realAgenda().count());
    for (int i = 0; i < document.count(); ++i)
        EXPECT_EQ(document.blocks(i, 1)[0], realAgenda().blocks(i, 1)[0]) << i;
}

TEST_F(AgendaReaderTest, readsAFileWithADifficultName)
{
    EXPECT_EQ(AgendaReader(copyOfDatabase()).document().count(), realAgenda().count());
}

TEST_F(AgendaReaderTest, refusesAMissingFile)
{
    EXPECT_EQ(reasonOfOpening(m_folder.filePath(u"nowhere.sqlite"_s)), StorageError::Reason::CantOpen);
}

TEST_F(AgendaReaderTest, refusesJunk)
{
    const QString path = m_folder.filePath(u"junk.sqlite"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    EXPECT_EQ(reasonOfOpening(path), StorageError::Reason::NotADatabase);
}

TEST_F(AgendaReaderTest, refusesAnEmptyFile)
{
    const QString path = m_folder.filePath(u"empty.sqlite"_s);
    ASSERT_TRUE(QFile(path).open(QIODevice::WriteOnly));
    EXPECT_EQ(reasonOfOpening(path), StorageError::Reason::NotADatabase);
}

TEST_F(AgendaReaderTest, refusesANewerSchema)
{
    const QString path = copyOfDatabase();
    Database(path, Database::Mode::ReadWrite).execute(u"PRAGMA user_version = %1"_s.arg(agendaSchemaVersion + 1));
    EXPECT_EQ(reasonOfOpening(path), StorageError::Reason::OtherSchema);
}

TEST_F(AgendaReaderTest, refusesAnotherKindOfFile)
{
    const QString path = copyOfDatabase();
    Database(path, Database::Mode::ReadWrite).execute(u"PRAGMA application_id = 1"_s);
    EXPECT_EQ(reasonOfOpening(path), StorageError::Reason::OtherSchema);
}

TEST_F(AgendaReaderTest, refusesAKindThatItDoesNotKnow)
{
    const QString path = copyOfDatabase();
    Database(path, Database::Mode::ReadWrite).execute(u"UPDATE block SET kind = 'riddle' WHERE id = 'III.8-3.4'"_s);
    EXPECT_EQ(reasonOfOpening(path), StorageError::Reason::Corrupt);
}

TEST_F(AgendaReaderTest, refusesATextOfABlockThatIsNotThere)
{
    const QString path = copyOfDatabase();
    Database(path, Database::Mode::ReadWrite).execute(u"DELETE FROM block WHERE id = 'III.8-3.4'"_s);
    EXPECT_EQ(reasonOfOpening(path), StorageError::Reason::Corrupt);
}

TEST_F(AgendaReaderTest, refusesADatabaseCutShort)
{
    const QString path = copyOfDatabase();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.resize(20000));
    file.close();
    const StorageError::Reason reason = reasonOfOpening(path);
    EXPECT_TRUE(reason == StorageError::Reason::Corrupt || reason == StorageError::Reason::InputOutput);
}

} // namespace
} // namespace iamm
