// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/appcontext.h"
#include "app/interfacelanguage.h"
#include "app/reader/readercolors.h"
#include "app/reader/readerview.h"
#include "app/search/resultsview.h"
#include "app/search/searchfield.h"
#include "core/models/resultsmodel.h"
#include "tests/support/agendafixture.h"
#include "tests/support/capitalstranslator.h"
#include "tests/support/drivenwindow.h"
#include "tests/support/madeup.h"
#include "tests/support/printing.h"

#include <QAccessible>
#include <QApplication>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

/// What a person does who searches, and what they see of it.
class Searching final {
public:
    explicit Searching(DrivenWindow &window) : m_window(window) {}

    SearchField *field() { return m_window->findChild<SearchField *>(); }
    ReaderView *text() { return m_window->findChild<ReaderView *>(); }
    ResultsView *tree() { return m_window.named<ResultsView>(u"Search results"_s); }
    QLabel *saying(const QString &words) { return m_window.reading<QLabel>(words); }

    void type(const QString &words)
    {
        m_window.press(Qt::Key_K, Qt::ControlModifier);
        m_window.type(words);
    }
    /// Types and waits for results.
    bool find(const QString &words)
    {
        type(words);
        return waitUntil([this] { return rows() > 0; });
    }
    int rows() { return tree() ? tree()->model()->rowCount() : 0; }
    QModelIndex hit(int row)
    {
        const QAbstractItemModel *model = tree()->model();
        return model->index(row, 0, model->index(0, 0));
    }
    BlockId here() { return m_window.context().navigator().here(); }
    static BlockId idOf(const QModelIndex &index) { return BlockId(index.data(ResultsModel::BlockIdRole).toString()); }
    bool showsMatches()
    {
        const QImage image = text()->viewport()->grab().toImage();
        const QRgb match = ReaderColors::from(text()->palette()).match.rgb();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) == match)
                    return true;
            }
        }
        return false;
    }

private:
    DrivenWindow &m_window;
};

TEST(SearchWindow, TypingShowsResultsGroupedBySectionWithCounts)
{
    DrivenWindow window;
    Searching searching(window);
    EXPECT_EQ(searching.tree(), nullptr); // not made before it is seen
    ASSERT_TRUE(searching.find(u"voluntary return"_s));
    EXPECT_EQ(searching.tree()->model()->index(0, 0).data(), u"III.11.b Assisted Voluntary Return"_s);
    EXPECT_EQ(searching.tree()->model()->index(0, 0).data(ResultsModel::CountRole), 3);
    EXPECT_TRUE(searching.tree()->isExpanded(searching.tree()->model()->index(0, 0)));
    EXPECT_TRUE(waitUntil([&] { return !searching.tree()->visibleRegion().isEmpty(); }));
    const QLabel *summary = searching.saying(u"24 occurrence"_s);
    ASSERT_NE(summary, nullptr);
    EXPECT_TRUE(summary->text().contains(u"7 passage"_s));
    EXPECT_TRUE(summary->text().contains(u"1 heading"_s));
    EXPECT_TRUE(searching.field()->hasFocus());
    EXPECT_EQ(searching.field()->text(), u"voluntary return"_s);
}

TEST(SearchWindow, FoldsHyphensAndTakesTheLastWordAsABeginning)
{
    DrivenWindow window;
    Searching searching(window);
    ASSERT_TRUE(searching.find(u"cooperat"_s));
    const QString snippet = searching.hit(0).data().toString();
    EXPECT_TRUE(snippet.contains(u"cooperat"_s, Qt::CaseInsensitive)
                || snippet.contains(u"co-operat"_s, Qt::CaseInsensitive))
        << snippet.toStdString();
}

TEST(SearchWindow, EnterGoesToTheFirstResultEvenBeforeItIsFound)
{
    DrivenWindow window;
    Searching searching(window);
    searching.type(u"\"assisted voluntary return\""_s);
    window.press(Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return searching.here() == BlockId(u"III.11.b"_s); }));
    EXPECT_TRUE(searching.text()->hasFocus());
    EXPECT_EQ(searching.tree()->currentIndex(), searching.hit(0));
    EXPECT_TRUE(window.context().navigator().canGoBack());
}

TEST(SearchWindow, EnterStaysInTheFieldWhereNothingIsFound)
{
    DrivenWindow window;
    Searching searching(window);
    searching.type(u"zzz"_s);
    window.press(Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return searching.saying(u"Nothing found"_s) != nullptr; }));
    window.press(Qt::Key_Return);
    EXPECT_TRUE(searching.field()->hasFocus());
}

TEST(SearchWindow, OtherWordsAreAnotherSearchWithAPlaceBeforeItOfItsOwn)
{
    DrivenWindow window;
    Searching searching(window);
    window.goTo(u"II-3"_s);
    ASSERT_TRUE(searching.find(u"voluntary return"_s));
    window.press(Qt::Key_Return);
    const BlockId between = searching.here();
    searching.type(u"non-refoulement"_s);
    window.press(Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return searching.here() != between; }));
    window.press(Qt::Key_K, Qt::ControlModifier);
    window.press(Qt::Key_Escape);
    window.press(Qt::Key_Escape);
    EXPECT_EQ(searching.here(), between);
}

TEST(SearchWindow, MatchesAreMarkedInTheTextUntilTheFieldIsCleared)
{
    DrivenWindow window;
    Searching searching(window);
    ASSERT_TRUE(searching.find(u"voluntary return"_s));
    window.press(Qt::Key_Return);
    EXPECT_TRUE(searching.showsMatches());
    searching.type(u""_s);
    window.press(Qt::Key_Escape);
    ASSERT_TRUE(searching.field()->text().isEmpty());
    EXPECT_FALSE(searching.showsMatches());
}

TEST(SearchWindow, AltDownAndUpOpenResultAfterResultAsOneStepOfTheHistory)
{
    DrivenWindow window;
    Searching searching(window);
    const BlockId start = searching.here();
    ASSERT_TRUE(searching.find(u"voluntary return"_s));
    window.press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(searching.here(), Searching::idOf(searching.hit(0)));
    window.press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(searching.here(), Searching::idOf(searching.hit(1)));
    EXPECT_EQ(searching.tree()->currentIndex(), searching.hit(1));
    EXPECT_EQ(window.lastSaid(), u"Result 2 of 8"_s);
    window.press(Qt::Key_Up, Qt::AltModifier);
    window.press(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(window.lastSaid(), u"Result 8 of 8, from the other end"_s);
    EXPECT_TRUE(searching.field()->hasFocus());
    window.context().navigator().back();
    EXPECT_EQ(searching.here(), start);
}

TEST(SearchWindow, EscClearsThenReturnsToTextAndPlace)
{
    DrivenWindow window;
    Searching searching(window);
    window.goTo(u"II-3"_s);
    ASSERT_TRUE(searching.find(u"voluntary return"_s));
    window.press(Qt::Key_Return);
    ASSERT_EQ(searching.here(), BlockId(u"III.11.b"_s));
    window.press(Qt::Key_K, Qt::ControlModifier);
    window.press(Qt::Key_Escape);
    EXPECT_TRUE(searching.field()->text().isEmpty());
    EXPECT_EQ(searching.rows(), 0);
    EXPECT_EQ(searching.here(), BlockId(u"III.11.b"_s));
    window.press(Qt::Key_Escape);
    EXPECT_TRUE(searching.text()->hasFocus());
    EXPECT_EQ(searching.here(), BlockId(u"II-3"_s));
}

TEST(SearchWindow, WhoWentElsewhereIsNotTakenBack)
{
    DrivenWindow window;
    Searching searching(window);
    ASSERT_TRUE(searching.find(u"voluntary return"_s));
    window.press(Qt::Key_Return);
    EXPECT_NE(window.reading<QPushButton>(u"Return to where I was"_s), nullptr);
    window.goTo(u"II-3"_s);
    EXPECT_EQ(window.reading<QPushButton>(u"Return to where I was"_s), nullptr);
    window.press(Qt::Key_K, Qt::ControlModifier);
    window.press(Qt::Key_Escape);
    window.press(Qt::Key_Escape);
    EXPECT_EQ(searching.here(), BlockId(u"II-3"_s));
}

TEST(SearchWindow, TheButtonReturnsToThePlaceBefore)
{
    DrivenWindow window;
    Searching searching(window);
    window.goTo(u"II-3"_s);
    ASSERT_TRUE(searching.find(u"voluntary return"_s));
    window.press(Qt::Key_Down, Qt::AltModifier);
    window.press(Qt::Key_Down, Qt::AltModifier);
    auto *button = window.reading<QPushButton>(u"Return to where I was"_s);
    ASSERT_NE(button, nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(searching.here(), BlockId(u"II-3"_s));
    EXPECT_TRUE(searching.text()->hasFocus());
    EXPECT_FALSE(button->isVisible());
}

TEST(SearchWindow, ResultsAreReachedWithDownAndLeftWithEsc)
{
    DrivenWindow window;
    Searching searching(window);
    ASSERT_TRUE(searching.find(u"voluntary return"_s));
    window.press(Qt::Key_Down);
    ASSERT_TRUE(searching.tree()->hasFocus());
    EXPECT_EQ(searching.tree()->currentIndex(), searching.hit(0));
    window.press(Qt::Key_Down);
    window.press(Qt::Key_Escape);
    EXPECT_TRUE(searching.field()->hasFocus());
    EXPECT_EQ(searching.field()->text(), u"voluntary return"_s);
    window.press(Qt::Key_Down);
    window.press(Qt::Key_Return);
    EXPECT_EQ(searching.here(), Searching::idOf(searching.hit(1)));
    EXPECT_TRUE(searching.text()->hasFocus());
}

TEST(SearchWindow, AClickOpensAResultAndASection)
{
    DrivenWindow window;
    Searching searching(window);
    ASSERT_TRUE(searching.find(u"voluntary return"_s));
    const auto click = [&](const QModelIndex &index) {
        QTest::mouseClick(searching.tree()->viewport(), Qt::LeftButton, {},
                          searching.tree()->visualRect(index).center());
    };
    click(searching.hit(2));
    EXPECT_EQ(searching.here(), Searching::idOf(searching.hit(2)));
    EXPECT_TRUE(searching.tree()->hasFocus());
    click(searching.tree()->model()->index(0, 0));
    EXPECT_EQ(searching.here(), BlockId(u"III.11.b"_s));
}

TEST(SearchWindow, SlashSearchesFromTheTextOnly)
{
    DrivenWindow window;
    Searching searching(window);
    searching.text()->setFocus();
    window.press(Qt::Key_Slash);
    EXPECT_TRUE(searching.field()->hasFocus());
    window.press(Qt::Key_Slash);
    EXPECT_EQ(searching.field()->text(), u"/"_s);
}

TEST(SearchWindow, EscInTheTextLeadsBackToTheFieldWhileSomethingIsSought)
{
    DrivenWindow window;
    Searching searching(window);
    ASSERT_TRUE(searching.find(u"voluntary return"_s));
    window.press(Qt::Key_Return);
    ASSERT_TRUE(searching.text()->hasFocus());
    window.press(Qt::Key_Escape);
    EXPECT_TRUE(searching.field()->hasFocus());
}

TEST(SearchWindow, EscGivesUpASelectionBeforeItLeadsBackToTheField)
{
    DrivenWindow window;
    Searching searching(window);
    ASSERT_TRUE(searching.find(u"voluntary return"_s));
    window.press(Qt::Key_Return);
    window.press(Qt::Key_A, Qt::ControlModifier);
    window.press(Qt::Key_Escape);
    EXPECT_TRUE(searching.text()->hasFocus());
    window.press(Qt::Key_Escape);
    EXPECT_TRUE(searching.field()->hasFocus());
}

TEST(SearchWindow, NothingFoundSaysWhereAndOffersWhatMayHelp)
{
    DrivenWindow window;
    Searching searching(window);
    searching.type(u"\"return assisted\""_s);
    ASSERT_TRUE(waitUntil([&] {
        return searching.saying(u"Nothing found for \"return assisted\" in the whole English text."_s) != nullptr;
    }));
    QPushButton *offer = nullptr;
    ASSERT_TRUE(waitUntil([&] {
        offer = window.reading<QPushButton>(u"Search for the words, not the phrase"_s);
        return offer != nullptr;
    }));
    QTest::mouseClick(offer, Qt::LeftButton);
    ASSERT_TRUE(waitUntil([&] { return searching.rows() > 0; }));
    EXPECT_EQ(searching.field()->text(), u"return assisted"_s);
    EXPECT_EQ(window.reading<QPushButton>(u"Search for the words, not the phrase"_s), nullptr);
}

TEST(SearchWindow, SearchesInTheLanguageOfTheText)
{
    const Document document = withMadeUpLanguages(englishAgenda());
    DrivenWindow window(document);
    Searching searching(window);
    const BlockText *french = document.block(BlockId(u"III.11.a"_s))->text(Language::French);
    ASSERT_NE(french, nullptr);
    const QString word = french->text.section(u' ', 0, 0);
    searching.type(word);
    ASSERT_TRUE(waitUntil([&] { return window.reading<QPushButton>(u"Search the French text"_s) != nullptr; }));
    window.context().setTextLanguages({Language::French});
    ASSERT_TRUE(waitUntil([&] { return searching.rows() > 0; }));
    EXPECT_EQ(searching.field()->text(), word);
    window.press(Qt::Key_Return);
    EXPECT_TRUE(searching.showsMatches());
}

TEST(SearchWindow, ReferencesAreInTheTextsLanguageWhateverTheInterfaceSpeaks)
{
    const Document document = withMadeUpLanguages(englishAgenda());
    DrivenWindow window(document);
    Searching searching(window);
    ASSERT_TRUE(searching.find(u"cooperate with return arrangements"_s));
    const QPersistentModelIndex hit = searching.hit(0);
    window.program().context().interfaceLanguage.use(Language::Spanish);
    EXPECT_EQ(hit.data(ResultsModel::ReferenceRole).toString(), u"III.11.b, practice [2]"_s);
    window.context().setTextLanguages({Language::French});
    EXPECT_EQ(hit.data(ResultsModel::ReferenceRole).toString(), u"III.11.b, pratique [2]"_s);
    window.program().context().interfaceLanguage.use(Language::English);
}

TEST(SearchWindow, AMissingDatabaseIsSaidPlainlyAndTheTextStays)
{
    DrivenWindow window(realAgenda());
    ASSERT_TRUE(QFile::remove(window.folder() + u"/agenda.sqlite"_s));
    Searching searching(window);
    searching.type(u"return"_s);
    ASSERT_TRUE(waitUntil([&] { return searching.saying(u"Searching isn’t possible"_s) != nullptr; }));
    EXPECT_EQ(searching.rows(), 0);
    window.press(Qt::Key_Escape);
    EXPECT_EQ(searching.saying(u"Searching isn’t possible"_s), nullptr);
}

TEST(SearchWindow, ScreenReadersHearNamesAndRows)
{
    DrivenWindow window;
    Searching searching(window);
    EXPECT_EQ(searching.field()->accessibleName(), u"Search"_s);
    for (const QToolButton *button : searching.field()->findChildren<QToolButton *>())
        EXPECT_FALSE(button->text().isEmpty());
    ASSERT_TRUE(searching.find(u"voluntary return"_s));
    QAccessibleInterface *tree = QAccessible::queryAccessibleInterface(searching.tree());
    ASSERT_NE(tree, nullptr);
    EXPECT_EQ(tree->text(QAccessible::Name), u"Search results"_s);
    ASSERT_TRUE(waitUntil([&] { return tree->childCount() > 3; }));
    // The first child is the hidden header.
    EXPECT_TRUE(tree->child(1)->text(QAccessible::Name).startsWith(u"III.11.b Assisted Voluntary Return, 3 result"_s));
    EXPECT_EQ(tree->child(2)->text(QAccessible::Name), u"III.11.b: Assisted Voluntary Return"_s);
}

TEST(SearchWindow, WordsFollowTheInterfacesLanguage)
{
    DrivenWindow window;
    Searching searching(window);
    ASSERT_TRUE(searching.find(u"voluntary return"_s));
    const CapitalsTranslator capitals;
    EXPECT_EQ(searching.field()->accessibleName(), u"SEARCH"_s);
    EXPECT_NE(window.named<ResultsView>(u"SEARCH RESULTS"_s), nullptr);
    EXPECT_NE(searching.saying(u"24 OCCURRENCE(S) IN 7 PASSAGE(S), AND 1 HEADING(S)"_s), nullptr);
    EXPECT_EQ(window->findChild<QDockWidget *>(u"search"_s)->windowTitle(), u"SEARCH"_s);
}

} // namespace
} // namespace iamm
