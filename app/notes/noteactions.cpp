// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/notes/noteactions.h"

#include "app/actions.h"
#include "app/appcontext.h"
#include "app/icons.h"
#include "app/library/colormenu.h"
#include "app/library/tagsdialog.h"
#include "app/notes/notespane.h"
#include "app/windowcontext.h"
#include "core/library/libraryservice.h"
#include "core/library/noteedits.h"

#include <QActionGroup>

#include <algorithm>

namespace iamm {

using namespace Qt::StringLiterals;

NoteActions::NoteActions(WindowContext &context, NotesPane &pane, QWidget &window)
    : QObject(&window), m_context(context), m_library(context.app().library), m_pane(pane), m_window(window),
      m_colors(new ColorMenu(ColorMenu::Offer::NoneToo, &window))
{
    write = newAction(this, {QKeySequence(u"Ctrl+Shift+N"_s)}, this, [this] {
        Q_EMIT paneWanted();
        m_pane.writeAt(m_context.currentPassage().passage());
    });
    write->setIcon(icon(u"note"_s));
    show = newAction(this, {}, this, [this] {
        Q_EMIT paneWanted();
        m_pane.focusList();
    });
    open = newAction(this, {}, &m_pane, &NotesPane::goToCurrent);
    tags = newAction(this, {}, this, &NoteActions::changeTags);
    copyToMine = newAction(this, {}, this, [this] { m_library.apply(copyNotes(m_library.edit(), m_pane.selected())); });
    remove = newAction(this, {QKeySequence(QKeySequence::Delete)}, this, [this] {
        m_pane.commit();
        m_library.apply(deleteNotes(m_library.edit(), m_pane.selected()));
    });
    // In the text and in fields this key means another thing: the list takes it itself.
    remove->setShortcutContext(Qt::WidgetShortcut);
    setUpOrders(window);
    connect(m_colors, &ColorMenu::chosen, this, [this](AnnotationColor color) {
        m_pane.commit();
        m_library.apply(colorNotes(m_library.edit(), m_pane.selected(), color));
    });
    connect(&pane, &NotesPane::selectionChanged, this, &NoteActions::update);
    connect(&pane, &NotesPane::deleteWanted, remove, &QAction::trigger);
    connect(&pane, &NotesPane::copyWanted, copyToMine, &QAction::trigger);
    connect(&pane, &NotesPane::menuWanted, this, &NoteActions::popup);
    connect(&m_library, &LibraryService::statusChanged, this, &NoteActions::update);
    retranslate();
    update();
}

void NoteActions::setUpOrders(QWidget &window)
{
    m_orders = new QMenu(&window);
    auto *group = new QActionGroup(this);
    for (int order = 0; order < NotesPane::orderCount; ++order) {
        QAction *action = m_orders->addAction(QString());
        action->setCheckable(true);
        action->setChecked(order == m_pane.order());
        group->addAction(action);
        connect(action, &QAction::triggered, &m_pane, [this, order] { m_pane.setOrder(order); });
    }
}

void NoteActions::retranslate()
{
    setWords(write, tr("&Write a Note"));
    setWords(show, tr("&Show Notes"));
    setWords(open, tr("&Go to the Passage"));
    setWords(tags, tr("&Tags…"));
    setWords(copyToMine, tr("C&opy to Mine"), tr("Makes a note of your own with the words of somebody else's"));
    setWords(remove, tr("&Delete Note"));
    m_colors->setTitle(tr("&Colour"));
    m_orders->setTitle(tr("Sort &By"));
    const QList<QAction *> orders = m_orders->actions();
    for (int order = 0; order < orders.size(); ++order)
        orders.at(order)->setText(NotesPane::orderName(order));
}

QMenu *NoteActions::colors() const
{
    return m_colors;
}

void NoteActions::update()
{
    const QList<QUuid> ids = m_pane.selected();
    const bool ready = m_library.status() == LibraryStatus::Ready;
    const auto isOwn = [this](const QUuid &id) {
        const Note *note = m_library.contents().find<Note>(id);
        return note && note->head.author.id == m_library.owner().id;
    };
    const bool own = std::ranges::any_of(ids, isOwn);
    open->setEnabled(ids.size() == 1);
    tags->setEnabled(ready && own);
    m_colors->setEnabled(ready && own);
    remove->setEnabled(ready && !ids.isEmpty());
    copyToMine->setEnabled(ready && !std::ranges::all_of(ids, isOwn));
}

void NoteActions::changeTags()
{
    m_pane.commit();
    const QList<QUuid> ids = m_pane.selected();
    QList<QStringList> present;
    for (const QUuid &id : ids) {
        if (const Note *note = m_library.expected().find<Note>(id))
            present.append(note->tags);
    }
    if (present.isEmpty())
        return;
    if (const std::optional<TagChange> change = askForTags(&m_window, present))
        m_library.apply(tagNotes(m_library.edit(), ids, *change));
}

void NoteActions::popup(QPoint place)
{
    auto *menu = new QMenu(&m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({open, tags});
    menu->addMenu(m_colors);
    menu->addActions({copyToMine, remove});
    menu->addSeparator();
    menu->addMenu(m_orders);
    menu->popup(place);
}

} // namespace iamm
