// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/terms/termplaces.h"

#include "core/agenda/agendareader.h"
#include "tests/support/agendafixture.h"
#include "tests/support/printing.h"
#include "tests/support/smalldocument.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;

Term term(const QString &english)
{
    Term term;
    term.words[Language::English] = english;
    return term;
}

TEST(TermPlaces, AreInTheOrderOfTheText)
{
    const std::vector<TermPlace> places =
        termPlaces({term(u"state"_s), term(u"assisted return"_s), term(u"visa"_s)}, smallDocument());
    EXPECT_THAT(places,
                ElementsAre(TermPlace{0, BlockId(u"III-para1"_s), Language::English, {5, 6}, TermFit::Inflected},
                            TermPlace{1, BlockId(u"III.11.b"_s), Language::English, {0, 15}, TermFit::Exact},
                            TermPlace{0, BlockId(u"III.11.b-2"_s), Language::English, {21, 6}, TermFit::Inflected}));
}

TEST(TermPlaces, OfTheAgendaAreWhereItsTextHasTheWords)
{
    AgendaReader reader(agendaDatabase());
    const Document document = reader.document();
    const std::vector<Term> terms = reader.terms();
    ASSERT_EQ(terms.size(), 307U);
    const std::vector<TermPlace> places = reader.termPlaces(document);
    EXPECT_EQ(places, termPlaces(terms, document));
    const auto returns = std::ranges::find_if(
        terms, [](const Term &term) { return term.words[Language::English] == u"assisted voluntary return (AVR)"_s; });
    ASSERT_NE(returns, terms.end());
    const auto number = static_cast<int>(returns - terms.begin());
    std::vector<QString> found;
    for (const TermPlace &place : places) {
        if (place.term == number && place.language == Language::English && place.block == BlockId(u"III.11.b-para1"_s))
            found.push_back(
                document.block(place.block)->text(place.language)->text.mid(place.range.start, place.range.length));
    }
    EXPECT_THAT(found, ElementsAre(u"Assisted voluntary return"_s, u"AVR"_s));
}

} // namespace
} // namespace iamm
