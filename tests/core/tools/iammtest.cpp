// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT

// Runs the real program on the content database that the build made.

#include "core/tools/exitcode.h"

#include "tests/support/agendafixture.h"
#include "tests/support/madeup.h"
#include "tests/support/printing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;
using ::testing::HasSubstr;
using ::testing::StartsWith;

struct Ended {
    int code = -1;
    QString out;
    QString error;
};

Ended runProgram(const QString &program, const QStringList &arguments, const QStringList &environment = {})
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.remove(u"DISPLAY"_s);
    variables.remove(u"QT_QPA_PLATFORM"_s);
    for (const QString &one : environment)
        variables.insert(one.section(u'=', 0, 0), one.section(u'=', 1));
    process.setProcessEnvironment(variables);
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished(60'000));
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

Ended iammWith(const QStringList &arguments, const QStringList &environment = {})
{
    return runProgram(QStringLiteral(IAMM_PROGRAM), arguments, environment);
}

QJsonObject jsonOf(const Ended &ended)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(ended.out.toUtf8(), &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << ended.out.left(200).toStdString();
    return document.object();
}

constexpr int found = static_cast<int>(ExitCode::Found);
constexpr int nothingFound = static_cast<int>(ExitCode::NothingFound);
constexpr int wrongUsage = static_cast<int>(ExitCode::WrongUsage);
constexpr int dataError = static_cast<int>(ExitCode::DataError);

TEST(IammToc, ListsTheSectionsWithTheirPages)
{
    const Ended ended = iammWith({u"toc"_s});
    EXPECT_EQ(ended.code, found);
    EXPECT_EQ(ended.error, QString());
    EXPECT_EQ(ended.out.count(u'\n'), 59);
    EXPECT_THAT(ended.out.toStdString(), HasSubstr("III.11.b        b. Assisted Voluntary Return (p.\u00a031)\n"));
    EXPECT_THAT(ended.out.toStdString(), HasSubstr("III.4.a.(2)"));
}

TEST(IammToc, AsJsonHasBothTitles)
{
    const QJsonArray sections = jsonOf(iammWith({u"toc"_s, u"--json"_s}))[u"sections"_s].toArray();
    ASSERT_EQ(sections.size(), 59);
    const QJsonObject section = sections[8].toObject();
    EXPECT_EQ(section[u"id"_s], u"III.1.a"_s);
    EXPECT_EQ(section[u"title"_s], u"Dialogue and Co-operation among States"_s);
    EXPECT_EQ(section[u"contentsTitle"_s], u"Co-operation and Dialogue among States"_s);
}

TEST(IammShow, ShowsABlockWithItsCitation)
{
    const Ended ended = iammWith({u"show"_s, u"III.11.b-2"_s});
    EXPECT_EQ(ended.code, found);
    EXPECT_THAT(ended.out.toStdString(), StartsWith("[2] Promotion of the desirability of the returnee"));
    EXPECT_THAT(ended.out.simplified().toStdString(), HasSubstr("[2004], III.11.b, practice [2], p. 31"));
}

TEST(IammShow, TakesAReferenceInSeveralWords)
{
    EXPECT_EQ(iammWith({u"show"_s, u"11"_s, u"b"_s, u"2"_s}).out, iammWith({u"show"_s, u"III.11.b-2"_s}).out);
}

TEST(IammShow, AsJsonIsABlock)
{
    const QJsonObject block = jsonOf(iammWith({u"show"_s, u"--json"_s, u"CU 7"_s}));
    EXPECT_EQ(block[u"id"_s], u"II-7"_s);
    EXPECT_EQ(block[u"kind"_s], u"understanding"_s);
    EXPECT_EQ(block[u"pages"_s], (QJsonArray{8, 8}));
    EXPECT_THAT(block[u"citation"_s].toString().toStdString(), HasSubstr("II, common understanding 7, p.\u00a08"));
}

TEST(IammShow, AsJsonIsASectionWithItsOwnBlocks)
{
    const QJsonObject section = jsonOf(iammWith({u"show"_s, u"--json"_s, u"III.4.a.2"_s}));
    EXPECT_EQ(section[u"title"_s], u"Business Visitors and Temporary Labour Migration"_s);
    const QJsonArray blocks = section[u"blocks"_s].toArray();
    EXPECT_EQ(blocks.first().toObject()[u"id"_s], u"III.4.a.2-para1"_s);
    EXPECT_EQ(blocks.last().toObject()[u"id"_s], u"fn4"_s);
}

TEST(IammShow, OfARangeHasEachBlockOfIt)
{
    const QJsonObject range = jsonOf(iammWith({u"show"_s, u"--json"_s, u"III.11.b-1..3"_s}));
    EXPECT_EQ(range[u"blocks"_s].toArray().size(), 3);
    EXPECT_THAT(range[u"citation"_s].toString().toStdString(), HasSubstr("III.11.b, practices [1]–[3], p.\u00a031"));
}

TEST(IammShow, OfAPageGivesWhatIsSureToBeginThere)
{
    const QJsonObject block = jsonOf(iammWith({u"show"_s, u"--json"_s, u"p. 27"_s}));
    EXPECT_EQ(block[u"id"_s], u"III.8-1.4"_s);
    EXPECT_EQ(block[u"pages"_s], (QJsonArray{27, 27}));
}

TEST(IammShow, OfWhatIsAmbiguousListsTheCandidates)
{
    const Ended ended = iammWith({u"show"_s, u"III 4 a 1"_s});
    EXPECT_EQ(ended.code, wrongUsage);
    EXPECT_THAT(ended.out.toStdString(), HasSubstr("III.4.a.1\tMigration for Educational or Training Purposes\n"));
    EXPECT_THAT(ended.out.toStdString(), HasSubstr("III.4.a-1\t"));
    EXPECT_FALSE(ended.error.isEmpty());
}

TEST(IammShow, AsJsonListsTheCandidatesOfWhatIsAmbiguous)
{
    const Ended ended = iammWith({u"show"_s, u"--json"_s, u"8"_s});
    EXPECT_EQ(ended.code, wrongUsage);
    const QJsonArray candidates = jsonOf(ended)[u"candidates"_s].toArray();
    ASSERT_EQ(candidates.size(), 2);
    EXPECT_EQ(candidates[0].toObject()[u"id"_s], u"III.8"_s);
    EXPECT_EQ(candidates[0].toObject()[u"title"_s], u"Asylum and International Protection of Refugees"_s);
    EXPECT_EQ(candidates[1].toObject()[u"id"_s], u"p. 8"_s);
}

TEST(IammShow, OfWhatIsNotThereFindsNothing)
{
    for (const QString &reference : {u"III.11.b-99"_s, u"migration"_s, u"p. 4"_s, u"title-1"_s}) {
        const Ended ended = iammWith({u"show"_s, reference});
        EXPECT_EQ(ended.code, nothingFound) << reference.toStdString();
        EXPECT_EQ(ended.out, QString());
        EXPECT_THAT(ended.error.toStdString(), HasSubstr(reference.toStdString()));
    }
}

TEST(IammSearch, FindsPassagesAndSaysHowManyThereAre)
{
    const Ended ended = iammWith({u"search"_s, u"--json"_s, u"--limit"_s, u"3"_s, u"voluntary return"_s});
    EXPECT_EQ(ended.code, found);
    const QJsonObject results = jsonOf(ended);
    EXPECT_EQ(results[u"query"_s], u"voluntary return"_s);
    EXPECT_GT(results[u"total"_s].toInt(), 3);
    const QJsonArray hits = results[u"hits"_s].toArray();
    ASSERT_EQ(hits.size(), 3);
    EXPECT_GE(hits[0].toObject()[u"score"_s].toDouble(), hits[1].toObject()[u"score"_s].toDouble());
}

TEST(IammSearch, SaysWhereInTheTextTheWordsStand)
{
    const QJsonArray hits = jsonOf(iammWith({u"search"_s, u"--json"_s, u"remittances"_s}))[u"hits"_s].toArray();
    ASSERT_FALSE(hits.isEmpty());
    for (const QJsonValue value : hits) {
        const QJsonObject hit = value.toObject();
        for (const QJsonValue match : hit[u"matches"_s].toArray()) {
            const QJsonArray range = match.toArray();
            const QString word = hit[u"text"_s].toString().mid(range[0].toInt(), range[1].toInt());
            EXPECT_TRUE(word.startsWith(u"remittance"_s, Qt::CaseInsensitive)) << word.toStdString();
        }
        EXPECT_FALSE(hit[u"snippet"_s].toString().isEmpty());
    }
}

TEST(IammSearch, KeepsToTheSectionAndTheKind)
{
    const Ended ended =
        iammWith({u"search"_s, u"--json"_s, u"--in"_s, u"chapter 11"_s, u"--kind"_s, u"practice,lead"_s, u"return"_s});
    const QJsonArray hits = jsonOf(ended)[u"hits"_s].toArray();
    ASSERT_FALSE(hits.isEmpty());
    for (const QJsonValue hit : hits) {
        EXPECT_TRUE(hit.toObject()[u"id"_s].toString().startsWith(u"III.11."_s));
        EXPECT_THAT(hit.toObject()[u"kind"_s].toString().toStdString(), ::testing::AnyOf("practice", "lead"));
    }
}

TEST(IammSearch, FindsHeadingsAsBlocks)
{
    const QJsonArray hits =
        jsonOf(iammWith({u"search"_s, u"--json"_s, u"--kind"_s, u"heading"_s, u"remittances"_s}))[u"hits"_s].toArray();
    ASSERT_EQ(hits.size(), 1);
    EXPECT_EQ(hits[0].toObject()[u"id"_s], u"III.12.c"_s);
}

TEST(IammSearch, ThatFindsNothingEndsWithOne)
{
    const Ended ended = iammWith({u"search"_s, u"--json"_s, u"zyzzyva"_s});
    EXPECT_EQ(ended.code, nothingFound);
    EXPECT_EQ(jsonOf(ended)[u"total"_s], 0);
    EXPECT_EQ(iammWith({u"search"_s, u"zyzzyva"_s}).code, nothingFound);
}

TEST(IammSearch, TakesWhatFollowsTwoDashesAsWords)
{
    EXPECT_EQ(iammWith({u"search"_s, u"--"_s, u"--json"_s}).code, nothingFound);
    EXPECT_EQ(iammWith({u"search"_s, u"--"_s, u"migrants"_s}).code, found);
}

TEST(IammTerm, GivesTheTermInThreeLanguagesWithItsNoteAndItsPlaces)
{
    const Ended ended = iammWith({u"term"_s, u"aide"_s, u"au"_s, u"retour"_s, u"volontaire"_s});
    EXPECT_EQ(ended.code, found);
    const std::string text = ended.out.toStdString();
    EXPECT_THAT(text, HasSubstr("en  assisted voluntary return (AVR)\nfr  aide au retour volontaire"));
    EXPECT_THAT(text, HasSubstr("\nNote: iom.int FR/ES"));
    EXPECT_THAT(text, HasSubstr("\nIn the text (en): exact, "));
    EXPECT_THAT(text, HasSubstr("\n  III.11.b-para1  III.11.b, paragraph [1], p. 31\n"));
    EXPECT_THAT(text, HasSubstr("Assisted voluntary return (AVR) allows"));
}

TEST(IammTerm, AsJsonSaysHowAndWhereItStands)
{
    const QJsonObject json = jsonOf(iammWith({u"term"_s, u"--json"_s, u"AVR"_s}));
    EXPECT_EQ(json[u"query"_s], u"AVR"_s);
    const QJsonObject term = json[u"terms"_s].toArray().first().toObject();
    EXPECT_EQ(term[u"words"_s].toObject()[u"en"_s], u"assisted voluntary return (AVR)"_s);
    EXPECT_EQ(term[u"heading"_s], false);
    EXPECT_EQ(term[u"standing"_s].toObject(), (QJsonObject{{u"en"_s, u"exact"_s}}));
    const QJsonObject place = term[u"places"_s].toArray().first().toObject();
    EXPECT_EQ(place[u"lang"_s], u"en"_s);
    EXPECT_EQ(place[u"fit"_s], u"exact"_s);
    const Block *block = realAgenda().block(BlockId(place[u"id"_s].toString()));
    ASSERT_NE(block, nullptr);
    const QString words =
        block->text(Language::English)->text.mid(place[u"start"_s].toInt(), place[u"length"_s].toInt());
    EXPECT_EQ(words.toLower(), u"assisted voluntary return"_s);
    EXPECT_TRUE(place[u"snippet"_s].toString().contains(words));
}

TEST(IammTerm, ThatTheTermbaseLacksEndsWithOne)
{
    const Ended ended = iammWith({u"term"_s, u"zebra"_s});
    EXPECT_EQ(ended.code, nothingFound);
    EXPECT_EQ(ended.out, QString());
    EXPECT_THAT(ended.error.toStdString(), HasSubstr("“zebra”"));
    EXPECT_EQ(iammWith({u"term"_s}).code, wrongUsage);
}

TEST(IammExport, GivesTheDocumentInEachFormat)
{
    const QJsonObject json = jsonOf(iammWith({u"export"_s, u"--format"_s, u"json"_s}));
    EXPECT_EQ(json[u"sections"_s].toArray().size(), 59);
    EXPECT_EQ(json[u"footnotes"_s].toArray().size(), 4);
    EXPECT_EQ(json[u"edition"_s].toObject()[u"id"_s], realAgenda().edition().id);
    EXPECT_THAT(iammWith({u"export"_s, u"--format"_s, u"html"_s}).out.toStdString(), StartsWith("<!DOCTYPE html>"));
    EXPECT_THAT(iammWith({u"export"_s, u"--format"_s, u"txt"_s}).out.toStdString(),
                HasSubstr("Draft for the consultations of 2004."));
}

TEST(IammExport, WritesOneSectionIntoAFile)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"é b.json"_s);
    const Ended ended = iammWith({u"export"_s, u"--section"_s, u"III.11"_s, u"--format"_s, u"json"_s, u"-o"_s, path});
    EXPECT_EQ(ended.code, found);
    EXPECT_EQ(ended.out, QString());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(QJsonDocument::fromJson(file.readAll()).object()[u"sections"_s].toArray().size(), 6);
}

TEST(IammExport, SaysWhenTheFileCantBeWritten)
{
    const QTemporaryDir folder;
    const Ended missing = iammWith({u"export"_s, u"--format"_s, u"txt"_s, u"-o"_s, folder.filePath(u"no/file"_s)});
    EXPECT_EQ(missing.code, dataError);
    EXPECT_FALSE(missing.error.isEmpty());
    EXPECT_EQ(iammWith({u"export"_s, u"--format"_s, u"txt"_s, u"-o"_s, folder.path()}).code, dataError);
}

TEST(IammExport, SaysWhenStandardOutputIsFull)
{
    if (!QFile::exists(u"/dev/full"_s) || !QFile::exists(u"/bin/sh"_s))
        GTEST_SKIP() << "this system has no /dev/full";
    const QString command = u"'%1' export --format json >/dev/full"_s.arg(QStringLiteral(IAMM_PROGRAM));
    const Ended ended = runProgram(u"/bin/sh"_s, {u"-c"_s, command});
    EXPECT_EQ(ended.code, dataError);
    EXPECT_FALSE(ended.error.isEmpty());
}

TEST(Iamm, DoesNotMindAReaderThatHasEnough)
{
    if (!QFile::exists(u"/bin/sh"_s))
        GTEST_SKIP() << "this system has no /bin/sh";
    const QString command =
        u"{ '%1' export --format json; echo $? >&2; } | head -1"_s.arg(QStringLiteral(IAMM_PROGRAM));
    const Ended ended = runProgram(u"/bin/sh"_s, {u"-c"_s, command});
    EXPECT_EQ(ended.out, u"{\n"_s);
    EXPECT_EQ(ended.error, u"0\n"_s);
}

TEST(Iamm, WritesUtf8InEveryLocale)
{
    const QStringList plainLocale{u"LANG=C"_s, u"LC_ALL=C"_s};
    const Ended ended = iammWith({u"show"_s, u"III.12.b"_s}, plainLocale);
    EXPECT_THAT(ended.out.toStdString(), HasSubstr("“Brain Drain”"));
    EXPECT_EQ(ended.error, QString());
    EXPECT_EQ(iammWith({u"show"_s, u"práctica 2 de III.11.b"_s}, plainLocale).code, found);
}

TEST(Iamm, UsedWronglySaysHow)
{
    const QList<QStringList> wrong{
        {},
        {u"foo"_s},
        {u"toc"_s, u"x"_s},
        {u"toc"_s, u"--limit"_s, u"3"_s},
        {u"toc"_s, u"--bogus"_s},
        {u"show"_s},
        {u"search"_s, u" "_s},
        {u"search"_s, u"..."_s},
        {u"search"_s, u"return"_s, u"--kind"_s, u"foo"_s},
        {u"search"_s, u"return"_s, u"--limit"_s, u"0"_s},
        {u"search"_s, u"return"_s, u"--in"_s, u"99"_s},
        {u"search"_s, u"return"_s, u"--in"_s, u"III.11.b-2"_s},
        {u"export"_s},
        {u"export"_s, u"--format"_s, u"pdf"_s},
        {u"toc"_s, u"--lang"_s, u"de"_s},
        {u"toc"_s, u"--lang"_s, u","_s},
        {u"show"_s, u"--lang"_s, u" , "_s, u"III"_s},
        {u"search"_s, u"--lang"_s, u""_s, u"return"_s},
        {u"export"_s, u"--format"_s, u"txt"_s, u"--lang="_s},
    };
    for (const QStringList &arguments : wrong) {
        const Ended ended = iammWith(arguments);
        EXPECT_EQ(ended.code, wrongUsage) << arguments.join(u' ').toStdString();
        EXPECT_EQ(ended.out, QString()) << arguments.join(u' ').toStdString();
        EXPECT_FALSE(ended.error.isEmpty()) << arguments.join(u' ').toStdString();
    }
}

TEST(Iamm, SaysWhatWasTypedWhereItNamesNoLanguage)
{
    EXPECT_THAT(iammWith({u"toc"_s, u"--lang"_s, u","_s}).error.toStdString(),
                HasSubstr("The option --lang names no language in “,”: there are en, fr and es."));
}

TEST(Iamm, SaysWhichLanguagesThereAreWhenOneIsMissing)
{
    const QTemporaryDir folder;
    const QString content = folder.filePath(u"english.sqlite"_s);
    writeAgenda(englishAgenda(), content);
    const Ended ended = iammWith({u"--content"_s, content, u"toc"_s, u"--lang"_s, u"en,es"_s});
    EXPECT_EQ(ended.code, wrongUsage);
    EXPECT_THAT(ended.error.toStdString(), HasSubstr("It has: en"));
}

TEST(Iamm, GivesHelpAndVersions)
{
    EXPECT_THAT(iammWith({u"--help"_s}).out.toStdString(), HasSubstr("iamm show REF"));
    const Ended version = iammWith({u"--version"_s});
    EXPECT_EQ(version.code, found);
    for (const QString &word : {u"iamm "_s, u"Qt "_s, u"SQLite "_s, realAgenda().edition().id, u"revision"_s})
        EXPECT_THAT(version.out.toStdString(), HasSubstr(word.toStdString()));
}

class IammInThreeLanguages : public ::testing::Test {
protected:
    static void SetUpTestSuite()
    {
        s_folder = std::make_unique<QTemporaryDir>();
        writeAgenda(withMadeUpLanguages(englishAgenda()), content());
    }

    static void TearDownTestSuite() { s_folder.reset(); }

    static QString content() { return s_folder->filePath(u"agenda.sqlite"_s); }

    static Ended run(const QStringList &arguments)
    {
        return iammWith(QStringList{u"--content"_s, content()} + arguments);
    }

    static inline std::unique_ptr<QTemporaryDir> s_folder;
};

TEST_F(IammInThreeLanguages, ShowsOneOfThem)
{
    const QJsonObject block = jsonOf(run({u"show"_s, u"--json"_s, u"--lang"_s, u"fr"_s, u"III.11.b-2"_s}));
    EXPECT_EQ(block[u"lang"_s], u"fr"_s);
    EXPECT_THAT(block[u"citation"_s].toString().toStdString(),
                HasSubstr("III.11.b, pratique [2], p.\u00a031 de l’original anglais, traduction non officielle"));
}

TEST_F(IammInThreeLanguages, ShowsSeveralTogether)
{
    const QJsonObject block = jsonOf(run({u"show"_s, u"--json"_s, u"--lang"_s, u"en,es"_s, u"III.11.b-2"_s}));
    EXPECT_EQ(block[u"texts"_s].toObject().keys(), (QStringList{u"en"_s, u"es"_s}));
    const Ended text = run({u"show"_s, u"--lang"_s, u"en,es"_s, u"III.11.b-2"_s});
    EXPECT_THAT(text.out.toStdString(), StartsWith("[2] en  Promotion"));
    EXPECT_THAT(text.out.toStdString(), HasSubstr("\n    es  "));
}

TEST_F(IammInThreeLanguages, ListsAndExportsWithLabelledGaps)
{
    EXPECT_EQ(run({u"toc"_s, u"--lang"_s, u"fr"_s}).out.count(u'\n'), 59);
    const Ended text = run({u"export"_s, u"--format"_s, u"txt"_s, u"--lang"_s, u"fr"_s});
    EXPECT_EQ(text.code, found);
    EXPECT_THAT(text.out.toStdString(), HasSubstr("[pas de texte français]"));
    EXPECT_THAT(text.out.toStdString(), HasSubstr("Traduction non officielle."));
    const QJsonObject json = jsonOf(run({u"export"_s, u"--format"_s, u"json"_s, u"--lang"_s, u"fr,es"_s}));
    EXPECT_TRUE(json[u"sections"_s].toArray()[0].toObject().contains(u"texts"_s));
}

TEST_F(IammInThreeLanguages, FindsInEachOfThem)
{
    const QString id = u"III.11.b-2"_s;
    const QString french = jsonOf(run({u"show"_s, u"--json"_s, u"--lang"_s, u"fr"_s, id}))[u"text"_s].toString();
    const QString word = french.section(u' ', 0, 0);
    EXPECT_EQ(run({u"search"_s, word}).code, nothingFound) << word.toStdString();
    const QJsonArray hits = jsonOf(run({u"search"_s, u"--json"_s, u"--lang"_s, u"en,fr"_s, word}))[u"hits"_s].toArray();
    ASSERT_FALSE(hits.isEmpty());
    EXPECT_EQ(hits[0].toObject()[u"lang"_s], u"fr"_s);
}

class IammContent : public ::testing::Test {
protected:
    /// The program alone in a folder, where it looks for its content.
    void SetUp() override
    {
        QDir().mkpath(m_folder.filePath(u"bin"_s));
        QDir().mkpath(m_folder.filePath(u"share/iamm-browser"_s));
        ASSERT_TRUE(QFile::copy(QStringLiteral(IAMM_PROGRAM), program()));
    }

    QString program() const
    {
        return m_folder.filePath(u"bin/"_s + QFileInfo(QStringLiteral(IAMM_PROGRAM)).fileName());
    }

    QTemporaryDir m_folder;
};

TEST_F(IammContent, IsFoundWhereAPackagePutsIt)
{
    ASSERT_TRUE(QFile::copy(agendaDatabase(), m_folder.filePath(u"share/iamm-browser/agenda.sqlite"_s)));
    EXPECT_EQ(runProgram(program(), {u"toc"_s}).code, found);
}

TEST_F(IammContent, ThatIsMissingIsSaid)
{
    const Ended ended = runProgram(program(), {u"toc"_s});
    EXPECT_EQ(ended.code, dataError);
    EXPECT_THAT(ended.error.toStdString(), HasSubstr("agenda.sqlite"));
    const Ended version = runProgram(program(), {u"--version"_s});
    EXPECT_EQ(version.code, dataError);
    EXPECT_THAT(version.out.toStdString(), HasSubstr("iamm "));
}

TEST_F(IammContent, ThatWasChangedIsRefused)
{
    const QString path = m_folder.filePath(u"bin/agenda.sqlite"_s);
    ASSERT_TRUE(QFile::copy(agendaDatabase(), path));
    QFile file(path);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    ASSERT_TRUE(file.open(QIODevice::Append));
    file.write("x");
    file.close();
    const Ended ended = runProgram(program(), {u"toc"_s});
    EXPECT_EQ(ended.code, dataError);
    EXPECT_EQ(ended.out, QString());
    EXPECT_THAT(ended.error.toStdString(), HasSubstr("not the one that came with this program"));
    EXPECT_EQ(runProgram(program(), {u"--content"_s, agendaDatabase(), u"toc"_s}).code, found);
}

TEST_F(IammContent, ThatIsJunkIsRefused)
{
    const QString path = m_folder.filePath(u"junk.sqlite"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'j'));
    file.close();
    EXPECT_EQ(iammWith({u"--content"_s, path, u"toc"_s}).code, dataError);
    EXPECT_EQ(iammWith({u"--content"_s, m_folder.filePath(u"missing"_s), u"show"_s, u"III"_s}).code, dataError);
}

} // namespace
} // namespace iamm
