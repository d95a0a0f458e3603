// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "tests/support/agendafixture.h"
#include "tests/support/printing.h"
#include "tests/texts/spellchecker.h"
#include "tests/texts/translatedtexts.h"

#include <QRegularExpression>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

class Spelling : public TextsTest {
protected:
    Spelling()
    {
        for (const DataRow &word : words()) {
            if (word.fields[0] == languageCode(language()))
                m_spelling.add(word.fields[1]);
        }
    }

    static std::vector<DataRow> words() { return rulesOf(u"words.tsv"_s, 3); }

    Spellchecker m_spelling{language()};
};

TEST_P(Spelling, isThatOfTheDictionary)
{
    for (const TextPair &pair : pairs())
        EXPECT_EQ(m_spelling.unknownWords(withoutNames(pair.translation, language())), QStringList()) << pair.id;
}

TEST_P(Spelling, OfTheTranslatorsNotesIsThatOfTheDictionary)
{
    // What a note quotes of the English text is English; an identifier is no word.
    static const QRegularExpression quotation(u"«[^»]*»|\\b[IVX]+[.-][\\w.-]+"_s);
    for (const Block &block : realAgenda().allBlocks()) {
        const BlockText *text = block.text(language());
        for (const TranslatorsNote &note : text ? text->notes : std::vector<TranslatorsNote>()) {
            const QString words = QString(note.note).remove(quotation);
            EXPECT_EQ(m_spelling.unknownWords(withoutNames(words, language())), QStringList())
                << block.id.value().toStdString();
        }
    }
}

TEST_P(Spelling, needsNoNameThatTheTextLacks)
{
    QString all;
    for (const TextPair &pair : pairs())
        all += pair.translation + u'\n';
    for (const DataRow &row : rulesOf(u"names.tsv"_s, 3)) {
        if (row.fields[0] == languageCode(language()) || row.fields[0] == "both"_L1) {
            EXPECT_TRUE(all.contains(row.fields[1])) << row.fields[1].toStdString();
        }
    }
}

TEST_P(Spelling, needsNoWordThatTheTextLacksOrTheDictionaryHas)
{
    const Spellchecker dictionary(language());
    QStringList unknown;
    for (const TextPair &pair : pairs())
        unknown += dictionary.unknownWords(withoutNames(pair.translation, language()).toLower());
    for (const Block &block : realAgenda().allBlocks()) {
        const BlockText *text = block.text(language());
        for (const TranslatorsNote &note : text ? text->notes : std::vector<TranslatorsNote>())
            unknown += dictionary.unknownWords(note.note.toLower());
    }
    for (const DataRow &row : words()) {
        if (row.fields[0] == languageCode(language())) {
            EXPECT_TRUE(unknown.contains(row.fields[1].toLower())) << row.fields[1].toStdString();
        }
    }
}

TEST_P(Spelling, findsAWordThatIsWrong)
{
    EXPECT_EQ(m_spelling.unknownWords(u"migraçion OIM 2003"_s), QStringList{u"migraçion"_s});
}

INSTANTIATE_TEST_SUITE_P(Agenda, Spelling, ::testing::Values(Language::French, Language::Spanish), languageName);

TEST(SpellingOfFrench, knowsElisions)
{
    const Spellchecker spelling(Language::French);
    EXPECT_EQ(spelling.unknownWords(u"L’accueil qu’aujourd’hui l’aceuil"_s), QStringList{u"l’aceuil"_s});
}

} // namespace
} // namespace iamm
