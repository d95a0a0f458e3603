// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/terms/termbase.h"
#include "core/terms/termforms.h"
#include "core/terms/termplaces.h"
#include "tests/support/agendafixture.h"
#include "tests/support/printing.h"
#include "tests/texts/translatedtexts.h"

#include <algorithm>
#include <set>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

const TermBase &termBase()
{
    static const TermBase terms(realSource().terms, termPlaces(realSource().terms, realAgenda()));
    return terms;
}

/// "III.5-7: implementation": each term that stands in an English block and isn't said in the translation as the
/// termbase says it.
QStringList unusedTerms(Language language)
{
    QStringList unused;
    for (const Block &block : realAgenda().allBlocks()) {
        const auto there = termBase().placesIn(block.id, language);
        for (const TermPlace &place : termBase().shownPlaces(block.id, Language::English)) {
            // How lists begin has a test of its own: "relativas a" is "relativas al" before a masculine noun.
            if (block.kind == BlockKind::Lead && place.range.start == 0)
                continue;
            const Term &term = termBase().term(place.term);
            if (!term.isHeading && std::ranges::find(there, place.term, &TermPlace::term) == there.end())
                unused += block.id.value() + u": "_s + term.words[Language::English].value();
        }
    }
    unused.removeDuplicates();
    return unused;
}

/// Those that are meant to be otherwise, each with its reason.
QStringList exceptions(Language language)
{
    QStringList excepted;
    for (const DataRow &row : rulesOf(u"termexceptions.tsv"_s, 4)) {
        if (row.fields[0] == languageCode(language))
            excepted += row.fields[1] + u": "_s + row.fields[2];
    }
    return excepted;
}

QString listed(QStringList lines, const QStringList &without)
{
    lines.removeIf([&without](const QString &line) { return without.contains(line); });
    return lines.join(u'\n');
}

class TermUse : public TextsTest {};

TEST_P(TermUse, followsTheTermbaseButForWhatHasAReason)
{
    const QStringList unused = unusedTerms(language());
    const QStringList excepted = exceptions(language());
    EXPECT_EQ(listed(unused, excepted), QString());
    EXPECT_EQ(listed(excepted, unused), QString()) << "no longer needed";
}

TEST_P(TermUse, givesHeadingsTheTermbasesWords)
{
    std::set<QString> headings;
    for (const Term &term : termBase().terms()) {
        if (term.isHeading)
            headings.insert(withoutHeadingNumber(term.words[language()].value()));
    }
    for (const Section &section : realAgenda().sections()) {
        EXPECT_TRUE(headings.contains(realAgenda().block(section.id)->text(language())->text))
            << section.id.value().toStdString();
        EXPECT_TRUE(headings.contains(section.contentsTitle[language()]->text)) << section.id.value().toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Agenda, TermUse, ::testing::Values(Language::French, Language::Spanish), languageName);

} // namespace
} // namespace iamm
