// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/librarywriter.h"

#include "core/library/librarytables.h"
#include "core/library/noteedits.h"
#include "core/library/recover.h"
#include "core/library/storable.h"
#include "core/library/storedtext.h"
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
    const auto isName = [](const Author &author) { return canBeStored(author.name, maxNameLength); };
    return std::ranges::all_of(change.rows,
                               [](const RowChange &row) { return !row.after || iamm::isStorable(*row.after); })
           && std::ranges::all_of(change.names, isName) && (!change.owner || isName(*change.owner));
}

/// Whether more is changed than a person looks over: a backup is made before.
bool changesMuch(const Change &change)
{
    return change.direction == Direction::Do
           && (change.kind == ChangeKind::Merge || change.kind == ChangeKind::RestoreBackup);
}

/// What was typed is kept for good now, in the note itself or beside it: its draft goes. That of a note whose colour or
/// place was changed stays.
void removeDrafts(Database &database, const Change &change)
{
    if (!isTyped(change) && change.kind != ChangeKind::Recover)
        return;
    for (const RowChange &row : change.rows) {
        removeDraft(database, row.id());
        removeDraft(database, headOf(row.record()).conflictOf);
    }
}

/// All of it or nothing: nothing where a row isn't what the change was made from.
std::optional<Refusal> commit(Database &database, const Change &change)
{
    Transaction transaction(database);
    for (const RowChange &row : change.rows) {
        if (!writeRow(database, row))
            return Refusal::Changed;
    }
    removeDrafts(database, change);
    for (const Author &author : change.names)
        writeAuthor(database, author);
    if (change.owner)
        writeOwner(database, *change.owner);
    transaction.commit();
    return std::nullopt;
}

} // namespace

LibraryWriter::LibraryWriter(LibraryLocation location, LibraryOptions options)
    : m_location(std::move(location)), m_options(std::move(options)), m_backups(m_location, m_options)
{
}

LibraryWriter::~LibraryWriter() = default;

void LibraryWriter::load()
{
    const LibraryState state = open();
    m_backupState.lastGood = m_backups.newest(QDateTime::currentDateTimeUtc());
    Q_EMIT loaded(state);
    Q_EMIT backedUp(m_backupState);
    watch();
}

LibraryState LibraryWriter::open()
{
    // Whoever tries again may have got the right to write meanwhile.
    if (!m_file || !m_file->canWrite()) {
        m_file.reset();
        m_isChecked = false;
        // Looked at first: opening would begin a new one.
        if (isLost(m_location, m_options))
            return recover({LibraryOutcome::Lost});
        m_file = std::make_unique<LibraryFile>(m_location, m_options);
    }
    return read();
}

/// Reads it; and once more where it was damaged and could be put right.
LibraryState LibraryWriter::read()
{
    return mended(readOnce());
}

LibraryState LibraryWriter::mended(const LibraryState &state)
{
    const bool harmed = m_file && m_file->canWrite() && state.damagedRows > 0;
    return harmed || isDamaged(state.outcome) ? recover(state) : state;
}

LibraryState LibraryWriter::recover(const LibraryState &found)
{
    m_file.reset();
    const std::optional<Recovery> recovery = recoverLibrary(m_location, m_options, QDateTime::currentDateTimeUtc());
    // A new one isn't begun in the place of what may still come back.
    if (!recovery && isLost(m_location, m_options))
        return found;
    m_file = std::make_unique<LibraryFile>(m_location, m_options);
    LibraryState state = readOnce();
    state.recovery = recovery;
    return state;
}

LibraryState LibraryWriter::readOnce()
{
    try {
        return readRows();
    } catch (const StorageError &error) {
        qCWarning(logWriter) << "library not read:" << error.what();
        LibraryState state;
        state.outcome = m_file->outcome();
        state.canOthersRead = m_file->canOthersRead();
        // A newer library may have other tables: it is shown empty, and stays what it is. Any other is no library
        // without its rows.
        if (state.outcome != LibraryOutcome::OpenedNewer) {
            state = {outcomeFrom(error.reason())};
            m_file.reset();
        }
        return state;
    }
}

LibraryState LibraryWriter::readRows()
{
    LibraryState state;
    if (Database *database = m_file->database()) {
        // Before the rows: what is written in between is seen next time. And none until they are read.
        const int version = readDataVersion();
        m_dataVersion.reset();
        state = readLibrary(*database);
        if (m_file->canWrite() && state.owner.id.isNull() && state.damagedRows == 0) {
            ensureOwner(*database);
            state = readLibrary(*database);
        }
        m_dataVersion = version;
    }
    state.outcome = m_file->outcome();
    state.canOthersRead = m_file->canOthersRead();
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
    if (!m_upkeep) {
        m_upkeep = new QTimer(this);
        m_upkeep->setSingleShot(true);
        connect(m_upkeep, &QTimer::timeout, this, &LibraryWriter::keepUp);
    }
    if (m_file && m_file->database())
        m_watch->start();
    else
        m_watch->stop();
    m_upkeep->start(m_options.upkeepDelay);
}

void LibraryWriter::rest()
{
    for (QTimer *timer : {m_watch, m_upkeep}) {
        if (timer)
            timer->stop();
    }
}

void LibraryWriter::lookForOthers()
{
    if (!m_file || !m_file->database())
        return;
    std::optional<LibraryState> state;
    try {
        if (readDataVersion() == m_dataVersion)
            return;
        state = readRows();
    } catch (const StorageError &error) {
        // Locked, or gone: what was read stays, and it is looked again. Whoever writes next is told.
        qCDebug(logWriter) << "not seen what others have written:" << error.what();
        if (!isDamaged(outcomeFrom(error.reason())) || m_file->outcome() == LibraryOutcome::OpenedNewer)
            return;
    }
    Q_EMIT loaded(mended(state ? *state : readOnce()));
}

void LibraryWriter::readAgain()
{
    m_dataVersion.reset();
    lookForOthers();
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
        // Put right as soon as this is answered.
        if (refusal == Refusal::Damaged && m_upkeep) {
            m_isChecked = false;
            m_upkeep->start(0);
        }
        return refusal;
    }
}

void LibraryWriter::write(const Change &change)
{
    const std::optional<Refusal> refusal = attempt([&](Database &database) -> std::optional<Refusal> {
        if (!isStorable(change))
            return Refusal::Unstorable;
        if (changesMuch(change)) {
            m_backups.make(database, QDateTime::currentDateTimeUtc());
            noteBackup(std::nullopt);
        }
        return commit(database, change);
    });
    if (refusal)
        Q_EMIT refused(change, *refusal);
    else
        Q_EMIT committed(change, QDateTime::currentDateTimeUtc());
    // A file that could be written is write-protected now, or another program has put a recovered one in its place.
    if (refusal == Refusal::ReadOnly && m_file && m_file->canWrite()) {
        m_file.reset();
        load();
    }
    // Not begun anew: whoever writes all the time is backed up, too. But a long wait may have slept with the computer.
    if (!refusal && m_upkeep && (!m_upkeep->isActive() || m_upkeep->remainingTime() > m_options.upkeepDelay))
        m_upkeep->start(m_options.upkeepDelay);
}

void LibraryWriter::keepUp()
{
    if (!m_file || !m_file->canWrite())
        return;
    if (!m_isChecked) {
        m_isChecked = true;
        if (!isFileIntact()) {
            LibraryState found = readOnce();
            found.outcome = LibraryOutcome::Damaged;
            Q_EMIT loaded(recover(found));
            return;
        }
    }
    backUp();
}

/// What can't be told now (another program holds it) isn't held against it.
bool LibraryWriter::isFileIntact()
{
    try {
        return isIntact(*m_file->database());
    } catch (const StorageError &error) {
        qCWarning(logWriter) << "not checked:" << error.what();
        return !isDamaged(outcomeFrom(error.reason()));
    }
}

void LibraryWriter::backUp()
{
    try {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto wait = m_backups.timeUntilDue(*m_file->database(), now);
        if (!wait)
            return;
        if (wait->count() > 0) {
            m_upkeep->start(*wait);
            return;
        }
        m_backups.make(*m_file->database(), now);
        noteBackup(std::nullopt);
    } catch (const StorageError &error) {
        qCWarning(logWriter) << "no backup made:" << error.what();
        noteBackup(refusalFrom(error.reason(), m_file->path()));
    }
}

void LibraryWriter::noteBackup(std::optional<Refusal> failure)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_backupState.failure = failure;
    if (!failure)
        m_backupState.failingSince.reset();
    else if (!m_backupState.failingSince)
        m_backupState.failingSince = now;
    m_backupState.lastGood = m_backups.newest(now);
    Q_EMIT backedUp(m_backupState);
}

void LibraryWriter::listBackups()
{
    Q_EMIT backupsListed(m_backups.list());
}

void LibraryWriter::readBackup(const QString &name)
{
    const std::optional<LibraryState> state = m_backups.read(name);
    Q_EMIT backupRead(name, state ? std::optional(state->contents) : std::nullopt);
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

} // namespace iamm
