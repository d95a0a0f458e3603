// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/terms/termplaces.h"

#include "core/document/document.h"
#include "core/terms/termforms.h"

namespace iamm {

std::vector<TermPlace> termPlaces(const std::vector<Term> &terms, const Document &document)
{
    std::vector<TermPlace> places;
    for (const Language language : document.languages()) {
        TermFinder finder(language);
        for (int number = 0; const Term &term : terms)
            finder.add(number++, formsOf(term.words[language].value_or(QString())));
        for (const Block &block : document.allBlocks()) {
            const BlockText *text = block.text(language);
            if (!text)
                continue;
            for (const TermMatch &match : finder.find(text->text))
                places.push_back({match.term, block.id, language, match.range, match.fit});
        }
    }
    return places;
}

} // namespace iamm
