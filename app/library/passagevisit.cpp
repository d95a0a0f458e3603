// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/library/passagevisit.h"

#include "app/windowcontext.h"
#include "core/document/document.h"
#include "core/library/storedpassage.h"

#include <QCoreApplication>

#include <algorithm>

namespace iamm {

namespace {
/// The context of the words for translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(iamm::PassageVisit)
};
} // namespace

bool goToPassage(WindowContext &context, const StoredPassage &stored)
{
    const ResolvedPassage found = resolve(stored, context.document());
    if (found.fit == Fit::BlockMissing) {
        context.say(Words::tr("This passage is not in this edition of the text. What you made there is kept."));
        return false;
    }
    Place place{stored.from.block, stored.language, {}};
    if (found.passage && !found.passage->isWhole()) {
        const TextPoint &from = found.passage->from;
        const TextPoint &to = found.passage->to;
        place.words = {from.position, std::max(from.block == to.block ? to.position - from.position : 1, 1)};
    }
    context.navigator().go(place);
    if (found.fit == Fit::TextChanged && !stored.isWhole())
        context.say(Words::tr("The words have changed since. They stood in this place."));
    return true;
}

} // namespace iamm
