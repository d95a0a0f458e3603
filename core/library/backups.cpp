// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/backups.h"

#include "core/library/backupnames.h"
#include "core/library/librarylocation.h"
#include "core/library/librarytables.h"
#include "core/library/privatefile.h"
#include "core/storage/database.h"
#include "core/storage/filesync.h"
#include "core/storage/statement.h"
#include "core/storage/storageerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QUuid>

#include <algorithm>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logBackups, "iamm.library.backups")

constexpr auto unfinishedPrefix = "unfinished-"_L1;
/// A backup takes seconds: what is unfinished for longer nobody is making any more.
constexpr qint64 forgottenAfter = 3600;
/// Another program may write between the copy and the count.
constexpr int attempts = 3;

/// A file of its own that is gone at the end, unless it was renamed.
class UnfinishedFile final {
public:
    explicit UnfinishedFile(const QString &path) : m_path(path)
    {
        if (!makePrivateFile(path))
            throw StorageError(StorageError::Reason::ReadOnly, u"can't make "_s + path);
    }
    ~UnfinishedFile()
    {
        QFile::remove(m_path);
        QFile::remove(m_path + u"-journal"_s); // where SQLite couldn't
    }
    UnfinishedFile(const UnfinishedFile &) = delete;
    UnfinishedFile &operator=(const UnfinishedFile &) = delete;

    const QString &path() const { return m_path; }

private:
    const QString m_path;
};

void copyInto(Database &library, const QString &path)
{
    Statement statement(library, u"VACUUM INTO ?"_s);
    statement.bind(path).run();
}

/// Whether the copy is sound and holds as much as the library.
bool isGoodCopy(Database &library, const QString &path, const LibraryOptions &options)
{
    if (!readSoundLibrary(path, options))
        return false;
    Database copy(path, Database::Mode::ReadOnly, options.uriOptions);
    return countRows(copy, Rows::All) == countRows(library, Rows::All);
}

/// A time whose name is free.
QDateTime freeTime(QDateTime time, const QDir &folder)
{
    while (folder.exists(backupName(time)))
        time = time.addMSecs(1);
    return time;
}

} // namespace

Backups::Backups(const LibraryLocation &location, const LibraryOptions &options)
    : m_library(location.libraryFile()), m_folder(location.backupFolder()), m_options(options)
{
}

QStringList Backups::names() const
{
    return backupsAmong(QDir(m_folder).entryList(QDir::Files | QDir::Hidden));
}

std::optional<QDateTime> Backups::newest(const QDateTime &now) const
{
    for (const QString &name : names()) {
        if (*backupTime(name) <= now)
            return backupTime(name);
    }
    return std::nullopt;
}

QString Backups::path(const QString &name) const
{
    return QDir(m_folder).filePath(name);
}

void Backups::makeFolder() const
{
    QDir parent = QFileInfo(m_folder).dir();
    const QString name = QFileInfo(m_folder).fileName();
    if (!parent.exists(name) && !parent.mkdir(name, ownerOnly | QFile::ExeOwner) && !QFileInfo(m_folder).isDir())
        throw StorageError(StorageError::Reason::ReadOnly, u"can't make "_s + m_folder);
}

void Backups::make(Database &library, const QDateTime &now) const
{
    makeFolder();
    removeLeftovers(now);
    bool good = false;
    for (int attempt = 0; attempt < attempts && !good; ++attempt) {
        const UnfinishedFile file(path(unfinishedPrefix + QUuid::createUuid().toString(QUuid::WithoutBraces)));
        copyInto(library, file.path());
        good = isGoodCopy(library, file.path(), m_options);
        if (!good)
            continue;
        const QString name = backupName(freeTime(now, QDir(m_folder)));
        if (!syncFile(file.path()) || !QFile::rename(file.path(), path(name)))
            throw StorageError(StorageError::Reason::InputOutput, u"can't keep "_s + name);
    }
    // Nothing is removed while what would take its place isn't sound.
    if (!good)
        throw StorageError(StorageError::Reason::Corrupt, u"the backup isn't what the library is"_s);
    removeOutdated(now);
    if (!syncFolder(m_folder))
        qCWarning(logBackups) << "the folder of backups can't be synced";
}

void Backups::removeLeftovers(const QDateTime &now) const
{
    const QDir folder(m_folder);
    for (const QFileInfo &file : folder.entryInfoList({unfinishedPrefix + u'*'}, QDir::Files)) {
        if (file.lastModified().secsTo(now) > forgottenAfter)
            QFile::remove(file.filePath());
    }
}

void Backups::removeOutdated(const QDateTime &now) const
{
    for (const QString &name : outdatedBackups(names(), now)) {
        if (!QFile::remove(path(name)))
            qCWarning(logBackups) << "an old backup can't be removed";
    }
}

std::optional<std::chrono::seconds> Backups::timeUntilDue(Database &library, const QDateTime &now) const
{
    using std::chrono::seconds;
    const std::optional<QDateTime> last = newest(now);
    if (!last)
        return countRows(library, Rows::All).all() > 0 ? std::optional(seconds(0)) : std::nullopt;
    if (QFileInfo(m_library).lastModified() <= *last)
        return std::nullopt;
    return std::max(seconds(0), seconds(m_options.backupInterval - last->secsTo(now)));
}

std::vector<BackupInfo> Backups::list() const
{
    std::vector<BackupInfo> backups;
    for (const QString &name : names()) {
        BackupInfo info{name, *backupTime(name), {}, false};
        try {
            Database backup(path(name), Database::Mode::ReadOnly, m_options.uriOptions);
            info.counts = countRows(backup, Rows::Living);
            info.isReadable = true;
        } catch (const StorageError &error) {
            qCWarning(logBackups) << name << "can't be read:" << error.what();
        }
        backups.push_back(info);
    }
    return backups;
}

std::optional<LibraryState> Backups::read(const QString &name) const
{
    // The name may come from far away; only what is a backup's is opened.
    if (!backupTime(name))
        return std::nullopt;
    return readSoundLibrary(path(name), m_options);
}

bool isIntact(Database &database)
{
    Statement statement(database, u"PRAGMA integrity_check(1)"_s);
    statement.run();
    return statement.next() && statement.text(0) == "ok"_L1;
}

std::optional<LibraryState> readSoundLibrary(const QString &path, const LibraryOptions &options)
{
    try {
        Database database(path, Database::Mode::ReadOnly, options.uriOptions);
        database.execute(u"PRAGMA trusted_schema = OFF"_s);
        database.execute(u"PRAGMA cell_size_check = ON"_s);
        LibraryState state = readLibrary(database);
        if (state.damagedRows == 0 && isIntact(database))
            return state;
        qCWarning(logBackups) << "not sound:" << path << state.damagedRows << "damaged rows";
    } catch (const StorageError &error) {
        qCWarning(logBackups) << "not sound:" << path << error.what();
    }
    return std::nullopt;
}

} // namespace iamm
