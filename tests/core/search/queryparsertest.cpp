// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/search/queryparser.h"

#include "tests/support/printing.h"

#include <QStringList>

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

/// word "a phrase" beginning*
QString shown(const SearchQuery &query)
{
    QStringList parts;
    for (const SearchClause &clause : query.clauses) {
        const QString words = QStringList(clause.words.begin(), clause.words.end()).join(u' ');
        parts += (clause.phrase ? u'"' + words + u'"' : words) + (clause.beginning ? u"*"_s : QString());
    }
    return parts.join(u' ');
}

QString parsed(const QString &typed, Language language = Language::English)
{
    return shown(parseQuery(typed, language, Typing::Done));
}

QString beingTyped(const QString &typed)
{
    return shown(parseQuery(typed, Language::English, Typing::GoingOn));
}

TEST(QueryParser, WordsArePutInLowerCase)
{
    EXPECT_EQ(parsed(u"Assisted  Voluntary\tReturn"_s), u"assisted voluntary return"_s);
}

TEST(QueryParser, QuotesMakeAPhraseInAnyLanguagesQuotes)
{
    EXPECT_EQ(parsed(u"\"brain drain\" gain"_s), u"\"brain drain\" gain"_s);
    EXPECT_EQ(parsed(u"“brain drain”"_s), u"\"brain drain\""_s);
    EXPECT_EQ(parsed(u"«\u00a0fuite des cerveaux\u00a0»"_s, Language::French), u"\"fuite des cerveaux\""_s);
    EXPECT_EQ(parsed(u"migrants\"brain drain\"gain"_s), u"migrants \"brain drain\" gain"_s);
}

TEST(QueryParser, APhraseThatIsNotClosedGoesToTheEnd)
{
    EXPECT_EQ(parsed(u"policy \"brain drain"_s), u"policy \"brain drain\""_s);
    EXPECT_EQ(beingTyped(u"\"brain dra"_s), u"\"brain dra\"*"_s);
}

TEST(QueryParser, AStarMakesABeginning)
{
    EXPECT_EQ(parsed(u"migr* return"_s), u"migr* return"_s);
    EXPECT_EQ(parsed(u"\"common under\"*"_s), u"\"common under\"*"_s);
}

TEST(QueryParser, TheLastWordIsABeginningWhileItIsTyped)
{
    EXPECT_EQ(beingTyped(u"assisted ret"_s), u"assisted ret*"_s);
    EXPECT_EQ(beingTyped(u"assisted return "_s), u"assisted return"_s);
    EXPECT_EQ(beingTyped(u"\"assisted return\""_s), u"\"assisted return\""_s);
    EXPECT_EQ(parsed(u"assisted return"_s), u"assisted return"_s);
}

TEST(QueryParser, HyphensStayInsideWordsAndGoAtTheirEnds)
{
    EXPECT_EQ(parsed(u"co-operation"_s), u"co-operation"_s);
    EXPECT_EQ(parsed(u"co\u2011operation post–arrival"_s), u"co-operation post-arrival"_s);
    EXPECT_EQ(parsed(u"pre- not -term - –"_s), u"pre not term"_s);
    EXPECT_EQ(parsed(u"co\u00adoperation"_s), u"cooperation"_s);
}

TEST(QueryParser, ArticlesAndPossessivesAreNotSought)
{
    EXPECT_EQ(parsed(u"l'état qu’elles"_s, Language::French), u"état elles"_s);
    EXPECT_EQ(parsed(u"migrants' migrant's"_s), u"migrants migrant"_s);
    EXPECT_EQ(parsed(u"\"l'état\""_s, Language::French), u"\"l état\""_s);
}

TEST(QueryParser, WhatApostrophesJoinStaysTogether)
{
    EXPECT_EQ(parsed(u"aujourd’hui"_s, Language::French), u"\"aujourd hui\""_s);
    EXPECT_EQ(parsed(u"l'aujourd'hui main-d'œuvre"_s, Language::French), u"\"aujourd hui\" \"main d œuvre\""_s);
}

TEST(QueryParser, CommonWordsAreLeftOutBesideOthers)
{
    EXPECT_EQ(parsed(u"the return of migrants"_s), u"return migrants"_s);
    EXPECT_EQ(parsed(u"the"_s), u"the"_s);
    EXPECT_EQ(parsed(u"of the"_s), u"of the"_s);
    EXPECT_EQ(parsed(u"\"the return\""_s), u"\"the return\""_s);
    EXPECT_EQ(parsed(u"return in*"_s), u"return in*"_s);
    EXPECT_EQ(beingTyped(u"return in"_s), u"return in*"_s);
    EXPECT_EQ(parsed(u"traite de la personne"_s, Language::French), u"traite personne"_s);
    EXPECT_EQ(parsed(u"trata de personas"_s, Language::Spanish), u"trata personas"_s);
    EXPECT_EQ(parsed(u"no devolución"_s, Language::Spanish), u"no devolución"_s);
}

TEST(QueryParser, NumbersAndAddressesStayTogether)
{
    EXPECT_EQ(parsed(u"2,9"_s), u"\"2 9\""_s);
    EXPECT_EQ(parsed(u"migrants,refugees"_s), u"migrants refugees"_s);
    EXPECT_EQ(parsed(u"2.9 www.iom.int migration."_s), u"\"2 9\" \"www iom int\" migration"_s);
    EXPECT_EQ(parsed(u"kbartsch@iom.int"_s), u"\"kbartsch iom int\""_s);
}

TEST(QueryParser, WhatMeansNothingIsLeftOut)
{
    for (const QString &nothing : {u""_s, u"   "_s, u"\""_s, u"\"\""_s, u"*"_s, u"***"_s, u"()"_s, u"- -- –"_s, u"'"_s,
                                   u"\"*"_s, u"…"_s, u"\U0001F600"_s, QString(QChar(0xd800)), QString(QChar(0))})
        EXPECT_TRUE(parseQuery(nothing, Language::English, Typing::GoingOn).isEmpty()) << nothing.toStdString();
}

TEST(QueryParser, WordsThatMeanSomethingToTheDatabaseAreWords)
{
    EXPECT_EQ(parsed(u"w\"b AND (NOT text:x) NEAR(y, 3) ^z"_s), u"w \"b and not text x near y 3 z\""_s);
    EXPECT_EQ(parsed(u"entry/exit foo; DROP TABLE block"_s), u"entry exit foo drop table block"_s);
}

TEST(QueryParser, TheTypedTextIsKeptAsItIs)
{
    EXPECT_EQ(parseQuery(u" “A b "_s, Language::English, Typing::Done).typed, u" “A b "_s);
}

TEST(QueryParser, AVeryLongTextIsCutWithoutCuttingACharacter)
{
    const SearchQuery query = parseQuery(u"a"_s.repeated(399) + u"\U0001F600 b"_s, Language::English, Typing::Done);
    EXPECT_EQ(query.typed.size(), 399);
    size_t words = 0;
    for (const SearchClause &clause :
         parseQuery(u"w b \"c d\" "_s.repeated(60), Language::English, Typing::Done).clauses)
        words += clause.words.size();
    EXPECT_EQ(words, 24U);
}

} // namespace
} // namespace iamm
