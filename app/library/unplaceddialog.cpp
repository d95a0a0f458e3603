// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/library/unplaceddialog.h"

#include "app/appcontext.h"
#include "app/library/passagevisit.h"
#include "app/library/recordwords.h"
#include "app/windowcontext.h"
#include "core/library/libraryservice.h"
#include "core/library/placements.h"
#include "core/library/placingedits.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {
enum Column { StateColumn, KindColumn, WordsColumn, QuoteColumn, HeadingColumn, ColumnCount };
constexpr QSize usualSize(860, 360);
constexpr int longestQuote = 200;
} // namespace

UnplacedDialog::UnplacedDialog(WindowContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_library(context.app().library), m_hint(new QLabel(this)),
      m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Passages Without a Place"));
    setUpLayout();
    connect(&context.app().placements, &Placements::listsChanged, this, &UnplacedDialog::refresh);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *row) {
        updateButtons();
        visit(row);
    });
    refresh();
    resize(usualSize);
}

void UnplacedDialog::setUpLayout()
{
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("State"), tr("What"), tr("Words"), tr("Text as it was"), tr("Heading as it was")});
    m_list->setAccessibleName(tr("Passages without a place"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->resizeSection(QuoteColumn, usualSize.width() / 3);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_confirm = buttons->addButton(tr("It Is &Here"), QDialogButtonBox::ActionRole);
    m_attach = buttons->addButton(tr("&Attach Where I Read"), QDialogButtonBox::ActionRole);
    connect(m_confirm, &QPushButton::clicked, this, &UnplacedDialog::confirm);
    connect(m_attach, &QPushButton::clicked, this, [this] { attachTo(m_context.currentPassage().passage()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_hint);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
}

void UnplacedDialog::refresh()
{
    const QUuid before = current();
    const Placements &placements = m_context.app().placements;
    m_list->clear();
    for (const QUuid &id : placements.toCheck())
        addRow(id, tr("Please check"));
    for (const QUuid &id : placements.unplaced())
        addRow(id, tr("Not found"));
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->data(StateColumn, Qt::UserRole).toUuid() == before)
            m_list->setCurrentItem(m_list->topLevelItem(row));
    }
    m_hint->setText(m_list->topLevelItemCount() == 0
                        ? tr("Everything in your library has its place in this text.")
                        : tr("The text is another edition than the one in which these were made. Go to the right place "
                             "in the window and attach them there. Nothing is lost meanwhile."));
    updateButtons();
}

void UnplacedDialog::addRow(const QUuid &id, const QString &state)
{
    const std::optional<Record> record = m_library.contents().record(id);
    const StoredPassage *place = record ? placeOf(*record) : nullptr;
    if (!place)
        return;
    auto *row = new QTreeWidgetItem(m_list, {state, RecordWords::kind(*record), RecordWords::words(*record),
                                             beginningOf(place->quote, longestQuote).simplified(),
                                             place->heading.isEmpty() ? place->from.block.value() : place->heading});
    row->setData(StateColumn, Qt::UserRole, id);
}

QUuid UnplacedDialog::current() const
{
    const QTreeWidgetItem *row = m_list->currentItem();
    return row ? row->data(StateColumn, Qt::UserRole).toUuid() : QUuid();
}

void UnplacedDialog::updateButtons()
{
    const std::optional<Placement> placement = m_context.app().placements.placementOf(current());
    const bool ready = m_library.status() == LibraryStatus::Ready && !current().isNull();
    m_confirm->setEnabled(ready && placement && placement->finding == Finding::PleaseCheck);
    m_attach->setEnabled(ready);
}

void UnplacedDialog::visit(const QTreeWidgetItem *row)
{
    const std::optional<Placement> placement = m_context.app().placements.placementOf(current());
    if (row && placement && placement->finding == Finding::PleaseCheck)
        goToPassageOf(m_context, current());
}

void UnplacedDialog::confirm()
{
    const std::optional<Placement> placement = m_context.app().placements.placementOf(current());
    if (placement && placement->passage)
        attachTo(*placement->passage);
}

void UnplacedDialog::attachTo(const Passage &passage)
{
    const std::optional<StoredPassage> stored = storedPassage(passage, m_context.document());
    const std::optional<Change> change =
        stored ? attach(m_library.edit(), {{current(), *stored}}) : std::optional<Change>();
    if (change)
        m_library.apply(change);
    else
        m_context.say(tr("Only what you have made yourself can be attached. Copy what is others’ to yours first."));
}

} // namespace iamm
