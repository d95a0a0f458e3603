// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/terms/termspane.h"

#include "app/appcontext.h"
#include "app/reader/readerview.h"
#include "app/terms/termactions.h"
#include "app/terms/termcard.h"
#include "core/models/termsmodel.h"
#include "tests/support/capitalstranslator.h"
#include "tests/support/drivenwindow.h"
#include "tests/support/printedtree.h"
#include "tests/support/printing.h"
#include "tests/support/sampledocument.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>

#include <gmock/gmock.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;
using ::testing::HasSubstr;

/// The pane of the Agenda's own termbase.
class TermsPaneTest : public ::testing::Test {
protected:
    TermsPaneTest()
    {
        m_window.part<TermActions>().lookUp->trigger();
        EXPECT_TRUE(waitUntil([this] { return m_window.named<QTreeView>(u"Terms"_s); }));
    }

    QLineEdit &field() { return *m_window.part<TermsPane>().findChild<QLineEdit *>(); }
    QTreeView &list() { return *m_window.named<QTreeView>(u"Terms"_s); }
    QTreeView &places() { return *m_window.named<QTreeView>(u"Places of the chosen term"_s); }
    std::string card() { return m_window.part<TermCard>().toPlainText().toStdString(); }
    QString firstRow() { return list().model()->index(0, 0).data().toString(); }
    void choose(const QString &words)
    {
        field().setText(words);
        field().setFocus();
        m_window.press(Qt::Key_Return);
    }
    BlockId here() { return m_window.context().navigator().here(); }

    DrivenWindow m_window;
};

TEST_F(TermsPaneTest, SaysWhatToDoAndWhoseTheTermbaseIs)
{
    EXPECT_TRUE(field().hasFocus());
    EXPECT_EQ(list().model()->rowCount(), 307);
    EXPECT_THAT(card(), HasSubstr("Choose a term to see it in three languages"));
    EXPECT_THAT(card(), HasSubstr("the work of this program’s authors and no part of the Agenda"));
}

TEST_F(TermsPaneTest, ATermIsFoundAsOneTypesInAnyLanguage)
{
    m_window.type(u"refugie"_s);
    EXPECT_THAT(firstRow().toStdString(), HasSubstr("réfugié"));
    field().setText(u"assisted vol"_s);
    EXPECT_EQ(firstRow(), u"assisted voluntary return (AVR)"_s);
    field().setText(u"no such term"_s);
    EXPECT_TRUE(m_window.reading<QLabel>(u"No term has these words. Try the beginning of a word"_s));
    m_window.press(Qt::Key_Escape);
    EXPECT_EQ(list().model()->rowCount(), 307);
}

TEST_F(TermsPaneTest, AChosenTermIsShownInThreeLanguagesWithItsSourceAndPlaces)
{
    choose(u"assisted voluntary return"_s);
    EXPECT_TRUE(list().hasFocus());
    EXPECT_THAT(card(), HasSubstr("English: assisted voluntary return (AVR)\nFrançais: aide au retour volontaire"));
    EXPECT_THAT(card(), HasSubstr("\nEspañol: retorno voluntario asistido"));
    EXPECT_THAT(card(), HasSubstr("\nSource and notes: iom.int FR/ES"));
    const QString tree = printedTree(*places().model());
    EXPECT_TRUE(tree.startsWith(u"In the English text: "_s)) << tree.toStdString();
    EXPECT_TRUE(tree.contains(u"Assisted Voluntary Return"_s));
}

TEST_F(TermsPaneTest, WhereNothingIsFoundNoOldTermLooksLikeTheAnswer)
{
    choose(u"assisted voluntary return"_s);
    field().setText(u"no such term"_s);
    EXPECT_THAT(card(), ::testing::Not(HasSubstr("assisted voluntary return")));
    EXPECT_EQ(places().model()->rowCount(), 0);
}

TEST_F(TermsPaneTest, FollowsTheInterfacesLanguageEvenInWhatMostNotesHaveInCommon)
{
    choose(u"burden sharing"_s);
    EXPECT_THAT(card(), HasSubstr("No source is known for the translations"));
    const CapitalsTranslator capitals;
    EXPECT_THAT(card(), HasSubstr("NO SOURCE IS KNOWN FOR THE TRANSLATIONS"));
    EXPECT_TRUE(m_window.named<QTreeView>(u"TERMS"_s));
}

TEST_F(TermsPaneTest, EnterAndClickGoToAPlace)
{
    choose(u"returnee"_s);
    m_window.press(Qt::Key_Return);
    EXPECT_TRUE(places().hasFocus());
    m_window.press(Qt::Key_Return);
    const BlockId first = here();
    EXPECT_TRUE(m_window.context().document().block(first)->text(Language::English)->text.contains(u"returnee"_s));
    const QModelIndex second = places().model()->index(1, 0, places().model()->index(0, 0));
    places().scrollTo(second);
    QTest::mouseClick(places().viewport(), Qt::LeftButton, {}, places().visualRect(second).center());
    EXPECT_NE(here(), first);
}

TEST_F(TermsPaneTest, EscLeadsBackToTheText)
{
    choose(u"returnee"_s);
    m_window.press(Qt::Key_Escape);
    EXPECT_TRUE(m_window.part<ReaderView>().hasFocus());
}

TEST_F(TermsPaneTest, CopiesTheTermAsTheListShowsIt)
{
    choose(u"partage de la charge"_s);
    m_window.press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), u"partage de la charge"_s);
    EXPECT_EQ(m_window.lastSaid(), u"Copied: partage de la charge"_s);
}

TEST_F(TermsPaneTest, ItsTextIsReadAndSelectedByKey)
{
    choose(u"returnee"_s);
    m_window.press(Qt::Key_Tab);
    ASSERT_TRUE(m_window.part<TermCard>().hasFocus());
    m_window.press(Qt::Key_A, Qt::ControlModifier);
    EXPECT_THAT(m_window.part<TermCard>().textCursor().selectedText().toStdString(), HasSubstr("returnee"));
    m_window.press(Qt::Key_Tab);
    EXPECT_TRUE(places().hasFocus()) << "Tab isn't trapped";
}

/// A document in three languages with a termbase of two terms.
class TermsInLanguagesTest : public ::testing::Test {
protected:
    static std::vector<Term> terms()
    {
        std::vector<Term> terms(2, Term{{}, u"unsourced"_s});
        terms[0].words[Language::English] = u"return"_s;
        terms[0].words[Language::French] = u"retour"_s;
        terms[0].words[Language::Spanish] = u"retorno"_s;
        terms[1].words[Language::English] = u"zebra"_s;
        terms[1].words[Language::French] = u"animal"_s;
        terms[1].words[Language::Spanish] = u"cebra"_s;
        return terms;
    }

    DrivenWindow m_window{sampleDocument(), {}, {}, terms()};
};

TEST_F(TermsInLanguagesTest, TheListFollowsTheTextAndAPlaceLeadsToItsLanguage)
{
    m_window.part<TermActions>().lookUp->trigger();
    ASSERT_TRUE(waitUntil([this] { return m_window.named<QTreeView>(u"Terms"_s); }));
    const auto *list = m_window.named<QTreeView>(u"Terms"_s);
    const QString before = printedTree(*list->model());
    m_window.part<TermsPane>().showTerm(0);
    auto *places = m_window.named<QTreeView>(u"Places of the chosen term"_s);
    const QString tree = printedTree(*places->model());
    EXPECT_TRUE(tree.contains(u"\nIn the French text: "_s)) << tree.toStdString();
    EXPECT_TRUE(tree.contains(u"\nIn the Spanish text: "_s)) << tree.toStdString();
    places->setFocus();
    places->setCurrentIndex(places->model()->index(0, 0, places->model()->index(1, 0)));
    m_window.press(Qt::Key_Return);
    EXPECT_EQ(m_window.context().textLanguages(), std::vector{Language::French});
    EXPECT_EQ(before, u"return | exact\nzebra | absent\n"_s);
    EXPECT_EQ(printedTree(*list->model()), u"animal | absent\nretour | exact\n"_s);
    EXPECT_EQ(list->currentIndex().data(TermsModel::TermRole), 0) << "the chosen one stays chosen";
}

} // namespace
} // namespace iamm
