// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/recover.h"

#include "core/library/backupnames.h"
#include "core/library/backups.h"
#include "core/library/librarylocation.h"
#include "core/library/libraryschema.h"
#include "core/library/librarytables.h"
#include "core/library/privatefile.h"
#include "core/library/version.h"
#include "core/storage/database.h"
#include "core/storage/filesync.h"
#include "core/storage/storageerror.h"
#include "core/storage/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QLoggingCategory>

#include <algorithm>
#include <array>
#include <map>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logRecover, "iamm.library.recover")

constexpr int patience = 10'000; ///< milliseconds to wait for another program that recovers the same library
constexpr auto asideMark = ".damaged-"_L1;

bool descendsFrom(const Record &record, const Record &earlier)
{
    return headOf(record).ancestors.contains(shortHash(versionHash(earlier)));
}

/// Whether the row from the file is the one to take. It was written after the backup, so it is unless something says
/// otherwise.
bool isNewer(const Record &inFile, const Record &inBackup)
{
    if (descendsFrom(inFile, inBackup))
        return true;
    return !descendsFrom(inBackup, inFile) && headOf(inFile).rev >= headOf(inBackup).rev;
}

/// Puts contents together and counts.
class Puzzle final {
public:
    Puzzle(const LibraryContents &backup, const Salvage &salvage) : m_backup(backup), m_salvage(salvage) {}

    Recovered run()
    {
        m_salvage.state.contents.forEach([this](const Record &record) { takeFromFile(record); });
        const QSet<QUuid> harmed = harmedIds();
        m_backup.forEach([this, &harmed](const Record &record) {
            const QUuid id = headOf(record).id;
            if (!m_salvage.state.contents.record(id) && (!m_salvage.isWhole || harmed.contains(id)))
                takeFromBackup(record);
        });
        countHarmed();
        m_result.recovery.isFileWhole = m_salvage.isWhole;
        return m_result;
    }

private:
    void takeFromFile(const Record &record)
    {
        const std::optional<Record> known = m_backup.record(headOf(record).id);
        if (known && (*known == record || !isNewer(record, *known))) {
            takeFromBackup(*known);
            return;
        }
        m_result.state.contents.put(record);
        ++m_result.recovery.rowsSalvaged;
    }

    void takeFromBackup(const Record &record)
    {
        m_result.state.contents.put(record);
        ++m_result.recovery.rowsFromBackup;
    }

    QSet<QUuid> harmedIds() const
    {
        QSet<QUuid> ids;
        for (const QSet<QUuid> &row : m_salvage.harmed)
            ids.unite(row);
        return ids;
    }

    void countHarmed()
    {
        for (const QSet<QUuid> &ids : m_salvage.harmed) {
            const bool isBack = std::ranges::any_of(
                ids, [this](const QUuid &id) { return m_result.state.contents.record(id).has_value(); });
            ++(isBack ? m_result.recovery.rowsOlder : m_result.recovery.rowsLost);
        }
    }

    const LibraryContents &m_backup;
    const Salvage &m_salvage;
    Recovered m_result;
};

/// The names that backup and file know.
QHash<QUuid, QString> knownAuthors(const LibraryState &backup, const Salvage &salvage)
{
    QHash<QUuid, QString> names;
    const auto add = [&names](const Author &author) {
        if (!author.id.isNull())
            names.insert(author.id, author.name);
    };
    backup.contents.forEach([&add](const Record &record) { add(headOf(record).author); });
    add(backup.owner);
    for (auto author = salvage.authors.begin(); author != salvage.authors.end(); ++author)
        names.insert(author.key(), author.value());
    return names;
}

/// Who has made the most, where nobody knows any more whose library it is.
QUuid busiestAuthor(const LibraryContents &contents)
{
    std::map<QUuid, int> counts;
    contents.forEach([&counts](const Record &record) { ++counts[headOf(record).author.id]; });
    const auto most = std::ranges::max_element(counts, {}, [](const auto &entry) { return entry.second; });
    return most == counts.end() ? QUuid::createUuid() : most->first;
}

QUuid firstOf(const QUuid &one, const QUuid &other)
{
    return one.isNull() ? other : one;
}

/// One author has one name.
void giveNames(LibraryContents &contents, const QHash<QUuid, QString> &names)
{
    std::vector<Record> all;
    contents.forEach([&all](const Record &record) { all.push_back(record); });
    for (Record &record : all) {
        headOf(record).author.name = names.value(headOf(record).author.id);
        contents.put(record);
    }
}

/// The sound library in a new file.
class NewLibraryFile final {
public:
    NewLibraryFile(const QString &path, const LibraryState &state, const LibraryOptions &options) : m_path(path)
    {
        remove();
        if (!makePrivateFile(path))
            throw StorageError(StorageError::Reason::ReadOnly, u"can't make "_s + path);
        {
            Database database(path, Database::Mode::ReadWrite, options.uriOptions);
            libraryMigrations().migrate(database);
            writeLibrary(database, state);
        }
        const std::optional<LibraryState> written = readSoundLibrary(path, options);
        if (!written || written->contents != state.contents)
            throw StorageError(StorageError::Reason::InputOutput, u"not written as it should be: "_s + path);
        if (!syncFile(path))
            throw StorageError(StorageError::Reason::InputOutput, u"can't be synced: "_s + path);
    }
    ~NewLibraryFile() { remove(); }
    NewLibraryFile(const NewLibraryFile &) = delete;
    NewLibraryFile &operator=(const NewLibraryFile &) = delete;

    bool moveTo(const QString &path) const { return QFile::rename(m_path, path); }

private:
    void remove() const
    {
        QFile::remove(m_path);
        QFile::remove(m_path + u"-journal"_s);
    }

    const QString m_path;
};

/// The newest file that was put aside later than the newest backup was made: where a program was ended before the new
/// library took its place. Empty: none.
QString asideWithoutSuccessor(const LibraryLocation &location, const std::optional<QDateTime> &backup)
{
    const QFileInfo library(location.libraryFile());
    const QString prefix = library.fileName() + asideMark;
    const QStringList names = library.dir().entryList({prefix + u'*'}, QDir::Files, QDir::Name | QDir::Reversed);
    const auto found =
        std::ranges::find_if_not(names, [](const QString &name) { return name.endsWith("-journal"_L1); });
    const bool isLater = found != names.end() && (!backup || found->sliced(prefix.size()) > timeForName(*backup));
    return isLater ? library.dir().filePath(*found) : QString();
}

/// The damaged file under a name of its own, with the journal that belongs to it and would otherwise be played into the
/// next one. Both are back in their places at the end, unless it was kept.
class AsideFile final {
public:
    AsideFile(const QString &path, const QDateTime &now) : m_path(path)
    {
        QDateTime time = now;
        const auto newName = [&path, &time] { return path + asideMark + timeForName(time); };
        while (QFileInfo::exists(newName()))
            time = time.addMSecs(1);
        m_name = newName();
        // The journal first: a library without its journal is damaged, a journal without its library is played in.
        m_hasJournal = QFileInfo::exists(journalOf(m_path));
        if (m_hasJournal && !QFile::rename(journalOf(m_path), journalOf(m_name)))
            throw StorageError(StorageError::Reason::ReadOnly, u"can't be put aside: "_s + journalOf(m_path));
        if (!QFile::rename(m_path, m_name)) {
            putJournalBack();
            throw StorageError(StorageError::Reason::ReadOnly, u"can't be put aside: "_s + m_path);
        }
    }
    ~AsideFile()
    {
        if (!m_isKept && QFile::rename(m_name, m_path))
            putJournalBack();
    }
    AsideFile(const AsideFile &) = delete;
    AsideFile &operator=(const AsideFile &) = delete;

    /// Its name from now on.
    QString keep()
    {
        m_isKept = true;
        QFile::setPermissions(m_name, ownerOnly);
        return m_name;
    }

private:
    static QString journalOf(const QString &path) { return path + u"-journal"_s; }

    void putJournalBack() const
    {
        if (m_hasJournal)
            QFile::rename(journalOf(m_name), journalOf(m_path));
    }

    const QString m_path;
    QString m_name;
    bool m_hasJournal = false;
    bool m_isKept = false;
};

/// While it lives no other program writes the library that is read and replaced: what was said to be saved in it then
/// would be nowhere. Throws StorageError where one is writing it now, or it can't be told.
class WriteStop final {
public:
    WriteStop(const QString &path, const LibraryOptions &options)
    {
        if (!QFileInfo::exists(path))
            return;
        try {
            m_database.emplace(path, Database::Mode::ReadWrite, options.uriOptions);
            m_database->execute(u"PRAGMA busy_timeout = %1"_s.arg(options.busyTimeout));
            // Nothing is written. But SQLite would begin a journal where it finds another size than the file says.
            m_database->execute(u"PRAGMA journal_mode = MEMORY"_s);
            m_transaction.emplace(*m_database);
        } catch (const StorageError &error) {
            m_database.reset();
            // What is no database nobody can write.
            if (!isDamaged(outcomeFrom(error.reason())))
                throw;
        }
    }

    /// An open file can't be renamed on Windows, and so neither can one that another program has open to write. On
    /// other systems it stays until the end: who had the file open finds that it was moved.
    void allowRenaming()
    {
#ifdef Q_OS_WIN
        m_transaction.reset();
        m_database.reset();
#endif
    }

private:
    std::optional<Database> m_database;
    std::optional<Transaction> m_transaction; ///< behind the database: it ends first
};

struct GoodBackup {
    LibraryState state;
    QDateTime time;
};

std::optional<GoodBackup> newestGood(const Backups &backups)
{
    for (const QString &name : backups.names()) {
        if (std::optional<LibraryState> state = backups.read(name))
            return GoodBackup{*std::move(state), *backupTime(name)};
    }
    return std::nullopt;
}

/// Where a new library lies until it takes its place.
QString recoveredFile(const LibraryLocation &location)
{
    return location.libraryFile() + u".recovered"_s;
}

LibraryOutcome outcomeNow(const LibraryLocation &location, const LibraryOptions &options)
{
    const bool isThere = QFileInfo(location.libraryFile()).size() > 0;
    return isThere ? LibraryFile(location, options).outcome() : LibraryOutcome::Lost;
}

/// Throws StorageError; then all is as it was.
Recovery recover(const LibraryLocation &location, const LibraryOptions &options, WriteStop &stop, const QDateTime &now)
{
    const QString path = location.libraryFile();
    const std::optional<GoodBackup> backup = newestGood(Backups(location, options));
    const auto backupTime = backup ? std::optional(backup->time) : std::nullopt;
    const bool exists = QFileInfo(path).size() > 0;
    const QString left = exists ? path : asideWithoutSuccessor(location, backupTime);
    const Salvage salvage = left.isEmpty() ? Salvage{} : salvageLibrary(left, options.uriOptions);
    Recovered result = putTogether(backup ? std::optional(backup->state) : std::nullopt, salvage);

    const NewLibraryFile made(recoveredFile(location), result.state, options);
    result.recovery.when = now;
    result.recovery.backupTime = backupTime;
    result.recovery.asideFile = exists ? QString() : left;
    stop.allowRenaming();
    std::optional<AsideFile> aside;
    if (QFileInfo::exists(path))
        aside.emplace(path, now);
    if (!made.moveTo(path))
        throw StorageError(StorageError::Reason::ReadOnly, u"can't be put in its place: "_s + path);
    if (aside)
        result.recovery.asideFile = aside->keep();
    syncFolder(location.folder);
    return result.recovery;
}

} // namespace

Recovered putTogether(const std::optional<LibraryState> &backup, const Salvage &salvage)
{
    const LibraryState base = backup.value_or(LibraryState{});
    Recovered result = Puzzle(base.contents, salvage).run();
    const QHash<QUuid, QString> names = knownAuthors(base, salvage);
    LibraryState &state = result.state;
    giveNames(state.contents, names);
    state.outcome = LibraryOutcome::Opened;
    state.library = firstOf(firstOf(base.library, salvage.state.library), QUuid::createUuid());
    const QUuid owner = firstOf(salvage.state.owner.id, base.owner.id);
    state.owner.id = firstOf(owner, busiestAuthor(state.contents));
    state.owner.name = names.value(state.owner.id);
    state.drafts = salvage.state.drafts;
    return result;
}

bool isLost(const LibraryLocation &location, const LibraryOptions &options)
{
    const QFileInfo library(location.libraryFile());
    const bool isMissing = !library.exists() || (library.isFile() && library.size() == 0);
    return isMissing && (QFileInfo::exists(recoveredFile(location)) || !Backups(location, options).names().isEmpty());
}

std::optional<Recovery> recoverLibrary(const LibraryLocation &location, const LibraryOptions &options,
                                       const QDateTime &now)
{
    QLockFile lock(QDir(location.folder).filePath(u"recovery.lock"_s));
    if (!lock.tryLock(patience)) {
        qCWarning(logRecover) << "another program recovers this library, or its folder can't be written";
        return std::nullopt;
    }
    try {
        const LibraryOutcome outcome = outcomeNow(location, options);
        const bool opens = isOpened(outcome) && outcome != LibraryOutcome::OpenedNewer;
        // Locked, say: whether it is damaged is told another time.
        if (!opens && !isDamaged(outcome))
            return std::nullopt;
        WriteStop stop(location.libraryFile(), options);
        // Another program may just have done it.
        if (opens && readSoundLibrary(location.libraryFile(), options))
            return std::nullopt;
        Recovery recovery = recover(location, options, stop, now);
        qCWarning(logRecover) << "recovered: from the backup" << recovery.rowsFromBackup << "out of the damaged file"
                              << recovery.rowsSalvaged << "lost" << recovery.rowsLost;
        return recovery;
    } catch (const StorageError &error) {
        qCWarning(logRecover) << "not recovered:" << error.what();
        return std::nullopt;
    }
}

} // namespace iamm
