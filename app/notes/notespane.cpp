// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/notes/notespane.h"

#include "app/appcontext.h"
#include "app/library/filterline.h"
#include "app/library/librarywords.h"
#include "app/library/panehint.h"
#include "app/library/passagevisit.h"
#include "app/notes/notedelegate.h"
#include "app/notes/noteeditor.h"
#include "app/reader/colorlook.h"
#include "app/showndate.h"
#include "app/windowcontext.h"
#include "core/document/document.h"
#include "core/library/libraryservice.h"
#include "core/library/standing.h"
#include "core/models/notesfilter.h"
#include "core/models/notesmodel.h"
#include "core/words/citation.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace iamm {

using namespace Qt::StringLiterals;

NotesPane::NotesPane(WindowContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_library(context.app().library)
{
}

void NotesPane::build()
{
    if (m_model)
        return;
    setUpModel();
    setUpList();
    setUpFilter();
    setUpLayout();
    connect(&m_library, &LibraryService::reset, this, [this] { refresh(); });
    connect(&m_library, &LibraryService::committed, this, [this](const Change &change) {
        // A new name of its author stands at every note.
        if (!change.names.empty())
            refresh();
        else if (touches<Note>(change))
            refresh(&change);
    });
    connect(&m_library, &LibraryService::statusChanged, this, &NotesPane::updateHint);
    const Placements &placements = m_context.app().placements;
    connect(&placements, &Placements::changed, m_model, [this, &placements](const QSet<BlockId> &blocks) {
        for (const BlockId &block : blocks)
            m_model->updatePlaces(placements.on(block));
    });
    connect(&m_context, &WindowContext::textLanguagesChanged, m_model, &NotesModel::retranslate);
    retranslate();
    refresh();
}

void NotesPane::setUpModel()
{
    const Document &document = m_context.document();
    const Placements &placements = m_context.app().placements;
    m_model = new NotesModel(
        document,
        {[this, &document](const BlockId &id) {
             const Block *block = document.block(id);
             return block ? shownReference(*block, document, m_context.textLanguage()) : id.value();
         },
         shownDate, LibraryWords::author, colorName},
        [&placements](const QUuid &id) { return placements.blockOf(id); }, this);
    m_filtered = new NotesFilter(this);
    m_filtered->setSourceModel(m_model);
    m_filtered->setOrder(static_cast<NotesFilter::Order>(m_order));
}

void NotesPane::setUpList()
{
    m_list = new QListView(this);
    m_list->setModel(m_filtered);
    m_list->setItemDelegate(new NoteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    connect(m_list, &QListView::clicked, this, [this] {
        // With these a click only selects.
        if (!(QApplication::keyboardModifiers() & (Qt::ControlModifier | Qt::ShiftModifier)))
            goToCurrent();
    });
    connect(m_list, &QListView::customContextMenuRequested, this,
            [this](QPoint place) { Q_EMIT menuWanted(m_list->viewport()->mapToGlobal(place)); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        // Where the list has changed by itself nobody has asked for another note, least of all who is writing in this.
        if (m_list->hasFocus())
            openCurrent();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &NotesPane::selectionChanged);
}

void NotesPane::setUpFilter()
{
    m_filter = new FilterLine([this] { return ChoiceButton::Offer{m_model->tags(), m_model->authors()}; }, this);
    connect(m_filter, &FilterLine::changed, this, &NotesPane::applyFilter);
    connect(m_filter, &FilterLine::listWanted, this, [this] {
        if (m_stack->currentWidget() == m_list)
            m_list->setFocus(Qt::ShortcutFocusReason);
    });
}

void NotesPane::setUpLayout()
{
    m_hint = new PaneHint(this);
    m_stack = new QStackedWidget(this);
    // With large letters on a small screen the list gives way to what is being written.
    m_stack->setMinimumHeight(5 * fontMetrics().height() / 2);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_hint);
    m_editor = new NoteEditor(m_context, this);
    connect(m_editor, &NoteEditor::passageWanted, this, [this] {
        if (const std::optional<Note> &note = m_editor->writing().note())
            goToPassageOf(m_context, note->head.id);
    });
    connect(m_editor, &NoteEditor::copyWanted, this, &NotesPane::copyWanted);
    connect(m_editor, &NoteEditor::textWanted, this, &NotesPane::textWanted);
    connect(&m_editor->writing(), &NoteWriting::closed, this, &NotesPane::updateHint);
    connect(m_editor, &NoteEditor::focusLost, this, [this] { setFocus(Qt::OtherFocusReason); });
    auto *upper = new QWidget(this);
    auto *column = new QVBoxLayout(upper);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filter);
    column->addWidget(m_stack, 1);
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->addWidget(upper);
    m_splitter->addWidget(m_editor);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_splitter);
    m_splitter->QWidget::show(); // at once, and not in the layout's turn: something may be about to get the focus
}

QString NotesPane::orderName(int order)
{
    switch (static_cast<NotesFilter::Order>(order)) {
    case NotesFilter::Order::Place:
        return tr("Place in the Text");
    case NotesFilter::Order::Date:
        return tr("Date");
    case NotesFilter::Order::Tag:
        return tr("Tag");
    case NotesFilter::Order::Color:
        return tr("Colour");
    case NotesFilter::Order::Author:
        return tr("Author");
    }
    Q_UNREACHABLE();
}

int NotesPane::order() const
{
    return m_order;
}

void NotesPane::setOrder(int order)
{
    m_order = order;
    if (m_filtered)
        m_filtered->setOrder(static_cast<NotesFilter::Order>(order));
}

void NotesPane::retranslate()
{
    if (!m_model)
        return;
    m_filter->setPurpose(tr("Filter the notes"));
    m_list->setAccessibleName(tr("Notes"));
    m_filtered->setLocale(QLocale());
    m_model->retranslate();
    updateHint();
}

void NotesPane::refresh(const Change *change)
{
    const QList<QUuid> chosen = selected();
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    const auto first = std::ranges::min_element(rows, {}, &QModelIndex::row);
    const int row = first == rows.end() ? -1 : first->row();
    if (change)
        m_model->take(*change);
    else
        m_model->setContents(m_library.contents(), m_library.owner());
    const bool isOpen = m_editor->writing().note().has_value();
    // In the place of a row that goes its neighbour is selected, which nobody has chosen while they write.
    if (isOpen && !std::ranges::all_of(selected(), [&](const QUuid &id) { return chosen.contains(id); }))
        m_list->clearSelection();
    // What was selected is deleted: whoever goes on with the keyboard goes on from the row that took its place.
    if (const int count = m_filtered->rowCount();
        !isOpen && row >= 0 && count > 0 && !m_list->selectionModel()->hasSelection()) {
        m_list->setCurrentIndex(m_filtered->index(std::min(row, count - 1), 0));
        openCurrent();
    }
    selectOpened();
    updateHint();
    Q_EMIT selectionChanged();
}

/// The note that is being written is the one that menus and keys are about.
void NotesPane::selectOpened()
{
    const std::optional<Note> &opened = m_editor->writing().note();
    if (!opened || m_list->selectionModel()->hasSelection())
        return;
    const QModelIndex index = m_filtered->mapFromSource(m_model->indexOf(opened->head.id));
    if (index.isValid())
        m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

void NotesPane::applyFilter()
{
    const ChoiceButton &choice = m_filter->choice();
    m_filtered->setChoice({m_filter->words(), choice.color(), choice.tag(), choice.author()});
    updateHint();
}

void NotesPane::updateHint()
{
    const bool none = m_model->rowCount() == 0;
    const bool hidden = !none && m_filtered->rowCount() == 0;
    const QString state = LibraryWords::state(m_library);
    if (hidden)
        m_hint->setText(tr("No note is like that."));
    else if (!state.isEmpty())
        m_hint->setText(state);
    else if (m_editor->writing().note())
        m_hint->clear(); // the first one is just being written
    else
        m_hint->setText(tr("There are no notes yet.\n\nTo write one, press Ctrl+Shift+N at the passage that you are "
                           "reading. Select words first to write about just these."));
    const bool hint = none || hidden;
    const bool losesFocus = hint && m_list->hasFocus();
    m_stack->setCurrentWidget(hint ? static_cast<QWidget *>(m_hint) : m_list);
    m_filter->setVisible(!none);
    setFocusProxy(hint ? (hidden ? static_cast<QWidget *>(m_filter) : m_hint) : m_list);
    if (losesFocus)
        setFocus(Qt::OtherFocusReason);
}

void NotesPane::focusList()
{
    build();
    QItemSelectionModel &selection = *m_list->selectionModel();
    if (!selection.hasSelection() && m_filtered->rowCount() > 0) {
        selection.setCurrentIndex(m_filtered->index(0, 0), QItemSelectionModel::ClearAndSelect);
        openCurrent();
    }
    setFocus(Qt::ShortcutFocusReason);
}

void NotesPane::writeAt(const Passage &passage)
{
    build();
    const std::optional<StoredPassage> stored = storedPassage(passage, m_context.document());
    if (!stored) {
        m_context.say(tr("There is nothing here that a note could be about."));
        return;
    }
    if (const std::optional<Note> note = ownNoteAt(passage, *stored)) {
        goOnWith(*note);
    } else {
        m_list->selectionModel()->clear();
        m_editor->begin(*stored);
        updateHint();
    }
    m_editor->focusText();
}

/// This person's, of exactly this passage: the one that is being written, before any other.
std::optional<Note> NotesPane::ownNoteAt(const Passage &passage, const StoredPassage &stored) const
{
    const auto isOwn = [this](const Note &note) { return note.head.author.id == m_library.owner().id; };
    if (const std::optional<Note> &written = m_editor->writing().note();
        written && isOwn(*written) && isSamePlace(placeOf(*written), stored))
        return written;
    for (const auto &[note, place] :
         standingIn<Note>(passage, m_library, m_context.app().placements, m_context.document())) {
        // A block as a whole is the same in every language.
        const bool isSame =
            passage.isWhole() ? place.isWhole() && place.from.block == passage.from.block : place == passage;
        if (isSame && isOwn(*note))
            return *note;
    }
    return std::nullopt;
}

void NotesPane::goOnWith(const Note &note)
{
    const std::optional<Note> &written = m_editor->writing().note();
    const bool other = !written || written->head.id != note.head.id;
    if (m_model->indexOf(note.head.id).isValid()) {
        show(note.head.id);
    } else if (other) {
        // On its way to the disk, and not listed yet.
        m_list->selectionModel()->clear();
        m_editor->open(note);
    }
    if (other || !m_editor->isAncestorOf(QApplication::focusWidget()))
        m_editor->goToEnd();
}

void NotesPane::showAt(const BlockId &block)
{
    build();
    const Passage whole = Passage::whole(block, m_context.textLanguage());
    for (const auto &[note, place] :
         standingIn<Note>(whole, m_library, m_context.app().placements, m_context.document())) {
        if (place.from.block == block) {
            show(note->head.id);
            return;
        }
    }
}

void NotesPane::show(const QUuid &note)
{
    // It may be filtered away: it is what the person wants to see.
    if (!m_filtered->mapFromSource(m_model->indexOf(note)).isValid())
        m_filter->clear();
    const QModelIndex index = m_filtered->mapFromSource(m_model->indexOf(note));
    m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_list->scrollTo(index);
    openCurrent();
}

void NotesPane::commit()
{
    if (m_editor)
        m_editor->writing().leave();
}

void NotesPane::openCurrent()
{
    if (const Note *note = m_model->note(m_filtered->mapToSource(m_list->currentIndex())))
        m_editor->open(*note);
}

QList<QUuid> NotesPane::selected() const
{
    QList<QUuid> ids;
    if (!m_list)
        return ids;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows())
        ids.append(index.data(NotesModel::NoteIdRole).toUuid());
    return ids;
}

void NotesPane::goToCurrent()
{
    if (const Note *note = m_model ? m_model->note(m_filtered->mapToSource(m_list->currentIndex())) : nullptr)
        goToPassageOf(m_context, note->head.id);
}

bool NotesPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_list && key == Qt::Key_Delete) {
        Q_EMIT deleteWanted();
        return true;
    }
    if (watched == m_list && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        goToCurrent();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void NotesPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace iamm
