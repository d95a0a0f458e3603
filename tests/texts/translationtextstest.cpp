// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "tests/support/agendafixture.h"
#include "tests/support/printing.h"
#include "tests/texts/translatedtexts.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

class Translation : public TextsTest {};

TEST_P(Translation, hasEveryBlock)
{
    for (const Block &block : realAgenda().allBlocks())
        EXPECT_NE(block.text(language()), nullptr) << block.id.value().toStdString();
    for (const Section &section : realAgenda().sections())
        EXPECT_TRUE(section.contentsTitle[language()]) << section.id.value().toStdString();
}

TEST_P(Translation, leavesTheSlotsAndTheOrganisationsNamesAsTheyAre)
{
    for (const Block &block : realAgenda().allBlocks()) {
        if (block.kind == BlockKind::Open || isInThreeLanguages(block.id)) {
            EXPECT_EQ(block.text(language())->text, block.text(Language::English)->text)
                << block.id.value().toStdString();
        }
    }
}

/// Words that say a number, with its digits: "six" and 6.
std::map<QString, QString> numberWords(Language language)
{
    std::map<QString, QString> words;
    for (const DataRow &row : rulesOf(u"numberwords.tsv"_s, 3)) {
        if (row.fields[0] == languageCode(language))
            words[row.fields[1]] = row.fields[2];
    }
    return words;
}

/// The numbers of a text in its order, as digits with a decimal point; "six goals" is 6, "doubled" 2, and "175 million"
/// has a million after it.
QStringList numbersIn(const QString &text, const std::map<QString, QString> &words)
{
    static const QRegularExpression number(u"\\d+([.,]\\d+)?|(?<![\\p{L}-])\\p{L}+(?![\\p{L}-])"_s);
    QStringList numbers;
    for (auto match = number.globalMatch(text); match.hasNext();) {
        const QString found = match.next().captured();
        if (found[0].isDigit())
            numbers.append(QString(found).replace(u',', u'.'));
        else if (const auto word = words.find(found.toLower()); word != words.end())
            numbers.append(word->second);
    }
    return numbers;
}

TEST_P(Translation, hasTheNumbersAndYearsOfEachBlockInItsOrder)
{
    const std::map<QString, QString> words = numberWords(language());
    const std::map<QString, QString> englishWords = numberWords(Language::English);
    for (const TextPair &pair : pairs())
        EXPECT_EQ(numbersIn(pair.translation, words), numbersIn(pair.english, englishWords)) << pair.id;
}

/// How often each instrument and body is named, the longer names first: none is counted as part of another.
std::map<QString, int> instrumentsIn(QString text, int column)
{
    static const std::vector<DataRow> instruments = rulesOf(u"instruments.tsv"_s, 3);
    std::map<QString, int> counts;
    for (const DataRow &row : instruments) {
        const QString &name = row.fields[column];
        if (const auto count = static_cast<int>(text.count(name)); count > 0)
            counts[row.fields[1]] += count; // English spells some names in two ways
        text.replace(name, u"\uFFFC"_s);
    }
    return counts;
}

TEST_P(Translation, namesTheInstrumentsAndBodiesOfEachBlock)
{
    const int column = language() == Language::French ? 1 : 2;
    int named = 0;
    for (const TextPair &pair : pairs()) {
        const std::map<QString, int> english = instrumentsIn(pair.english, 0);
        EXPECT_EQ(instrumentsIn(pair.translation, column), english) << pair.id;
        named += static_cast<int>(english.size());
    }
    EXPECT_GT(named, 50);
}

TEST_P(Translation, isAboutAsLongAsTheEnglishText)
{
    qsizetype english = 0;
    qsizetype translation = 0;
    for (const TextPair &pair : pairs()) {
        english += pair.english.size();
        translation += pair.translation.size();
        const double ratio = double(pair.translation.size()) / double(pair.english.size());
        const bool isLong = pair.english.size() > 100;
        EXPECT_GT(ratio, isLong ? 0.8 : 0.3) << pair.id;
        EXPECT_LT(ratio, isLong ? 1.7 : 2.5) << pair.id;
    }
    EXPECT_GT(double(translation) / double(english), 1.05);
    EXPECT_LT(double(translation) / double(english), 1.35);
}

TEST_P(Translation, hasAsManySentencesAsTheEnglishText)
{
    static const QRegularExpression end(u"[.?!](?=\\s+\\p{Lu}|$)"_s);
    for (const TextPair &pair : pairs()) {
        const QString english = withoutNames(pair.english, language());
        const QString translation = withoutNames(pair.translation, language());
        EXPECT_EQ(translation.count(end), english.count(end)) << pair.id;
    }
}

/// A word of strength or denial in English, and what a block must have for it in each language.
struct Strength {
    QString english;
    QString french;
    QString spanish;
};

TEST_P(Translation, keepsWhatShouldNeedsToMayAndMustNotBe)
{
    const std::vector<Strength> strengths{
        {u"\\bshould\\b"_s, u"\\bdevrai(t|ent)\\b"_s, u"\\bdeberían?\\b"_s},
        {u"\\bneeds? to (be|respect|understand|find|take)\\b"_s, u"\\b(doi(t|vent)|faut|nécessaires?)\\b"_s,
         u"\\b(deben?|necesari[oa]s?|preciso|necesitan?)\\b"_s},
        {u"(?<!how )\\b(can|may)\\b"_s, u"\\b(peu(t|vent)|pouvant|puissent|pourr\\p{L}+|permet\\p{L}*)\\b"_s,
         u"\\b(pued\\p{L}+|podr\\p{L}+|permit\\p{L}+)\\b"_s},
        {u"\\b(not|no|without|non-binding|neither)\\b"_s, u"\\b(ne|n|pas|non|sans|absence|aucun|aucune|ni)\\b"_s,
         u"\\b(no|sin|ninguna?|ningún|ni)\\b"_s}};
    const auto has = [](const QString &text, const QString &pattern) {
        return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption
                                               | QRegularExpression::CaseInsensitiveOption)
            .match(text)
            .hasMatch();
    };
    for (const Strength &strength : strengths) {
        const QString &pattern = language() == Language::French ? strength.french : strength.spanish;
        for (const TextPair &pair : pairs()) {
            if (has(pair.english, strength.english)) {
                EXPECT_TRUE(has(pair.translation, pattern))
                    << pair.id << ' ' << strength.english.toStdString() << ": " << pair.translation.toStdString();
            }
        }
    }
}

TEST_P(Translation, hasNoEnglishLeft)
{
    // Words that English can't do without, and that French and Spanish have only as parts of names.
    static const QRegularExpression english(
        u"\\b(the|of|and|for|with|which|that|this|their|from|by|are|is|to|or|other|should)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    for (const TextPair &pair : pairs()) {
        const QString text = withoutNames(pair.translation, language());
        EXPECT_FALSE(english.match(text).hasMatch()) << pair.id << ": " << text.toStdString();
        constexpr qsizetype moreThanAWord = 20; // "Introduction" is French, too
        if (pair.english.size() > moreThanAWord) {
            EXPECT_NE(pair.translation, pair.english) << pair.id;
        }
    }
}

TEST_P(Translation, beginsEachListAlike)
{
    const QString lead =
        language() == Language::French ? u"Pratiques efficaces concernant "_s : u"Prácticas efectivas relativas a"_s;
    for (const TextPair &pair : pairs()) {
        if (pair.kind == BlockKind::Lead) {
            EXPECT_TRUE(pair.translation.startsWith(lead)) << pair.id << ": " << pair.translation.toStdString();
        }
    }
}

/// How nouns of an action or a quality end; the English slips into imperatives, a translation must not.
const QRegularExpression &nounEnding(Language language)
{
    static const QRegularExpression french(
        u"(tion|sion|ment|ance|ence|ude|ure|ange|age|té|cte|on|soutien|mise|prise|aide|recours|suivi|appui)s?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression spanish(
        u"(ción|sión|miento|ncia|dad|ura|anza|ambio|apoyo|uso|mejora|ayuda|esto|puesta|toma)(es|s)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return language == Language::French ? french : spanish;
}

TEST_P(Translation, saysAPracticeAsANounPhrase)
{
    // Whole sentences in English, too; and practices that begin with an adjective, an article or another noun.
    const QStringList sentences{u"III.1.a-3"_s, u"III.3-1"_s, u"III.3.c-1"_s};
    const QStringList others =
        language() == Language::French
            ? QStringList{u"Réponse"_s,   u"Réponses"_s,  u"Retour"_s,      u"Maintien"_s, u"Meilleure"_s,
                          u"Meilleurs"_s, u"Poursuite"_s, u"Dispositifs"_s, u"Pour"_s,     u"Examen"_s,
                          u"Octroi"_s,    u"Dialogue"_s,  u"Campagnes"_s}
            : QStringList{u"Retorno"_s, u"Examen"_s,   u"Estudio"_s,    u"Mejor"_s,      u"Mejores"_s,    u"Mayor"_s,
                          u"En"_s,      u"Campañas"_s, u"Diálogo"_s,    u"Respuestas"_s, u"Medidas"_s,    u"Fomento"_s,
                          u"Aumento"_s, u"Logro"_s,    u"Suministro"_s, u"Desarrollo"_s, u"Condiciones"_s};
    for (const TextPair &pair : pairs()) {
        if (pair.kind != BlockKind::Practice || sentences.contains(QString::fromStdString(pair.id)))
            continue;
        const QString first = pair.translation.section(u' ', 0, 0).remove(u',');
        EXPECT_TRUE(nounEnding(language()).match(first).hasMatch() || others.contains(first))
            << pair.id << ": " << pair.translation.toStdString();
    }
}

/// Whether a text speaks of trafficking in persons, and whether of smuggling of migrants.
struct Crimes {
    bool trafficking = false;
    bool smuggling = false;
    bool operator==(const Crimes &) const = default;
};

std::ostream &operator<<(std::ostream &out, const Crimes &crimes)
{
    return out << (crimes.trafficking ? "trafficking " : "") << (crimes.smuggling ? "smuggling" : "");
}

Crimes crimesIn(const QString &text, Language language)
{
    const auto speaks = [&text](const QString &expression) {
        return QRegularExpression(expression, QRegularExpression::CaseInsensitiveOption
                                                  | QRegularExpression::UseUnicodePropertiesOption)
            .match(text)
            .hasMatch();
    };
    // Forms of the verbs traiter and tratar are none of it, and drugs and arms aren't smuggled people.
    if (language == Language::French)
        return {
            speaks(u"\\b(la|de|cette) traite\\b|^traite\\b"_s),
            speaks(
                u"trafic illicite(?! (de stupéfiants|de drogues|d’armes))|\\bpasseurs?\\b|trafiquants? de migrants"_s)};
    if (language == Language::Spanish)
        return {speaks(u"\\b(la|de|esa) trata\\b|^trata\\b|\\btratantes?\\b"_s),
                speaks(u"tráfico ilícito(?! de (drogas|armas))|\\btraficantes?\\b"_s)};
    return {speaks(u"(?<!arms )traffick"_s), speaks(u"smuggl"_s)};
}

TEST_P(Translation, neverMixesTraffickingWithSmuggling)
{
    static const QRegularExpression mixed(
        u"traite (de|des) migrants|trafic (illicite )?(de|des) (personnes|êtres humains)|trata de migrantes|"
        "tráfico (ilícito )?de (personas|seres humanos)"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const TextPair &pair : pairs())
        EXPECT_FALSE(mixed.match(pair.translation).hasMatch()) << pair.id;
    for (const TextPair &pair : pairs())
        EXPECT_EQ(crimesIn(pair.translation, language()), crimesIn(pair.english, Language::English)) << pair.id;
}

INSTANTIATE_TEST_SUITE_P(Agenda, Translation, ::testing::Values(Language::French, Language::Spanish), languageName);

} // namespace
} // namespace iamm
