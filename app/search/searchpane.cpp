// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/search/searchpane.h"

#include "app/icons.h"
#include "app/labelfit.h"
#include "app/plaintooltip.h"
#include "app/search/resultsview.h"
#include "app/search/searchoffers.h"
#include "app/search/searchsession.h"
#include "app/search/searchwords.h"
#include "app/windowcontext.h"
#include "core/models/resultsmodel.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {
/// An answer that comes within this time needs no "searching…", which would only flicker.
constexpr std::chrono::milliseconds moment(300);
constexpr int margin = 6;
} // namespace

SearchPane::SearchPane(WindowContext &context, SearchSession &session, QWidget *parent)
    : QWidget(parent), m_context(context), m_session(session)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_moment.setSingleShot(true);
    m_moment.setInterval(moment);
}

void SearchPane::build()
{
    if (m_tree)
        return;
    m_summary = new QLabel(this);
    m_summary->setTextFormat(Qt::PlainText);
    takeWidthThatIsThere(*m_summary);
    m_summary->setMargin(margin);
    m_offers = new QWidget(this);
    auto *offers = new QVBoxLayout(m_offers);
    offers->setContentsMargins(margin, 0, margin, margin);
    m_return = new QPushButton(icon(u"back"_s), {}, this);
    m_return->setFlat(true);
    m_tree = new ResultsView(this);
    setUpTree();
    for (QWidget *part : std::initializer_list<QWidget *>{m_summary, m_offers, m_tree, m_return})
        layout()->addWidget(part);
    setFocusProxy(m_tree);

    connect(&m_session, &SearchSession::changed, this, &SearchPane::showState);
    connect(&m_session, &SearchSession::canReturnChanged, m_return, &QWidget::setVisible);
    connect(m_return, &QPushButton::clicked, this, [this] {
        m_session.returnToBefore();
        Q_EMIT readingWanted();
    });
    connect(&m_moment, &QTimer::timeout, this, [this] { m_summary->setText(summary()); });
    m_return->setVisible(m_session.canReturn());
    retranslate();
    showState();
}

void SearchPane::setUpTree()
{
    m_tree->setModel(&m_session.model());
    connect(m_tree, &ResultsView::openWanted, this, [this](const QModelIndex &index, bool byKey) {
        m_session.open(index);
        if (byKey)
            Q_EMIT readingWanted();
    });
    connect(m_tree, &ResultsView::leaveWanted, this, &SearchPane::fieldWanted);
    connect(&m_session, &SearchSession::currentChanged, this, &SearchPane::showCurrent);
    showCurrent(m_session.current());
}

void SearchPane::focusResults()
{
    build();
    if (m_session.hitCount() == 0)
        return;
    if (!m_tree->currentIndex().isValid())
        m_tree->setCurrentIndex(m_session.model().index(0, 0, m_session.model().index(0, 0)));
    m_tree->setFocus(Qt::ShortcutFocusReason);
}

void SearchPane::showCurrent(const QModelIndex &hit)
{
    m_tree->setCurrentIndex(hit);
    if (hit.isValid())
        m_tree->scrollTo(hit);
}

void SearchPane::showState()
{
    if (!m_session.isWaiting()) {
        m_moment.stop();
    } else if (!m_awaited) {
        m_moment.start();
    }
    m_awaited = m_session.isWaiting();
    m_summary->setText(summary());
    showOffers();
}

QString SearchPane::summary() const
{
    if (m_session.isWaiting() && !m_moment.isActive())
        return tr("Searching…");
    const SearchResults &results = m_session.model().summary();
    switch (m_session.state()) {
    case SearchSession::State::Idle:
        return m_session.isWaiting() ? QString() : SearchWords::hint();
    case SearchSession::State::Answered:
        return results.total() > 0 ? SearchWords::summary(results) : SearchWords::nothingFound(results.query);
    case SearchSession::State::Failed:
        return SearchWords::failed(m_session.failure().value_or(StorageError::Reason::Other));
    }
    Q_UNREACHABLE();
}

void SearchPane::showOffers()
{
    qDeleteAll(m_offers->findChildren<QPushButton *>());
    const SearchResults &results = m_session.model().summary();
    const bool nothingFound = m_session.state() == SearchSession::State::Answered && results.total() == 0;
    m_offers->setVisible(nothingFound);
    if (!nothingFound)
        return;
    for (const SearchOffer &offer : SearchOffers::offersFor(results.query, m_context.document().languages())) {
        // What was typed stands in the label: no "&" of it underlines a letter.
        auto *button = new QPushButton(QString(offer.label).replace(u'&', u"&&"_s), m_offers);
        button->setToolTip(plainToolTip(offer.label));
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a long word mustn't widen the pane
        m_offers->layout()->addWidget(button);
        connect(
            button, &QPushButton::clicked, this, [this, offer] { take(offer); }, Qt::QueuedConnection);
    }
}

void SearchPane::take(const SearchOffer &offer)
{
    if (offer.language)
        m_context.setTextLanguages({*offer.language});
    if (!offer.typed.isEmpty())
        m_session.setTyped(offer.typed);
    Q_EMIT fieldWanted();
}

void SearchPane::retranslate()
{
    m_tree->setAccessibleName(tr("Search results"));
    m_return->setText(tr("Return to where I was"));
    m_return->setToolTip(tr("To the place in the text before the search"));
}

void SearchPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_tree) {
        retranslate();
        showState();
    }
}

} // namespace iamm
