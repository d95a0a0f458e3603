// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/models/termplacesmodel.h"

#include "core/document/document.h"
#include "tests/support/printedtree.h"
#include "tests/support/printing.h"
#include "tests/support/smalldocument.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

class TermPlacesModelTest : public ::testing::Test {
protected:
    static std::vector<Term> terms()
    {
        std::vector<Term> terms(2);
        terms[0].words[Language::English] = u"return"_s;
        terms[1].words[Language::English] = u"visa"_s;
        terms[1].words[Language::French] = u"visa"_s;
        return terms;
    }

    const Document m_document = smallDocument();
    const TermBase m_base{terms(), termPlaces(terms(), m_document)};
    TermPlacesModel m_model{m_document};

private:
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(TermPlacesModelTest, ListsEveryPlaceBelowItsLanguage)
{
    m_model.show(m_base, 0);
    const QString places = printedTree(m_model);
    EXPECT_TRUE(places.startsWith(u"In the English text: 4 place"_s)) << places.toStdString();
    const QString practice =
        u"  Encouraging voluntary return over forced return in every case where it is possible.\n"_s;
    EXPECT_TRUE(places.contains(u"\n  Return\n  Assisted return\n"_s + practice + practice))
        << "one row for each place";
    EXPECT_TRUE(places.endsWith(u"\nNot in the French text\n"_s));
}

TEST_F(TermPlacesModelTest, APlaceHasItsReferenceAndItsWords)
{
    m_model.show(m_base, 0);
    const QModelIndex last = m_model.index(3, 0, m_model.index(0, 0));
    EXPECT_EQ(last.data(TermPlacesModel::ReferenceRole), u"III.11.b, practice [1]"_s);
    EXPECT_EQ((last.data(TermPlacesModel::WordsRole).value<QPair<int, int>>()), (QPair<int, int>(41, 6)));
    EXPECT_TRUE(last.data(Qt::AccessibleTextRole).toString().startsWith(u"III.11.b, practice [1]: Encouraging"_s));
    ASSERT_NE(m_model.place(last), nullptr);
    EXPECT_EQ(*m_model.place(last),
              (TermPlace{0, BlockId(u"III.11.b-1"_s), Language::English, {41, 6}, TermFit::Exact}));
    EXPECT_EQ(m_model.place(m_model.index(0, 0)), nullptr) << "a language";
}

TEST_F(TermPlacesModelTest, TellsReferencesInTheTextsLanguage)
{
    m_model.show(m_base, 0);
    m_model.setLanguage(Language::French);
    EXPECT_EQ(m_model.index(3, 0, m_model.index(0, 0)).data(TermPlacesModel::ReferenceRole),
              u"III.11.b, pratique [1]"_s);
}

TEST_F(TermPlacesModelTest, AnotherTermTakesThePlaceOfTheFirst)
{
    m_model.show(m_base, 0);
    m_model.show(m_base, 1);
    EXPECT_EQ(printedTree(m_model), u"Not in the English text\nNot in the French text\n"_s);
    m_model.show(m_base, std::nullopt);
    EXPECT_EQ(m_model.rowCount(), 0);
}

} // namespace
} // namespace iamm
