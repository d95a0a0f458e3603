// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/library/libraryactions.h"

#include "app/actions.h"
#include "app/appcontext.h"
#include "app/library/bindialog.h"
#include "app/library/changewords.h"
#include "app/library/librarybar.h"
#include "app/library/restoredialog.h"
#include "app/library/unplaceddialog.h"
#include "app/library/unsavedchanges.h"
#include "app/showndate.h"
#include "app/windowcontext.h"
#include "core/library/libraryservice.h"

#include <QLocale>

#include <utility>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

/// The time; with the day where that isn't today.
QString shownTime(const QDateTime &utc)
{
    const QDateTime local = utc.toLocalTime();
    return local.date() == QDate::currentDate() ? QLocale().toString(local.time(), QLocale::ShortFormat)
                                                : shownDateAndTime(utc);
}

} // namespace

LibraryActions::LibraryActions(WindowContext &context, LibraryBar &bar, QWidget *window)
    : QObject(window), m_context(context), m_bar(bar), m_library(context.app().library),
      m_unsaved(context.app().unsaved)
{
    undo = newAction(this, {QKeySequence(QKeySequence::Undo)}, &m_library, &LibraryService::undo);
    redo = newAction(this, {QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)}, &m_library,
                     &LibraryService::redo);
    bin = newAction(this, {}, this, [this, window] { BinDialog(m_context, window).exec(); });
    restore = newAction(this, {}, this, [this, window] { RestoreDialog(m_library, window).exec(); });
    unplaced = newAction(this, {}, this, [this, window] { openUnplaced(window); });
    saved = newAction(this, {QKeySequence(QKeySequence::Save)}, this, &LibraryActions::saySaved);
    connect(&m_library, &LibraryService::historyChanged, this, &LibraryActions::updateNames);
    connect(&m_library, &LibraryService::historyChanged, this, [this] {
        if (!m_library.isSaving() && std::exchange(m_sayWhenSaved, false))
            saySaved();
    });
    retranslate();
}

void LibraryActions::retranslate()
{
    //: Says whether all of the person's bookmarks and notes are saved, and since when.
    setWords(saved, tr("Is Everything &Saved?"));
    setWords(restore, tr("&Restore a Backup…"), tr("Goes back to what your library was before"));
    //: Opens a list of bookmarks and notes whose passages can't be found in this edition of the text.
    setWords(unplaced, tr("Passages Without a P&lace…"));
    setWords(bin, tr("&Bin…"), tr("What was deleted, to bring it back"));
    updateNames();
}

void LibraryActions::openUnplaced(QWidget *window)
{
    if (!m_unplacedDialog) {
        m_unplacedDialog = new UnplacedDialog(m_context, window);
        m_unplacedDialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_unplacedDialog->show();
    m_unplacedDialog->raise();
    m_unplacedDialog->activateWindow();
}

void LibraryActions::updateNames()
{
    const std::optional<ChangeName> toUndo = m_library.toUndo();
    const std::optional<ChangeName> toRedo = m_library.toRedo();
    setWords(undo, ChangeWords::undo(toUndo));
    setWords(redo, ChangeWords::redo(toRedo));
    undo->setEnabled(toUndo.has_value());
    redo->setEnabled(toRedo.has_value());
}

void LibraryActions::saySaved()
{
    m_sayWhenSaved = m_library.isSaving();
    const bool trouble = m_library.status() != LibraryStatus::Ready || !m_unsaved.isEmpty();
    m_context.say(savedSentence());
    if (trouble)
        m_bar.open();
}

QString LibraryActions::savedSentence() const
{
    if (!m_unsaved.isEmpty())
        return tr("Not everything is saved: the line above the text says why.");
    if (m_library.isSaving())
        return tr("Saving…");
    if (m_library.status() != LibraryStatus::Ready)
        return tr("Nothing can be saved now, and nothing is waiting to be saved.");
    if (!m_library.savedAt())
        return tr("Everything is saved. Nothing was changed since the program was started.");
    //: %1 is a time, or a day and a time.
    return tr("Everything is saved, the last change at %1.").arg(shownTime(*m_library.savedAt()));
}

} // namespace iamm
