// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/models/termsmodel.h"

#include "core/terms/termbase.h"
#include "tests/support/printedtree.h"
#include "tests/support/printing.h"
#include "tests/support/smalldocument.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

Term term(const QString &english, const QString &french, bool isHeading = false)
{
    Term term;
    term.words[Language::English] = english;
    term.words[Language::French] = french;
    term.words[Language::Spanish] = QString();
    term.isHeading = isHeading;
    return term;
}

class TermsModelTest : public ::testing::Test {
protected:
    TermsModelTest() { m_model.setTerms(m_base, m_lookup); }

    const std::vector<Term> m_terms{term(u"state"_s, u"État"_s), term(u"voluntary return"_s, u"retour volontaire"_s),
                                    term(u"11. Return"_s, u"11. Retour"_s, true), term(u"visa"_s, u"visa"_s)};
    const TermBase m_base{m_terms, termPlaces(m_terms, smallDocument())};
    const TermLookup m_lookup{m_terms};
    TermsModel m_model;

private:
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(TermsModelTest, HasNoRowsBeforeItHasTerms)
{
    TermsModel model;
    model.setTyped(u"state"_s);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(TermsModelTest, ShowsEachTermAndWhetherItStandsInTheText)
{
    EXPECT_EQ(printedTree(m_model), u"Return | exact\nstate | inflected\nvisa | absent\nvoluntary return | exact\n"_s);
    EXPECT_EQ(m_model.headerData(TermsModel::StandingColumn, Qt::Horizontal), u"English text"_s);
}

TEST_F(TermsModelTest, FollowsTheTextsLanguage)
{
    m_model.setLanguage(Language::French);
    EXPECT_EQ(printedTree(m_model), u"État | absent\nRetour | absent\nretour volontaire | absent\nvisa | absent\n"_s);
    EXPECT_EQ(m_model.headerData(TermsModel::StandingColumn, Qt::Horizontal), u"French text"_s);
    m_model.setLanguage(Language::Spanish);
    EXPECT_EQ(m_model.index(1, 0).data(), u"state"_s) << "in English where the termbase has no other words";
}

TEST_F(TermsModelTest, ShowsATermInTheWordsInWhichItIsFound)
{
    m_model.setTyped(u"retour"_s);
    EXPECT_EQ(printedTree(m_model), u"Retour | exact\nretour volontaire | exact\n"_s);
    m_model.setTyped(u"nothing"_s);
    EXPECT_EQ(m_model.rowCount(), 0);
    m_model.setTyped({});
    EXPECT_EQ(m_model.rowCount(), 4);
}

TEST_F(TermsModelTest, ARowIsReadOutInFull)
{
    const auto spoken = [this](int row) { return m_model.index(row, 0).data(Qt::AccessibleTextRole).toString(); };
    EXPECT_TRUE(spoken(0).startsWith(u"Return: stands in the English text, 4 place"_s)) << spoken(0).toStdString();
    EXPECT_TRUE(spoken(1).startsWith(u"state: stands in the English text inflected, 2 place"_s));
    EXPECT_EQ(spoken(2), u"visa: not in the English text"_s);
}

TEST_F(TermsModelTest, FindsATermsRow)
{
    EXPECT_EQ(m_model.indexOf(3), m_model.index(2, 0));
    EXPECT_EQ(m_model.term(m_model.index(2, 1)), 3);
    EXPECT_EQ(m_model.term({}), std::nullopt);
    m_model.setTyped(u"state"_s);
    EXPECT_FALSE(m_model.indexOf(3).isValid());
}

} // namespace
} // namespace iamm
