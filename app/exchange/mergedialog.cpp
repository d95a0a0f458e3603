// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/exchange/mergedialog.h"

#include "app/exchange/exchangewords.h"
#include "app/library/librarywords.h"
#include "app/library/recordwords.h"
#include "app/screenfit.h"
#include "app/showndate.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {
enum Column { WordsColumn, KindColumn, PlaceColumn, AuthorColumn, RemarkColumn, ColumnCount };
constexpr int idRole = Qt::UserRole;
constexpr QSize usualSize(860, 520);

bool doesNothing(MergeKind kind)
{
    return kind == MergeKind::Same || kind == MergeKind::Older || kind == MergeKind::Remembered;
}
} // namespace

MergeDialog::MergeDialog(const ExchangeContents &file, std::vector<MergeItem> plan, bool canBeMine,
                         const Document &document, Language language, QWidget *parent)
    : QDialog(parent), m_plan(std::move(plan)), m_document(document), m_language(language),
      m_list(new QTreeWidget(this)), m_summary(new QLabel(this)), m_isMine(new QCheckBox(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Merge a Library"));
    setUpList();
    m_isMine->setVisible(canBeMine);
    setUpLayout(file);
    for (const Group &group : groups())
        addGroup(group);
    // Also what is deleted there and not seen here: it is taken without a word, so that it doesn't come back.
    m_chosen = takenByDefault(m_plan);
    connect(m_list, &QTreeWidget::itemChanged, this, [this](const QTreeWidgetItem *row) { choose(*row); });
    fitColumns();
    updateButton();
    resize(fittingScreen(*this, usualSize));
}

void MergeDialog::setUpList()
{
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("Words"), tr("What"), tr("Place"), tr("By"), tr("Remarks")});
    m_list->setAccessibleName(tr("What the file brings"));
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->resizeSection(WordsColumn, usualSize.width() * 2 / 5);
}

/// Each column has what it needs; what is left goes to the remarks, which are sentences, or else to the words.
void MergeDialog::fitColumns()
{
    const bool remarks =
        std::ranges::any_of(m_plan, [this](const MergeItem &item) { return !remarksOn(item).isEmpty(); });
    for (const int column : {KindColumn, PlaceColumn, AuthorColumn})
        m_list->resizeColumnToContents(column);
    m_list->setColumnHidden(RemarkColumn, !remarks);
    m_list->header()->setStretchLastSection(remarks);
    if (!remarks)
        m_list->header()->setSectionResizeMode(WordsColumn, QHeaderView::Stretch);
}

void MergeDialog::setUpLayout(const ExchangeContents &file)
{
    auto *whose = new QLabel(this);
    whose->setTextFormat(Qt::PlainText);
    whose->setWordWrap(true);
    //: %1 is a name, %2 a date and time.
    whose->setText(
        tr("A library of %1, saved on %2.").arg(LibraryWords::author(file.owner), shownDateAndTime(file.generated)));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setText(summary());
    m_merge = m_buttons->addButton(tr("&Merge"), QDialogButtonBox::AcceptRole);
    // The file was long in reading: not by an Enter that was meant for something else.
    m_merge->setAutoDefault(false);
    m_buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_isMine->setText(tr("This is my own library, from another PC"));
    m_isMine->setToolTip(tr("What it holds is yours then, to be changed here as there."));
    auto *column = new QVBoxLayout(this);
    column->addWidget(whose);
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
    column->addWidget(m_isMine);
    column->addWidget(m_buttons);
}

bool MergeDialog::isMine() const
{
    return m_isMine->isChecked();
}

std::vector<MergeDialog::Group> MergeDialog::groups() const
{
    const auto collect = [this](const auto &belongs) {
        std::vector<const MergeItem *> items;
        for (const MergeItem &item : m_plan) {
            if (belongs(item))
                items.push_back(&item);
        }
        return items;
    };
    std::vector<Group> groups;
    // What would change one's own records stands apart, and first: it wants to be looked at.
    std::vector<const MergeItem *> own = collect([](const MergeItem &item) { return item.changesMine; });
    const QString number = QLocale().toString(static_cast<qulonglong>(own.size()));
    groups.push_back({tr("Changes to what you have made yourself (%1)").arg(number), std::move(own)});
    for (const MergeKind kind :
         {MergeKind::New, MergeKind::Changed, MergeKind::Conflict, MergeKind::Deleted, MergeKind::Refused}) {
        std::vector<const MergeItem *> items =
            collect([kind](const MergeItem &item) { return item.kind == kind && !item.changesMine; });
        const QString title = ExchangeWords::group(kind, static_cast<int>(items.size()));
        groups.push_back({title, std::move(items)});
    }
    std::erase_if(groups, [](const Group &group) { return group.items.empty(); });
    return groups;
}

void MergeDialog::addGroup(const Group &group)
{
    auto *heading = new QTreeWidgetItem(m_list, {group.title});
    heading->setFirstColumnSpanned(true);
    QList<QTreeWidgetItem *> rows;
    for (const MergeItem *item : group.items)
        rows.append(itemFor(*item));
    heading->addChildren(rows);
    const bool canBeChosen = group.items.front()->kind != MergeKind::Refused;
    // The box of a heading is that of all below it.
    heading->setFlags(canBeChosen
                          ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate
                          : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    heading->setExpanded(true);
}

QTreeWidgetItem *MergeDialog::itemFor(const MergeItem &item) const
{
    // Of what is deleted there the words are here.
    const Record &shown = item.kind == MergeKind::Deleted && item.mine ? *item.mine : item.theirs;
    const StoredPassage *place = placeOf(shown);
    auto *row = new QTreeWidgetItem({RecordWords::words(shown), RecordWords::kind(shown),
                                     place ? RecordWords::place(*place, m_document, m_language) : QString(),
                                     LibraryWords::author(headOf(shown).author), remarksOn(item)});
    row->setData(WordsColumn, idRole, item.id());
    if (item.kind != MergeKind::Refused)
        row->setCheckState(WordsColumn, item.isTaken ? Qt::Checked : Qt::Unchecked);
    return row;
}

QString MergeDialog::remarksOn(const MergeItem &item) const
{
    if (item.refusal != MergeRefusal::None)
        return ExchangeWords::refusal(item.refusal);
    QStringList remarks;
    if (!item.canBePlaced)
        remarks.append(tr("Its passage is not in this text. It is kept in the list of what has no place."));
    if (item.changesMine && !item.isTaken)
        remarks.append(tr("Nothing shows that it goes back to yours. Take it only if you know where it comes from."));
    return remarks.join(u' ');
}

QString MergeDialog::summary() const
{
    const auto same = std::ranges::count_if(m_plan, [](const MergeItem &item) { return doesNothing(item.kind); });
    const auto unplaced = std::ranges::count_if(
        m_plan, [](const MergeItem &item) { return !item.canBePlaced && !doesNothing(item.kind); });
    QStringList sentences;
    if (static_cast<size_t>(same) == m_plan.size())
        return tr("There is nothing new in it.");
    if (same > 0)
        sentences.append(tr("%n item(s) in it are here already.", nullptr, static_cast<int>(same)));
    if (unplaced > 0)
        sentences.append(tr("%n passage(s) can’t be found in this text.", nullptr, static_cast<int>(unplaced)));
    sentences.append(
        tr("Nothing is changed before you choose Merge. A backup is made first, and the whole merge can be "
           "undone in one step."));
    return sentences.join(u' ');
}

/// One row at a time: a heading's box changes thousands.
void MergeDialog::choose(const QTreeWidgetItem &row)
{
    const QUuid id = row.data(WordsColumn, idRole).toUuid();
    if (id.isNull())
        return; // a heading
    if (row.checkState(WordsColumn) == Qt::Checked)
        m_chosen.insert(id);
    else
        m_chosen.remove(id);
    updateButton();
}

void MergeDialog::updateButton()
{
    m_merge->setEnabled(!m_chosen.isEmpty());
}

} // namespace iamm
