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
        if (block.kind == BlockKind::Open || block.text(Language::English)->text.startsWith("OIM "_L1)) {
            EXPECT_EQ(block.text(language())->text, block.text(Language::English)->text)
                << block.id.value().toStdString();
        }
    }
}

/// The numbers of a text in its order, as digits with a decimal point; "six goals" is 6.
QStringList numbersIn(const QString &text, Language language)
{
    static const std::map<Language, std::map<QString, QString>> words{
        {Language::English, {{u"two"_s, u"2"_s}, {u"six"_s, u"6"_s}}},
        {Language::French, {{u"deux"_s, u"2"_s}, {u"six"_s, u"6"_s}}},
        {Language::Spanish, {{u"dos"_s, u"2"_s}, {u"seis"_s, u"6"_s}}}};
    static const QRegularExpression number(u"\\d+([.,]\\d+)?|(?<![\\p{L}-])\\p{L}+(?![\\p{L}-])"_s);
    QStringList numbers;
    for (auto match = number.globalMatch(text); match.hasNext();) {
        const QString found = match.next().captured();
        if (found[0].isDigit())
            numbers.append(QString(found).replace(u',', u'.'));
        else if (const auto word = words.at(language).find(found.toLower()); word != words.at(language).end())
            numbers.append(word->second);
    }
    numbers.sort();
    return numbers;
}

TEST_P(Translation, hasTheNumbersAndYearsOfEachBlock)
{
    for (const TextPair &pair : pairs())
        EXPECT_EQ(numbersIn(pair.translation, language()), numbersIn(pair.english, Language::English)) << pair.id;
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

TEST_P(Translation, hasNoEnglishLeft)
{
    // Words that English can't do without, and that neither French nor Spanish has.
    static const QRegularExpression english(
        u"\\b(the|of|and|for|with|which|that|this|their|from|by|are|is|to|or|other|should|migrants' own|migration and)\\b"_s,
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

TEST_P(Translation, saysAPracticeAsANounPhrase)
{
    // An infinitive at the beginning.
    static const QRegularExpression french(u"^\\p{L}+(er|ir|oir|ttre|dre|ire)\\b"_s);
    static const QRegularExpression spanish(u"^\\p{L}+(ar|er|ir)(se)?\\b"_s);
    for (const TextPair &pair : pairs()) {
        if (pair.kind == BlockKind::Practice) {
            EXPECT_FALSE((language() == Language::French ? french : spanish).match(pair.translation).hasMatch())
                << pair.id << ": " << pair.translation.toStdString();
        }
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
    for (const TextPair &pair : pairs())
        EXPECT_EQ(crimesIn(pair.translation, language()), crimesIn(pair.english, Language::English)) << pair.id;
}

INSTANTIATE_TEST_SUITE_P(Agenda, Translation, ::testing::Values(Language::French, Language::Spanish), languageName);

} // namespace
} // namespace iamm
