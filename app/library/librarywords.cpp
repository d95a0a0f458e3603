// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/library/librarywords.h"

#include "app/library/changewords.h"
#include "core/library/libraryservice.h"

#include <QCoreApplication>

namespace iamm {

namespace {

/// The context of the sentences for translators.
struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(iamm::LibraryWords)

public:
    static QString outcome(LibraryOutcome outcome);
    static QString damagedRows(int rows);
    static QString notSaved(const ChangeName &name);
    static QString reason(Refusal why);
    static QString othersCanRead()
    {
        return tr("Your bookmarks and notes are saved. This disk can’t keep them private: others who use this computer "
                  "or get the disk can read them.");
    }
    static QString opening() { return tr("Your bookmarks are being opened. You can read and search meanwhile."); }
};

QString Sentences::outcome(LibraryOutcome outcome)
{
    switch (outcome) {
    case LibraryOutcome::Opened:
        return {};
    case LibraryOutcome::OpenedNewer:
        return tr("Your bookmarks and notes were made with a newer version of this program. They are shown and left "
                  "exactly as "
                  "they are; to change them, use the newer version.");
    case LibraryOutcome::OpenedReadOnly:
        return tr("Your bookmarks can be read but not changed, because their folder is write-protected. Nothing is "
                  "lost. Once the folder can be written, try again.");
    case LibraryOutcome::NoFolder:
        return tr("There is no folder for your bookmarks, and none could be made, so nothing new can be saved. Check "
                  "that the disk is connected and that you may write there, then try again. Reading and searching "
                  "work.");
    case LibraryOutcome::NotMade:
        return tr("No bookmarks can be saved, because their folder is write-protected. Once the folder can be "
                  "written, try again. Reading and searching work.");
    case LibraryOutcome::Locked:
        return tr("Your bookmarks are in use by another program and could not be opened. They are safe. Close the "
                  "other program, then try again. Reading and searching work.");
    case LibraryOutcome::DiskFull:
        return tr("Your bookmarks could not be opened, because the disk is full. What was saved is safe. Make room, "
                  "then try again. Reading and searching work.");
    case LibraryOutcome::NotADatabase:
        return tr(
            "The file of your bookmarks holds something else, or its beginning is damaged. It is left exactly as "
            "it is. Put a copy of the right file in its place or move it away, then try again. Reading and searching "
            "work.");
    case LibraryOutcome::Foreign:
        return tr("Where your bookmarks should be lies a file of another program. It is left exactly as it is. Move "
                  "it away, then try again. Reading and searching work.");
    case LibraryOutcome::Damaged:
        return tr("The file of your bookmarks is damaged. It is left exactly as it is. Put an earlier copy in its "
                  "place or move it away, then try again. Reading and searching work.");
    case LibraryOutcome::Unreadable:
        return tr("The file of your bookmarks can’t be read: the right to read it is missing, or the disk fails. It "
                  "is left exactly as it is. When that is put right, try again. Reading and searching work.");
    }
    Q_UNREACHABLE();
}

QString Sentences::damagedRows(int rows)
{
    return tr("%n of your bookmarks is damaged and not shown. It is left in the file; the others are safe.", nullptr,
              rows);
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
        return tr("Your bookmarks are not open. Try again when they are.");
    case Refusal::ReadOnly:
        return tr("The file or its folder can’t be written. What was saved before is safe.");
    case Refusal::DiskFull:
        return tr("The disk is full. What was saved before is safe. Make room, then try again.");
    case Refusal::Locked:
        return tr("Another program is using your bookmarks. What was saved before is safe. Try again in a moment.");
    case Refusal::Gone:
        return tr("The file of your bookmarks was moved, or its disk was taken out. Put it back, then try again.");
    case Refusal::Changed:
        return tr("It was changed in another window or program meanwhile. What you see now is what is saved.");
    case Refusal::Unstorable:
        return tr("The name is too long, or has characters that can’t be saved. Choose a shorter one.");
    case Refusal::Damaged:
        return tr("The file of your bookmarks is damaged. It is left as it is: copy it, and put an earlier copy in its "
                  "place.");
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

} // namespace iamm
