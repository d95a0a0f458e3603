// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT

// Writes a library as the program does, for tests that kill it or run several at once:
//
//     library_worker FOLDER CHANGES SEED SECONDS
//
// makes so many changes (0: until it is killed) by the real LibraryService, several waiting at a time, with so many
// seconds between backups (0: one whenever there is nothing else to do). On its output stands a line "UUID REVISION"
// for each row that was said to be on the disk, and at the end "refused COUNT".

#include "core/library/bookmarkedits.h"
#include "core/library/libraryservice.h"
#include "core/library/noteedits.h"

#include "tests/support/librarytestbed.h"

#include <QCoreApplication>

#include <cstdio>
#include <random>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

/// As many are given to the writer before the first is answered.
constexpr int waitingAtOnce = 4;

class Worker final : public QObject {
public:
    Worker(const QString &folder, int changes, unsigned seed, int backupInterval)
        : m_library({folder, LibraryLocation::Origin::Chosen}, {30'000, {}, 0, backupInterval}), m_left(changes),
          m_random(seed)
    {
        connect(&m_library, &LibraryService::statusChanged, this, &Worker::begin);
        connect(&m_library, &LibraryService::committed, this, &Worker::tell);
        connect(&m_library, &LibraryService::refused, this, [this] {
            ++m_refused;
            goOn();
        });
        m_library.open();
    }

private:
    void begin()
    {
        if (m_library.status() != LibraryStatus::Ready || m_begun)
            return;
        m_begun = true;
        for (int i = 0; i < waitingAtOnce; ++i)
            goOn();
    }

    void tell(const Change &change)
    {
        for (const RowChange &row : change.rows)
            std::printf("%s %d\n", qPrintable(row.id().toString(QUuid::WithoutBraces)), headOf(row.record()).rev);
        std::fflush(stdout);
        goOn();
    }

    void goOn()
    {
        if (m_asked == m_left && m_left > 0) {
            if (!m_library.isSaving())
                finish();
            return;
        }
        ++m_asked;
        m_library.apply(next());
    }

    void finish()
    {
        std::printf("refused %d\n", m_refused);
        std::fflush(stdout);
        QCoreApplication::quit();
    }

    /// Mostly new ones; else a note of this one's own is changed or deleted.
    Change next()
    {
        const EditBase base = m_library.edit();
        if (m_notes.isEmpty() || m_random() % 3 != 0) {
            const Note note =
                noteOn(u"III.11.b-1"_s, QString(static_cast<int>(1 + m_random() % 6000), u'x'), base.author);
            m_notes.append(note.head.id);
            return creation(ChangeKind::AddNote, {note});
        }
        const QUuid id = m_notes[static_cast<qsizetype>(m_random() % static_cast<unsigned>(m_notes.size()))];
        const Note *note = base.contents.find<Note>(id);
        if (!note || m_random() % 4 == 0) {
            m_notes.removeOne(id);
            return note ? *deleteNotes(base, {id}) : addBookmark(base, wholeBlock(u"III"_s));
        }
        Note changed = *note;
        changed.text += u'y';
        return keepNote(base, changed).value();
    }

    LibraryService m_library;
    int m_left;
    std::mt19937 m_random;
    QList<QUuid> m_notes;
    int m_asked = 0;
    int m_refused = 0;
    bool m_begun = false;
};

} // namespace
} // namespace iamm

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    const iamm::Worker worker(arguments[1], arguments[2].toInt(), arguments[3].toUInt(), arguments[4].toInt());
    return QCoreApplication::exec();
}
