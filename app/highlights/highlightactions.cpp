// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/highlights/highlightactions.h"

#include "app/actions.h"
#include "app/appcontext.h"
#include "app/library/colormenu.h"
#include "app/windowcontext.h"
#include "core/library/highlightedits.h"
#include "core/library/libraryservice.h"
#include "core/library/standing.h"

#include <utility>

namespace iamm {

using namespace Qt::StringLiterals;

HighlightActions::HighlightActions(WindowContext &context, QWidget &window, std::function<QPoint()> place)
    : QObject(&window), m_context(context), m_library(context.app().library), m_place(std::move(place)),
      m_menu(new ColorMenu(ColorMenu::Offer::SixColors, &window))
{
    open = newAction(this, {QKeySequence(u"Ctrl+H"_s)}, this, &HighlightActions::openMenu);
    remove = newAction(this, {}, this, &HighlightActions::removeHere);
    m_menu->addSeparator();
    m_menu->addAction(remove);
    connect(m_menu, &ColorMenu::chosen, this, &HighlightActions::choose);
    connect(m_menu, &QMenu::aboutToShow, this, &HighlightActions::update);
    retranslate();
}

void HighlightActions::retranslate() const
{
    //: Opens a list of six colours for the passage that the person reads.
    setWords(open, tr("&Highlight…"));
    setWords(remove, tr("&Remove Highlight"));
    m_menu->setTitle(tr("&Highlight"));
}

QMenu *HighlightActions::colors() const
{
    return m_menu;
}

void HighlightActions::openMenu()
{
    m_menu->popup(m_place());
}

std::vector<Standing<Highlight>> HighlightActions::standingHere() const
{
    const Passage passage = m_context.currentPassage().passage();
    const Document &document = m_context.document();
    std::vector<Standing<Highlight>> standing =
        standingIn<Highlight>(passage, m_library, m_context.app().placements, document);
    std::erase_if(standing, [&](const auto &one) { return !overlap(one.passage, passage, document); });
    return standing;
}

QList<QUuid> HighlightActions::here() const
{
    QList<QUuid> ids;
    for (const Standing<Highlight> &standing : standingHere())
        ids.append(standing.row->head.id);
    return ids;
}

QList<QUuid> HighlightActions::toColor() const
{
    const Passage passage = m_context.currentPassage().passage();
    QList<QUuid> ids;
    for (const auto &[highlight, place] : standingHere()) {
        const bool isMeant = passage.isWhole() || place == passage;
        if (isMeant && highlight->head.author.id == m_library.owner().id)
            ids.append(highlight->head.id);
    }
    return ids;
}

void HighlightActions::update()
{
    const QList<QUuid> ids = here();
    m_menu->setCurrent(ids.isEmpty() ? std::nullopt
                                     : std::optional(m_library.expected().find<Highlight>(ids.front())->color));
}

void HighlightActions::choose(AnnotationColor color)
{
    const Passage passage = m_context.currentPassage().passage();
    const QList<QUuid> present = toColor();
    const std::optional<StoredPassage> stored = storedPassage(passage, m_context.document());
    if (!present.isEmpty())
        m_library.apply(colorHighlights(m_library.edit(), present, color));
    else if (stored)
        m_library.apply(highlight(m_library.edit(), *stored, color));
    else
        m_context.say(tr("There is nothing here that can be highlighted."));
}

void HighlightActions::removeHere()
{
    const QList<QUuid> ids = here();
    if (ids.isEmpty())
        m_context.say(tr("Nothing is highlighted here."));
    else
        m_library.apply(removeHighlights(m_library.edit(), ids));
}

} // namespace iamm
