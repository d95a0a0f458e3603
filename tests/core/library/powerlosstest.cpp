// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/libraryfile.h"
#include "core/library/librarytables.h"
#include "core/library/librarywriter.h"
#include "core/library/noteedits.h"

#include "tests/support/disktrace.h"
#include "tests/support/faultvfs.h"
#include "tests/support/librarytestbed.h"
#include "tests/support/printing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

/// Some forty changes on a disk that remembers, and what the library held after each.
class PowerLossTest : public ::testing::Test {
protected:
    struct Moment {
        int operations; ///< of the disk, when it was said to be saved
        LibraryContents contents;
    };

    void SetUp() override
    {
        m_disk.record(&m_trace);
        LibraryWriter writer(m_bed.location(), {100, m_disk.uriOptions()});
        QObject::connect(&writer, &LibraryWriter::loaded, &writer, [this](const LibraryState &state) {
            m_owner = state.owner;
            m_moments.push_back({m_trace.length(), {}});
        });
        QObject::connect(&writer, &LibraryWriter::committed, &writer, [this](const Change &change) {
            LibraryContents contents = m_moments.back().contents;
            for (const RowChange &row : change.rows)
                contents.put(*row.after);
            m_moments.push_back({m_trace.length(), contents});
        });
        writer.load();
        for (int i = 0; i < 40; ++i)
            writer.write(nextChange(i));
        ASSERT_EQ(m_moments.size(), 41U);
    }

    /// Notes from short to long, written, changed and deleted: small and large changes of the file.
    Change nextChange(int number)
    {
        const LibraryContents &contents = m_moments.back().contents;
        const EditBase base{contents, m_owner, QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + number, Qt::UTC)};
        const std::vector<const Note *> notes = contents.all<Note>();
        const QString text = QString(1 + m_random() % 30'000, u'x') + QString::number(number);
        if (notes.empty() || number % 3 == 0)
            return creation(ChangeKind::AddNote, {noteOn(u"III"_s, text, m_owner)});
        Note note = *notes[m_random() % notes.size()];
        if (number % 7 == 0)
            return *deleteNotes(base, {note.head.id});
        note.text = text;
        return *keepNote(base, note);
    }

    /// What was said to be saved after so many operations, and the next, which may have been.
    bool isOneOf(const LibraryContents &found, int operations) const
    {
        auto moment = m_moments.begin();
        while (std::next(moment) != m_moments.end() && std::next(moment)->operations <= operations)
            ++moment;
        const auto next = std::next(moment);
        return found == moment->contents || (next != m_moments.end() && found == next->contents);
    }

    FaultVfs m_disk;
    LibraryTestbed m_bed{LibraryTestbed::Where::InMemory};
    DiskTrace m_trace;
    std::mt19937 m_random{3};
    Author m_owner;
    std::vector<Moment> m_moments;
};

/// A folder with these files in it, as after the power has come back.
void layOut(const QString &folder, const QMap<QString, QByteArray> &image)
{
    for (auto file = image.cbegin(); file != image.cend(); ++file) {
        QFile laid(folder + u'/' + QFileInfo(file.key()).fileName());
        ASSERT_TRUE(laid.open(QIODevice::WriteOnly));
        laid.write(*file);
    }
}

TEST_F(PowerLossTest, WhereverThePowerGoesTheLibraryOpensWithEverythingThatWasSaved)
{
    constexpr int images = 500;
    int journals = 0;
    for (int i = 0; i < images; ++i) {
        const int operations = std::uniform_int_distribution(m_moments.front().operations, m_trace.length())(m_random);
        const QMap<QString, QByteArray> image = m_trace.imageAfter(operations, m_random);
        journals += image.size() > 1 ? 1 : 0;
        const LibraryTestbed bed(LibraryTestbed::Where::InMemory);
        ASSERT_TRUE(makeLibraryFolder(bed.location()));
        layOut(bed.location().folder, image);
        LibraryFile file(bed.location());
        ASSERT_EQ(file.outcome(), LibraryOutcome::Opened) << "image " << i << " after " << operations << " operations";
        const LibraryState state = readLibrary(*file.database());
        EXPECT_EQ(state.damagedRows, 0) << "image " << i;
        EXPECT_TRUE(isOneOf(state.contents, operations)) << "image " << i << " after " << operations << " operations";
        EXPECT_TRUE(isIntact(*file.database())) << "image " << i;
    }
    EXPECT_GT(journals, images / 4) << "many of them have something to take back";
}

TEST_F(PowerLossTest, ALibraryThatWasJustBeingMadeCanBeMadeAgain)
{
    for (int operations = 0; operations <= m_moments.front().operations; ++operations) {
        const LibraryTestbed bed(LibraryTestbed::Where::InMemory);
        ASSERT_TRUE(makeLibraryFolder(bed.location()));
        layOut(bed.location().folder, m_trace.imageAfter(operations, m_random));
        DrivenLibrary library(bed.location());
        ASSERT_EQ(library.open(), LibraryStatus::Ready) << "after " << operations << " operations";
        EXPECT_EQ(library->recovery(), std::nullopt) << "after " << operations << " operations";
    }
}

} // namespace
} // namespace iamm
