// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "tests/support/librarytestbed.h"

#include "core/library/backups.h"
#include "core/library/librarytables.h"
#include "core/storage/database.h"
#include "tests/support/smalldocument.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <utility>

namespace iamm {

namespace {
/// A template for QTemporaryDir; empty: its own.
QString folderTemplate(LibraryTestbed::Where where)
{
    const QString memory = QStringLiteral("/dev/shm");
    const bool inMemory = where == LibraryTestbed::Where::InMemory && QFileInfo(memory).isWritable();
    return (inMemory ? memory : QDir::tempPath()) + QStringLiteral("/iamm-library-XXXXXX");
}
} // namespace

LibraryTestbed::LibraryTestbed(Where where)
    : m_folder(folderTemplate(where)), m_location{m_folder.filePath(QStringLiteral("library")),
                                                  LibraryLocation::Origin::Chosen}
{
}

QByteArray LibraryTestbed::bytes() const
{
    QFile opened(file());
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

void LibraryTestbed::write(const QByteArray &bytes) const
{
    makeLibraryFolder(m_location);
    QFile opened(file());
    if (opened.open(QIODevice::WriteOnly))
        opened.write(bytes);
}

QStringList LibraryTestbed::backups() const
{
    return Backups(m_location, {}).names();
}

QStringList LibraryTestbed::files() const
{
    return QDir(m_location.folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

std::optional<QByteArray> LibraryTestbed::asideBytes() const
{
    const QStringList names = files().filter(QStringLiteral("library.sqlite.damaged-"));
    QFile aside(m_location.folder + QLatin1Char('/') + names.value(0));
    if (names.size() != 1 || !aside.open(QIODevice::ReadOnly))
        return std::nullopt;
    return aside.readAll();
}

LibraryState LibraryTestbed::onDisk() const
{
    Database database(file(), Database::Mode::ReadOnly);
    return readLibrary(database);
}

std::vector<Bookmark> LibraryTestbed::bookmarksOnDisk() const
{
    std::vector<Bookmark> bookmarks;
    onDisk().contents.forEach([&bookmarks](const Record &record) {
        if (const auto *bookmark = std::get_if<Bookmark>(&record))
            bookmarks.push_back(*bookmark);
    });
    std::ranges::sort(bookmarks, {},
                      [](const Bookmark &entry) { return std::pair(entry.head.created, entry.head.id); });
    return bookmarks;
}

DrivenLibrary::DrivenLibrary(const LibraryLocation &location, const LibraryOptions &options)
    : m_service(location, options)
{
    QObject::connect(&m_service, &LibraryService::committed, &m_service, [this] { ++commits; });
    QObject::connect(&m_service, &LibraryService::refused, &m_service,
                     [this](const Change &, Refusal why) { m_refusal = why; });
}

LibraryStatus DrivenLibrary::open()
{
    m_service.open();
    std::ignore = QTest::qWaitFor([this] { return m_service.status() != LibraryStatus::Loading; }, 20'000);
    return m_service.status();
}

bool DrivenLibrary::settle()
{
    return QTest::qWaitFor([this] { return !m_service.isSaving(); }, 20'000);
}

std::optional<Refusal> DrivenLibrary::takeRefusal()
{
    return std::exchange(m_refusal, std::nullopt);
}

QUuid DrivenLibrary::add(const QString &block, const QString &title)
{
    const QUuid id = ask(wholeBlock(block), title);
    settle();
    return id;
}

QStringList DrivenLibrary::titles() const
{
    QStringList titles;
    for (const Bookmark *bookmark : m_service.contents().all<Bookmark>())
        titles.append(bookmark->title);
    return titles;
}

QUuid DrivenLibrary::ask(const StoredPassage &passage, const QString &title)
{
    const Change change = addBookmark(m_service.edit(), passage, title);
    m_service.apply(change);
    return change.rows.front().id();
}

void DrivenLibrary::rename(const QUuid &id, const QString &title)
{
    m_service.apply(renameItem(m_service.edit(), id, title));
}

void DrivenLibrary::remove(const QList<QUuid> &ids)
{
    m_service.apply(removeItems(m_service.edit(), ids));
}

Note noteOn(const QString &block, const QString &text, const Author &author)
{
    // To the millisecond, as it is kept.
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch(), Qt::UTC);
    return {{QUuid::createUuid(), 1, author, now, now}, wholeBlock(block), text};
}

StoredPassage wholeBlock(const QString &id)
{
    return storedPassage(Passage::whole(BlockId(id), Language::English), smallDocument()).value();
}

} // namespace iamm
