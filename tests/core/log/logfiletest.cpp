// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/log/logfile.h"
#include "core/log/logging.h"

#include "tests/support/printing.h"

#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <thread>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

class LogFileTest : public ::testing::Test {
protected:
    QString path() const { return m_folder.filePath(u"a.log"_s); }

private:
    QTemporaryDir m_folder;
};

TEST_F(LogFileTest, AddsLinesToWhatIsThere)
{
    LogFile(path()).write(u"first"_s);
    LogFile(path()).write(u"second\r\nline"_s);
    EXPECT_EQ(contents(path()), u"first\nsecond  line\n"_s);
}

TEST_F(LogFileTest, KeepsOneOlderFileAndNoMore)
{
    LogFile log(path(), 30);
    for (const QString &line : {u"one........."_s, u"two........."_s, u"three......."_s, u"four........"_s, u"five"_s})
        log.write(line);
    EXPECT_EQ(contents(path()), u"five\n"_s);
    EXPECT_EQ(contents(log.olderPath()), u"three.......\nfour........\n"_s);
}

TEST_F(LogFileTest, AnUnwritablePlaceDoesNoHarm)
{
    LogFile log(path() + u"/no/such/folder.log"_s);
    log.write(u"lost"_s);
    EXPECT_EQ(contents(log.path()), QString());
}

TEST_F(LogFileTest, TakesLinesFromManyThreads)
{
    LogFile log(path());
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&log] {
            for (int line = 0; line < 250; ++line)
                log.write(u"a line"_s);
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    EXPECT_EQ(contents(path()), u"a line\n"_s.repeated(1000));
}

TEST_F(LogFileTest, WarningsGoToItWithTheirCategoryAndNothingLess)
{
    LogFile log(path());
    {
        const Logging logging(log);
        const QLoggingCategory category("iamm.test");
        qCWarning(category, "a warning");
        qCInfo(category, "of no interest");
    }
    qWarning("after the end");
    EXPECT_TRUE(contents(path()).endsWith(u"Z warning iamm.test: a warning\n"_s)) << qPrintable(contents(path()));
    EXPECT_EQ(contents(path()).count(u'\n'), 1);
}

} // namespace
} // namespace iamm
