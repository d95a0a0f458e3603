// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/search/searchsession.h"

#include "app/appcontext.h"
#include "app/search/searchmarks.h"
#include "app/windowcontext.h"
#include "core/models/resultsmodel.h"
#include "core/search/queryparser.h"
#include "core/words/citation.h"

#include <QLocale>
#include <QScopedValueRollback>

namespace iamm {

namespace {

QString sectionName(const WindowContext &context, const BlockId &id)
{
    if (id == ResultsModel::notesGroup())
        //: Where search results in the person's own notes are listed.
        return SearchSession::tr("My notes");
    const Section *section = context.document().section(id);
    if (!section) {
        QString name = Words(context.textLanguage()).frontMatter();
        return name.replace(0, 1, name.left(1).toUpper());
    }
    const BlockText *title = context.document().block(id)->textOrEnglish(context.textLanguage());
    return shownId(*section) + u' ' + (title ? title->text : QString());
}

/// Whether one begins anew, rather than types on or takes back some of it. What is left empty is no search yet.
bool isAnotherSearch(const QString &before, const QString &typed)
{
    if (before.isEmpty() || typed.isEmpty())
        return before.isEmpty();
    const bool typesOn = typed.startsWith(before);
    const bool takesBack = before.startsWith(typed) && typed.size() > 1; // one letter: typed over all of it
    return !typesOn && !takesBack;
}

QString blockName(const WindowContext &context, const BlockId &id)
{
    const Block *block = context.document().block(id);
    return block ? shownReference(*block, context.document(), context.textLanguage()) : QString();
}

} // namespace

SearchSession::SearchSession(WindowContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_client(context.app().search.newClient()),
      m_model(new ResultsModel({[&context](const BlockId &id) { return sectionName(context, id); },
                                [&context](const BlockId &id) { return blockName(context, id); }},
                               this)),
      m_marks(new SearchMarks(this))
{
    connect(&context.app().search, &SearchService::answered, this, &SearchSession::take);
    connect(&context, &WindowContext::textLanguagesChanged, this, &SearchSession::askAgain);
    connect(&context.navigator(), &Navigator::goneTo, this, [this](const Place &, Why why) {
        if (why == Why::Jump && !m_going)
            setBefore(std::nullopt);
    });
}

void SearchSession::setTyped(const QString &typed)
{
    if (m_typed == typed)
        return;
    if (isAnotherSearch(m_typed, typed))
        setBefore(std::nullopt); // the person begins it where they are now
    m_typed = typed;
    Q_EMIT typedChanged(typed);
    const SearchQuery query = parseQuery(typed, m_context.textLanguage(), Typing::GoingOn);
    if (query.clauses == m_query.clauses && query.language == m_query.language && query.notesOnly == m_query.notesOnly)
        return;
    setCurrent({});
    ask(query);
}

void SearchSession::askAgain()
{
    m_model->retranslate();
    const SearchQuery query = parseQuery(m_typed, m_context.textLanguage(), Typing::GoingOn);
    if (query.language != m_query.language)
        ask(query);
}

void SearchSession::ask(const SearchQuery &query)
{
    m_query = query;
    m_openWhenFound = false;
    SearchService &service = m_context.app().search;
    if (query.isEmpty()) {
        service.cancel(m_client);
        m_asked = 0;
        m_state = State::Idle;
        showNothing();
    } else {
        m_asked = service.search(m_client, query);
    }
    Q_EMIT changed();
}

void SearchSession::take(const SearchAnswer &answer)
{
    if (answer.client != m_client || answer.generation != m_asked)
        return;
    m_asked = 0;
    m_failure = answer.failure;
    switch (answer.outcome) {
    case SearchAnswer::Outcome::Finished:
        m_state = State::Answered;
        m_marks->show(answer.results);
        m_model->setResults(answer.results);
        break;
    case SearchAnswer::Outcome::Failed:
        m_state = State::Failed;
        showNothing();
        break;
    case SearchAnswer::Outcome::Cancelled:
        break; // only when the program ends: whoever cancels here awaits nothing
    }
    const bool open = std::exchange(m_openWhenFound, false);
    Q_EMIT changed();
    if (open)
        openCurrent();
}

void SearchSession::showNothing()
{
    m_marks->show({});
    m_model->clear();
}

int SearchSession::hitCount() const
{
    int count = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        count += m_model->rowCount(m_model->index(row, 0));
    return count;
}

QModelIndex SearchSession::hitAt(int number) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex section = m_model->index(row, 0);
        const int count = m_model->rowCount(section);
        if (number < count)
            return m_model->index(number, 0, section);
        number -= count;
    }
    return {};
}

int SearchSession::numberOf(const QModelIndex &hit) const
{
    int number = hit.row();
    for (int row = 0; row < hit.parent().row(); ++row)
        number += m_model->rowCount(m_model->index(row, 0));
    return number;
}

void SearchSession::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (m_model->hit(index)) {
        setCurrent(index);
        goTo(index, Why::Jump);
        return;
    }
    const BlockId section(index.data(ResultsModel::BlockIdRole).toString());
    if (section != ResultsModel::notesGroup() && !section.value().isEmpty())
        goTo(index, Why::Jump);
}

void SearchSession::openCurrent()
{
    m_openWhenFound = isWaiting();
    const QModelIndex hit = m_current.isValid() ? QModelIndex(m_current) : hitAt(0);
    if (isWaiting() || !hit.isValid())
        return;
    open(hit);
    Q_EMIT currentOpened();
}

void SearchSession::step(int direction)
{
    const int count = hitCount();
    if (count == 0)
        return;
    const int here = m_current.isValid() ? numberOf(m_current) : (direction > 0 ? -1 : count);
    const int number = (here + direction + count) % count;
    const QLocale locale;
    const QString shown = locale.toString(number + 1);
    const bool wrapped = number != here + direction;
    m_context.say(wrapped ? tr("Result %1 of %2, from the other end").arg(shown, locale.toString(count))
                          : tr("Result %1 of %2").arg(shown, locale.toString(count)));
    setCurrent(hitAt(number));
    goTo(m_current, canReturn() ? Why::Browse : Why::Jump);
}

/// To a hit or to a section's heading.
void SearchSession::goTo(const QModelIndex &index, Why why)
{
    const QScopedValueRollback going(m_going, true);
    if (!canReturn())
        setBefore(m_context.navigator().here());
    const SearchHit *hit = m_model->hit(index);
    if (!hit)
        m_context.navigator().go({BlockId(index.data(ResultsModel::BlockIdRole).toString()), {}, {}}, why);
    else if (hit->note.isNull())
        m_context.navigator().go(
            {hit->block, m_query.language, hit->matches.empty() ? TextRange() : hit->matches.front()}, why);
    else
        Q_EMIT noteWanted(hit->note, why);
}

void SearchSession::returnToBefore()
{
    if (!m_before)
        return;
    const Place place{*m_before, {}, {}};
    setBefore(std::nullopt);
    m_context.navigator().go(place);
}

void SearchSession::setCurrent(const QModelIndex &hit)
{
    if (m_current == hit)
        return;
    m_current = hit;
    Q_EMIT currentChanged(hit);
    if (const SearchHit *found = m_model->hit(hit); found && !found->note.isNull())
        Q_EMIT noteFound(found->note);
}

void SearchSession::setBefore(const std::optional<BlockId> &place)
{
    if (m_before == place)
        return;
    m_before = place;
    Q_EMIT canReturnChanged(canReturn());
}

void SearchSession::retranslate()
{
    m_model->retranslate();
}

} // namespace iamm
