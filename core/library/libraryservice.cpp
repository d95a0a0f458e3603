// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/libraryservice.h"

#include "core/library/librarywriter.h"
#include "core/library/noteedits.h"
#include "core/library/storedtext.h"

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

void putRows(LibraryContents &contents, const Change &change)
{
    for (const RowChange &row : change.rows) {
        if (row.after)
            contents.put(*row.after);
        else
            contents.remove(row.id());
    }
}

/// The change as this person's, where it was made before anybody knew whose library this is.
Change signedBy(const Author &owner, Change change)
{
    for (RowChange &row : change.rows) {
        if (row.after && headOf(*row.after).author.id.isNull())
            headOf(*row.after).author = owner;
    }
    return change;
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
    connect(m_writer, &LibraryWriter::draftKept, this, [this] { takeDraftAnswer(std::nullopt); });
    connect(m_writer, &LibraryWriter::draftRefused, this, [this](Refusal why) { takeDraftAnswer(why); });
    connectBackups();
    m_thread->start();
}

void LibraryService::connectBackups()
{
    connect(m_writer, &LibraryWriter::backupsListed, this, &LibraryService::backupsListed);
    connect(m_writer, &LibraryWriter::backupRead, this, &LibraryService::backupRead);
    connect(m_writer, &LibraryWriter::backedUp, this, [this](const BackupState &state) {
        m_backupState = state;
        Q_EMIT backupStateChanged();
    });
}

void LibraryService::listBackups()
{
    if (m_writer)
        QMetaObject::invokeMethod(m_writer, &LibraryWriter::listBackups, Qt::QueuedConnection);
    else
        Q_EMIT backupsListed({});
}

void LibraryService::readBackup(const QString &name)
{
    if (m_writer)
        QMetaObject::invokeMethod(
            m_writer, [writer = m_writer, name] { writer->readBackup(name); }, Qt::QueuedConnection);
    else
        Q_EMIT backupRead(name, std::nullopt);
}

void LibraryService::acknowledgeRecovery()
{
    if (!m_recovery)
        return;
    m_recovery.reset();
    Q_EMIT statusChanged();
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
    const QDeadlineTimer deadline(timeout);
    if (m_writer && !endWriter(deadline))
        return false;
    if (!m_thread->wait(deadline))
        return false;
    // Its last answers lie in this thread's queue.
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    m_thread.reset();
    m_status = LibraryStatus::Closed;
    Q_EMIT statusChanged();
    return true;
}

bool LibraryService::endWriter(QDeadlineTimer deadline)
{
    giveWaitingDrafts();
    const auto done = std::make_shared<QSemaphore>();
    // Behind everything that was given to the writer before; too late, it is nothing.
    QMetaObject::invokeMethod(
        m_writer,
        [writer = m_writer, waiting = std::weak_ptr(done)] {
            const std::shared_ptr<QSemaphore> caller = waiting.lock();
            if (!caller)
                return;
            writer->rest();
            caller->release();
        },
        Qt::QueuedConnection);
    if (!done->tryAcquire(1, static_cast<int>(deadline.remainingTime())))
        return false;
    m_thread->quit();
    m_writer = nullptr; // deleted as its thread ends
    return true;
}

void LibraryService::apply(const std::optional<Change> &change)
{
    if (!change)
        return;
    // Without an owner nothing has been read: there is nobody to make a record yet.
    if (!m_writer || m_owner.id.isNull()) {
        Q_EMIT refused(*change, m_status == LibraryStatus::ReadOnly ? Refusal::ReadOnly : Refusal::NotOpen);
        return;
    }
    // Something was made since whoever asks has looked.
    if (change->owner && !canChangeOwner()) {
        Q_EMIT refused(*change, Refusal::Changed);
        return;
    }
    dropWaitingDrafts(*change);
    m_pending.push_back(signedBy(m_owner, *change));
    putRows(m_expected, m_pending.back());
    m_expectedHistory.record(m_pending.back());
    QMetaObject::invokeMethod(
        m_writer, [writer = m_writer, given = m_pending.back()] { writer->write(given); }, Qt::QueuedConnection);
    Q_EMIT historyChanged();
}

void LibraryService::keepDraft(const Note &draft)
{
    m_waitingDrafts.insert(draft.head.id, draft);
    m_ownDrafts.insert(draft.head.id);
    keepNextDraft();
    Q_EMIT historyChanged();
}

void LibraryService::dropDraft(const QUuid &note)
{
    m_waitingDrafts.remove(note);
    if (m_writer)
        QMetaObject::invokeMethod(
            m_writer, [writer = m_writer, note] { writer->dropDraft(note); }, Qt::QueuedConnection);
    m_draftRefusal.reset();
    Q_EMIT draftsChanged();
}

/// What is kept for good needn't wait to be kept as a draft.
void LibraryService::dropWaitingDrafts(const Change &change)
{
    if (!isTyped(change))
        return;
    for (const RowChange &row : change.rows) {
        const auto waiting = m_waitingDrafts.constFind(row.id());
        if (waiting != m_waitingDrafts.cend() && waiting->text == std::get<Note>(row.record()).text)
            m_waitingDrafts.erase(waiting);
    }
}

/// What was typed and couldn't be kept for good is kept as a draft at least. (What somebody else has changed meanwhile
/// becomes a note of its own.)
void LibraryService::keepRefusedAsDraft(const Change &change, Refusal why)
{
    if (!isTyped(change) || why == Refusal::Changed)
        return;
    for (const RowChange &row : change.rows) {
        Note draft = std::get<Note>(row.record());
        draft.head.rev = row.before ? headOf(*row.before).rev : 0;
        if (!m_waitingDrafts.contains(draft.head.id))
            m_waitingDrafts.insert(draft.head.id, draft);
        m_ownDrafts.insert(draft.head.id);
    }
    keepNextDraft();
}

void LibraryService::keepNextDraft()
{
    if (m_draftsAtWriter > 0 || m_waitingDrafts.isEmpty())
        return;
    const QUuid next = m_waitingDrafts.constBegin().key();
    giveDraft(m_waitingDrafts.take(next));
}

void LibraryService::giveWaitingDrafts()
{
    const QHash<QUuid, Note> waiting = std::exchange(m_waitingDrafts, {});
    for (const Note &draft : waiting)
        giveDraft(draft);
}

void LibraryService::giveDraft(const Note &draft)
{
    ++m_draftsAtWriter;
    if (!m_writer) {
        takeDraftAnswer(Refusal::NotOpen);
        return;
    }
    QMetaObject::invokeMethod(
        m_writer, [writer = m_writer, draft] { writer->keepDraft(draft); }, Qt::QueuedConnection);
}

void LibraryService::takeDraftAnswer(std::optional<Refusal> refusal)
{
    --m_draftsAtWriter;
    m_draftRefusal = refusal;
    keepNextDraft();
    Q_EMIT draftsChanged();
    Q_EMIT historyChanged();
}

void LibraryService::nameOwner(const QString &name)
{
    if (!m_writer || m_owner.id.isNull() || name == m_owner.name || !canBeStored(name, maxNameLength))
        return;
    Change change = makeChange(ChangeKind::NameOwner, {}, 1);
    change.names = {{m_owner.id, name}};
    apply(change);
}

bool LibraryService::canChangeOwner() const
{
    bool hasOwn = false;
    m_expected.forEach([&](const Record &record) { hasOwn = hasOwn || headOf(record).author.id == m_owner.id; });
    return m_status == LibraryStatus::Ready && !hasOwn;
}

EditBase LibraryService::edit() const
{
    const auto ownerChange =
        std::ranges::find_if(m_pending, [](const Change &change) { return change.owner.has_value(); });
    const Author &author = ownerChange == m_pending.end() ? m_owner : *ownerChange->owner;
    return {m_expected, author, QDateTime::currentDateTimeUtc()};
}

void LibraryService::takeNames(const Change &change)
{
    const Author before = m_owner;
    std::vector<Author> names = change.names;
    if (change.owner) {
        m_owner = *change.owner;
        names.push_back(m_owner);
    }
    for (const Author &author : names) {
        m_contents.nameAuthor(author);
        m_expected.nameAuthor(author);
        if (author.id == m_owner.id)
            m_owner.name = author.name;
    }
    if (m_owner != before)
        Q_EMIT ownerChanged();
}

std::optional<ChangeName> LibraryService::toUndo() const
{
    const Change *last = m_expectedHistory.toUndo();
    return last ? std::optional(last->name()) : std::nullopt;
}

std::optional<ChangeName> LibraryService::toRedo() const
{
    const Change *last = m_expectedHistory.toRedo();
    return last ? std::optional(last->name()) : std::nullopt;
}

void LibraryService::undo()
{
    if (const Change *last = m_expectedHistory.toUndo())
        apply(inverse(*last, m_owner, QDateTime::currentDateTimeUtc()));
}

void LibraryService::redo()
{
    if (const Change *last = m_expectedHistory.toRedo())
        apply(inverse(*last, m_owner, QDateTime::currentDateTimeUtc()));
}

void LibraryService::expectAnew()
{
    m_expected = m_contents;
    m_expectedHistory = m_history;
    for (const Change &change : m_pending) {
        putRows(m_expected, change);
        m_expectedHistory.record(change);
    }
}

void LibraryService::takeState(const LibraryState &state)
{
    const bool opened = m_status == LibraryStatus::Loading;
    m_outcome = state.outcome;
    m_status = statusFrom(state.outcome);
    m_libraryId = state.library;
    m_owner = state.owner;
    m_damagedRows = state.damagedRows;
    if (state.recovery)
        m_recovery = state.recovery;
    m_canOthersRead = state.canOthersRead;
    m_contents = state.contents;
    expectAnew();
    Q_EMIT reset();
    Q_EMIT ownerChanged();
    Q_EMIT statusChanged();
    if (opened && m_status == LibraryStatus::Ready && std::exchange(m_options.adoptDrafts, false))
        recover(state.drafts);
}

void LibraryService::recover(std::vector<Note> drafts)
{
    std::erase_if(drafts, [this](const Note &draft) { return m_ownDrafts.contains(draft.head.id); });
    m_recovered.clear();
    for (const Note &draft : drafts)
        m_recovered.append(draft.head.id);
    if (const std::optional<Change> change = recoverDrafts(edit(), drafts))
        apply(change);
    else
        dropRecovered();
}

void LibraryService::dropRecovered()
{
    const QList<QUuid> recovered = std::exchange(m_recovered, {});
    for (const QUuid &note : recovered)
        dropDraft(note);
}

void LibraryService::takeCommitted(const Change &change, const QDateTime &at)
{
    putRows(m_contents, change);
    takeNames(change);
    forget(change);
    m_history.record(change);
    m_savedAt = at;
    if (change.kind == ChangeKind::Recover)
        dropRecovered();
    Q_EMIT committed(change);
    Q_EMIT historyChanged();
}

void LibraryService::takeRefused(const Change &change, Refusal why)
{
    forget(change);
    if (why == Refusal::Changed) {
        // It will never fit again; and what is shown here isn't what stands in the file.
        m_history.drop(change.inverts);
        if (m_writer)
            QMetaObject::invokeMethod(m_writer, &LibraryWriter::readAgain, Qt::QueuedConnection);
    }
    expectAnew();
    keepRefusedAsDraft(change, why);
    Q_EMIT refused(change, why);
    Q_EMIT historyChanged();
}

void LibraryService::forget(const Change &change)
{
    std::erase_if(m_pending, [&change](const Change &entry) { return entry.id == change.id; });
}

} // namespace iamm
