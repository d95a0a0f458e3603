// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT

// What the real program asks the system for: where it writes, what it opens, whom it calls.

#include "tests/support/systemcalls.h"

#include "app/appcontext.h"
#include "app/settings.h"
#include "core/library/noteedits.h"
#include "core/library/storable.h"
#include "tests/support/agendafixture.h"
#include "tests/support/drivenwindow.h"
#include "tests/support/librarytestbed.h"
#include "tests/support/printing.h"

#include <QAbstractItemView>
#include <QDir>
#include <QDirIterator>
#include <QDockWidget>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Files and folders.
QStringList treeOf(const QString &folder)
{
    QStringList paths;
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext())
        paths.append(entries.next());
    return paths;
}

/// A person's home with nothing in it, and folders for what may lie outside it.
class EmptyHome final {
public:
    EmptyHome()
    {
        // Of another mode Qt would make one of its own.
        QDir(m_folder.path()).mkdir(u"run"_s, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    QProcessEnvironment variables() const
    {
        QProcessEnvironment variables;
        variables.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
        variables.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        variables.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        for (const QString &name : {u"HOME"_s, u"TMPDIR"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s,
                                    u"XDG_CACHE_HOME"_s, u"XDG_STATE_HOME"_s})
            variables.insert(name, m_folder.path());
        variables.insert(u"XDG_RUNTIME_DIR"_s, m_folder.filePath(u"run"_s));
        // What the sanitizers' program needs of them, where it is one.
        variables.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s);
        return variables;
    }
    QStringList tree() const { return treeOf(m_folder.path()); }

private:
    QTemporaryDir m_folder;
};

class SystemCallsTest : public ::testing::Test {
protected:
    /// Starts the program at III.11.b-2 and lets it go on until it has remembered that place, the last thing it does by
    /// itself.
    std::optional<SystemCalls> trace(const QString &program, QStringList arguments, const QString &settingsFile) const
    {
        arguments.append(u"III.11.b-2"_s);
        return traceProgram(program, arguments, m_home.variables(),
                            [&settingsFile] { return contentOf(settingsFile).contains("place=III.11.b"); });
    }

    /// Files of the system's list of fonts, which all programs share and whichever finds it old renews.
    static bool isFontCache(const QString &path) { return path.contains("/fontconfig/"_L1); }

    EmptyHome m_home;
};

TEST_F(SystemCallsTest, APortableProgramWritesNothingOutsideItsFolder)
{
    const QTemporaryDir folder;
    const QString program = folder.filePath(u"iamm-browser"_s);
    ASSERT_TRUE(QFile::copy(QStringLiteral(IAMM_BROWSER_PROGRAM), program));
    ASSERT_TRUE(QFile::copy(agendaDatabase(), folder.filePath(u"agenda.sqlite"_s)));
    QFile mark(folder.filePath(u"portable.ini"_s));
    ASSERT_TRUE(mark.open(QIODevice::WriteOnly));
    const LibraryLocation library{folder.path(), LibraryLocation::Origin::Portable};
    {
        // What was being written is saved at the next start: so something is.
        DrivenLibrary earlier(library);
        earlier.open();
        const QDateTime now = QDateTime::currentDateTimeUtc();
        earlier->keepDraft({{QUuid::createUuid(), 0, earlier->owner(), now, now, std::nullopt},
                            wholeBlock(u"III"_s),
                            u"half a thought"_s});
        ASSERT_TRUE(earlier.settle());
    }

    const QStringList before = m_home.tree();
    const std::optional<SystemCalls> calls = trace(program, {}, folder.filePath(u"settings.ini"_s));
    if (!calls)
        GTEST_SKIP() << "no program may be watched here";
    EXPECT_TRUE(calls->wasEnough);
    const QStringList changed = calls->changedFiles();
    EXPECT_TRUE(changed.contains(library.libraryFile()));
    EXPECT_TRUE(changed.contains(library.libraryFile() + u"-journal"_s));
    EXPECT_TRUE(changed.contains(folder.filePath(u"library.lock"_s)));
    for (const QString &path : changed)
        EXPECT_TRUE(path == folder.path() || path.startsWith(folder.path() + u'/') || isFontCache(path))
            << path.toStdString();
    QStringList left = m_home.tree();
    left.removeIf(isFontCache);
    EXPECT_EQ(left, before);
    DrivenLibrary after(library);
    after.open();
    EXPECT_EQ(after->contents().count<Note>(), 1);
}

/// What asks a careless program for a file or a page.
QStringList hostileWords(const QString &bait)
{
    return {u"<img src=\"file://%1\">"_s.arg(bait),
            u"<img src=%1>"_s.arg(bait),
            u"file://%1"_s.arg(bait),
            u"<link rel=stylesheet href=\"file://%1\">"_s.arg(bait),
            u"<img src=http://example.invalid/x.png>"_s,
            u"<a href=\"http://127.0.0.1:9/\">here</a>"_s};
}

/// A bookmark, a folder and a note of these words each, the note with a tag of them, too.
void writeEverywhere(LibraryService &library, const QStringList &all)
{
    for (const QString &words : all) {
        library.apply(addBookmark(library.edit(), wholeBlock(u"III"_s), words));
        library.apply(addFolder(library.edit(), words));
        Note note;
        note.passage = wholeBlock(u"III"_s);
        note.text = words;
        note.tags = {words.left(maxTagLength)};
        library.apply(keepNote(library.edit(), note));
    }
}

/// With the pane in front that shows them.
class HostileWordsTest : public SystemCallsTest, public ::testing::WithParamInterface<const char *> {};

TEST_P(HostileWordsTest, OpenNoFileAndMakeNoConnection)
{
    const LibraryTestbed bed;
    const QTemporaryDir folder;
    const QString bait = folder.filePath(u"bait"_s);
    QFile file(bait);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    const QString settingsFile = QDir(bed.location().folder).filePath(u"settings.ini"_s);
    {
        DrivenWindow window(realAgenda(), bed.location());
        LibraryService &library = window.program().context().library;
        ASSERT_TRUE(waitUntil([&library] { return library.status() == LibraryStatus::Ready; }));
        writeEverywhere(library, hostileWords(bait));
        auto *dock = window->findChild<QDockWidget *>(QLatin1StringView(GetParam()));
        dock->raise();
        ASSERT_TRUE(waitUntil([&] {
            const auto *list = dock->findChild<QAbstractItemView *>();
            return !library.isSaving() && list && list->isVisible() && list->model()->rowCount() > 0;
        }));
        Settings(settingsFile).setWindows({window->state()});
    }

    const std::optional<SystemCalls> calls =
        trace(QStringLiteral(IAMM_BROWSER_PROGRAM),
              {u"--content"_s, agendaDatabase(), u"--library"_s, bed.location().folder}, settingsFile);
    if (!calls)
        GTEST_SKIP() << "no program may be watched here";
    EXPECT_TRUE(calls->wasEnough);
    bool sawTheLibrary = false;
    for (const FileUse &use : calls->files) {
        EXPECT_FALSE(use.path.contains("bait"_L1)) << use.path.toStdString();
        sawTheLibrary = sawTheLibrary || use.path == bed.file();
    }
    EXPECT_TRUE(sawTheLibrary);
#ifdef Q_OS_UNIX
    EXPECT_FALSE(calls->socketFamilies.contains(AF_INET));
    EXPECT_FALSE(calls->socketFamilies.contains(AF_INET6));
#endif
}

INSTANTIATE_TEST_SUITE_P(In, HostileWordsTest, ::testing::Values("bookmarks", "notes"));

} // namespace
} // namespace iamm
