// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/librarywriter.h"

#include "core/library/librarytables.h"
#include "core/library/storable.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/storage/storageerror.h"
#include "core/storage/transaction.h"

#include <QFileInfo>
#include <QLoggingCategory>

#include <algorithm>
#include <optional>
#include <utility>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logWriter, "iamm.library.writer")

/// How often it is looked whether another program has written. What it did is seen within a second.
constexpr int watchInterval = 700; // milliseconds

bool isStorable(const Change &change)
{
    return std::ranges::all_of(change.rows,
                               [](const RowChange &row) { return !row.after || iamm::isStorable(*row.after); });
}

/// All rows or none: none where one isn't what the change was made from.
std::optional<Refusal> commit(Database &database, const Change &change)
{
    Transaction transaction(database);
    for (const RowChange &row : change.rows) {
        if (!writeRow(database, row))
            return Refusal::Changed;
    }
    transaction.commit();
    return std::nullopt;
}

} // namespace

LibraryWriter::LibraryWriter(LibraryLocation location, LibraryOptions options)
    : m_location(std::move(location)), m_options(std::move(options))
{
}

LibraryWriter::~LibraryWriter() = default;

void LibraryWriter::load()
{
    // Whoever tries again may have got the right to write meanwhile.
    if (!m_file || !m_file->canWrite())
        m_file = std::make_unique<LibraryFile>(m_location, m_options);
    Q_EMIT loaded(read());
    watch();
}

LibraryState LibraryWriter::read()
{
    LibraryState state;
    LibraryOutcome outcome = m_file->outcome();
    try {
        if (m_file->canWrite())
            ensureOwner(*m_file->database());
        if (Database *database = m_file->database()) {
            // Before the rows: what is written in between is seen next time.
            m_dataVersion = readDataVersion();
            state = readLibrary(*database);
        }
    } catch (const StorageError &error) {
        qCWarning(logWriter) << "library not read:" << error.what();
        // A newer library may have other tables: it is shown empty, and stays what it is. Any other is no library
        // without its rows.
        if (outcome != LibraryOutcome::OpenedNewer) {
            outcome = outcomeFrom(error.reason());
            m_file.reset();
        }
    }
    state.outcome = outcome;
    state.canOthersRead = m_file && m_file->canOthersRead();
    return state;
}

int LibraryWriter::readDataVersion()
{
    Statement statement(*m_file->database(), u"PRAGMA data_version"_s);
    statement.run();
    return statement.next() ? statement.integer(0) : 0;
}

void LibraryWriter::watch()
{
    if (!m_watch) {
        m_watch = new QTimer(this);
        m_watch->setInterval(watchInterval);
        connect(m_watch, &QTimer::timeout, this, &LibraryWriter::lookForOthers);
    }
    if (m_file && m_file->database())
        m_watch->start();
    else
        m_watch->stop();
}

void LibraryWriter::lookForOthers()
{
    try {
        if (readDataVersion() != m_dataVersion)
            Q_EMIT loaded(read());
    } catch (const StorageError &error) {
        // Locked, or gone: whoever writes next is told.
        qCDebug(logWriter) << "not looked whether others have written:" << error.what();
    }
}

std::optional<Refusal> LibraryWriter::obstacle() const
{
    if (!m_file || !m_file->database())
        return Refusal::NotOpen;
    if (!m_file->canWrite())
        return Refusal::ReadOnly;
    return std::nullopt;
}

void LibraryWriter::reopenIfLost()
{
    // Only where there is a file again: a folder without its stick must not get a new library.
    if (!m_isLost || !QFileInfo::exists(m_location.libraryFile()))
        return;
    m_isLost = false;
    m_file.reset(); // before the next connection: nothing of it is left in the way
    load();
}

template <typename Work>
std::optional<Refusal> LibraryWriter::attempt(const Work &work)
{
    reopenIfLost();
    if (const std::optional<Refusal> refusal = obstacle())
        return refusal;
    try {
        return work(*m_file->database());
    } catch (const StorageError &error) {
        qCWarning(logWriter) << "refused:" << error.what();
        const Refusal refusal = refusalFrom(error.reason(), m_file->path());
        m_isLost = refusal == Refusal::Gone || refusal == Refusal::ReadOnly || refusal == Refusal::InputOutput;
        return refusal;
    }
}

void LibraryWriter::write(const Change &change)
{
    const std::optional<Refusal> refusal = attempt([&change](Database &database) -> std::optional<Refusal> {
        return isStorable(change) ? commit(database, change) : Refusal::Unstorable;
    });
    if (refusal)
        Q_EMIT refused(change, *refusal);
    else
        Q_EMIT committed(change, QDateTime::currentDateTimeUtc());
}

void LibraryWriter::keepDraft(const Note &draft)
{
    const std::optional<Refusal> refusal = attempt([&draft](Database &database) -> std::optional<Refusal> {
        if (!iamm::isStorable(draft))
            return Refusal::Unstorable;
        Transaction transaction(database);
        writeDraft(database, draft);
        transaction.commit();
        return std::nullopt;
    });
    if (refusal)
        Q_EMIT draftRefused(*refusal);
    else
        Q_EMIT draftKept();
}

void LibraryWriter::dropDraft(const QUuid &note)
{
    std::ignore = attempt([&note](Database &database) -> std::optional<Refusal> {
        removeDraft(database, note);
        return std::nullopt;
    });
}

void LibraryWriter::nameOwner(const Author &owner)
{
    const std::optional<Refusal> refusal = attempt([&owner](Database &database) -> std::optional<Refusal> {
        writeAuthor(database, owner);
        return std::nullopt;
    });
    if (!refusal)
        Q_EMIT named(owner);
}

} // namespace iamm
