// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/exchange/exchangeactions.h"

#include "app/actions.h"
#include "app/appcontext.h"
#include "app/exchange/exchangewords.h"
#include "app/exchange/mergedialog.h"
#include "app/export/filesaving.h"
#include "app/library/unsavedchanges.h"
#include "app/windowcontext.h"
#include "core/document/document.h"
#include "core/exchange/exchangelimits.h"
#include "core/exchange/exchangereader.h"
#include "core/exchange/exchangewriter.h"
#include "core/library/libraryservice.h"
#include "core/library/overlaps.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QInputDialog>
#include <QMessageBox>
#include <QtConcurrentRun>

#include <utility>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

QString proposedName()
{
    return u"IAMM-%1.iamm"_s.arg(QDate::currentDate().toString(Qt::ISODate));
}

QByteArray readAgain(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.read(exchangelimits::bytes + 1) : QByteArray();
}

/// Calls `take` with the result in this thread, unless `receiver` is gone by then.
template <typename Result, typename Take>
void whenDone(const QFuture<Result> &future, QObject *receiver, const Take &take)
{
    auto *watcher = new QFutureWatcher<Result>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, take] {
        watcher->deleteLater();
        take(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace

ExchangeActions::ExchangeActions(WindowContext &context, QWidget &window)
    : QObject(&window), m_context(context), m_window(window), m_library(context.app().library)
{
    saveCopy = newAction(this, {}, this, [this] {
        if (askForName())
            save(m_library.contents(), m_library.owner());
    });
    merge = newAction(this, {}, this, &ExchangeActions::askAndMerge);
    const auto follow = [this] {
        const bool readable =
            m_library.status() == LibraryStatus::Ready || m_library.status() == LibraryStatus::ReadOnly;
        saveCopy->setEnabled(readable);
        merge->setEnabled(m_library.status() == LibraryStatus::Ready);
    };
    connect(&m_library, &LibraryService::statusChanged, this, follow);
    follow();
    retranslate();
}

void ExchangeActions::retranslate() const
{
    setWords(saveCopy, tr("Save a Cop&y of My Library…"),
             tr("Your bookmarks, highlights and notes as a file: for another PC or for others"));
    setWords(merge, tr("&Open or Merge a Library…"), tr("Brings in bookmarks, highlights and notes from a file"));
}

/// False where the person doesn't go on. Without a name everybody who gets the file sees that somebody without one has
/// made it: asked once.
bool ExchangeActions::askForName()
{
    if (m_hasAskedForName || !m_library.owner().name.isEmpty() || m_library.status() != LibraryStatus::Ready)
        return true;
    QInputDialog dialog(&m_window);
    dialog.setWindowTitle(tr("Your Name"));
    dialog.setLabelText(tr("How shall others who get the copy see your name? It may stay empty."));
    if (dialog.exec() != QDialog::Accepted)
        return false;
    m_hasAskedForName = true;
    m_library.nameOwner(dialog.textValue().simplified());
    return true;
}

void ExchangeActions::saveElsewhere()
{
    // A library that was never open is nobody's yet.
    Author owner = m_library.owner();
    if (owner.id.isNull())
        owner.id = QUuid::createUuid();
    save(m_context.app().unsaved.with(m_library.contents(), owner), owner);
}

void ExchangeActions::save(const LibraryContents &contents, const Author &owner)
{
    const std::optional<QString> file = FileSaving::askForFile(tr("Save a Copy of My Library"), proposedName(),
                                                               tr("Library files (*.iamm)"), &m_window);
    if (file)
        saveTo(*file, contents, owner);
}

void ExchangeActions::saveTo(const QString &file, const LibraryContents &contents, const Author &owner)
{
    const QFuture<Writing> writing = QtConcurrent::run(
        [contents, name = file, library = m_library.libraryId(), owner, edition = m_context.document().edition()] {
            const auto made = writeExchange({contents, library, owner, edition, QDateTime::currentDateTimeUtc()});
            if (const auto *refusal = std::get_if<ExchangeRefusal>(&made))
                return Writing{name, 0, 0, ExchangeWords::refusal(*refusal)};
            const auto &ready = std::get<ExchangeFile>(made);
            if (const std::optional<QString> problem = FileSaving::save(name, ready.bytes))
                return Writing{name, 0, 0, *problem};
            // What can't be read again is no copy.
            if (const std::optional<ExchangeRefusal> wrong = checkSaved(readAgain(name), ready.items))
                return Writing{name, 0, 0, tr("What was written can’t be read again. Save it on another disk.")};
            return Writing{name, ready.items, static_cast<int>(ready.leftOut.size()), {}};
        });
    m_writing.addFuture(writing);
    whenDone(writing, this, [this](const Writing &done) { tellSaved(done); });
}

void ExchangeActions::tellSaved(const Writing &writing)
{
    if (!writing.problem.isEmpty()) {
        //: Title of a small box, so a short one.
        warn(tr("Copy not saved"), tr("The copy was not saved."), writing.problem);
        return;
    }
    const QString name = QDir::toNativeSeparators(writing.file);
    m_context.say(tr("Saved and read again, %n item(s): %1", nullptr, writing.items).arg(name));
    if (writing.leftOut > 0)
        warn(tr("Not everything is in the copy"),
             tr("%n item(s) could not be put into the file. They are safe in your library.", nullptr, writing.leftOut),
             {});
}

void ExchangeActions::askAndMerge()
{
    const QString file = QFileDialog::getOpenFileName(&m_window, tr("Open or Merge a Library"), {},
                                                      tr("Library files (*.iamm);;All files (*)"));
    if (!file.isEmpty())
        mergeFrom(file);
}

void ExchangeActions::mergeFrom(const QString &file)
{
    m_context.say(tr("Reading the file…"));
    // The document outlives the program's threads; the contents are copied.
    const QFuture<ReadResult> reading = QtConcurrent::run(
        [file, mine = m_library.contents(), me = m_library.owner(), &document = m_context.document()]() -> ReadResult {
            QFile opened(file);
            if (!opened.open(QIODevice::ReadOnly))
                return opened.errorString();
            const StopTest stop = stopAfter(exchangelimits::time);
            auto read = readExchange(opened.read(exchangelimits::bytes + 1), stop);
            if (const auto *refusal = std::get_if<ExchangeRefusal>(&read))
                return *refusal;
            auto &contents = std::get<ExchangeContents>(read);
            const auto canBePlaced = [&document](const StoredPassage &passage) {
                return placeIn(document, passage).has_value();
            };
            auto plan = planMerge(mine, me, contents, canBePlaced, stop);
            if (!plan)
                return ExchangeRefusal{ExchangeProblem::Stopped};
            return Reading{std::move(contents), std::move(*plan)};
        });
    whenDone(reading, this, [this](const ReadResult &result) { takeRead(result); });
}

void ExchangeActions::takeRead(const ReadResult &result)
{
    m_context.say({}); // it is read
    //: Title of a small box, so a short one.
    const QString title = tr("Not merged");
    const QString outcome = tr("The library was not merged.");
    if (const auto *problem = std::get_if<QString>(&result)) {
        //: %1 is what the system says.
        warn(title, outcome, tr("The file can’t be read: %1.").arg(*problem));
        return;
    }
    if (const auto *refusal = std::get_if<ExchangeRefusal>(&result)) {
        warn(title, outcome,
             ExchangeWords::refusal(*refusal) + u' ' + tr("Nothing of it was taken, and your library is as it was."));
        return;
    }
    const auto &reading = std::get<Reading>(result);
    MergeDialog dialog(reading.contents, reading.plan, m_library.canChangeOwner(), m_context.document(),
                       m_context.textLanguage(), &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Author &owner = reading.contents.owner;
    const Author &me = dialog.isMine() ? owner : m_library.owner();
    std::optional<Change> change = mergeChange(m_library.expected(), me, dialog.plan(), dialog.chosen(), owner);
    // Both or nothing: else what comes would be somebody else's.
    if (change && dialog.isMine())
        change->owner = owner;
    m_library.apply(change);
}

void ExchangeActions::warn(const QString &title, const QString &text, const QString &more) const
{
    QMessageBox box(QMessageBox::Warning, title, text, QMessageBox::Ok, &m_window);
    box.setTextFormat(Qt::PlainText); // file names are people's words
    box.setInformativeText(more);
    box.exec();
}

} // namespace iamm
