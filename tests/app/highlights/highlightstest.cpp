// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/highlights/highlightactions.h"

#include "app/appcontext.h"
#include "app/highlights/highlightmarks.h"
#include "app/library/colormenu.h"
#include "app/reader/colorlook.h"
#include "app/reader/readercolors.h"
#include "core/library/highlightedits.h"
#include "tests/support/libraryinwindow.h"
#include "tests/support/printing.h"

#include <QAction>
#include <QApplication>

#include <gmock/gmock.h>

#include <algorithm>
#include <cstdlib>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

class HighlightsTest : public LibraryInWindow {
protected:
    static constexpr int smoothed = 60;

    HighlightActions &actions() { return part<HighlightActions>(); }
    HighlightMarks &marks() { return part<HighlightMarks>(); }

    /// Ctrl+H and a key in the list of colours.
    void highlight(Qt::Key key)
    {
        QTest::keyClick(&view(), Qt::Key_H, Qt::ControlModifier);
        QWidget *menu = QApplication::activePopupWidget();
        ASSERT_TRUE(menu);
        QTest::keyClick(menu, key);
        ASSERT_TRUE(settled());
        backToWindow();
    }
    /// What the window system does when a list is closed; the offscreen one doesn't.
    void backToWindow()
    {
        (*m_window)->activateWindow();
        ASSERT_TRUE(waitUntil([this] { return (*m_window)->isActiveWindow(); }));
    }
    std::vector<const Highlight *> all() { return library().contents().all<Highlight>(); }
    std::vector<Decoration> marksAt(const BlockId &block, Language language = Language::English)
    {
        return marks().marks(block, language);
    }
    /// Marks the block, with nothing selected.
    void mark(const BlockId &block)
    {
        view().setSelection({});
        m_window->goTo(block.value());
    }
    /// Of this colour, or nearly: lines and letters are smoothed.
    int pixels(const QColor &color, int tolerance = 0)
    {
        const QImage image = view().viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += isNear(image.pixel(x, y), color, tolerance) ? 1 : 0;
        }
        return count;
    }
    static bool isNear(QRgb pixel, const QColor &color, int tolerance)
    {
        return std::abs(qRed(pixel) - color.red()) <= tolerance && std::abs(qGreen(pixel) - color.green()) <= tolerance
               && std::abs(qBlue(pixel) - color.blue()) <= tolerance;
    }
    ReaderColors colors() { return ReaderColors::from(view().palette()); }
};

TEST_F(HighlightsTest, CtrlHAndANumberColourTheSelectedWords)
{
    select(practice1, 0, practice1, 9);
    highlight(Qt::Key_3);
    ASSERT_EQ(all().size(), 1U);
    EXPECT_EQ(all().front()->color, AnnotationColor::Blue);
    EXPECT_EQ(all().front()->passage.quote, u"Promotion"_s);
    EXPECT_THAT(lastSaid(), HasSubstr("Highlighted: III.11.b, practice [1]"));
}

TEST_F(HighlightsTest, WithoutSelectionItIsTheMarkedBlock)
{
    mark(practice2);
    highlight(Qt::Key_1);
    ASSERT_EQ(all().size(), 1U);
    EXPECT_TRUE(all().front()->passage.isWhole());
    EXPECT_EQ(all().front()->passage.from.block, practice2);
}

TEST_F(HighlightsTest, ArrowsAndEnterChooseToo)
{
    mark(practice2);
    QTest::keyClick(&view(), Qt::Key_H, Qt::ControlModifier);
    QWidget *menu = QApplication::activePopupWidget();
    ASSERT_TRUE(menu);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    ASSERT_TRUE(settled());
    ASSERT_EQ(all().size(), 1U);
    EXPECT_EQ(all().front()->color, AnnotationColor::Green);
}

TEST_F(HighlightsTest, EscDoesNothing)
{
    mark(practice2);
    highlight(Qt::Key_Escape);
    EXPECT_FALSE(QApplication::activePopupWidget());
    EXPECT_TRUE(all().empty());
}

TEST_F(HighlightsTest, ASelectionMayGoOverSeveralBlocks)
{
    select(practice1, 13, practice2, 9);
    highlight(Qt::Key_2);
    ASSERT_EQ(all().size(), 1U);
    ASSERT_EQ(marksAt(practice1).size(), 1U);
    ASSERT_EQ(marksAt(practice2).size(), 1U);
    EXPECT_EQ(marksAt(practice1).front().range.start, 13);
    EXPECT_EQ(marksAt(practice2).front().range, (TextRange{0, 9}));
    EXPECT_TRUE(marksAt(practice3).empty());
}

TEST_F(HighlightsTest, TheSameWordsAgainGetTheOtherColour)
{
    select(practice1, 0, practice1, 9);
    highlight(Qt::Key_3);
    highlight(Qt::Key_4);
    ASSERT_EQ(all().size(), 1U);
    EXPECT_EQ(all().front()->color, AnnotationColor::Pink);
}

TEST_F(HighlightsTest, WithoutSelectionWhatIsHighlightedThereGetsTheColour)
{
    select(practice1, 0, practice1, 9);
    highlight(Qt::Key_3);
    mark(practice1);
    highlight(Qt::Key_5);
    ASSERT_EQ(all().size(), 1U);
    EXPECT_EQ(all().front()->color, AnnotationColor::Orange);
    EXPECT_EQ(all().front()->passage.quote, u"Promotion"_s);
}

TEST_F(HighlightsTest, TheListShowsWhichColourIsThere)
{
    mark(practice2);
    highlight(Qt::Key_6);
    QTest::keyClick(&view(), Qt::Key_H, Qt::ControlModifier);
    const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    ASSERT_TRUE(menu);
    QStringList checked;
    for (const QAction *action : menu->actions()) {
        if (action->isChecked())
            checked.append(action->text());
    }
    EXPECT_THAT(checked, ElementsAre(u"&6  Lilac"_s));
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
}

TEST_F(HighlightsTest, RemovingTakesWhatTheSelectionTouchesAndUndoBringsItBack)
{
    select(practice1, 0, practice1, 9);
    highlight(Qt::Key_3);
    mark(practice2);
    highlight(Qt::Key_1);
    select(practice1, 5, practice1, 12);
    actions().remove->trigger();
    ASSERT_TRUE(settled());
    ASSERT_EQ(all().size(), 1U);
    EXPECT_EQ(all().front()->passage.from.block, practice2);
    m_window->press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(settled());
    EXPECT_EQ(all().size(), 2U);
    select(practice3, 0, practice3, 3);
    actions().remove->trigger();
    EXPECT_THAT(lastSaid(), HasSubstr("Nothing is highlighted here"));
}

TEST_F(HighlightsTest, InAnotherLanguageTheBlockHasTheLetterAndNoWordsTheTint)
{
    select(practice1, 0, practice1, 9);
    highlight(Qt::Key_4);
    const std::vector<Decoration> french = marksAt(practice1, Language::French);
    ASSERT_EQ(french.size(), 1U);
    EXPECT_TRUE(french.front().range.isEmpty());
    EXPECT_EQ(french.front().color, AnnotationColor::Pink);
    m_window->context().setTextLanguages({Language::French});
    mark(practice1);
    EXPECT_EQ(pixels(colors().tint(AnnotationColor::Pink)), 0);
    EXPECT_GT(pixels(colors().line(AnnotationColor::Pink), smoothed), 0);
}

TEST_F(HighlightsTest, AWholeBlockIsTintedInEveryLanguage)
{
    mark(practice1);
    highlight(Qt::Key_3);
    EXPECT_FALSE(marksAt(practice1, Language::French).front().range.isEmpty());
}

TEST_F(HighlightsTest, TintLetterAndLineAreOnTheScreen)
{
    mark(practice2);
    for (const AnnotationColor color : allColors) {
        highlight(static_cast<Qt::Key>(Qt::Key_0 + static_cast<int>(color)));
        EXPECT_GT(pixels(colors().tint(color)), 200) << colorName(color).toStdString();
        EXPECT_GT(pixels(colors().line(color), smoothed), 3) << colorName(color).toStdString();
    }
}

TEST_F(HighlightsTest, AScreenReaderHearsTheColour)
{
    EXPECT_EQ(marks().description(practice2, Language::English), QString());
    mark(practice2);
    highlight(Qt::Key_1);
    EXPECT_EQ(marks().description(practice2, Language::English), u"highlighted: Yellow"_s);
}

TEST_F(HighlightsTest, AreThereAfterARestart)
{
    mark(practice2);
    highlight(Qt::Key_1);
    start();
    EXPECT_EQ(marksAt(practice2).size(), 1U);
}

TEST(ColourLetters, DifferFromEachOtherInEveryLanguage)
{
    InterfaceLanguage interface;
    for (const Language language : allLanguages) {
        interface.use(language);
        QStringList letters;
        for (const AnnotationColor color : allColors) {
            letters.append(colorLetter(color));
            EXPECT_EQ(letters.back().size(), 1) << colorName(color).toStdString();
        }
        EXPECT_EQ(letters.removeDuplicates(), 0) << languageCode(language).toStdString();
    }
    interface.use(Language::English);
}

} // namespace
} // namespace iamm
