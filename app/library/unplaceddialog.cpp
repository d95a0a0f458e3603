// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/library/unplaceddialog.h"

#include "app/appcontext.h"
#include "app/library/passagevisit.h"
#include "app/library/recordwords.h"
#include "app/screenfit.h"
#include "app/windowcontext.h"
#include "core/library/libraryservice.h"
#include "core/library/placements.h"
#include "core/library/placingedits.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {
enum Column { StateColumn, KindColumn, WordsColumn, QuoteColumn, HeadingColumn, ColumnCount };
constexpr QSize usualSize(860, 360);
constexpr int longestQuote = 200;
} // namespace

UnplacedDialog::UnplacedDialog(WindowContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_library(context.app().library), m_hint(new QLabel(this)),
      m_list(new QTreeWidget(this)), m_confirm(new QPushButton(this)), m_attach(new QPushButton(this))
{
    setUpLayout();
    connect(&context.app().placements, &Placements::listsChanged, this, &UnplacedDialog::refresh);
    connect(&m_library, &LibraryService::statusChanged, this, &UnplacedDialog::updateButtons);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *row) {
        updateButtons();
        visit(row);
    });
    connect(m_confirm, &QPushButton::clicked, this, &UnplacedDialog::confirm);
    connect(m_attach, &QPushButton::clicked, this, [this] { attachTo(m_context.currentPassage().passage()); });
    retranslate();
    resize(fittingScreen(*this, usualSize));
}

void UnplacedDialog::setUpLayout()
{
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_list->setColumnCount(ColumnCount);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->resizeSection(QuoteColumn, usualSize.width() / 3);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    for (QPushButton *button : {m_confirm, m_attach}) {
        button->setAutoDefault(false); // nothing is attached by an Enter that was meant for the list
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_hint);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
}

void UnplacedDialog::retranslate()
{
    setWindowTitle(tr("Passages Without a Place"));
    m_list->setHeaderLabels({tr("State"), tr("What"), tr("Words"), tr("Text as it was"), tr("Heading as it was")});
    m_list->setAccessibleName(tr("Passages without a place"));
    m_confirm->setText(tr("It Is &Here"));
    m_attach->setText(tr("&Attach Where I Read"));
    m_rows = rows();
    showRows();
}

/// The lists are told to have changed at every commit: only what is new here is shown anew.
void UnplacedDialog::refresh()
{
    std::vector<Row> wanted = rows();
    if (wanted != m_rows) {
        m_rows = std::move(wanted);
        showRows();
    }
    updateButtons();
}

std::vector<UnplacedDialog::Row> UnplacedDialog::rows() const
{
    const Placements &placements = m_context.app().placements;
    std::vector<Row> rows;
    const auto add = [&](const std::vector<QUuid> &ids, const QString &state) {
        for (const QUuid &id : ids) {
            if (std::optional<Row> row = rowOf(id, state))
                rows.push_back(std::move(*row));
        }
    };
    add(placements.toCheck(), tr("Please check"));
    add(placements.unplaced(), tr("Not found"));
    return rows;
}

std::optional<UnplacedDialog::Row> UnplacedDialog::rowOf(const QUuid &id, const QString &state) const
{
    const std::optional<Record> record = m_library.contents().record(id);
    const StoredPassage *place = record ? placeOf(*record) : nullptr;
    if (!place)
        return std::nullopt;
    return Row{id,
               {state, RecordWords::kind(*record), RecordWords::words(*record),
                beginningOf(place->quote, longestQuote).simplified(),
                place->heading.isEmpty() ? place->from.block.value() : place->heading}};
}

void UnplacedDialog::showRows()
{
    const QUuid before = current();
    {
        // The person hasn't chosen any of them now: the reader stays where it is.
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Row &row : m_rows) {
            auto *item = new QTreeWidgetItem(m_list, row.cells);
            item->setData(StateColumn, Qt::UserRole, row.id);
            if (row.id == before)
                m_list->setCurrentItem(item);
        }
    }
    m_hint->setText(m_rows.empty()
                        ? tr("Everything in your library has its place in this text.")
                        : tr("The text is another edition than the one in which these were made. Go to the right place "
                             "in the window and attach them there. Nothing is lost meanwhile."));
    updateButtons();
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

void UnplacedDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace iamm
