// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/search/lexicon.h"

#include "core/search/foldedtext.h"
#include "core/search/lexiconexceptions.h"
#include "core/search/stemmer.h"

#include "tests/support/printing.h"

#include <QStringList>

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

Lexicon lexiconOf(const QStringList &words)
{
    const Stemmer stemmer(Language::English);
    std::vector<WordForm> forms;
    for (const QString &word : words) {
        const QString key = foldedKey(word, Language::English);
        forms.push_back({word, key, key, stemmer.stem(word)});
    }
    return {Language::English, forms};
}

QString shown(const std::vector<const WordForm *> &forms)
{
    QStringList words;
    for (const WordForm *form : forms)
        words += form->form;
    return words.join(u' ');
}

TEST(Lexicon, AWordStandsForItsSpellingsAndItsEndings)
{
    const Lexicon lexicon = lexiconOf({u"co-operation"_s, u"cooperation"_s, u"co-operate"_s, u"operation"_s});
    const Lexicon::Expansion expansion = lexicon.expand(u"Cooperation");
    EXPECT_EQ(shown(expansion.exact), u"co-operation cooperation"_s);
    EXPECT_EQ(shown(expansion.inflected), u"co-operate"_s);
}

TEST(Lexicon, AWordThatTheTextLacksStandsForItsEndings)
{
    const Lexicon lexicon = lexiconOf({u"return"_s, u"returned"_s});
    EXPECT_EQ(shown(lexicon.expand(u"returning").inflected), u"return returned"_s);
    EXPECT_TRUE(lexicon.expand(u"nothing").isEmpty());
    EXPECT_TRUE(lexicon.expand(u"").isEmpty());
}

TEST(Lexicon, BeginningsAreFoundInAnySpelling)
{
    const Lexicon lexicon = lexiconOf({u"co-operate"_s, u"cooperation"_s, u"coordination"_s, u"organisation"_s});
    EXPECT_EQ(shown(lexicon.beginningWith(u"coop")), u"co-operate cooperation"_s);
    EXPECT_EQ(shown(lexicon.beginningWith(u"organiz")), u"organisation"_s);
    EXPECT_EQ(shown(lexicon.beginningWith(u"z")), u""_s);
    EXPECT_EQ(shown(lexicon.beginningWith(u"")), u""_s);
}

TEST(Lexicon, WordsAreOneOnlyWhereTheTextHasAHyphen)
{
    const Lexicon lexicon = lexiconOf({u"co-operation"_s, u"information"_s});
    EXPECT_TRUE(lexicon.isHyphenated(u"cooperation"));
    EXPECT_FALSE(lexicon.isHyphenated(u"information"));
}

TEST(Stemmer, IzeIsIseBeforeTheEndingGoes)
{
    const Stemmer stemmer(Language::English);
    EXPECT_EQ(stemmer.stem(u"naturalization"), stemmer.stem(u"naturalised"));
    EXPECT_EQ(stemmer.stem(u"globalization"), stemmer.stem(u"globalised"));
    EXPECT_NE(stemmer.stem(u"globalization"), stemmer.stem(u"global"));
}

TEST(Stemmer, TakesTheAccentsIntoAccountAndGivesNone)
{
    const Stemmer stemmer(Language::French);
    EXPECT_EQ(stemmer.stem(u"réfugiés"), stemmer.stem(u"réfugié"));
    EXPECT_EQ(stemmer.stem(u"réfugiés"), u"refugi"_s);
}

TEST(LexiconExceptions, EachLanguageHasItsOwn)
{
    const LexiconExceptions exceptions(u"# a remark\nen\tspelling\tlabour\tlabor\nfr\tfamily\tfoi\tfois\n"_s,
                                       Language::English);
    EXPECT_EQ(exceptions.spellingOf(u"labor"_s), u"labour"_s);
    EXPECT_EQ(exceptions.spellingOf(u"labour"_s), u"labour"_s);
    EXPECT_TRUE(exceptions.familyOf(u"fois"_s).isNull());
    EXPECT_EQ(exceptions.words().size(), 2);
}

TEST(LexiconExceptions, RelatedWordsAreAFamilyAndNoEndings)
{
    const LexiconExceptions exceptions(u"en\trelated\tmigrant\tmigration\nen\tfamily\tnation\tnations\n"_s,
                                       Language::English);
    EXPECT_EQ(exceptions.familyOf(u"migration"_s), exceptions.familyOf(u"migrant"_s));
    EXPECT_TRUE(exceptions.endingOf(u"migration"_s).isNull());
    EXPECT_EQ(exceptions.endingOf(u"nations"_s), exceptions.familyOf(u"nation"_s));
}

TEST(LexiconExceptions, AFamilyIsNoStemOfOtherWords)
{
    const Stemmer stemmer(Language::Spanish);
    const LexiconExceptions exceptions(u"es\tfamily\torden\tórdenes\n"_s, Language::Spanish);
    EXPECT_EQ(exceptions.familyOf(u"orden"_s), exceptions.familyOf(u"órdenes"_s));
    EXPECT_NE(exceptions.familyOf(u"orden"_s), stemmer.stem(u"ordenada"));
}

TEST(LexiconExceptions, ALineThatIsNoneIsRefusedWithItsNumber)
{
    for (const QString &line : {u"en\tspelling"_s, u"xx\tfamily\ta\tb"_s, u"en\tother\ta\tb"_s, u"labour labor"_s}) {
        try {
            const LexiconExceptions exceptions(u"# a remark\n"_s + line, Language::English);
            ADD_FAILURE() << line.toStdString();
        } catch (const std::runtime_error &error) {
            EXPECT_NE(QString::fromUtf8(error.what()).indexOf(u"line 2"_s), -1);
        }
    }
}

TEST(LexiconExceptions, TheCompiledInOnesCanBeRead)
{
    for (const Language language : allLanguages)
        EXPECT_FALSE(LexiconExceptions::forLanguage(language).words().isEmpty());
}

} // namespace
} // namespace iamm
