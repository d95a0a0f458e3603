// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/agenda/agendawriter.h"

#include "core/agenda/agendareader.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/storage/storageerror.h"
#include "tests/support/agendafixture.h"
#include "tests/support/madeup.h"
#include "tests/support/printing.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

class AgendaWriterTest : public ::testing::Test {
protected:
    QString path(const QString &name = u"agenda.sqlite"_s) const { return m_folder.filePath(name); }
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }

    int count(const QString &sql)
    {
        Database database(path(), Database::Mode::Immutable);
        Statement statement(database, sql);
        return statement.run().next() ? statement.integer(0) : -1;
    }

    QTemporaryDir m_folder;
};

TEST_F(AgendaWriterTest, keepsSeveralLanguagesWithTheirGaps)
{
    const Document document = withMadeUpLanguages(englishAgenda());
    writeAgenda(document, path());
    const Document read = AgendaReader(path()).document();
    EXPECT_EQ(read.edition(), document.edition());
    EXPECT_EQ(read.sections(), document.sections());
    EXPECT_EQ(read.allBlocks(), document.allBlocks());
}

TEST_F(AgendaWriterTest, keepsWhatTranslatorsNotedAndWhatIsStale)
{
    const Document document = withMadeUpLanguages(englishAgenda());
    std::vector<Block> blocks = document.allBlocks();
    blocks[2].texts[Language::French].reset();
    blocks[2].stale = {Language::French};
    blocks[3].texts[Language::Spanish] = BlockText{u"dos"_s, {}, {}, {}, {{u"two"_s, u"b"_s}, {u"dos"_s, u"a"_s}}};
    writeAgenda({document.edition(), document.sections(), blocks}, path());
    EXPECT_EQ(AgendaReader(path()).document().allBlocks(), blocks);
}

TEST_F(AgendaWriterTest, keepsADocumentWithOneLanguageLacking)
{
    const Document document = withMadeUpLanguages(englishAgenda(), {Language::Spanish});
    writeAgenda(document, path());
    const Document read = AgendaReader(path()).document();
    EXPECT_FALSE(read.hasLanguage(Language::French));
    EXPECT_EQ(read.allBlocks(), document.allBlocks());
}

TEST_F(AgendaWriterTest, countsCodePointsInTheFile)
{
    const BlockText text{u"𝄞 𝄞 so ñ"_s, {{{6, 2}, MarkStyle::Emphasis}}, {{1, 8}}, {{{6, 2}, BlockId(u"a"_s)}}};
    Block block{BlockId(u"a"_s), {}, BlockKind::Front, 0, {}, {}, {}};
    block.texts[Language::English] = text;
    writeAgenda(Document({u"x"_s, 1, {{Language::English, TextStatus::Official, u"h"_s}}}, {}, {block}), path());
    EXPECT_EQ(count(u"SELECT start FROM mark"_s), 4);
    EXPECT_EQ(count(u"SELECT length FROM link"_s), 2);
    EXPECT_EQ(count(u"SELECT at FROM footnote_mark"_s), 6);
    EXPECT_EQ(*AgendaReader(path()).document().allBlocks()[0].text(Language::English), text);
}

TEST_F(AgendaWriterTest, givesTheSameBytesForTheSameDocument)
{
    AgendaWriter(path(u"one.sqlite"_s)).write(parsedSource(agendaSourceFiles()));
    AgendaWriter(path(u"two.sqlite"_s)).write(parsedSource(agendaSourceFiles()));
    EXPECT_EQ(bytesOf(path(u"one.sqlite"_s)), bytesOf(path(u"two.sqlite"_s)));
    EXPECT_EQ(bytesOf(path(u"one.sqlite"_s)), bytesOf(agendaDatabase()));
}

TEST_F(AgendaWriterTest, leavesNothingBesideTheDatabase)
{
    AgendaWriter(path()).write(realSource());
    AgendaWriter(path()).write(realSource());
    EXPECT_EQ(files(), QStringList{u"agenda.sqlite"_s});
}

TEST_F(AgendaWriterTest, removesWhatAKilledBuildLeft)
{
    QFile rest(path(u"agenda.sqlite.new"_s));
    ASSERT_TRUE(rest.open(QIODevice::WriteOnly));
    rest.write("junk");
    rest.close();
    AgendaWriter(path()).write(realSource());
    EXPECT_EQ(files(), QStringList{u"agenda.sqlite"_s});
    EXPECT_EQ(AgendaReader(path()).document().count(), realAgenda().count());
}

TEST_F(AgendaWriterTest, leavesTheOldDatabaseWhereADocumentCannotBeWritten)
{
    AgendaWriter(path()).write(realSource());
    const QByteArray before = bytesOf(path());
    std::vector<Block> blocks = realAgenda().allBlocks();
    blocks.push_back(blocks.front()); // the same identifier twice
    const Document broken(realAgenda().edition(), realAgenda().sections(), blocks);
    EXPECT_THROW(writeAgenda(broken, path()), StorageError);
    EXPECT_EQ(bytesOf(path()), before);
    EXPECT_EQ(files(), QStringList{u"agenda.sqlite"_s});
}

TEST_F(AgendaWriterTest, saysWhereItCannotWrite)
{
    EXPECT_THROW(AgendaWriter(path(u"nowhere/agenda.sqlite"_s)).write(realSource()), StorageError);
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(u"folder"_s));
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(u"folder/inside"_s));
    EXPECT_THROW(AgendaWriter(path(u"folder"_s)).write(realSource()), StorageError);
    EXPECT_EQ(files(), QStringList{});
}

TEST_F(AgendaWriterTest, makesADatabaseThatIsWhole)
{
    Database database(agendaDatabase(), Database::Mode::Immutable);
    Statement integrity(database, u"PRAGMA integrity_check"_s);
    ASSERT_TRUE(integrity.run().next());
    EXPECT_EQ(integrity.text(0), "ok"_L1);
    EXPECT_FALSE(Statement(database, u"PRAGMA foreign_key_check"_s).run().next());
    Statement freePages(database, u"PRAGMA freelist_count"_s);
    ASSERT_TRUE(freePages.run().next());
    EXPECT_EQ(freePages.integer(0), 0);
}

TEST_F(AgendaWriterTest, findsWordsInTheFullTextIndex)
{
    AgendaWriter(path()).write(realSource());
    EXPECT_GT(count(u"SELECT count(*) FROM search_en WHERE search_en MATCH '\"refoulement\"'"_s), 0);
}

TEST_F(AgendaWriterTest, holdsALongerDocument)
{
    const Document document = repeated(realAgenda(), 3);
    writeAgenda(document, path());
    EXPECT_EQ(AgendaReader(path()).document().allBlocks(), document.allBlocks());
}

} // namespace
} // namespace iamm
