// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/library/librarywords.h"

#include "app/library/changewords.h"
#include "app/showndate.h"
#include "core/library/libraryservice.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

namespace iamm {

namespace {

/// The context of the sentences for translators.
struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(iamm::LibraryWords)

public:
    static QString outcome(LibraryOutcome outcome);
    static QString onlyShown(LibraryOutcome outcome);
    static QString notReadable(LibraryOutcome outcome);
    static QString damagedRows(int rows);
    static QString recovered(const Recovery &recovery);
    static QString whatCameBack(const Recovery &recovery);
    static QString notSaved(const ChangeName &name);
    static QString reason(Refusal why);
    static QString othersCanRead()
    {
        return tr("Your bookmarks and notes are saved. This disk can’t keep them private: others who use this computer "
                  "or get the disk can read them.");
    }
    static QString nameless() { return tr("somebody without a name"); }
    static QString opening()
    {
        return tr("Your bookmarks and notes are being opened. You can read and search meanwhile.");
    }
};

QString Sentences::outcome(LibraryOutcome outcome)
{
    switch (outcome) {
    case LibraryOutcome::Opened:
        return {};
    case LibraryOutcome::OpenedNewer:
    case LibraryOutcome::OpenedOlder:
    case LibraryOutcome::OpenedReadOnly:
        return onlyShown(outcome);
    case LibraryOutcome::NoFolder:
        return tr(
            "There is no folder for your bookmarks and notes, and none could be made, so nothing new can be saved. "
            "Check that the disk is connected and that you may write there, then try again. Reading and searching "
            "work.");
    case LibraryOutcome::NotMade:
        return tr(
            "No bookmarks and notes can be saved, because their folder is write-protected. Once the folder can be "
            "written, try again. Reading and searching work.");
    case LibraryOutcome::Locked:
        return tr(
            "Your bookmarks and notes are in use by another program and could not be opened. They are safe. Close "
            "the other program, then try again. Reading and searching work.");
    case LibraryOutcome::DiskFull:
        return tr(
            "Your bookmarks and notes could not be opened, because the disk is full. What was saved is safe. Make "
            "room, then try again. Reading and searching work.");
    case LibraryOutcome::Lost:
    case LibraryOutcome::NotADatabase:
    case LibraryOutcome::Foreign:
    case LibraryOutcome::Damaged:
    case LibraryOutcome::Unreadable:
        return notReadable(outcome);
    }
    Q_UNREACHABLE();
}

/// It is open, but nothing can be changed.
QString Sentences::onlyShown(LibraryOutcome outcome)
{
    if (outcome == LibraryOutcome::OpenedNewer)
        return tr("Your bookmarks and notes were made with a newer version of this program. They are shown and left "
                  "exactly as they are; to change them, use the newer version.");
    if (outcome == LibraryOutcome::OpenedOlder)
        return tr("Your bookmarks and notes were made with an older version of this program and could not be prepared "
                  "for this one; the disk may be full or write-protected. They are shown and left exactly as they are. "
                  "Make room, then try again.");
    return tr("Your bookmarks and notes can be read but not changed, because their folder is write-protected. Nothing "
              "is lost. Once the folder can be written, try again.");
}

/// What lies there can't be read, and nothing could be done about it.
QString Sentences::notReadable(LibraryOutcome outcome)
{
    if (outcome == LibraryOutcome::Lost)
        return tr("The file of your bookmarks and notes is missing or empty, and the backup could not be put in its "
                  "place; the disk may be full or write-protected. The backups are safe. Make room, then try again. "
                  "Reading and searching work.");
    if (outcome == LibraryOutcome::NotADatabase)
        return tr(
            "The file of your bookmarks and notes holds something else, or its beginning is damaged, and it could "
            "not be replaced; the disk may be full or write-protected. It is left exactly as it is. Make room, or "
            "move it away, then try again. Reading and searching work.");
    if (outcome == LibraryOutcome::Foreign)
        return tr("Where your bookmarks and notes should be lies a file of another program. It is left exactly as it "
                  "is. Move it away, then try again. Reading and searching work.");
    if (outcome == LibraryOutcome::Damaged)
        return tr("The file of your bookmarks and notes is damaged and could not be replaced; the disk may be full or "
                  "write-protected. It is left exactly as it is. Make room, or move it away, then try again. Reading "
                  "and searching work.");
    return tr("The file of your bookmarks and notes can’t be read: the right to read it is missing, or the disk fails. "
              "It is left exactly as it is. When that is put right, try again. Reading and searching work.");
}

QString Sentences::damagedRows(int rows)
{
    return tr("%n of your bookmarks and notes is damaged and not shown. It is left in the file; the others are safe.",
              nullptr, rows);
}

/// What happened to a damaged library, what is safe, and what isn't.
QString Sentences::recovered(const Recovery &recovery)
{
    QStringList sentences{whatCameBack(recovery)};
    if (recovery.backupTime && recovery.rowsSalvaged > 0)
        sentences += tr("%n newer one from the damaged file was kept, too.", nullptr, recovery.rowsSalvaged);
    if (recovery.rowsOlder > 0)
        sentences += tr("%n of them may be an earlier version.", nullptr, recovery.rowsOlder);
    if (recovery.rowsLost > 0)
        sentences += tr("%n could not be brought back.", nullptr, recovery.rowsLost);
    if (recovery.isFileWhole && recovery.rowsOlder == 0 && recovery.rowsLost == 0)
        sentences += tr("Nothing is lost.");
    else if (recovery.backupTime && !recovery.isFileWhole)
        sentences += tr("Look through what you did after that: it may be missing.");
    return sentences.join(u' ');
}

QString Sentences::whatCameBack(const Recovery &recovery)
{
    const QString file = QFileInfo(recovery.asideFile).fileName();
    const QString time = recovery.backupTime ? shownDateAndTime(*recovery.backupTime) : QString();
    if (recovery.backupTime && file.isEmpty())
        //: %1 is a date and time.
        return tr("The file of your bookmarks and notes was missing or empty. The backup of %1 was brought back.")
            .arg(time);
    if (recovery.backupTime)
        //: %1 is the name of a file, %2 a date and time.
        return tr("The file of your bookmarks and notes was damaged. It was kept as “%1”, and the backup of %2 was "
                  "brought back.")
            .arg(file, time);
    if (recovery.rowsSalvaged > 0)
        //: %1 is the name of a file.
        return tr("The file of your bookmarks and notes was damaged, and there was no backup. It was kept as “%1”, and "
                  "what could be read in it is here.")
            .arg(file);
    if (file.isEmpty())
        return tr("The file of your bookmarks and notes was missing or empty, and none of its backups can be read. A "
                  "new, empty one was begun. The backups are left as they are, in the folder “backups” beside it.");
    //: %1 is the name of a file.
    return tr("The file of your bookmarks and notes could not be read, and there was no backup. It was kept as “%1”, "
              "and a new, empty one was begun. If you have a copy of the file elsewhere, put it in its place.")
        .arg(file);
}

QString Sentences::notSaved(const ChangeName &name)
{
    //: %1 is what was to be done: "Delete 12 bookmarks".
    return tr("This was not saved: %1.").arg(ChangeWords::name(name));
}

QString Sentences::reason(Refusal why)
{
    switch (why) {
    case Refusal::NotOpen:
        return tr("Your bookmarks and notes are not open. Try again when they are.");
    case Refusal::ReadOnly:
        return tr("The file or its folder can’t be written. What was saved before is safe.");
    case Refusal::DiskFull:
        return tr("The disk is full. What was saved before is safe. Make room, then try again.");
    case Refusal::Locked:
        return tr(
            "Another program is using your bookmarks and notes. What was saved before is safe. Try again in a moment.");
    case Refusal::Gone:
        return tr(
            "The file of your bookmarks and notes was moved, or its disk was taken out. Put it back, then try again.");
    case Refusal::Changed:
        return tr("It was changed in another window or program meanwhile. What you see now is what is saved.");
    case Refusal::Unstorable:
        return tr("The name is too long, or has characters that can’t be saved. Choose a shorter one.");
    case Refusal::Damaged:
        return tr("The file of your bookmarks and notes is damaged. It is being put right from its backups; then try "
                  "again.");
    case Refusal::InputOutput:
        return tr("The disk failed. Check that it is connected, then try again.");
    case Refusal::Other:
        return tr("Try again. If it happens again, “Copy Details for Support” in the Help menu says where the log "
                  "is.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString LibraryWords::state(const LibraryService &library)
{
    switch (library.status()) {
    case LibraryStatus::Closed:
        return {};
    case LibraryStatus::Loading:
        return Sentences::opening();
    case LibraryStatus::ReadOnly:
    case LibraryStatus::Unavailable:
        return Sentences::outcome(library.outcome());
    case LibraryStatus::Ready:
        break;
    }
    if (library.recovery())
        return Sentences::recovered(*library.recovery());
    return library.damagedRows() > 0 ? Sentences::damagedRows(library.damagedRows()) : QString();
}

QString LibraryWords::othersCanRead()
{
    return Sentences::othersCanRead();
}

QString LibraryWords::refusal(const ChangeName &name, Refusal why)
{
    return Sentences::notSaved(name) + u' ' + Sentences::reason(why);
}

QString LibraryWords::notSaved(const ChangeName &name)
{
    return Sentences::notSaved(name);
}

QString LibraryWords::reason(Refusal why)
{
    return Sentences::reason(why);
}

QString LibraryWords::author(const Author &author)
{
    return author.name.isEmpty() ? Sentences::nameless() : author.name;
}

} // namespace iamm
