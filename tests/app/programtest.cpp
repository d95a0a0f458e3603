// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/program.h"

#include "app/mainwindow.h"
#include "tests/support/agendafixture.h"
#include "tests/support/drivenwindow.h"
#include "tests/support/madeup.h"
#include "tests/support/printing.h"

#include <QProcess>
#include <QStatusBar>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;
using ::testing::HasSubstr;

TEST(ProgramTest, OpensTheLibraryWhenTheFirstWindowIsClosedBeforeItIsSeen)
{
    const QTemporaryDir folder;
    StartOptions options;
    options.contentFile = agendaDatabase();
    options.settingsFile = folder.filePath(u"settings.ini"_s);
    options.library = {folder.filePath(u"library"_s), LibraryLocation::Origin::Chosen};
    {
        Settings settings(options.settingsFile);
        settings.setWindows({WindowState{{}, {}, BlockId(u"I.1"_s), {Language::English}},
                             WindowState{{}, {}, BlockId(u"III.9"_s), {Language::English}}});
        settings.save();
    }
    Program program(options);
    program.start();
    ASSERT_EQ(program.windows().windows().size(), 2U);
    program.windows().windows().front()->close();
    EXPECT_TRUE(waitUntil([&program] { return program.context().library.status() == LibraryStatus::Ready; }));
}

/// A program on a document with made-up languages, asked for `codes`.
class ProgramInLanguagesTest : public ::testing::Test {
protected:
    std::vector<Language> shownFor(const QString &codes)
    {
        StartOptions options;
        options.contentFile = m_folder.filePath(u"agenda.sqlite"_s);
        writeAgenda(withMadeUpLanguages(englishAgenda(), {Language::French}), options.contentFile);
        options.settingsFile = m_folder.filePath(u"settings.ini"_s);
        options.library = {m_folder.filePath(u"library"_s), LibraryLocation::Origin::Chosen};
        options.languages = codes;
        Program program(options);
        program.start();
        MainWindow &window = *program.windows().windows().front();
        m_message = window.statusBar()->currentMessage();
        return window.context().textLanguages();
    }

    QTemporaryDir m_folder;
    QString m_message;
};

TEST_F(ProgramInLanguagesTest, OpensInTheLanguagesItIsAskedFor)
{
    EXPECT_EQ(shownFor(u"fr"_s), std::vector{Language::French});
    EXPECT_EQ(shownFor(u"FR, en"_s), (std::vector{Language::French, Language::English}));
    EXPECT_EQ(shownFor({}), std::vector{Language::English});
    EXPECT_TRUE(m_message.isEmpty());
}

TEST_F(ProgramInLanguagesTest, SaysInWhichLanguageThereIsNoText)
{
    EXPECT_EQ(shownFor(u"es,fr"_s), std::vector{Language::French});
    EXPECT_EQ(m_message, u"There is no text in the language “es”."_s);
    EXPECT_EQ(shownFor(u"xx"_s), std::vector{Language::English});
    EXPECT_EQ(m_message, u"There is no text in the language “xx”."_s);
}

struct Ended {
    int status;
    std::string output;
    std::string errors;
};

/// The real program, where there is no display.
Ended runWithoutDisplay(const QString &argument)
{
    const QTemporaryDir home;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"LANGUAGE"_s,
                                u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s})
        variables.remove(name);
    variables.insert(u"HOME"_s, home.path());
    variables.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    QProcess process;
    process.setProcessEnvironment(variables);
    process.start(QStringLiteral(IAMM_BROWSER_PROGRAM), {argument});
    EXPECT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput().toStdString(),
            process.readAllStandardError().toStdString()};
}

TEST(ProgramWithoutADisplayTest, SaysItsVersions)
{
    const Ended ended = runWithoutDisplay(u"--version"_s);
    EXPECT_EQ(ended.status, 0) << ended.errors;
    EXPECT_THAT(ended.output, HasSubstr("IAMM Browser"));
    EXPECT_THAT(ended.output, HasSubstr("SQLite"));
}

TEST(ProgramWithoutADisplayTest, SaysHowItIsUsed)
{
    const Ended ended = runWithoutDisplay(u"--help"_s);
    EXPECT_EQ(ended.status, 0) << ended.errors;
    EXPECT_THAT(ended.output, HasSubstr("--library"));
    EXPECT_THAT(ended.output, HasSubstr("III.11.b-2"));
}

} // namespace
} // namespace iamm
