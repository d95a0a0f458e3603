// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/bookmarks/bookmarkspane.h"

#include "app/actions.h"
#include "app/appcontext.h"
#include "app/bookmarks/bookmarkdelegate.h"
#include "app/library/librarywords.h"
#include "app/windowcontext.h"
#include "core/library/bookmarkedits.h"
#include "core/library/libraryservice.h"
#include "core/models/bookmarksfilter.h"
#include "core/models/bookmarksmodel.h"
#include "core/words/citation.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {
constexpr int leastTitle = 28; // average characters
} // namespace

BookmarksPane::BookmarksPane(WindowContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_library(context.app().library)
{
    setUpActions();
    retranslate();
}

void BookmarksPane::setUpActions()
{
    open = newAction(this, {}, this, &BookmarksPane::goToCurrent);
    rename = newAction(this, {QKeySequence(Qt::Key_F2)}, this, &BookmarksPane::renameCurrent);
    remove = newAction(this, {QKeySequence(QKeySequence::Delete)}, this, &BookmarksPane::removeSelected);
    // In the text and in fields these keys mean other things.
    for (QAction *action : {open, rename, remove}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setEnabled(false);
    }
}

void BookmarksPane::build()
{
    if (m_model)
        return;
    const Document &document = m_context.document();
    const BookmarksModel::Names names{
        [](BookmarksModel::Column column) {
            switch (column) {
            case BookmarksModel::TitleColumn:
                return tr("Title");
            case BookmarksModel::ReferenceColumn:
                return tr("Reference");
            default:
                return tr("Date");
            }
        },
        [this, &document](const BlockId &id) {
            const Block *block = document.block(id);
            return block ? shownReference(*block, document, m_context.textLanguage()) : id.value();
        },
        [](const QDateTime &time) { return QLocale().toString(time.toLocalTime().date(), u"d MMM yyyy"_s); },
        [](int count) { return tr("%n bookmark(s)", nullptr, count); }};
    m_model = new BookmarksModel(document, names, this);
    m_filtered = new BookmarksFilter(this);
    m_filtered->setSourceModel(m_model);
    setUpList();
    setUpFilter();
    setUpLayout();
    connect(m_model, &BookmarksModel::renameRequested, this, [this](const QUuid &id, const QString &title) {
        m_library.apply(renameItem(m_library.edit(), id, title));
    });
    connect(&m_library, &LibraryService::reset, this, &BookmarksPane::refresh);
    connect(&m_library, &LibraryService::committed, this, &BookmarksPane::refresh);
    connect(&m_library, &LibraryService::statusChanged, this, &BookmarksPane::updateHint);
    connect(&m_context, &WindowContext::textLanguagesChanged, m_model, &BookmarksModel::retranslate);
    retranslate();
    refresh();
}

void BookmarksPane::focusList()
{
    build();
    selectOne();
    setFocus(Qt::ShortcutFocusReason);
}

void BookmarksPane::selectOne()
{
    QItemSelectionModel &selection = *m_list->selectionModel();
    if (selection.hasSelection())
        return;
    const QModelIndex here = selection.currentIndex();
    // Said outright: the view would take the keys of the shortcut, still held down, for those of a click.
    selection.setCurrentIndex(here.isValid() ? here : m_filtered->index(0, 0),
                              QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void BookmarksPane::setUpList()
{
    m_list = new QTreeView(this);
    m_list->setModel(m_filtered);
    m_delegate = new BookmarkDelegate(m_list);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers); // F2 is an action, seen in the menus
    m_list->setExpandsOnDoubleClick(false);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(BookmarksModel::ReferenceColumn, Qt::AscendingOrder);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::Interactive);
    m_list->header()->setSectionResizeMode(BookmarksModel::TitleColumn, QHeaderView::Stretch);
    m_list->header()->setSectionsMovable(false);
    m_list->addActions({open, rename, remove});
    m_list->installEventFilter(this);
    connect(m_list, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (!(QApplication::keyboardModifiers() & (Qt::ControlModifier | Qt::ShiftModifier)))
            goTo(index);
    });
    connect(m_list, &QTreeView::customContextMenuRequested, this, &BookmarksPane::openMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BookmarksPane::updateActions);
}

void BookmarksPane::setUpFilter()
{
    m_filterField = new QLineEdit(this);
    m_filterField->setClearButtonEnabled(true);
    m_filterField->installEventFilter(this);
    connect(m_filterField, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filtered->setFilterText(text);
        updateHint();
    });
}

void BookmarksPane::setUpLayout()
{
    m_hint = new QLabel(this);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setMargin(16);
    m_hint->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_hint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_hint->setAutoFillBackground(true);
    m_hint->setBackgroundRole(QPalette::Base);
    m_hint->setForegroundRole(QPalette::Text);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_hint);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filterField);
    column->addWidget(m_stack, 1);
    m_stack->show(); // at once, and not in the layout's turn: it may be about to get the focus
}

void BookmarksPane::retranslate()
{
    setWords(open, tr("&Go to the Passage"));
    setWords(rename, tr("&Rename"));
    setWords(remove, tr("&Delete"));
    if (!m_model)
        return;
    m_filterField->setPlaceholderText(tr("Filter the bookmarks"));
    m_filterField->setAccessibleName(tr("Filter the bookmarks"));
    m_list->setAccessibleName(tr("Bookmarks"));
    m_filtered->setLocale(QLocale());
    m_model->retranslate();
    fitColumns();
    updateHint();
}

void BookmarksPane::refresh()
{
    QItemSelectionModel &selection = *m_list->selectionModel();
    const QModelIndexList rows = selection.selectedRows();
    const auto first = std::ranges::min_element(rows, {}, &QModelIndex::row);
    const int row = first == rows.end() ? -1 : first->row();
    m_model->setContents(m_library.contents());
    // What was selected is deleted: whoever goes on with the keyboard goes on from the row that took its place.
    if (const int count = m_filtered->rowCount(); row >= 0 && count > 0 && !selection.hasSelection())
        m_list->setCurrentIndex(m_filtered->index(std::min(row, count - 1), 0));
    fitColumns();
    updateActions();
    updateHint();
}

void BookmarksPane::updateActions()
{
    const auto count = selected().size();
    open->setEnabled(count == 1);
    rename->setEnabled(count == 1 && m_library.status() == LibraryStatus::Ready);
    remove->setEnabled(count > 0 && m_library.status() == LibraryStatus::Ready);
}

void BookmarksPane::updateHint()
{
    const bool none = m_model->rowCount() == 0;
    const bool hidden = !none && m_filtered->rowCount() == 0;
    const QString state = LibraryWords::state(m_library);
    if (hidden)
        m_hint->setText(tr("No bookmark has these words."));
    else if (!state.isEmpty())
        m_hint->setText(state);
    else
        m_hint->setText(tr("There are no bookmarks yet.\n\nTo make one, press Ctrl+D at the passage that you are "
                           "reading, or click in the margin beside it. Select words first to bookmark just these."));
    QWidget *shown = none || hidden ? static_cast<QWidget *>(m_hint) : m_list;
    const QWidget *focused = QApplication::focusWidget();
    const bool losesFocus = focused && isAncestorOf(focused) && (focused != m_filterField || none);
    m_filterField->setVisible(!none);
    m_stack->setCurrentWidget(shown);
    setFocusProxy(hidden ? m_filterField : shown);
    if (losesFocus && m_stack->currentWidget() != focused && !m_stack->currentWidget()->isAncestorOf(focused))
        shown->setFocus(Qt::OtherFocusReason);
}

/// Nothing scrolls sideways: where the columns leave too little to the titles, each row has two lines instead.
void BookmarksPane::fitColumns()
{
    const auto wanted = [this](int column) {
        m_list->setColumnHidden(column, false);
        m_list->resizeColumnToContents(column);
        return m_list->columnWidth(column);
    };
    const int title = m_list->fontMetrics().averageCharWidth() * leastTitle;
    const int others = wanted(BookmarksModel::ReferenceColumn) + wanted(BookmarksModel::DateColumn);
    const bool narrow = m_list->viewport()->width() < title + others;
    m_list->setColumnHidden(BookmarksModel::ReferenceColumn, narrow);
    m_list->setColumnHidden(BookmarksModel::DateColumn, narrow);
    m_list->setHeaderHidden(narrow);
    m_delegate->setTwoLines(narrow);
    m_list->doItemsLayout();
}

void BookmarksPane::openMenu(QPoint place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({open, rename, remove});
    menu->addSeparator();
    addSorting(*menu->addMenu(tr("&Sort By")));
    menu->popup(m_list->viewport()->mapToGlobal(place));
}

/// What a click on the header does, for the keyboard and for where there is no header.
void BookmarksPane::addSorting(QMenu &menu)
{
    const QHeaderView &header = *m_list->header();
    for (int column = 0; column < BookmarksModel::ColumnCount; ++column) {
        QAction *action = menu.addAction(m_filtered->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(column == header.sortIndicatorSection());
        // The latest first, as one looks for them.
        const Qt::SortOrder order = column == BookmarksModel::DateColumn ? Qt::DescendingOrder : Qt::AscendingOrder;
        connect(action, &QAction::triggered, m_list, [this, column, order] { m_list->sortByColumn(column, order); });
    }
}

QList<QUuid> BookmarksPane::selected() const
{
    QList<QUuid> ids;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows())
        ids.append(index.data(BookmarksModel::ItemIdRole).toUuid());
    return ids;
}

void BookmarksPane::goToCurrent()
{
    goTo(m_list->currentIndex());
}

void BookmarksPane::goTo(const QModelIndex &index)
{
    const Bookmark *bookmark = m_model->bookmark(m_filtered->mapToSource(index));
    if (!bookmark)
        return;
    const StoredPassage stored = bookmark->passage;
    const ResolvedPassage found = resolve(stored, m_context.document());
    if (found.fit == Fit::BlockMissing) {
        m_context.say(tr("This passage is not in this edition of the text. The bookmark is kept."));
        return;
    }
    Place place{stored.from.block, stored.language, {}};
    if (found.passage && !found.passage->isWhole()) {
        const TextPoint &from = found.passage->from;
        const TextPoint &to = found.passage->to;
        place.words = {from.position, std::max(from.block == to.block ? to.position - from.position : 1, 1)};
    }
    m_context.navigator().go(place);
    if (found.fit == Fit::TextChanged && !stored.isWhole())
        m_context.say(tr("The words have changed since you bookmarked them. They stood in this place."));
}

void BookmarksPane::renameCurrent()
{
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    if (rows.size() == 1)
        m_list->edit(rows.front());
}

void BookmarksPane::removeSelected()
{
    m_library.apply(removeItems(m_library.edit(), selected()));
}

bool BookmarksPane::filterKey(int key)
{
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (m_stack->currentWidget() != m_list)
            return true;
        m_list->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    if (key == Qt::Key_Escape && !m_filterField->text().isEmpty()) {
        m_filterField->clear();
        return true;
    }
    return false;
}

bool BookmarksPane::listKey(int key)
{
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    goToCurrent();
    return true;
}

bool BookmarksPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::FocusIn) {
        // By Tab, F6 or from the filter: F2, Enter and Delete shall mean something.
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::MouseFocusReason)
            selectOne();
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if ((watched == m_filterField && filterKey(key)) || (watched == m_list && listKey(key)))
        return true;
    return QWidget::eventFilter(watched, event);
}

void BookmarksPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_model)
        fitColumns();
}

void BookmarksPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace iamm
