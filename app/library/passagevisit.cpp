// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/library/passagevisit.h"

#include "app/appcontext.h"
#include "app/windowcontext.h"
#include "core/document/document.h"
#include "core/library/placements.h"

#include <QCoreApplication>

#include <algorithm>

namespace iamm {

namespace {
/// The context of the words for translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(iamm::PassageVisit)
};
} // namespace

bool goToPassageOf(WindowContext &context, const QUuid &id, Why why)
{
    const Placement placement = context.app().placements.placementOf(id).value_or(Placement());
    if (!placement.passage) {
        context.say(Words::tr("This passage can’t be found in this edition of the text. What you made there is kept."));
        return false;
    }
    const Passage &passage = *placement.passage;
    Place place{passage.from.block, passage.language, {}};
    if (!passage.isWhole()) {
        const bool inOne = passage.from.block == passage.to.block;
        const int length = inOne ? passage.to.position - passage.from.position : 1;
        place.words = {passage.from.position, std::max(length, 1)};
    }
    context.navigator().go(place, why);
    if (placement.finding == Finding::PleaseCheck)
        context.say(Words::tr("The text has changed. Perhaps it is here: please check."));
    else if (placement.finding != Finding::Holds)
        context.say(Words::tr("The text has changed since. The passage was found again here."));
    return true;
}

} // namespace iamm
