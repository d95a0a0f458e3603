// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/source/termbaseparser.h"

#include "core/source/sourceerror.h"
#include "core/source/sourcetext.h"
#include "tests/support/agendafixture.h"
#include "tests/support/printing.h"

#include <QFile>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;
using ::testing::HasSubstr;

std::vector<Term> terms(const QByteArray &bytes)
{
    return parsedTerms({u"termbase.tsv"_s, bytes});
}

TEST(TermbaseParser, ReadsATermARowAndSaysWhichAreHeadings)
{
    const std::vector<Term> read =
        terms("en\tfr\tes\tnote\nvisa\tvisa\tvisado\tunsourced\n11. Return\t11. Retour\t11. Retorno\theading; IOM\n"
              "Notes\tNotes\tNotas\theading\nheading\ttitre\ttítulo\theading of a text\n");
    ASSERT_EQ(read.size(), 4U);
    EXPECT_EQ(read[0].words[Language::Spanish], u"visado"_s);
    EXPECT_EQ(read[0].note, u"unsourced"_s);
    EXPECT_FALSE(read[0].isHeading);
    EXPECT_EQ(read[1].note, u"IOM"_s);
    EXPECT_TRUE(read[1].isHeading);
    EXPECT_EQ(read[2].note, u""_s);
    EXPECT_TRUE(read[2].isHeading);
    EXPECT_EQ(read[3].note, u"heading of a text"_s);
    EXPECT_FALSE(read[3].isHeading);
}

TEST(TermbaseParser, SaysWhereAFileIsNone)
{
    const auto reason = [](const QByteArray &bytes) {
        try {
            terms(bytes);
        } catch (const SourceError &error) {
            return error.message().toStdString();
        }
        return std::string("read");
    };
    EXPECT_THAT(reason(""), HasSubstr("termbase.tsv:1"));
    EXPECT_THAT(reason("visa\tvisa\tvisado\tunsourced\n"), HasSubstr("name the columns"));
    EXPECT_THAT(reason("en\tfr\tes\tnote\nvisa\tvisa\tvisado\n"), HasSubstr("termbase.tsv:2"));
}

TEST(TermbaseParser, ReadsTheTermbaseWithEveryHeadingInIt)
{
    QFile file(agendaTextFolder() + u"/termbase.tsv"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const std::vector<Term> read = terms(file.readAll());
    EXPECT_EQ(read.size(), 307U);
    for (const Section &section : realAgenda().sections()) {
        const QString &title = realAgenda().block(section.id)->text(Language::English)->text;
        EXPECT_TRUE(std::ranges::any_of(read, [&title](const Term &term) {
            return term.isHeading && term.words[Language::English]->contains(title);
        })) << title.toStdString();
    }
}

} // namespace
} // namespace iamm
