// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/system/singleinstance.h"

#include "app/appcontext.h"
#include "app/gotodialog.h"
#include "app/settings.h"
#include "core/library/librarylock.h"
#include "tests/support/agendafixture.h"
#include "tests/support/drivenwindow.h"
#include "tests/support/librarytestbed.h"
#include "tests/support/printing.h"
#include "tests/support/sampledocument.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QTimer>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/stat.h>
#endif

namespace iamm {
namespace {

using namespace Qt::StringLiterals;
using ::testing::HasSubstr;

/// The real program on a library, in a process of its own; killed at the end.
class OtherProgram final {
public:
    OtherProgram(const QString &libraryFolder, const QString &reference)
    {
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        variables.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        m_process.setProcessEnvironment(variables);
        QStringList arguments{u"--content"_s, agendaDatabase(), u"--library"_s, libraryFolder};
        if (!reference.isEmpty())
            arguments.append(reference);
        m_process.start(QStringLiteral(IAMM_BROWSER_PROGRAM), arguments);
        EXPECT_TRUE(m_process.waitForStarted());
    }
    ~OtherProgram()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    /// Waits for its end by itself, in the event loop.
    bool hasEndedWell()
    {
        return waitUntil([this] { return m_process.state() == QProcess::NotRunning; })
               && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
    }
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    QProcess *operator->() { return &m_process; }

private:
    QProcess m_process;
};

class SingleInstanceTest : public ::testing::Test {
protected:
    QString folder() const { return m_bed.location().folder; }

    void start() { m_window.emplace(sampleDocument(), m_bed.location()); }

    /// Until it has its window and its library.
    bool waitForLibrary(DrivenWindow &window)
    {
        return waitUntil([&] { return window.program().context().library.status() == LibraryStatus::Ready; });
    }
    /// The same for another process.
    bool waitForLibrary() const
    {
        return waitUntil([this] { return QFileInfo(m_bed.file()).size() > 0; });
    }

    BlockId here() { return m_window->context().navigator().here(); }

    /// As another computer leaves it when it is switched off.
    void leaveLock(const QByteArray &computer) const
    {
        makeLibraryFolder(m_bed.location());
        QFile file(QDir(folder()).filePath(u"library.lock"_s));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("1\niamm-browser\n" + computer + "\n0123456789abcdef\nfedcba9876543210\n");
    }

    QMessageBox &question()
    {
        EXPECT_TRUE(waitUntil([this] { return (*m_window)->findChild<QMessageBox *>() != nullptr; }));
        return m_window->part<QMessageBox>();
    }

    void answer(const QString &words)
    {
        for (QAbstractButton *button : question().buttons()) {
            if (button->text().remove(u'&') == words) {
                button->click();
                return;
            }
        }
        FAIL() << "no such button";
    }

    /// With a note that was being written when the program ended.
    void makeLibraryWithADraft() const
    {
        DrivenLibrary library(m_bed.location());
        library.open();
        const QDateTime now = QDateTime::currentDateTimeUtc();
        library->keepDraft({{QUuid::createUuid(), 0, library->owner(), now, now, std::nullopt},
                            wholeBlock(u"III"_s),
                            u"half a thought"_s});
        ASSERT_TRUE(library.settle());
    }

    /// Of another process, on a library with a draft: it has made a note of it, and has nothing more to write.
    bool waitForNote() const
    {
        return waitUntil([this] { return m_bed.onDisk().contents.count<Note>() == 1; });
    }

    LibraryService &library() { return m_window->program().context().library; }

    LibraryTestbed m_bed;
    std::optional<DrivenWindow> m_window;
};

#ifdef Q_OS_UNIX
TEST_F(SingleInstanceTest, AFolderThatDoesNotAnswerHoldsUpNeitherTheWindowNorTheEnd)
{
    makeLibraryFolder(m_bed.location());
    const QByteArray request = QFile::encodeName(openRequestFile(folder()));
    ASSERT_EQ(::mkfifo(request.constData(), 0600), 0); // whoever opens it waits for a writer
    {
        SingleInstance instance(m_bed.location());
        instance.listen();
        QTest::qWait(50);
    }
    // Now it may end: the writer that it waited for comes and goes.
    QFile writer(openRequestFile(folder()));
    ASSERT_TRUE(writer.open(QIODevice::WriteOnly));
    writer.close();
    EXPECT_TRUE(waitUntil([this] { return !QFileInfo::exists(openRequestFile(folder())); }));
}
#endif

TEST_F(SingleInstanceTest, ASecondStartHandsOverItsReferenceAndEnds)
{
    start();
    m_window->goTo(u"III.11.b-1"_s);
    OtherProgram second(folder(), u"III.11.b-2"_s);
    EXPECT_TRUE(second.hasEndedWell());
    EXPECT_EQ(here(), BlockId(u"III.11.b-2"_s));
    m_window->context().navigator().back();
    EXPECT_EQ(here(), BlockId(u"III.11.b-1"_s)) << "where the person was isn't lost";
    EXPECT_FALSE(QFileInfo::exists(openRequestFile(folder())));
}

TEST_F(SingleInstanceTest, ASecondStartBringsAMinimizedWindowBack)
{
    start();
    const BlockId before = here();
    (*m_window)->showMinimized();
    ASSERT_TRUE((*m_window)->isMinimized());
    OtherProgram second(folder(), {});
    EXPECT_TRUE(second.hasEndedWell());
    EXPECT_FALSE((*m_window)->isMinimized());
    EXPECT_TRUE((*m_window)->isActiveWindow());
    EXPECT_EQ(here(), before);
}

TEST_F(SingleInstanceTest, AReferenceThatIsNotFoundIsAskedAboutInTheFirstWindow)
{
    start();
    QString shown;
    // The dialog waits in a loop of its own, within whatever waits here.
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&shown] {
        if (auto *dialog = qobject_cast<GoToDialog *>(QApplication::activeModalWidget())) {
            shown = dialog->findChild<QLineEdit *>()->text();
            dialog->reject();
        }
    });
    look.start(0);
    OtherProgram second(folder(), u"no such place"_s);
    EXPECT_TRUE(second.hasEndedWell());
    EXPECT_TRUE(waitUntil([&shown] { return !shown.isEmpty(); }));
    EXPECT_EQ(shown, u"no such place"_s);
}

TEST_F(SingleInstanceTest, AnotherLibraryStartsItsOwn)
{
    start();
    const LibraryTestbed bed;
    OtherProgram other(bed.location().folder, u"III.11.b-2"_s);
    EXPECT_TRUE(waitUntil([&bed] { return QFileInfo(bed.file()).size() > 0; }));
    EXPECT_TRUE(other.isRunning());
    EXPECT_NE(here(), BlockId(u"III.11.b-2"_s));
}

TEST_F(SingleInstanceTest, TwoRealProgramsHandOverToo)
{
    OtherProgram first(folder(), {});
    ASSERT_TRUE(waitForLibrary());
    OtherProgram second(folder(), u"III.11.b-2"_s);
    EXPECT_TRUE(second.hasEndedWell());
    EXPECT_TRUE(first.isRunning());
    // Where it is now it remembers by itself.
    EXPECT_TRUE(waitUntil([this] {
        const std::vector<WindowState> windows = Settings(folder() + u"/settings.ini"_s).windows();
        return !windows.empty() && windows.front().place.value().startsWith(u"III.11.b"_s);
    }));
}

TEST_F(SingleInstanceTest, AProgramThatWasKilledHoldsNothing)
{
    {
        OtherProgram first(folder(), {});
        ASSERT_TRUE(waitForLibrary());
        first->kill();
        ASSERT_TRUE(first->waitForFinished());
    }
    ASSERT_TRUE(QFileInfo::exists(QDir(folder()).filePath(u"library.lock"_s)));
    start();
    OtherProgram second(folder(), u"III.11.b-2"_s);
    EXPECT_TRUE(second.hasEndedWell());
    EXPECT_EQ(here(), BlockId(u"III.11.b-2"_s));
}

#ifdef Q_OS_UNIX
TEST_F(SingleInstanceTest, AProgramThatHangsIsNotWaitedForLong)
{
    makeLibraryWithADraft();
    OtherProgram first(folder(), {});
    ASSERT_TRUE(waitForNote());
    ASSERT_EQ(kill(static_cast<pid_t>(first->processId()), SIGSTOP), 0);
    start();
    EXPECT_TRUE((*m_window)->isVisible());
    EXPECT_TRUE(waitForLibrary(*m_window));
    EXPECT_FALSE(QFileInfo::exists(openRequestFile(folder()))) << "nor does it hear of it when it wakes up";
    ASSERT_EQ(kill(static_cast<pid_t>(first->processId()), SIGCONT), 0);
}

TEST_F(SingleInstanceTest, WhatAProgramThatHangsIsWritingIsLeftToIt)
{
    makeLibraryWithADraft();
    OtherProgram first(folder(), {});
    ASSERT_TRUE(waitForNote());
    ASSERT_EQ(kill(static_cast<pid_t>(first->processId()), SIGSTOP), 0);
    makeLibraryWithADraft();
    start();
    ASSERT_TRUE(waitForLibrary(*m_window));
    EXPECT_EQ(library().expected().count<Note>(), 1) << "that of before";
    EXPECT_EQ(m_bed.onDisk().drafts.size(), 1U);
}
#endif

TEST_F(SingleInstanceTest, WhatACrashedStartWantedLongAgoIsForgotten)
{
    makeLibraryFolder(m_bed.location());
    OpenRequest request = OpenRequest::fromHere(u"III.11.b-2"_s);
    request.at = request.at.addSecs(-3600);
    ASSERT_TRUE(writeOpenRequest(folder(), request));
    start();
    EXPECT_TRUE(waitUntil([this] { return !QFileInfo::exists(openRequestFile(folder())); }));
    EXPECT_NE(here(), BlockId(u"III.11.b-2"_s));
}

TEST_F(SingleInstanceTest, AFolderThatComesLaterIsHeldThen)
{
    const LibraryLocation later{folder() + u"/stick/library"_s, LibraryLocation::Origin::Chosen};
    m_window.emplace(sampleDocument(), later);
    ASSERT_TRUE(waitUntil([this] { return library().outcome() == LibraryOutcome::NoFolder; }));
    ASSERT_TRUE(QDir().mkpath(folder() + u"/stick"_s));
    library().open();
    ASSERT_TRUE(waitForLibrary(*m_window));
    OtherProgram second(later.folder, u"III.11.b-2"_s);
    EXPECT_TRUE(second.hasEndedWell());
    EXPECT_EQ(here(), BlockId(u"III.11.b-2"_s));
}

TEST_F(SingleInstanceTest, ALockOfAnotherComputerIsTakenOverAfterOneQuestion)
{
    makeLibraryWithADraft();
    leaveLock("BERNE-7 <b>");
    start();
    EXPECT_TRUE((*m_window)->isVisible()) << "nothing waits for the answer";
    EXPECT_THAT(question().text().toStdString(), HasSubstr("“BERNE-7 <b>”"));
    EXPECT_EQ(question().textFormat(), Qt::PlainText);
    ASSERT_TRUE(waitForLibrary(*m_window));
    EXPECT_TRUE(library().contents().all<Note>().empty()) << "it may still be being written there";
    answer(u"Go On Here"_s);
    EXPECT_TRUE(waitUntil([this] { return library().contents().all<Note>().size() == 1; }));
    EXPECT_EQ(LibraryLock(m_bed.location()).take(), LibraryHold::HeldHere);
    OtherProgram second(folder(), u"III.11.b-2"_s);
    EXPECT_TRUE(second.hasEndedWell());
    EXPECT_EQ(here(), BlockId(u"III.11.b-2"_s));
}

TEST_F(SingleInstanceTest, WithoutThatAnswerTheLockStaysAndAllCanBeSaved)
{
    makeLibraryWithADraft();
    leaveLock("BERNE-7");
    start();
    ASSERT_TRUE(waitForLibrary(*m_window));
    answer(u"Ask Next Time"_s);
    EXPECT_EQ(LibraryLock(m_bed.location()).take(), LibraryHold::HeldElsewhere);
    library().apply(addBookmark(library().edit(), wholeBlock(u"III"_s), u"saved"_s));
    EXPECT_TRUE(waitUntil([this] { return library().contents().all<Bookmark>().size() == 1; }));
    EXPECT_TRUE(library().contents().all<Note>().empty());
    m_window.reset();
    EXPECT_EQ(LibraryLock(m_bed.location()).take(), LibraryHold::HeldElsewhere) << "it is asked the next time";
}

} // namespace
} // namespace iamm
