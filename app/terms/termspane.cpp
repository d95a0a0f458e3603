// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/terms/termspane.h"

#include "app/appcontext.h"
#include "app/contenttrust.h"
#include "app/library/panehint.h"
#include "app/terms/termcard.h"
#include "app/terms/termdelegate.h"
#include "app/terms/termplacedelegate.h"
#include "app/windowcontext.h"
#include "core/agenda/termservice.h"
#include "core/models/termplacesmodel.h"
#include "core/models/termsmodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowIndentation = 14; // pixels: the words need the width

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

/// What lists of this pane have in common.
QTreeView *newList(QWidget *parent, int leastLines)
{
    auto *list = new QTreeView(parent);
    list->setFrameShape(QFrame::NoFrame);
    // With large letters on a small screen each keeps a row or two.
    list->setMinimumHeight(leastLines * parent->fontMetrics().height());
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setExpandsOnDoubleClick(false);
    return list;
}

} // namespace

TermsPane::TermsPane(WindowContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_service(context.app().terms)
{
}

void TermsPane::build()
{
    if (m_model)
        return;
    setUpField();
    setUpList();
    setUpPlaces();
    setUpLayout();
    connect(&m_service, &TermService::stateChanged, this, &TermsPane::takeTerms);
    connect(&m_context, &WindowContext::textLanguagesChanged, this, [this] {
        m_placesModel->setLanguage(m_context.textLanguage());
        m_model->setLanguage(m_context.textLanguage());
        selectChosen();
    });
    m_service.read();
    retranslate();
    takeTerms();
}

void TermsPane::setUpField()
{
    m_field = new QLineEdit(this);
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &TermsPane::find);
    setFocusProxy(m_field);
}

void TermsPane::setUpList()
{
    m_model = new TermsModel(this);
    m_model->setLanguage(m_context.textLanguage());
    m_list = newList(this, 3);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TermDelegate(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionsMovable(false);
    m_list->header()->setSectionResizeMode(TermsModel::TermColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(TermsModel::StandingColumn, QHeaderView::ResizeToContents);
    m_list->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { choose(m_model->term(current)); });
}

void TermsPane::setUpPlaces()
{
    m_placesModel = new TermPlacesModel(m_context.document(), this);
    m_placesModel->setLanguage(m_context.textLanguage());
    m_places = newList(this, 5);
    m_places->setModel(m_placesModel);
    m_places->setItemDelegate(new TermPlaceDelegate(m_places));
    m_places->setHeaderHidden(true);
    m_places->setIndentation(narrowIndentation);
    m_places->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_places->installEventFilter(this);
    connect(m_placesModel, &QAbstractItemModel::modelReset, m_places, &QTreeView::expandAll);
    connect(m_places, &QTreeView::clicked, this, &TermsPane::goTo);
}

void TermsPane::setUpLayout()
{
    m_hint = new PaneHint(this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_hint);
    auto *upper = new QWidget(this);
    auto *column = new QVBoxLayout(upper);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_field);
    column->addWidget(m_stack, 1);

    m_card = new TermCard(this);
    connect(m_card, &TermCard::leaveWanted, this, &TermsPane::textWanted);
    auto *lower = new QWidget(this);
    auto *below = new QVBoxLayout(lower);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(0);
    below->addWidget(m_card);
    below->addWidget(m_places, 1);

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(upper);
    splitter->addWidget(lower);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({2, 3}); // parts of the whole
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(splitter);
    const std::initializer_list<QWidget *> order{m_field, m_list, m_hint, m_card, m_places};
    for (const auto *part = order.begin(); part + 1 != order.end(); ++part)
        setTabOrder(part[0], part[1]);
    splitter->QWidget::show(); // at once, and not in the layout's turn: something may be about to get the focus
}

void TermsPane::takeTerms()
{
    if (m_service.state() == TermService::State::Ready)
        m_model->setTerms(m_service.base(), m_service.lookup());
    updateHint();
    showChosen();
    selectChosen();
}

void TermsPane::retranslate()
{
    if (!m_model)
        return;
    m_field->setPlaceholderText(tr("Look up a term"));
    m_field->setAccessibleName(tr("Look up a term in English, French or Spanish"));
    m_field->setToolTip(m_field->accessibleName());
    m_list->setAccessibleName(tr("Terms"));
    m_card->setAccessibleName(tr("The chosen term"));
    m_places->setAccessibleName(tr("Places of the chosen term"));
    m_model->retranslate();
    m_placesModel->retranslate();
    updateHint();
    showCard();
}

void TermsPane::find()
{
    m_model->setTyped(m_field->text());
    updateHint();
    selectChosen();
    // Nothing found: an old term below would look like the answer.
    if (m_service.state() == TermService::State::Ready && m_model->rowCount() == 0 && m_chosen) {
        m_chosen.reset();
        showChosen();
        Q_EMIT chosenChanged({});
    }
}

void TermsPane::updateHint()
{
    switch (m_service.state()) {
    case TermService::State::NotRead:
    case TermService::State::Reading:
        m_hint->setText(tr("Reading the termbase…"));
        break;
    case TermService::State::Failed:
        m_hint->setText(tr("The termbase can’t be read. The text isn’t affected. If this comes again, install the "
                           "program anew."));
        break;
    case TermService::State::Ready:
        m_hint->setText(tr("No term has these words. Try the beginning of a word, in English, French or Spanish."));
        break;
    }
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_hint);
}

void TermsPane::choose(std::optional<int> term)
{
    if (!term || term == m_chosen)
        return;
    m_chosen = term;
    showChosen();
    Q_EMIT chosenChanged(term);
}

void TermsPane::showCard()
{
    if (m_chosen)
        m_card->show(m_service.base().term(*m_chosen));
    else
        m_card->showHint(tr("Choose a term to see it in three languages, and every place where it stands."));
}

void TermsPane::showChosen()
{
    showCard();
    m_placesModel->show(m_service.base(), m_chosen);
}

void TermsPane::selectChosen()
{
    const QModelIndex index = m_chosen ? m_model->indexOf(*m_chosen) : QModelIndex();
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

void TermsPane::focusField()
{
    build();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void TermsPane::lookUp(const QString &words)
{
    build();
    m_field->setText(words);
    if (m_model->rowCount() > 0)
        focusFirstTerm();
    else
        focusField();
}

void TermsPane::showTerm(int term)
{
    build();
    // It may be filtered away: it is what the person wants to see.
    if (!m_model->indexOf(term).isValid())
        m_field->clear();
    choose(term);
    selectChosen();
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void TermsPane::focusFirstTerm()
{
    if (m_model->rowCount() == 0)
        return;
    m_list->setCurrentIndex(m_model->index(0, TermsModel::TermColumn));
    m_list->scrollToTop();
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void TermsPane::focusFirstPlace()
{
    for (int group = 0; group < m_placesModel->rowCount(); ++group) {
        const QModelIndex first = m_placesModel->index(0, 0, m_placesModel->index(group, 0));
        if (!first.isValid())
            continue;
        m_places->setCurrentIndex(first);
        m_places->setFocus(Qt::ShortcutFocusReason);
        return;
    }
}

void TermsPane::goTo(const QModelIndex &index)
{
    const TermPlace *place = m_placesModel->place(index);
    if (!place)
        return;
    const Place wanted{place->block, place->language, place->range};
    // Its words can be seen only where its language is shown.
    TextColumns columns = m_context.columns();
    if (columns.isSideBySide())
        columns.setShown(place->language, true);
    else
        columns.show({place->language});
    m_context.setColumns(columns);
    m_context.navigator().go(wanted);
}

void TermsPane::copyTerm()
{
    const QString words = m_list->currentIndex().siblingAtColumn(TermsModel::TermColumn).data().toString();
    if (words.isEmpty() || !m_context.app().trust.mayBeHandedOn())
        return;
    QGuiApplication::clipboard()->setText(words);
    //: %1: a term of the termbase, which is on the clipboard now.
    m_context.say(tr("Copied: %1").arg(words));
}

bool TermsPane::fieldKey(int key)
{
    if (key == Qt::Key_Down || isEnter(key)) {
        focusFirstTerm();
        return true;
    }
    if (key == Qt::Key_Escape) {
        if (m_field->text().isEmpty())
            Q_EMIT textWanted();
        else
            m_field->clear();
        return true;
    }
    return false;
}

bool TermsPane::listKey(int key)
{
    if (isEnter(key))
        focusFirstPlace();
    else if (key == Qt::Key_Escape)
        Q_EMIT textWanted();
    else
        return false;
    return true;
}

bool TermsPane::placesKey(int key)
{
    if (isEnter(key))
        goTo(m_places->currentIndex());
    else if (key == Qt::Key_Escape)
        Q_EMIT textWanted();
    else
        return false;
    return true;
}

bool TermsPane::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (isKey && watched == m_list && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept(); // this, and not the text's
        if (event->type() == QEvent::KeyPress)
            copyTerm();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool done = watched == m_field  ? fieldKey(key)
                      : watched == m_list ? listKey(key)
                                          : watched == m_places && placesKey(key);
    return done || QWidget::eventFilter(watched, event);
}

void TermsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange && m_card)
        showCard(); // its quiet words have a colour of their own
}

void TermsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT chosenChanged(m_chosen);
}

void TermsPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    // Marks in the text that nobody knows the reason of would be a riddle.
    Q_EMIT chosenChanged(std::nullopt);
}

} // namespace iamm
