// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT

// The program iamm-build as a person or the build calls it.

#include "core/agenda/agendareader.h"
#include "core/tools/contenthash.h"
#include "tests/support/agendafixture.h"
#include "tests/support/madeup.h"
#include "tests/support/sourcewriter.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

struct Outcome {
    int exitCode = -1;
    QString out;
    QString error;
};

Outcome run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(IAMM_BUILD_PROGRAM), arguments);
    EXPECT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

class IammBuildTest : public ::testing::Test {
protected:
    QString file(const QString &name) const { return m_folder.filePath(name); }

    QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile target(file(name));
        EXPECT_TRUE(target.open(QIODevice::WriteOnly));
        target.write(bytes);
        return target.fileName();
    }

    static QString text(const QString &name) { return agendaTextFolder() + u'/' + name; }

    /// The data beside the real text for a translation that its list doesn't know: no text's hash is listed here.
    QString dataWithoutHashes() const
    {
        const QDir folder(file(u"data"_s));
        EXPECT_TRUE(folder.mkpath(u"."_s));
        for (const QString &name : {u"agenda.pages"_s, u"agenda.headings"_s, u"identifiers.tsv"_s, u"termbase.tsv"_s})
            EXPECT_TRUE(QFile::copy(text(name), folder.filePath(name)));
        written(u"data/agenda.links"_s, englishLinks());
        written(u"data/agenda.edition"_s, "edition\tmade-up\nrevision\t1\n");
        return folder.path();
    }

    /// Of a translation of the text as it is.
    static QByteArray basis()
    {
        QFile identifiers(text(u"identifiers.tsv"_s));
        EXPECT_TRUE(identifiers.open(QIODevice::ReadOnly));
        QByteArray rows;
        while (!identifiers.atEnd()) {
            const QByteArray row = identifiers.readLine();
            rows += row.startsWith('#') ? row : row.split('\t').value(0) + '\t' + row.split('\t').value(2);
        }
        return rows;
    }

    QStringList arguments(const QString &source = text(u"agenda.en.txt"_s)) const
    {
        return {u"--source"_s,           source, u"--repairs"_s, text(u"agenda.repairs"_s), u"--output"_s,
                file(u"agenda.sqlite"_s)};
    }

    static QStringList translations()
    {
        return {u"--translation"_s, u"fr="_s + text(u"agenda.fr.txt"_s), u"--translation"_s,
                u"es="_s + text(u"agenda.es.txt"_s)};
    }

    QTemporaryDir m_folder;
};

TEST_F(IammBuildTest, makesTheDatabase)
{
    const Outcome outcome = run(translations() + arguments());
    EXPECT_EQ(outcome.exitCode, 0);
    EXPECT_EQ(outcome.error, u""_s);
    EXPECT_EQ(AgendaReader(file(u"agenda.sqlite"_s)).document().allBlocks(), realAgenda().allBlocks());
}

TEST_F(IammBuildTest, takesTranslations)
{
    const Document document = withMadeUpLanguages(englishAgenda());
    const QString french = written(u"fr.txt"_s, sourceOf(document, Language::French).toUtf8());
    const QString spanish = written(u"es.txt"_s, sourceOf(document, Language::Spanish).toUtf8());
    written(u"fr.basis"_s, basis());
    written(u"es.basis"_s, basis());
    const Outcome outcome = run(arguments()
                                + QStringList{u"--translation"_s, u"es="_s + spanish, u"--translation"_s,
                                              u"fr="_s + french, u"--data"_s, dataWithoutHashes()});
    EXPECT_EQ(outcome.exitCode, 0) << outcome.error.toStdString();
    EXPECT_EQ(AgendaReader(file(u"agenda.sqlite"_s)).document().languages(),
              (std::vector{Language::English, Language::French, Language::Spanish}));
}

TEST_F(IammBuildTest, asksForWhatATranslationWasMadeFrom)
{
    const QString french =
        written(u"fr.txt"_s, sourceOf(withMadeUpLanguages(englishAgenda()), Language::French).toUtf8());
    const Outcome outcome =
        run(arguments() + QStringList{u"--translation"_s, u"fr="_s + french, u"--data"_s, dataWithoutHashes()});
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_TRUE(outcome.error.startsWith(file(u"fr.basis"_s) + u": is missing"_s)) << outcome.error.toStdString();
    EXPECT_FALSE(QFile::exists(file(u"agenda.sqlite"_s)));
}

TEST_F(IammBuildTest, saysFileLineAndReasonOfABrokenSourceAndLeavesTheOldDatabase)
{
    ASSERT_EQ(run(translations() + arguments()).exitCode, 0);
    QFile source(text(u"agenda.en.txt"_s));
    ASSERT_TRUE(source.open(QIODevice::ReadOnly));
    const QString broken = written(u"broken.txt"_s, source.readAll().replace("Border Control\t14", "Border Control"));
    const Outcome outcome = run(arguments(broken));
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_EQ(outcome.error, broken + u":50: a line of the contents without its page\n"_s);
    EXPECT_EQ(AgendaReader(file(u"agenda.sqlite"_s)).document().count(), realAgenda().count());
}

TEST_F(IammBuildTest, saysWhichFileItCannotRead)
{
    const Outcome outcome = run(arguments(file(u"nowhere.txt"_s)));
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_TRUE(outcome.error.startsWith(file(u"nowhere.txt"_s) + u": can't be read"_s)) << outcome.error.toStdString();
    EXPECT_FALSE(QFile::exists(file(u"agenda.sqlite"_s)));
}

TEST_F(IammBuildTest, saysWhatIsWrongWithItsCommandLine)
{
    EXPECT_EQ(run({}).exitCode, 2);
    EXPECT_EQ(run({u"--source"_s, u"a"_s}).error, u"--repairs is missing; see --help\n"_s);
    EXPECT_EQ(run(arguments() + QStringList{u"--colour"_s}).exitCode, 2);
    EXPECT_EQ(run(arguments() + QStringList{u"more"_s}).exitCode, 2);
    for (const QString &translation : {u"fr"_s, u"fr="_s, u"de=a.txt"_s, u"en=a.txt"_s, u"=a.txt"_s})
        EXPECT_EQ(run(arguments() + QStringList{u"--translation"_s, translation}).exitCode, 2)
            << translation.toStdString();
    EXPECT_EQ(run(arguments() + QStringList{u"--translation"_s, u"fr=a"_s, u"--translation"_s, u"fr=b"_s}).exitCode, 2);
}

TEST_F(IammBuildTest, saysThatItCannotWrite)
{
    QStringList elsewhere = translations() + arguments();
    elsewhere.last() = file(u"nowhere/agenda.sqlite"_s);
    const Outcome outcome = run(elsewhere);
    EXPECT_EQ(outcome.exitCode, 3);
    EXPECT_TRUE(outcome.error.startsWith(elsewhere.last() + u": can't be written"_s)) << outcome.error.toStdString();
}

TEST_F(IammBuildTest, helpsAndSaysItsVersion)
{
    EXPECT_EQ(run({u"--help"_s}).exitCode, 0);
    EXPECT_TRUE(run({u"--help"_s}).out.contains(u"--translation"_s));
    EXPECT_EQ(run({u"--version"_s}).exitCode, 0);
    EXPECT_TRUE(run({u"--version"_s}).out.startsWith(u"iamm-build "_s));
}

TEST(ContentHash, isThatOfTheDatabaseBesideThePrograms)
{
    QFile database(agendaDatabase());
    ASSERT_TRUE(database.open(QIODevice::ReadOnly));
    const QByteArray hash = QCryptographicHash::hash(database.readAll(), QCryptographicHash::Sha256).toHex();
    EXPECT_EQ(contentHash(), QString::fromLatin1(hash));
}

} // namespace
} // namespace iamm
