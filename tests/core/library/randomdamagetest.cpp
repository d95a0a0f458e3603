// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/backups.h"
#include "core/library/librarytables.h"
#include "core/library/librarywriter.h"
#include "core/library/noteedits.h"

#include "tests/support/librarytestbed.h"
#include "tests/support/printing.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <map>
#include <random>

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

constexpr int rows = 36;
constexpr qsizetype page = 4096;

using Random = std::mt19937;

qsizetype upTo(Random &random, qsizetype most)
{
    return std::uniform_int_distribution<qsizetype>(0, most)(random);
}

void flipBits(QByteArray &bytes, Random &random)
{
    const qsizetype count = 1 + upTo(random, 20);
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype at = upTo(random, bytes.size() - 1);
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << upTo(random, 7)));
    }
}

void zeroPages(QByteArray &bytes, Random &random)
{
    const qsizetype count = 1 + upTo(random, 3);
    for (qsizetype i = 0; i < count; ++i) {
        // The first is as likely as all others together: without it nothing of the file is known.
        const qsizetype at = random() % 8 == 0 ? 0 : upTo(random, bytes.size() / page - 1) * page;
        bytes.replace(at, page, QByteArray(page, '\0'));
    }
}

void fillWithNoise(QByteArray &bytes, Random &random)
{
    const qsizetype from = upTo(random, bytes.size() - 1);
    for (qsizetype at = from; at < std::min(bytes.size(), from + 700); ++at)
        bytes[at] = static_cast<char>(random());
}

/// A library as it was before, and one of several ways to harm it.
QByteArray harmed(QByteArray bytes, Random &random)
{
    switch (upTo(random, 5)) {
    case 0:
    case 1:
        flipBits(bytes, random);
        break;
    case 2:
        zeroPages(bytes, random);
        break;
    case 3:
        bytes.truncate(upTo(random, bytes.size() - 1));
        break;
    case 4:
        fillWithNoise(bytes, random);
        break;
    default:
        bytes = random() % 8 == 0 ? QByteArray() : bytes + bytes.left(upTo(random, 9000));
        break;
    }
    return bytes;
}

/// A library with two backups, whose every row is known in every version.
class RandomDamageTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        LibraryFile file(m_bed.location());
        ensureOwner(*file.database());
        m_owner = readLibrary(*file.database()).owner;
        const Backups backups(m_bed.location(), {});
        for (int i = 0; i < rows; ++i) {
            if (i == rows / 3 || i == rows * 2 / 3)
                backups.make(*file.database(), QDateTime::currentDateTimeUtc().addSecs(i - 3600));
            Note note = noteOn(u"III"_s, QString(200 + i * 37 % 900, u'x') + QString::number(i), m_owner);
            if (i % 12 == 7)
                note.text += QString(9000, u'y'); // on pages of its own
            keep(*file.database(), {std::nullopt, note});
            if (i >= rows / 2 && i % 3 == 0)
                keep(*file.database(), changed(m_versions.begin()->second.back()));
        }
        m_contents = readLibrary(*file.database()).contents;
        m_bytes = m_bed.bytes();
    }

    static RowChange changed(const Record &before)
    {
        Note after = std::get<Note>(before);
        after.text += u'z';
        return revised(before, after, QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC));
    }

    void keep(Database &database, const RowChange &change)
    {
        ASSERT_TRUE(writeRow(database, change));
        m_versions[change.id()].push_back(*change.after);
    }

    bool wasWritten(const Record &record) const
    {
        const auto versions = m_versions.find(headOf(record).id);
        return versions != m_versions.end() && std::ranges::find(versions->second, record) != versions->second.end();
    }

    /// A folder like this one's, with that library in it.
    void layOut(const LibraryTestbed &bed, const QByteArray &library) const
    {
        bed.write(library);
        ASSERT_TRUE(QDir().mkpath(bed.location().backupFolder()));
        for (const QString &name : m_bed.backups())
            ASSERT_TRUE(QFile::copy(m_bed.location().backupFolder() + u'/' + name,
                                    bed.location().backupFolder() + u'/' + name));
    }

    static LibraryState open(const LibraryTestbed &bed)
    {
        LibraryWriter writer(bed.location(), {100, {}, 0});
        LibraryState state;
        QObject::connect(&writer, &LibraryWriter::loaded, &writer,
                         [&state](const LibraryState &loaded) { state = loaded; });
        writer.load();
        // The check of the whole file.
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        return state;
    }

    void checkRows(const LibraryState &state, const std::string &which) const
    {
        state.contents.forEach([&](const Record &record) { EXPECT_TRUE(wasWritten(record)) << which; });
    }

    /// Nothing that the backup has, or that can be read in the file, is missing.
    static void checkRecovery(const LibraryTestbed &bed, const LibraryState &state, const QByteArray &damaged,
                              const std::string &which)
    {
        const Recovery &recovery = *state.recovery;
        int found = 0;
        state.contents.forEach([&found](const Record &) { ++found; });
        EXPECT_EQ(recovery.rowsFromBackup + recovery.rowsSalvaged, found) << which;
        EXPECT_GE(found, rows * 2 / 3) << which;
        EXPECT_TRUE(recovery.backupTime) << which;
        EXPECT_EQ(state.damagedRows, 0) << which;
        EXPECT_EQ(bed.asideBytes(), damaged) << which;
    }

    LibraryTestbed m_bed{LibraryTestbed::Where::InMemory};
    Author m_owner;
    std::map<QUuid, std::vector<Record>> m_versions;
    LibraryContents m_contents;
    QByteArray m_bytes;
};

/// A hundred of the damages, so that they can run side by side.
class HundredDamagesTest : public RandomDamageTest, public ::testing::WithParamInterface<int> {};

TEST_P(HundredDamagesTest, ShowNoRowThatWasNotWrittenAndLoseNothingThatTheBackupHas)
{
    std::map<LibraryOutcome, int> outcomes;
    int recovered = 0;
    int salvaged = 0;
    for (int i = 100 * GetParam(); i < 100 * (GetParam() + 1); ++i) {
        Random random(static_cast<unsigned>(i));
        const std::string which = "damage " + std::to_string(i);
        const QByteArray damaged = harmed(m_bytes, random);
        const LibraryTestbed bed(LibraryTestbed::Where::InMemory);
        layOut(bed, damaged);
        const LibraryState state = open(bed);
        ++outcomes[state.outcome];
        checkRows(state, which);
        if (state.recovery) {
            ++recovered;
            salvaged += state.recovery->rowsSalvaged > 0 ? 1 : 0;
            checkRecovery(bed, state, damaged, which);
        } else if (isOpened(state.outcome)) {
            EXPECT_EQ(state.contents, m_contents) << which << ": nothing goes unnoticed";
        } else {
            // A header that says it is of a later SQLite, or another program's: to be left alone.
            EXPECT_FALSE(isDamaged(state.outcome)) << which;
            EXPECT_EQ(bed.bytes(), damaged) << which;
        }
    }
    EXPECT_GT(recovered, 50);
    EXPECT_GT(salvaged, 20);
    EXPECT_GE(outcomes[LibraryOutcome::Opened], 98);
}

INSTANTIATE_TEST_SUITE_P(Of, HundredDamagesTest, ::testing::Range(0, 10));

TEST_F(RandomDamageTest, ABackupThatIsDamagedTooIsPassedOver)
{
    for (int i = 0; i < 50; ++i) {
        Random random(static_cast<unsigned>(i));
        const LibraryTestbed bed(LibraryTestbed::Where::InMemory);
        layOut(bed, QByteArray(5000, 'j'));
        QFile newest(bed.location().backupFolder() + u'/' + bed.backups().front());
        ASSERT_TRUE(newest.open(QIODevice::ReadWrite));
        const QByteArray bytes = newest.readAll();
        QByteArray other = bytes;
        zeroPages(other, random);
        newest.resize(0);
        newest.write(other);
        newest.close();
        const LibraryState state = open(bed);
        EXPECT_EQ(state.outcome, LibraryOutcome::Opened);
        checkRows(state, "damage " + std::to_string(i));
        EXPECT_GE(state.contents.count<Note>(), rows / 3);
    }
}

TEST_F(RandomDamageTest, AFolderInItsPlaceIsSaidAndNotTouched)
{
    const LibraryTestbed bed(LibraryTestbed::Where::InMemory);
    layOut(bed, {});
    ASSERT_TRUE(QFile::remove(bed.file()));
    ASSERT_TRUE(QDir().mkpath(bed.file() + u"/theirs"_s));
    const LibraryState state = open(bed);
    EXPECT_EQ(state.outcome, LibraryOutcome::Unreadable);
    EXPECT_EQ(state.recovery, std::nullopt);
    EXPECT_TRUE(QFileInfo(bed.file() + u"/theirs"_s).isDir());
}

} // namespace
} // namespace iamm
