// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/library/restoredialog.h"

#include "app/screenfit.h"
#include "app/showndate.h"
#include "core/library/backuprestore.h"
#include "core/library/libraryservice.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {
enum Column { TimeColumn, BookmarksColumn, HighlightsColumn, NotesColumn, StateColumn, ColumnCount };
constexpr QSize usualSize(640, 420);
} // namespace

RestoreDialog::RestoreDialog(LibraryService &library, QWidget *parent)
    : QDialog(parent), m_library(library), m_list(new QTreeWidget(this)), m_preview(new QLabel(this))
{
    setWindowTitle(tr("Restore a Backup"));
    setUpLayout();
    connect(&library, &LibraryService::backupsListed, this, &RestoreDialog::showBackups);
    connect(&library, &LibraryService::backupRead, this, &RestoreDialog::take);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RestoreDialog::readCurrent);
    m_preview->setText(tr("The backups are being looked through…"));
    library.listBackups();
    resize(fittingScreen(*this, usualSize));
}

void RestoreDialog::setUpLayout()
{
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("Made on"), tr("Bookmarks"), tr("Highlights"), tr("Notes"), tr("State")});
    m_list->setAccessibleName(tr("Backups"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_restore = buttons->addButton(tr("&Restore"), QDialogButtonBox::ActionRole);
    m_restore->setEnabled(false);
    m_restore->setAutoDefault(false); // not by an Enter that was meant for the list
    connect(m_restore, &QPushButton::clicked, this, &RestoreDialog::restore);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addWidget(m_preview);
    column->addWidget(buttons);
}

void RestoreDialog::showBackups(const std::vector<BackupInfo> &backups)
{
    m_list->clear();
    const QLocale locale;
    for (const BackupInfo &backup : backups) {
        auto *row = new QTreeWidgetItem(m_list);
        row->setText(TimeColumn, shownDateAndTime(backup.time));
        row->setData(TimeColumn, Qt::UserRole, backup.name);
        row->setText(StateColumn, backup.isReadable ? QString() : tr("Damaged"));
        row->setDisabled(!backup.isReadable);
        if (!backup.isReadable)
            continue;
        row->setText(BookmarksColumn, locale.toString(backup.counts.bookmarks));
        row->setText(HighlightsColumn, locale.toString(backup.counts.highlights));
        row->setText(NotesColumn, locale.toString(backup.counts.notes));
    }
    m_preview->setText(backups.empty()
                           ? tr("There are no backups yet. One is made after changes, at most every half hour.")
                           : tr("Choose a backup to see what it would change."));
}

QString RestoreDialog::currentName() const
{
    const QTreeWidgetItem *row = m_list->currentItem();
    return row ? row->data(TimeColumn, Qt::UserRole).toString() : QString();
}

void RestoreDialog::readCurrent()
{
    m_backup.reset();
    m_restore->setEnabled(false);
    if (!currentName().isEmpty())
        m_library.readBackup(currentName());
}

void RestoreDialog::take(const QString &name, const std::optional<LibraryContents> &contents)
{
    if (name != currentName())
        return;
    m_backup = contents;
    if (!contents) {
        m_preview->setText(tr("This backup is damaged. Choose another one."));
        return;
    }
    const BackupDifferences differ = differences(m_library.contents(), *contents);
    m_restore->setEnabled(differ.all() > 0 && m_library.status() == LibraryStatus::Ready);
    if (differ.all() == 0) {
        m_preview->setText(tr("It holds the same as your library does now."));
        return;
    }
    m_preview->setText(summaryOf(differ));
}

/// Without a word on what doesn't happen.
QString RestoreDialog::summaryOf(const BackupDifferences &differ)
{
    QStringList sentences;
    if (const int count = differ.comeBack.all())
        //: What restoring a backup does. Items are bookmarks, folders, highlights and notes.
        sentences.append(tr("%n item(s) will come back.", nullptr, count));
    if (const int count = differ.change.all())
        //: What restoring a backup does.
        sentences.append(tr("%n item(s) will be again what they were then.", nullptr, count));
    if (const int count = differ.go.all())
        //: What restoring a backup does.
        sentences.append(tr("%n item(s) that came since will go into the bin.", nullptr, count));
    sentences.append(tr("A backup of today is made first, and the restoring can be undone."));
    return sentences.join(u' ');
}

void RestoreDialog::restore()
{
    if (m_backup)
        m_library.apply(restoreBackup(m_library.edit(), *m_backup));
    accept();
}

} // namespace iamm
