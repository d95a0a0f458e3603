// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/export/filesaving.h"

#include "tests/support/droprights.h"
#include "tests/support/printing.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

namespace iamm {
namespace {

using namespace Qt::StringLiterals;
using ::testing::HasSubstr;

class FileSavingTest : public ::testing::Test {
protected:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    static QByteArray contentOf(const QString &file)
    {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    static void put(const QString &file, const QByteArray &content)
    {
        QFile opened(file);
        ASSERT_TRUE(opened.open(QIODevice::WriteOnly));
        opened.write(content);
    }
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files); }

    QTemporaryDir m_folder;
};

TEST_F(FileSavingTest, ProposesANameThatSaysWhatIsInIt)
{
    EXPECT_EQ(FileSaving::proposedName(BlockId(u"III.11"_s), {Language::English}, u"html"_s), u"IAMM-III.11.html"_s);
    EXPECT_EQ(FileSaving::proposedName({}, {Language::English}, u"txt"_s), u"IAMM.txt"_s);
    EXPECT_EQ(FileSaving::proposedName({}, {Language::French}, u"pdf"_s), u"IAMM-fr.pdf"_s);
    EXPECT_EQ(FileSaving::proposedName(BlockId(u"II"_s), {Language::Spanish, Language::English}, u"json"_s),
              u"IAMM-II-es-en.json"_s);
}

TEST_F(FileSavingTest, WritesEveryByteAndReplacesWhatWasThere)
{
    put(path(u"a"_s), "the old and longer content");
    EXPECT_FALSE(FileSaving::save(path(u"a"_s), "new\n"));
    EXPECT_EQ(contentOf(path(u"a"_s)), "new\n");
    EXPECT_EQ(files(), QStringList{u"a"_s});
}

TEST_F(FileSavingTest, SaysThatAFolderIsMissing)
{
    const std::optional<QString> problem = FileSaving::save(path(u"none/a"_s), "new");
    ASSERT_TRUE(problem);
    EXPECT_THAT(problem->toStdString(), HasSubstr("its folder does not exist"));
    EXPECT_THAT(problem->toStdString(), HasSubstr(QDir::toNativeSeparators(path(u"none/a"_s)).toStdString()));
}

TEST_F(FileSavingTest, DoesNotReplaceAFolder)
{
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(u"a"_s));
    EXPECT_TRUE(FileSaving::save(path(u"a"_s), "new"));
    EXPECT_TRUE(QDir(path(u"a"_s)).exists());
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(FileSavingTest, SaysThatOneMayNotWriteThere)
{
    put(path(u"a"_s), "old");
    giveAway(m_folder.path());
    QFile(m_folder.path()).setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    const std::optional<int> result = runWithoutRights([this] {
        const std::optional<QString> problem = FileSaving::save(path(u"b"_s), "new");
        return problem && problem->contains(u"you may not write there") ? 1 : 0;
    });
    QFile(m_folder.path()).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (!result)
        GTEST_SKIP() << "no way to drop rights here";
    EXPECT_EQ(*result, 1);
    EXPECT_EQ(files(), QStringList{u"a"_s});
}

#ifdef Q_OS_UNIX
TEST_F(FileSavingTest, LeavesTheOldFileWhereTheNewOneDoesNotFit)
{
    put(path(u"a"_s), "old");
    giveAway(m_folder.path());
    giveAway(path(u"a"_s));
    const std::optional<int> result = runWithoutRights([this] {
        // As a full disk does: the write comes back short.
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{1000, 1000};
        if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
            return 0;
        return FileSaving::save(path(u"a"_s), QByteArray(100'000, 'x')) ? 1 : 2;
    });
    if (!result)
        GTEST_SKIP() << "no way to drop rights here";
    EXPECT_EQ(*result, 1);
    EXPECT_EQ(contentOf(path(u"a"_s)), "old");
    EXPECT_EQ(files(), QStringList{u"a"_s});
}
#endif

} // namespace
} // namespace iamm
