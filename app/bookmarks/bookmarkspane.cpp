// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/bookmarks/bookmarkspane.h"

#include "app/appcontext.h"
#include "app/bookmarks/activefolder.h"
#include "app/bookmarks/bookmarktree.h"
#include "app/library/filterline.h"
#include "app/library/librarywords.h"
#include "app/library/panehint.h"
#include "app/library/passagevisit.h"
#include "app/reader/colorlook.h"
#include "app/showndate.h"
#include "app/windowcontext.h"
#include "core/document/document.h"
#include "core/library/bookmarkedits.h"
#include "core/library/libraryservice.h"
#include "core/library/placements.h"
#include "core/models/bookmarksfilter.h"
#include "core/models/bookmarksmodel.h"
#include "core/words/citation.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace iamm {

using namespace Qt::StringLiterals;

BookmarksPane::BookmarksPane(WindowContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_library(context.app().library)
{
}

void BookmarksPane::build()
{
    if (m_model)
        return;
    setUpModel();
    setUpFilter(); // before the tree: Tab goes by the order of making
    setUpTree();
    setUpLayout();
    followLibrary();
    retranslate();
    refresh();
    Q_EMIT built();
}

void BookmarksPane::setUpModel()
{
    const Document &document = m_context.document();
    const BookmarksModel::Names names{[](BookmarksModel::Column column) {
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
                                          return block ? shownReference(*block, document, m_context.textLanguage())
                                                       : id.value();
                                      },
                                      shownDate,
                                      [](int count) { return tr("%n bookmark(s)", nullptr, count); },
                                      colorName,
                                      [this](const Author &author) { return nameOfOther(author); }};
    const Placements &placements = m_context.app().placements;
    m_model = new BookmarksModel(
        document, names, [&placements](const QUuid &id) { return placements.blockOf(id); }, this);
    m_filtered = new BookmarksFilter(this);
    m_filtered->setSourceModel(m_model);
}

void BookmarksPane::setUpTree()
{
    m_tree = new BookmarkTree(*m_model, *m_filtered, this);
    m_tree->installEventFilter(this);
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (!(QApplication::keyboardModifiers() & (Qt::ControlModifier | Qt::ShiftModifier)))
            goTo(index);
    });
    connect(m_tree, &QTreeView::customContextMenuRequested, this,
            [this](QPoint place) { Q_EMIT menuWanted(m_tree->viewport()->mapToGlobal(place)); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BookmarksPane::selectionChanged);
}

void BookmarksPane::setUpFilter()
{
    m_filter = new FilterLine([this] { return ChoiceButton::Offer{tags(), authors()}; }, this);
    connect(m_filter, &FilterLine::changed, this, &BookmarksPane::applyFilter);
    connect(m_filter, &FilterLine::listWanted, this, [this] {
        if (m_stack->currentWidget() == m_tree)
            m_tree->setFocus(Qt::ShortcutFocusReason);
    });
}

void BookmarksPane::setUpLayout()
{
    m_hint = new PaneHint(this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_hint);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filter);
    column->addWidget(m_stack, 1);
    m_stack->show(); // at once, and not in the layout's turn: it may be about to get the focus
}

void BookmarksPane::followLibrary()
{
    connect(m_model, &BookmarksModel::renameRequested, this, [this](const QUuid &id, const QString &title) {
        m_library.apply(renameItem(m_library.edit(), id, title));
    });
    connect(m_model, &BookmarksModel::moveRequested, this,
            [this](const QList<QUuid> &items, const QUuid &folder, const QUuid &next) {
                m_library.apply(moveItems(m_library.edit(), items, folder, next));
            });
    connect(&m_library, &LibraryService::reset, this, &BookmarksPane::refresh);
    connect(&m_library, &LibraryService::committed, this, [this](const Change &change) {
        if (touches<Bookmark>(change) || touches<Folder>(change))
            refresh();
    });
    connect(&m_library, &LibraryService::statusChanged, this, &BookmarksPane::updateHint);
    const Placements &placements = m_context.app().placements;
    connect(&placements, &Placements::changed, m_model, [this, &placements](const QSet<BlockId> &blocks) {
        for (const BlockId &block : blocks)
            m_model->updatePlaces(placements.on(block));
    });
    ActiveFolder &active = m_context.app().activeFolder;
    connect(&active, &ActiveFolder::changed, m_model, [this, &active] { m_model->setActiveFolder(active.id()); });
    connect(&m_context, &WindowContext::textLanguagesChanged, m_model, &BookmarksModel::retranslate);
}

void BookmarksPane::focusList()
{
    build();
    m_tree->selectOne();
    setFocus(Qt::ShortcutFocusReason);
}

void BookmarksPane::retranslate()
{
    if (!m_model)
        return;
    m_filter->setPurpose(tr("Filter the bookmarks"));
    m_tree->setAccessibleName(tr("Bookmarks"));
    m_filtered->setLocale(QLocale());
    m_model->retranslate();
    m_tree->fitColumns();
    updateHint();
}

void BookmarksPane::refresh()
{
    m_model->setActiveFolder(m_context.app().activeFolder.id());
    m_tree->setContents(m_library.contents());
    updateHint();
    Q_EMIT selectionChanged();
}

void BookmarksPane::applyFilter()
{
    m_filtered->setFilterText(m_filter->words());
    m_filtered->setColor(m_filter->choice().color());
    m_filtered->setTag(m_filter->choice().tag());
    m_filtered->setAuthor(m_filter->choice().author());
    if (!m_filter->isAll())
        m_tree->expandAll();
    updateHint();
}

QStringList BookmarksPane::tags() const
{
    QStringList tags;
    for (const Bookmark *bookmark : m_library.contents().all<Bookmark>())
        tags += bookmark->tags;
    tags.removeDuplicates();
    tags.sort(Qt::CaseInsensitive);
    return tags;
}

QStringList BookmarksPane::authors() const
{
    QStringList authors;
    for (const Bookmark *bookmark : m_library.contents().all<Bookmark>())
        authors += nameOfOther(bookmark->head.author);
    authors.removeAll(QString());
    authors.removeDuplicates();
    authors.sort(Qt::CaseInsensitive);
    return authors;
}

QString BookmarksPane::nameOfOther(const Author &author) const
{
    return author.id == m_library.owner().id ? QString() : LibraryWords::author(author);
}

void BookmarksPane::updateHint()
{
    const bool none = m_model->rowCount() == 0;
    const bool hidden = !none && m_filtered->rowCount() == 0;
    const QString state = LibraryWords::state(m_library);
    if (hidden)
        m_hint->setText(tr("No bookmark is like that."));
    else if (!state.isEmpty())
        m_hint->setText(state);
    else
        m_hint->setText(tr("There are no bookmarks yet.\n\nTo make one, press Ctrl+D at the passage that you are "
                           "reading, or click in the margin beside it. Select words first to bookmark just these."));
    QWidget *shown = none || hidden ? static_cast<QWidget *>(m_hint) : m_tree;
    const QWidget *focused = QApplication::focusWidget();
    const bool losesFocus = focused && isAncestorOf(focused) && (!m_filter->hasFieldFocus() || none);
    m_filter->setVisible(!none);
    m_stack->setCurrentWidget(shown);
    setFocusProxy(hidden ? static_cast<QWidget *>(m_filter) : shown);
    if (losesFocus && m_stack->currentWidget() != focused && !m_stack->currentWidget()->isAncestorOf(focused))
        shown->setFocus(Qt::OtherFocusReason);
}

void BookmarksPane::rename(const QUuid &item)
{
    // It may be filtered away.
    if (!m_filtered->mapFromSource(m_model->indexOf(item)).isValid())
        m_filter->clear();
    m_tree->rename(item);
}

void BookmarksPane::goToCurrent()
{
    if (m_tree)
        goTo(m_tree->currentIndex());
}

void BookmarksPane::goTo(const QModelIndex &index)
{
    if (const Bookmark *bookmark = m_model->bookmark(m_tree->sourceIndex(index)))
        goToPassageOf(m_context, bookmark->head.id);
}

bool BookmarksPane::treeKey(int key)
{
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    const QModelIndex index = m_tree->currentIndex();
    if (m_model->folder(m_tree->sourceIndex(index)))
        m_tree->setExpanded(index, !m_tree->isExpanded(index));
    else
        goTo(index);
    return true;
}

bool BookmarksPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree && event->type() == QEvent::FocusIn) {
        // By Tab, F6 or from the filter: F2, Enter and Delete shall mean something.
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::MouseFocusReason)
            m_tree->selectOne();
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_tree && treeKey(key))
        return true;
    return QWidget::eventFilter(watched, event);
}

void BookmarksPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace iamm
