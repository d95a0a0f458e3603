// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/libraryservice.h"

#include "core/library/librarywriter.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QSemaphore>

#include <algorithm>
#include <utility>

namespace iamm {

using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(logService, "iamm.library.service")

LibraryStatus statusFrom(LibraryOutcome outcome)
{
    if (outcome == LibraryOutcome::Opened)
        return LibraryStatus::Ready;
    return isOpened(outcome) ? LibraryStatus::ReadOnly : LibraryStatus::Unavailable;
}

auto madeAt(const Bookmark &bookmark)
{
    return std::pair(bookmark.head.created, bookmark.head.id);
}

void addBlock(QSet<BlockId> &blocks, const Record &record)
{
    std::visit([&blocks](const auto &row) { blocks.insert(row.passage.from.block); }, record);
}

} // namespace

LibraryService::LibraryService(LibraryLocation location, LibraryOptions options, QObject *parent)
    : QObject(parent), m_location(std::move(location)), m_options(std::move(options))
{
}

LibraryService::~LibraryService()
{
    if (close(5s))
        return;
    qCWarning(logService) << "the library's writer doesn't come back; it is left behind";
    // Destroying a running thread would end the program at once, and waiting might never end.
    std::ignore = m_thread.release();
}

void LibraryService::startWriter()
{
    if (m_thread)
        return;
    m_thread = std::make_unique<QThread>();
    m_thread->setObjectName(QStringLiteral("library writer"));
    m_writer = new LibraryWriter(m_location, m_options);
    m_writer->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_writer, &QObject::deleteLater);
    connect(m_writer, &LibraryWriter::loaded, this, &LibraryService::takeState);
    connect(m_writer, &LibraryWriter::committed, this, &LibraryService::takeCommitted);
    connect(m_writer, &LibraryWriter::refused, this, &LibraryService::takeRefused);
    m_thread->start();
}

void LibraryService::open()
{
    startWriter();
    m_status = LibraryStatus::Loading;
    QMetaObject::invokeMethod(m_writer, &LibraryWriter::load, Qt::QueuedConnection);
    Q_EMIT statusChanged();
}

bool LibraryService::close(std::chrono::milliseconds timeout)
{
    if (!m_thread)
        return true;
    const auto done = std::make_shared<QSemaphore>();
    // Behind everything that was given to the writer before.
    QMetaObject::invokeMethod(
        m_writer, [done] { done->release(); }, Qt::QueuedConnection);
    if (!done->tryAcquire(1, static_cast<int>(timeout.count())))
        return false;
    m_thread->quit();
    m_thread->wait();
    m_writer = nullptr; // deleted as its thread ended
    // Its last answers lie in this thread's queue.
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    m_thread.reset();
    m_status = LibraryStatus::Closed;
    Q_EMIT statusChanged();
    return true;
}

const Bookmark *LibraryService::bookmark(const QUuid &id) const
{
    const auto found = std::ranges::find(m_bookmarks, id, [](const Bookmark &entry) { return entry.head.id; });
    return found == m_bookmarks.end() ? nullptr : &*found;
}

std::vector<QUuid> LibraryService::bookmarksAt(const BlockId &block) const
{
    std::vector<QUuid> ids;
    for (const Bookmark &bookmark : m_bookmarks) {
        if (bookmark.passage.from.block == block)
            ids.push_back(bookmark.head.id);
    }
    return ids;
}

std::vector<Bookmark> LibraryService::expectedAt(const BlockId &block) const
{
    const std::vector<QUuid> committed = bookmarksAt(block);
    QSet<QUuid> ids(committed.begin(), committed.end());
    for (const Change &change : m_pending) {
        for (const RowChange &row : change.rows)
            ids.insert(headOf(row.after).id);
    }
    std::vector<Bookmark> bookmarks;
    for (const QUuid &id : ids) {
        const std::optional<Record> record = expected(id);
        const Bookmark *bookmark = record ? std::get_if<Bookmark>(&*record) : nullptr;
        if (bookmark && !bookmark->head.isDeleted() && bookmark->passage.from.block == block)
            bookmarks.push_back(*bookmark);
    }
    return bookmarks;
}

QUuid LibraryService::addBookmark(const StoredPassage &passage, const QString &title)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Bookmark bookmark{{QUuid::createUuid(), 1, m_owner, now, now, std::nullopt}, title, passage};
    apply(creation(ChangeKind::AddBookmark, {bookmark}));
    return bookmark.head.id;
}

void LibraryService::removeBookmarks(const QList<QUuid> &ids)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Change change{QUuid::createUuid(), ChangeKind::DeleteBookmarks, Direction::Do, {}, {}};
    const QSet<QUuid> each(ids.begin(), ids.end());
    for (const QUuid &id : each) {
        const std::optional<Record> record = expected(id);
        if (record && !headOf(*record).isDeleted())
            change.rows.push_back(deletion(*record, now));
    }
    if (!change.rows.empty())
        apply(change);
}

void LibraryService::renameBookmark(const QUuid &id, const QString &title)
{
    const std::optional<Record> record = expected(id);
    if (!record || headOf(*record).isDeleted())
        return;
    Bookmark renamed = std::get<Bookmark>(*record);
    if (renamed.title == title)
        return;
    renamed.title = title;
    apply({QUuid::createUuid(),
           ChangeKind::RenameBookmark,
           Direction::Do,
           {},
           {revised(*record, renamed, QDateTime::currentDateTimeUtc())}});
}

void LibraryService::apply(const Change &change)
{
    // Without an owner nothing has been read: there is nobody to make a record yet.
    if (!m_writer || m_owner.id.isNull()) {
        Q_EMIT refused(change, m_status == LibraryStatus::ReadOnly ? Refusal::ReadOnly : Refusal::NotOpen);
        return;
    }
    m_pending.push_back(change);
    QMetaObject::invokeMethod(
        m_writer, [writer = m_writer, change] { writer->write(change); }, Qt::QueuedConnection);
    Q_EMIT historyChanged();
}

std::optional<ChangeName> LibraryService::toUndo() const
{
    const History history = expectedHistory();
    return history.toUndo() ? std::optional(history.toUndo()->name()) : std::nullopt;
}

std::optional<ChangeName> LibraryService::toRedo() const
{
    const History history = expectedHistory();
    return history.toRedo() ? std::optional(history.toRedo()->name()) : std::nullopt;
}

void LibraryService::undo()
{
    const History history = expectedHistory();
    if (const Change *last = history.toUndo())
        apply(inverse(*last, QDateTime::currentDateTimeUtc()));
}

void LibraryService::redo()
{
    const History history = expectedHistory();
    if (const Change *last = history.toRedo())
        apply(inverse(*last, QDateTime::currentDateTimeUtc()));
}

/// As if everything that the writer has been given were committed.
History LibraryService::expectedHistory() const
{
    History history = m_history;
    for (const Change &change : m_pending)
        history.record(change);
    return history;
}

/// The row as it will be when the writer has done what it has been given.
std::optional<Record> LibraryService::expected(const QUuid &id) const
{
    // Backwards, without std::views::reverse: clang 14 can't compile that. NOLINTNEXTLINE(modernize-loop-convert)
    for (auto change = m_pending.rbegin(); change != m_pending.rend(); ++change) {
        for (const RowChange &row : change->rows) {
            if (headOf(row.after).id == id)
                return row.after;
        }
    }
    const Bookmark *found = bookmark(id);
    return found ? std::optional<Record>(*found) : std::nullopt;
}

void LibraryService::takeState(const LibraryState &state)
{
    QSet<BlockId> blocks;
    for (const Bookmark &bookmark : m_bookmarks)
        blocks.insert(bookmark.passage.from.block);
    m_outcome = state.outcome;
    m_status = statusFrom(state.outcome);
    m_owner = state.owner;
    m_damagedRows = state.damagedRows;
    m_bookmarks.clear();
    for (const Bookmark &bookmark : state.bookmarks) {
        if (bookmark.head.isDeleted())
            continue;
        m_bookmarks.push_back(bookmark);
        blocks.insert(bookmark.passage.from.block);
    }
    std::ranges::sort(m_bookmarks, {}, madeAt);
    Q_EMIT reset();
    Q_EMIT bookmarksChanged(blocks);
    Q_EMIT statusChanged();
}

void LibraryService::takeCommitted(const Change &change, const QDateTime &at)
{
    QSet<BlockId> blocks;
    for (const RowChange &row : change.rows) {
        std::visit([this](const auto &record) { put(record); }, row.after);
        addBlock(blocks, row.after);
        if (row.before)
            addBlock(blocks, *row.before);
    }
    forget(change);
    m_history.record(change);
    m_savedAt = at;
    Q_EMIT committed(change);
    Q_EMIT bookmarksChanged(blocks);
    Q_EMIT historyChanged();
}

void LibraryService::takeRefused(const Change &change, Refusal why)
{
    forget(change);
    if (why == Refusal::Changed) {
        // It will never fit again; and what is shown here isn't what stands in the file.
        m_history.drop(change.inverts);
        if (m_writer)
            QMetaObject::invokeMethod(m_writer, &LibraryWriter::load, Qt::QueuedConnection);
    }
    Q_EMIT refused(change, why);
    Q_EMIT historyChanged();
}

void LibraryService::put(const Bookmark &bookmark)
{
    std::erase_if(m_bookmarks, [&](const Bookmark &entry) { return entry.head.id == bookmark.head.id; });
    if (bookmark.head.isDeleted())
        return;
    m_bookmarks.insert(std::ranges::upper_bound(m_bookmarks, madeAt(bookmark), {}, madeAt), bookmark);
}

void LibraryService::forget(const Change &change)
{
    std::erase_if(m_pending, [&change](const Change &entry) { return entry.id == change.id; });
}

} // namespace iamm
