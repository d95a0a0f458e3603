// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/library/bindialog.h"

#include "app/appcontext.h"
#include "app/library/recordwords.h"
#include "app/screenfit.h"
#include "app/showndate.h"
#include "app/windowcontext.h"
#include "core/library/binedits.h"
#include "core/library/libraryservice.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {
enum Column { KindColumn, WordsColumn, PlaceColumn, DeletedColumn, ColumnCount };
constexpr QSize usualSize(720, 420);
} // namespace

BinDialog::BinDialog(WindowContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_library(context.app().library), m_hint(new QLabel(this)),
      m_list(new QTreeWidget(this)), m_restore(new QPushButton(this)), m_delete(new QPushButton(this)),
      m_close(new QPushButton(this))
{
    setUpList();
    setUpLayout();
    connect(m_restore, &QPushButton::clicked, this, &BinDialog::restoreSelected);
    connect(m_delete, &QPushButton::clicked, this, &BinDialog::deleteForGood);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_library, &LibraryService::reset, this, &BinDialog::refresh);
    connect(&m_library, &LibraryService::committed, this, &BinDialog::refresh);
    retranslate();
    refresh();
    resize(fittingScreen(*this, usualSize));
}

void BinDialog::setUpList()
{
    m_list->setColumnCount(ColumnCount);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(WordsColumn, QHeaderView::Stretch);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &BinDialog::updateButtons);
}

void BinDialog::setUpLayout()
{
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_restore);
    buttons->addWidget(m_delete);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_hint);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
}

void BinDialog::retranslate()
{
    setWindowTitle(tr("Bin"));
    m_list->setHeaderLabels({tr("What"), tr("Words"), tr("Place"), tr("Deleted")});
    m_list->setAccessibleName(tr("Deleted things"));
    m_restore->setText(tr("&Bring Back"));
    m_delete->setText(tr("Delete for &Good…"));
    m_close->setText(tr("&Close"));
}

void BinDialog::refresh()
{
    const QList<QUuid> before = selected();
    m_list->clear();
    for (const Record &record : inBin(m_library.contents())) {
        const StoredPassage *place = placeOf(record);
        auto *item = new QTreeWidgetItem(
            m_list, {RecordWords::kind(record), RecordWords::words(record),
                     place ? RecordWords::place(*place, m_context.document(), m_context.textLanguage()) : QString(),
                     shownDateAndTime(*headOf(record).deleted)});
        item->setData(KindColumn, Qt::UserRole, headOf(record).id);
        item->setSelected(before.contains(headOf(record).id));
    }
    const bool empty = m_list->topLevelItemCount() == 0;
    m_hint->setText(empty ? tr("The bin is empty. What you delete lies here until you delete it for good.")
                          : tr("What you have deleted lies here until you delete it for good."));
    if (!empty && !m_list->currentItem())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    updateButtons();
}

void BinDialog::updateButtons()
{
    const bool any = !m_list->selectedItems().isEmpty() && m_library.status() == LibraryStatus::Ready;
    m_restore->setEnabled(any);
    m_delete->setEnabled(any);
}

QList<QUuid> BinDialog::selected() const
{
    QList<QUuid> ids;
    for (const QTreeWidgetItem *item : m_list->selectedItems())
        ids.append(item->data(KindColumn, Qt::UserRole).toUuid());
    return ids;
}

void BinDialog::restoreSelected()
{
    m_library.apply(restore(m_library.edit(), selected()));
}

void BinDialog::deleteForGood()
{
    const std::optional<Change> change = emptyBin(m_library.edit(), selected());
    if (!change)
        return;
    QMessageBox box(QMessageBox::Question, tr("Delete for Good"),
                    tr("Delete %n item(s) for good?", nullptr, change->count), QMessageBox::NoButton, this);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(tr("The words are gone then and can’t be brought back, except from a backup."));
    const QPushButton *confirm = box.addButton(tr("&Delete for Good"), QMessageBox::DestructiveRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    if (box.clickedButton() == confirm)
        m_library.apply(change);
}

void BinDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

} // namespace iamm
