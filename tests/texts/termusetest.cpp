// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/terms/termbase.h"
#include "core/terms/termforms.h"
#include "core/terms/termplaces.h"
#include "tests/support/agendafixture.h"
#include "tests/support/printing.h"
#include "tests/texts/translatedtexts.h"

#include <algorithm>
#include <map>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

const TermBase &termBase()
{
    static const TermBase terms(realSource().terms, termPlaces(realSource().terms, realAgenda()));
    return terms;
}

/// What a translation says in a block instead of a term of the termbase, and the reason.
struct Exception {
    QString block;
    QString english;
    QString instead;
};

std::vector<Exception> exceptions(Language language)
{
    std::vector<Exception> all;
    for (const DataRow &row : rulesOf(u"termexceptions.tsv"_s, 5)) {
        if (row.fields[0] == languageCode(language))
            all.push_back({row.fields[1], row.fields[2], row.fields[3]});
    }
    return all;
}

/// How often each term stands in an English block. Of places that overlap only the longest counts.
std::map<int, int> englishTerms(const Block &block)
{
    std::map<int, int> terms;
    for (const TermPlace &place : termBase().shownPlaces(block.id, Language::English)) {
        // How lists begin has a test of its own: "relativas a" is "relativas al" before a masculine noun.
        const bool isLead = block.kind == BlockKind::Lead && place.range.start == 0;
        if (!isLead && !termBase().term(place.term).isHeading)
            ++terms[place.term];
    }
    return terms;
}

class TermUse : public TextsTest {};

TEST_P(TermUse, followsTheTermbaseWhereverTheEnglishHasATermButForWhatHasAReason)
{
    std::vector<Exception> excepted = exceptions(language());
    for (const Block &block : realAgenda().allBlocks()) {
        if (isInThreeLanguages(block.id))
            continue;
        const auto there = termBase().placesIn(block.id, language());
        for (const auto &[term, count] : englishTerms(block)) {
            const QString &english = termBase().term(term).words[Language::English].value();
            auto found = static_cast<int>(std::ranges::count(there, term, &TermPlace::term));
            const auto exception = std::ranges::find_if(excepted, [&block, &english = english](const Exception &each) {
                return each.block == block.id.value() && each.english == english;
            });
            if (found < count && exception != excepted.end()) {
                found += static_cast<int>(block.text(language())->text.count(exception->instead));
                excepted.erase(exception);
            }
            EXPECT_GE(found, count) << block.id.value().toStdString() << ": " << english.toStdString();
        }
    }
    for (const Exception &exception : excepted)
        ADD_FAILURE() << "no longer needed: " << exception.block.toStdString() << ' '
                      << exception.english.toStdString();
}

TEST_P(TermUse, givesEachHeadingTheTermbasesWords)
{
    std::map<QString, QString> headings; // English to the translation
    for (const Term &term : termBase().terms()) {
        if (term.isHeading) {
            headings[withoutHeadingNumber(term.words[Language::English].value())] =
                withoutHeadingNumber(term.words[language()].value());
        }
    }
    for (const Section &section : realAgenda().sections()) {
        const Block &heading = *realAgenda().block(section.id);
        EXPECT_EQ(heading.text(language())->text, headings[heading.text(Language::English)->text]);
        EXPECT_EQ(section.contentsTitle[language()]->text, headings[section.contentsTitle[Language::English]->text]);
    }
}

INSTANTIATE_TEST_SUITE_P(Agenda, TermUse, ::testing::Values(Language::French, Language::Spanish), languageName);

} // namespace
} // namespace iamm
