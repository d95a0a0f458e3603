// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "tests/texts/typography.h"

#include "tests/support/agendafixture.h"
#include "tests/support/printing.h"
#include "tests/texts/translatedtexts.h"

#include <QSet>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

class TypographyOfTheText : public TextsTest {};

TEST_P(TypographyOfTheText, isThatOfItsLanguage)
{
    for (const TextPair &pair : pairs())
        EXPECT_EQ(typographyFaults(pair.translation, language()), QStringList()) << pair.id;
}

TEST_P(TypographyOfTheText, endsAsTheEnglishBlockDoes)
{
    const auto endOf = [](const QString &text) {
        const QChar last = text.back();
        return last == u'»' || last == u'”' ? QChar(u'"') : last.isPunct() ? last : QChar(u' ');
    };
    for (const TextPair &pair : pairs())
        EXPECT_EQ(endOf(pair.translation), endOf(pair.english)) << pair.id;
}

TEST_P(TypographyOfTheText, hasTheTranslatorsNotesAsTheTextItself)
{
    int notes = 0;
    for (const Block &block : realAgenda().allBlocks()) {
        const BlockText *text = block.text(language());
        for (const TranslatorsNote &note : text ? text->notes : std::vector<TranslatorsNote>()) {
            EXPECT_EQ(typographyFaults(note.note, language()), QStringList()) << block.id.value().toStdString();
            ++notes;
        }
    }
    EXPECT_GT(notes, 0);
}

INSTANTIATE_TEST_SUITE_P(Agenda, TypographyOfTheText, ::testing::Values(Language::French, Language::Spanish),
                         languageName);

/// A text as it should be, and the same with a fault.
struct Sample {
    Language language;
    QString right;
    QString wrong;
};

TEST(Typography, findsEachFault)
{
    const Language french = Language::French;
    const Language spanish = Language::Spanish;
    const std::vector<Sample> samples{{french, u"deux\u00A0: trois"_s, u"deux : trois"_s},
                                      {french, u"deux\u202F; trois"_s, u"deux\u00A0; trois"_s},
                                      {french, u"«\u00A0exode\u00A0»"_s, u"«exode\u00A0»"_s},
                                      {french, u"«\u00A0exode\u00A0»"_s, u"“exode”"_s},
                                      {french, u"l’État"_s, u"l'État"_s},
                                      {french, u"les États"_s, u"les Etats"_s},
                                      {french, u"de l’État"_s, u"de l’état"_s},
                                      {french, u"des États de transit"_s, u"des états de transit"_s},
                                      {french, u"Oui. À cette fin"_s, u"Oui. A cette fin"_s},
                                      {french, u"en état de partir"_s, u"en état  de partir"_s},
                                      {french, u"2,9\u00A0% de tous"_s, u"2.9\u00A0% de tous"_s},
                                      {french, u"2,9\u00A0% de tous"_s, u"2,9 % de tous"_s},
                                      {french, u"d’aider"_s, u"de aider"_s},
                                      {french, u"des gens, de les aider"_s, u"de les gens"_s},
                                      {french, u"de la loi"_s, u"de la la loi"_s},
                                      {french, u"un, deux"_s, u"un,deux"_s},
                                      {french, u"un, deux"_s, u"un , deux"_s},
                                      {french, u"un (deux)"_s, u"un ( deux)"_s},
                                      {french, u"un [...]"_s, u"un..."_s},
                                      {french, u"un – deux"_s, u"un - deux"_s},
                                      {french, u"un mot"_s, u"un \"mot"_s},
                                      {french, u"un mot"_s, u"un mot "_s},
                                      {french, u"les uns et les autres"_s, u"les un·e·s et les autres"_s},
                                      {spanish, u"dos: tres"_s, u"dos\u00A0: tres"_s},
                                      {spanish, u"«fuga»"_s, u"“fuga”"_s},
                                      {spanish, u"«una “fuga” así»"_s, u"« una “fuga” así»"_s},
                                      {spanish, u"los Estados de destino"_s, u"los estados de destino"_s},
                                      {spanish, u"el estado de derecho"_s, u"el estado de derecho "_s},
                                      {spanish, u"¿cuándo?"_s, u"cuándo?"_s},
                                      {spanish, u"los funcionarios"_s, u"l@s funcionarios"_s},
                                      {spanish, u"al Estado"_s, u"a el Estado"_s},
                                      {spanish, u"seguridad e higiene"_s, u"seguridad y higiene"_s},
                                      {spanish, u"uno u otro"_s, u"uno o otro"_s}};
    QSet<QString> found;
    for (const Sample &sample : samples) {
        EXPECT_EQ(typographyFaults(sample.right, sample.language), QStringList());
        const QStringList faults = typographyFaults(sample.wrong, sample.language);
        EXPECT_NE(faults, QStringList()) << sample.wrong.toStdString();
        for (const QString &fault : faults)
            found.insert(fault.section(u':', 0, 0));
    }
    for (const Language language : {french, spanish}) {
        for (const QString &rule : typographyRules(language))
            EXPECT_TRUE(found.contains(rule)) << "no sample: " << rule.toStdString();
    }
}

} // namespace
} // namespace iamm
