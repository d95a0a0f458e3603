// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/terms/termmarks.h"

#include "app/appcontext.h"
#include "app/windowcontext.h"
#include "core/agenda/termservice.h"

#include <utility>

namespace iamm {

using namespace Qt::StringLiterals;

TermMarks::TermMarks(WindowContext &context, QObject *parent) : DecorationSource(parent), m_context(context)
{
    connect(&context.app().terms, &TermService::stateChanged, this, [this] { Q_EMIT changed({}); });
}

void TermMarks::setAllMarked(bool all)
{
    if (std::exchange(m_all, all) != all)
        Q_EMIT changed({});
}

void TermMarks::setChosen(std::optional<int> term)
{
    if (std::exchange(m_chosen, term) != term)
        Q_EMIT changed({});
}

std::vector<Decoration> TermMarks::marks(const BlockId &block, Language language) const
{
    std::vector<Decoration> marks;
    const TermBase &base = m_context.app().terms.base();
    if (m_all) {
        for (const TermPlace &place : base.shownPlaces(block, language))
            marks.push_back({DecorationKind::Term, place.range});
    }
    if (m_chosen) {
        for (const TermPlace &place : base.placesIn(block, language)) {
            if (place.term == *m_chosen)
                marks.push_back({DecorationKind::ChosenTerm, place.range});
        }
    }
    return marks;
}

QString TermMarks::description(const BlockId &block, Language language) const
{
    const auto all = m_all ? m_context.app().terms.base().shownPlaces(block, language).size() : 0;
    QStringList parts;
    if (all > 0)
        //: For screen readers: so many terms are marked in a paragraph.
        parts += tr("%n term(s)", nullptr, static_cast<int>(all));
    if (const int chosen = chosenPlaces(block, language); chosen > 0)
        //: For screen readers: so often the term that is looked up stands in a paragraph.
        parts += tr("%n place(s) of the term looked up", nullptr, chosen);
    return parts.join(", "_L1);
}

int TermMarks::chosenPlaces(const BlockId &block, Language language) const
{
    const std::span<const TermPlace> places = m_context.app().terms.base().placesIn(block, language);
    return m_chosen ? static_cast<int>(std::ranges::count(places, *m_chosen, &TermPlace::term)) : 0;
}

} // namespace iamm
