// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/libraryfile.h"

#include "core/library/backups.h"
#include "core/library/libraryschema.h"
#include "core/library/librarytables.h"
#include "core/library/privatefile.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QStorageInfo>

#include <array>
#include <optional>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logLibrary, "iamm.library")

struct Setting {
    QLatin1StringView name;
    QLatin1StringView value;
    QLatin1StringView readBack;
};

constexpr std::array settings{
    Setting{"journal_mode"_L1, "DELETE"_L1, "delete"_L1}, // a hand-copied WAL file comes back un-restored
    Setting{"synchronous"_L1, "EXTRA"_L1, "3"_L1},        // what was said to be saved outlives a power cut
    Setting{"foreign_keys"_L1, "ON"_L1, "1"_L1},
    Setting{"trusted_schema"_L1, "OFF"_L1, "0"_L1}, // the file may come from anybody
    Setting{"cell_size_check"_L1, "ON"_L1, "1"_L1},
    Setting{"secure_delete"_L1, "ON"_L1, "1"_L1}, // what a person deletes leaves no trace in free pages
};

QString readPragma(Database &database, QLatin1StringView name)
{
    Statement statement(database, u"PRAGMA "_s + name);
    statement.run();
    return statement.next() ? statement.text(0) : QString();
}

void setUp(Database &database, int busyTimeout)
{
    database.execute(u"PRAGMA busy_timeout = %1"_s.arg(busyTimeout));
    for (const Setting &setting : settings) {
        database.execute(u"PRAGMA %1 = %2"_s.arg(setting.name, setting.value));
        const QString got = readPragma(database, setting.name);
        if (got != setting.readBack)
            throw StorageError(StorageError::Reason::Other, u"PRAGMA %1 is %2"_s.arg(setting.name, got));
    }
}

bool canBeWritten(const QString &path)
{
    const QFileInfo file(path);
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
}

#ifdef Q_OS_WIN
/// Rights are lists there, which come with the folder. Only the file systems of sticks have none.
bool closeToOthers(const QString &path)
{
    return !QStorageInfo(path).fileSystemType().contains("FAT");
}
#else
/// A library copied by hand may have come with other rights. Some file systems without modes say that they have changed
/// them and have not: so it is looked at.
bool closeToOthers(const QString &path)
{
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    if (!(QFile::permissions(path) & others))
        return true;
    QFile::setPermissions(path, ownerOnly);
    return !(QFile::permissions(path) & others);
}
#endif

} // namespace

LibraryOutcome outcomeFrom(StorageError::Reason reason)
{
    switch (reason) {
    case StorageError::Reason::Busy:
        return LibraryOutcome::Locked;
    case StorageError::Reason::Full:
        return LibraryOutcome::DiskFull;
    case StorageError::Reason::NotADatabase:
        return LibraryOutcome::NotADatabase;
    case StorageError::Reason::Corrupt:
        return LibraryOutcome::Damaged;
    case StorageError::Reason::OtherSchema:
        return LibraryOutcome::Foreign;
    case StorageError::Reason::ReadOnly:
    case StorageError::Reason::CantOpen:
    case StorageError::Reason::InputOutput:
    case StorageError::Reason::Constraint:
    case StorageError::Reason::Other:
        return LibraryOutcome::Unreadable;
    }
    Q_UNREACHABLE();
}

LibraryFile::LibraryFile(const LibraryLocation &location, const LibraryOptions &options)
    : m_location(location), m_path(location.libraryFile()), m_options(options)
{
    try {
        m_outcome = open();
    } catch (const StorageError &error) {
        qCWarning(logLibrary) << "library not opened:" << error.what();
        m_outcome = outcomeFrom(error.reason());
    }
    if (!isOpened(m_outcome))
        m_database.reset();
}

LibraryFile::~LibraryFile() = default;

LibraryOutcome LibraryFile::open()
{
    if (!makeLibraryFolder(m_location))
        return LibraryOutcome::NoFolder;
    // Somebody else may make it meanwhile.
    if (!QFileInfo::exists(m_path) && !makePrivateFile(m_path) && !QFileInfo::exists(m_path))
        return LibraryOutcome::NotMade;
    if (!QFileInfo(m_path).isFile())
        return LibraryOutcome::Unreadable;
    const qint64 size = QFileInfo(m_path).size();
    // Looked at without a right to write first: what isn't ours keeps every byte and its date.
    std::optional<SchemaState> found;
    try {
        Database look(m_path, Database::Mode::ReadOnly, m_options.uriOptions);
        look.execute(u"PRAGMA busy_timeout = %1"_s.arg(m_options.busyTimeout));
        found = libraryMigrations().state(look);
    } catch (const StorageError &error) {
        // A journal left by a crash has to be rolled back first, which only a connection that writes can do.
        if (!QFileInfo::exists(m_path + u"-journal"_s))
            throw;
        qCWarning(logLibrary) << "library with a journal left behind:" << error.what();
    }
    if (found == SchemaState::Foreign)
        return LibraryOutcome::Foreign;
    // SQLite takes a file of one byte for an empty one, and a database without tables isn't ours either.
    if (found == SchemaState::Empty && size > 0)
        return LibraryOutcome::NotADatabase;
    if (found == SchemaState::Newer)
        return openToRead(LibraryOutcome::OpenedNewer);
    if (!canBeWritten(m_path))
        return found == SchemaState::Empty ? LibraryOutcome::NotMade : openToRead(LibraryOutcome::OpenedReadOnly);
    return openToWrite();
}

LibraryOutcome LibraryFile::openToRead(LibraryOutcome outcome)
{
    m_database = std::make_unique<Database>(m_path, Database::Mode::ReadOnly, m_options.uriOptions);
    m_database->execute(u"PRAGMA busy_timeout = %1"_s.arg(m_options.busyTimeout));
    m_database->execute(u"PRAGMA trusted_schema = OFF"_s);
    m_database->execute(u"PRAGMA cell_size_check = ON"_s);
    return outcome;
}

LibraryOutcome LibraryFile::openToWrite()
{
    m_canOthersRead = !closeToOthers(m_path);
    if (m_canOthersRead)
        qCInfo(logLibrary) << "the library's mode stays as it is";
    m_database = std::make_unique<Database>(m_path, Database::Mode::ReadWrite, m_options.uriOptions);
    const Migrations migrations = libraryMigrations();
    const SchemaState found = migrations.state(*m_database);
    // Seen again here, since a journal that was rolled back may have hidden it.
    if (found == SchemaState::Foreign)
        return LibraryOutcome::Foreign;
    if (found == SchemaState::Newer)
        return openToRead(LibraryOutcome::OpenedNewer);
    setUp(*m_database, m_options.busyTimeout);
    if (found == SchemaState::Older)
        return migrate();
    migrations.migrate(*m_database);
    return LibraryOutcome::Opened;
}

/// An older library is backed up first. Where either can't be done the library stays what it is, to be read.
LibraryOutcome LibraryFile::migrate()
{
    // A library of ours has a schema from its first moment on.
    if (readPragma(*m_database, "user_version"_L1) == u'0')
        throw StorageError(StorageError::Reason::Corrupt, u"a library without a schema"_s);
    // One that was only begun is gone on with.
    if (countRows(*m_database, Rows::All).all() == 0) {
        libraryMigrations().migrate(*m_database);
        return LibraryOutcome::Opened;
    }
    LibraryOutcome failure = LibraryOutcome::Unreadable;
    try {
        Backups(m_location, m_options).make(*m_database, QDateTime::currentDateTimeUtc());
        libraryMigrations().migrate(*m_database);
        return LibraryOutcome::Opened;
    } catch (const StorageError &error) {
        failure = outcomeFrom(error.reason());
        if (failure == LibraryOutcome::Locked || isDamaged(failure))
            throw;
        qCWarning(logLibrary) << "not migrated:" << error.what();
    }
    m_database.reset();
    try {
        return openToRead(LibraryOutcome::OpenedOlder);
    } catch (const StorageError &error) {
        // What was begun couldn't be taken back either; that is done when there is room again.
        qCWarning(logLibrary) << "not opened after that:" << error.what();
        return failure;
    }
}

} // namespace iamm
