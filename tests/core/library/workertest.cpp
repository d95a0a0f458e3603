// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/backups.h"
#include "core/library/libraryfile.h"
#include "core/library/librarytables.h"

#include "tests/support/librarytestbed.h"
#include "tests/support/printing.h"

#include <QFile>
#include <QProcess>
#include <QThread>

#include <random>

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

/// A program of its own that writes a library (libraryworker.cpp), and what it says is on the disk.
class Worker final {
public:
    Worker(const LibraryTestbed &bed, int changes, unsigned seed, int backupInterval)
    {
        // What goes wrong in there is told by this test, in its own words.
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(QStringLiteral(IAMM_LIBRARY_WORKER), {bed.location().folder, QString::number(changes),
                                                              QString::number(seed), QString::number(backupInterval)});
    }

    bool waitForFirst() { return m_process.waitForReadyRead(20'000); }
    bool wait() { return m_process.waitForFinished(250'000) && m_process.exitCode() == 0; }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(20'000);
    }

    /// The latest revision of each row that was said to be saved. A line that was cut was not said.
    QHash<QUuid, int> said()
    {
        m_output += m_process.readAllStandardOutput();
        QHash<QUuid, int> revisions;
        for (const QByteArray &line : m_output.left(m_output.lastIndexOf('\n') + 1).split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            if (words.size() == 2 && words[0] != "refused")
                revisions[QUuid::fromString(QString::fromLatin1(words[0]))] = words[1].toInt();
        }
        return revisions;
    }
    int changesSaid() { return static_cast<int>(said().size() ? m_output.count('\n') - 1 : 0); }
    bool wasNeverRefused() { return m_output.endsWith("refused 0\n"); }

private:
    QProcess m_process;
    QByteArray m_output;
};

/// As many as the environment says (./dev torture), or a few.
int kills()
{
    const int asked = qEnvironmentVariableIntValue("IAMM_KILLS");
    return asked > 0 ? asked : 50;
}

class KillTest : public ::testing::Test {
protected:
    /// That the library opens, is sound, and has what was said to be saved.
    void check(const LibraryTestbed &bed, const QHash<QUuid, int> &said, const std::string &when)
    {
        LibraryFile file(bed.location());
        ASSERT_EQ(file.outcome(), LibraryOutcome::Opened) << when;
        const LibraryState state = readLibrary(*file.database());
        ASSERT_EQ(state.damagedRows, 0) << when;
        ASSERT_TRUE(isIntact(*file.database())) << when;
        for (auto row = said.cbegin(); row != said.cend(); ++row) {
            const std::optional<Record> record = state.contents.record(row.key());
            ASSERT_TRUE(record && headOf(*record).rev >= row.value()) << when;
        }
        const Backups backups(bed.location(), {});
        for (const QString &name : backups.names())
            ASSERT_TRUE(backups.read(name)) << when << name.toStdString();
    }
};

TEST_F(KillTest, WheneverTheProgramIsKilledNothingThatWasSaidToBeSavedIsLost)
{
    const int all = kills();
    std::random_device device;
    const unsigned seed = device();
    std::mt19937 random(seed);
    std::optional<LibraryTestbed> bed;
    QHash<QUuid, int> said;
    int changes = 0;
    for (int i = 0; i < all; ++i) {
        // A new one now and then, so that its making, too, is interrupted.
        if (i % 10 == 0) {
            bed.emplace();
            said.clear();
        }
        Worker worker(*bed, 0, static_cast<unsigned>(random()), 0);
        const bool early = random() % 5 == 0;
        if (!early) {
            ASSERT_TRUE(worker.waitForFirst());
        }
        QThread::usleep(random() % (early ? 60'000 : 150'000));
        worker.kill();
        said.insert(worker.said());
        changes += worker.changesSaid();
        check(*bed, said, "kill " + std::to_string(i) + ", seed " + std::to_string(seed));
        if (HasFatalFailure())
            return;
    }
    EXPECT_GT(changes, all) << "the program was killed while it wrote";
}

TEST(TwoPrograms, ThatWriteAThousandChangesEachBothKeepAll)
{
    constexpr int halfAnHour = 1800;
    const LibraryTestbed bed(LibraryTestbed::Where::InMemory);
    Worker one(bed, 1000, 1, halfAnHour);
    Worker other(bed, 1000, 2, halfAnHour);
    ASSERT_TRUE(one.wait());
    ASSERT_TRUE(other.wait());
    QHash<QUuid, int> said = one.said();
    said.insert(other.said());
    EXPECT_EQ(one.changesSaid() + other.changesSaid(), 2000);
    EXPECT_TRUE(one.wasNeverRefused());
    EXPECT_TRUE(other.wasNeverRefused());
    const LibraryState state = bed.onDisk();
    EXPECT_EQ(state.damagedRows, 0);
    int rows = 0;
    state.contents.forEach([&](const Record &record) {
        ++rows;
        EXPECT_EQ(said.value(headOf(record).id), headOf(record).rev);
    });
    EXPECT_EQ(rows, said.size());
}

} // namespace
} // namespace iamm
