// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/terms/termlookup.h"

#include "tests/support/printing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

Term term(const QString &english, const QString &french, const QString &spanish)
{
    Term term;
    term.words[Language::English] = english;
    term.words[Language::French] = french;
    term.words[Language::Spanish] = spanish;
    return term;
}

/// What is found, in the words of the language in which it is.
std::vector<QString> found(const QString &typed, Language shown = Language::English)
{
    const std::vector<Term> terms{
        term(u"refugee status"_s, u"statut de réfugié"_s, u"estatuto de refugiado"_s),
        term(u"11. Return"_s, u"11. Retour"_s, u"11. Retorno"_s),
        term(u"assisted voluntary return (AVR)"_s, u"retour volontaire assisté"_s, u"retorno voluntario asistido"_s),
        term(u"technical co-operation"_s, u"coopération technique"_s, u"cooperación técnica"_s),
        term(u"refugees"_s, u"réfugiés"_s, u"refugiados"_s),
        term(u"trafficker"_s, u"trafiquant (traite); auteur de la traite"_s, u"tratante"_s),
        term(u"human trafficking"_s, u"traite des êtres humains"_s, u"trata de personas"_s),
    };
    std::vector<QString> words;
    for (const FoundTerm &one : TermLookup(terms).find(typed, shown))
        words.push_back(*terms[static_cast<size_t>(one.term)].words[one.language]);
    return words;
}

TEST(TermLookup, WithoutWordsGivesAllInTheOrderOfTheShownLanguagesAlphabet)
{
    EXPECT_THAT(found({}),
                ElementsAre(u"assisted voluntary return (AVR)"_s, u"human trafficking"_s, u"refugee status"_s,
                            u"refugees"_s, u"11. Return"_s, u"technical co-operation"_s, u"trafficker"_s));
    EXPECT_EQ(found(u"  "_s, Language::French).front(), u"coopération technique"_s);
    EXPECT_EQ(found({}, Language::French)[1], u"réfugiés"_s) << "an accented letter isn't behind z";
}

TEST(TermLookup, FindsInAnyLanguageAndSaysInWhich)
{
    EXPECT_THAT(found(u"retorno"_s), ElementsAre(u"11. Retorno"_s, u"retorno voluntario asistido"_s));
    EXPECT_THAT(found(u"voluntary"_s, Language::Spanish), ElementsAre(u"assisted voluntary return (AVR)"_s));
}

TEST(TermLookup, TheShownLanguageComesFirstWhereSeveralHaveTheWords)
{
    EXPECT_THAT(found(u"ret"_s, Language::French), ElementsAre(u"11. Retour"_s, u"retour volontaire assisté"_s));
}

TEST(TermLookup, NeitherAccentsNorHyphensNorCapitalsMatter)
{
    EXPECT_EQ(found(u"REFUGIES"_s).front(), u"réfugiés"_s);
    EXPECT_THAT(found(u"technical cooperation"_s), ElementsAre(u"technical co-operation"_s));
    EXPECT_THAT(found(u"Co-opération"_s), ElementsAre(u"coopération technique"_s));
}

TEST(TermLookup, PutsTheWholeTermBeforeItsBeginningAndThatBeforeItsWords)
{
    EXPECT_THAT(found(u"return"_s), ElementsAre(u"11. Return"_s, u"assisted voluntary return (AVR)"_s));
    EXPECT_THAT(found(u"refugee"_s), ElementsAre(u"refugees"_s, u"refugee status"_s)) << "with another ending";
    EXPECT_THAT(found(u"volunt ret"_s), ElementsAre(u"assisted voluntary return (AVR)"_s)) << "beginnings of words";
    EXPECT_THAT(found(u"traite"_s),
                ElementsAre(u"traite des êtres humains"_s, u"trafiquant (traite); auteur de la traite"_s));
}

TEST(TermLookup, AmongEqualsTheAlphabetOfTheirLanguageDecides)
{
    EXPECT_THAT(found(u"retor"_s), ElementsAre(u"11. Retorno"_s, u"retorno voluntario asistido"_s));
}

TEST(TermLookup, AnAbbreviationIsTheWholeTermToo)
{
    const TermLookup lookup({term(u"AVR programme"_s, {}, {}), term(u"assisted voluntary return (AVR)"_s, {}, {})});
    EXPECT_THAT(lookup.find(u"avr"_s, Language::English),
                ElementsAre(FoundTerm{1, Language::English}, FoundTerm{0, Language::English}));
}

TEST(TermLookup, OtherEndingsAreFoundLast)
{
    EXPECT_THAT(found(u"assisting"_s), ElementsAre(u"assisted voluntary return (AVR)"_s));
    EXPECT_THAT(found(u"returns"_s), ElementsAre(u"11. Return"_s, u"assisted voluntary return (AVR)"_s));
}

TEST(TermLookup, FindsNothingWhereAWordIsNowhereOrIsNone)
{
    EXPECT_THAT(found(u"return visa"_s), IsEmpty());
    EXPECT_THAT(found(u"turn"_s), IsEmpty()) << "no word begins so";
    EXPECT_THAT(found(u"…"_s), IsEmpty());
    EXPECT_THAT(found(u"-"_s), IsEmpty());
}

} // namespace
} // namespace iamm
