// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/reader/readerpane.h"

#include "app/appcontext.h"
#include "app/reader/findbar.h"
#include "app/reader/readerview.h"
#include "app/reader/textfinder.h"
#include "app/reader/unofficialbar.h"
#include "app/settings.h"
#include "app/windowcontext.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace iamm {

namespace {
constexpr std::array percents{50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300, 350, 400};
} // namespace

ReaderPane::ReaderPane(WindowContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_view(new ReaderView(context.document(), this)),
      m_finder(new TextFinder(context.document(), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (context.document().languages().size() > 1) // where all is official nobody waits for it at the start
        column->addWidget(new UnofficialBar(m_context, this));
    column->addWidget(m_view);
    setFocusProxy(m_view);
    setUpView();
    m_view->addDecorations(*m_finder);
    updateLanguages();
    retranslate();
}

void ReaderPane::setUpView()
{
    const Settings &settings = m_context.app().settings;
    m_view->setTextPercent(settings.textPercent());
    m_view->setIdentifiersShown(settings.identifiersShown());

    connect(&m_context.navigator(), &Navigator::goneTo, this, &ReaderPane::goTo);
    connect(&m_context, &WindowContext::textLanguagesChanged, this, &ReaderPane::updateLanguages);
    connect(m_view, &ReaderView::topBlockChanged, this, &ReaderPane::updateHere);
    connect(m_view, &ReaderView::selectionChanged, this,
            [this] { m_context.currentPassage().setSelection(m_view->selectedPassage()); });
    connect(m_view, &ReaderView::markedBlockChanged, this, [this] {
        m_context.currentPassage().setMarked(m_view->markedBlock(), m_view->markedLanguage());
        if (!m_view->markedBlock().isEmpty())
            m_context.navigator().setHere(m_view->markedBlock());
    });
    connect(m_view, &ReaderView::markedColumnChanged, this,
            [this] { m_context.currentPassage().setMarked(m_view->markedBlock(), m_view->markedLanguage()); });
    connect(m_view, &ReaderView::linkActivated, this, [this](const BlockId &target) {
        m_context.navigator().go({target, {}, {}});
    });
    connect(m_view, &ReaderView::textSizeStepped, this, &ReaderPane::stepTextSize);
    connect(m_view, &ReaderView::contextMenuWanted, this, &ReaderPane::contextMenuWanted);
}

void ReaderPane::makeFindBar()
{
    m_findBar = new FindBar(this);
    m_findBar->hide();
    layout()->addWidget(m_findBar);
    connect(m_findBar, &FindBar::edited, this, &ReaderPane::findAnew);
    connect(m_findBar, &FindBar::nextWanted, this, &ReaderPane::findNext);
    connect(m_findBar, &FindBar::previousWanted, this, &ReaderPane::findPrevious);
    connect(m_findBar, &FindBar::closed, this, [this] {
        m_finder->find({}, {}, m_context.textLanguages());
        m_view->setFocus(Qt::OtherFocusReason);
    });
}

QPoint ReaderPane::currentPlace()
{
    const QWidget &viewport = *m_view->viewport();
    const Passage passage = m_context.currentPassage().passage();
    if (!passage.isWhole())
        return viewport.mapToGlobal(m_view->caretPlace());
    const std::optional<QPoint> text = m_view->textPlace(passage.from.block);
    return viewport.mapToGlobal(text ? text->y() < viewport.height() ? *text : viewport.rect().center()
                                     : viewport.rect().center());
}

void ReaderPane::addBar(QWidget *bar)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, bar);
}

void ReaderPane::setHeadings(QWidget *headings)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_view), headings);
}

void ReaderPane::retranslate()
{
    m_view->setAccessibleName(tr("Agenda text"));
}

void ReaderPane::goTo(const Place &place, Why)
{
    const QScopedValueRollback going(m_going, true);
    m_view->showPlace(place);
}

void ReaderPane::updateHere(const BlockId &top)
{
    m_context.currentPassage().setTop(top, m_context.textLanguage());
    if (!m_going)
        m_context.navigator().setHere(top);
}

void ReaderPane::updateLanguages()
{
    m_view->setLanguages(m_context.textLanguages());
    m_context.currentPassage().setTop(m_view->topBlock(), m_context.textLanguage());
    if (isFinding())
        findAnew();
}

bool ReaderPane::isFinding() const
{
    return m_findBar && !m_findBar->isHidden();
}

void ReaderPane::openFind()
{
    if (!m_findBar)
        makeFindBar();
    const std::optional<Passage> &selection = m_context.currentPassage().selection();
    QString words;
    if (selection && selection->from.block == selection->to.block) {
        const BlockText *text = m_context.document().block(selection->from.block)->text(selection->language);
        if (text)
            words = text->text.mid(selection->from.position, selection->to.position - selection->from.position);
    }
    m_findBar->open(words);
    findAnew();
}

void ReaderPane::findAnew()
{
    m_finder->find(m_findBar->words(), m_findBar->options(), m_context.textLanguages());
    m_findBar->showCount(-1, 0, false);
    if (m_finder->count() > 0)
        step(1);
}

void ReaderPane::findNext()
{
    if (!isFinding())
        openFind();
    else
        step(1);
}

void ReaderPane::findPrevious()
{
    if (!isFinding())
        openFind();
    else
        step(-1);
}

void ReaderPane::step(int direction)
{
    const int here = std::max(m_context.document().indexOf(m_context.navigator().here()), 0);
    const std::optional<TextFinder::Step> step = m_finder->step(direction, here);
    m_findBar->showCount(m_finder->current(), m_finder->count(), step && step->wrapped);
    if (!step)
        return;
    const BlockId block = m_view->blockAt(step->match.block).id;
    m_context.navigator().go({block, step->match.language, step->match.range}, Why::Browse);
}

void ReaderPane::goToNeighbourSection(int step)
{
    const std::vector<Section> &sections = m_context.document().sections();
    const Block *here = m_context.document().block(m_context.navigator().here());
    const Section *current = here ? m_context.document().sectionOf(*here) : nullptr;
    // On the cover one stands before the first section.
    const std::ptrdiff_t place = current ? current - sections.data() : -1;
    const std::ptrdiff_t wanted = place + step;
    if (wanted >= 0 && wanted < static_cast<std::ptrdiff_t>(sections.size()))
        m_context.navigator().go({sections[static_cast<size_t>(wanted)].id, {}, {}});
}

void ReaderPane::stepTextSize(int steps)
{
    int percent = 100;
    if (steps != 0) {
        const auto here = std::ranges::lower_bound(percents, m_view->textPercent());
        const auto wanted = (here - percents.begin()) + steps;
        percent = percents[static_cast<size_t>(std::clamp<std::ptrdiff_t>(wanted, 0, percents.size() - 1))];
    }
    m_view->setTextPercent(percent);
    m_context.app().settings.setTextPercent(percent);
    m_context.say(tr("Text size %1 %").arg(percent));
}

void ReaderPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace iamm
