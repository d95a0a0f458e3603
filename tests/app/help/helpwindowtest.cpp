// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/help/helpwindow.h"

#include "app/appcontext.h"
#include "app/help/helpview.h"
#include "app/interfacelanguage.h"
#include "app/reader/readercolors.h"
#include "app/reader/readerpane.h"
#include "app/settings.h"
#include "app/system/colors.h"
#include "tests/support/drivenwindow.h"
#include "tests/support/printing.h"

#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolButton>
#include <QTreeWidget>

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

class HelpWindowTest : public ::testing::Test {
protected:
    /// F1 where the focus is.
    void openHelp()
    {
        m_window.press(Qt::Key_F1);
        ASSERT_TRUE(help() && QTest::qWaitForWindowActive(help()));
    }
    /// Null: there is none to be seen.
    static HelpWindow *help()
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            auto *help = qobject_cast<HelpWindow *>(window);
            if (help && help->isVisible())
                return help;
        }
        return nullptr;
    }
    static HelpView &view() { return *help()->findChild<HelpView *>(); }
    static QLineEdit &field() { return *help()->findChild<QLineEdit *>(); }
    static QTreeWidget &topics() { return *help()->findChild<QTreeWidget *>(); }
    static QString found() { return topics().parentWidget()->findChild<QLabel *>()->text(); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(help()->focusWidget(), key, modifiers);
    }
    void follow(const QString &topic) { Q_EMIT view().anchorClicked(QUrl(u"help:"_s + topic)); }
    void use(Language language)
    {
        m_window.program().context().interfaceLanguage.use(language);
        QCoreApplication::processEvents(); // the windows' own words
        QCoreApplication::processEvents(); // and then the pages
    }
    /// Gives the focus to the pane and asks for help there.
    QString topicIn(const QString &pane)
    {
        auto *dock = m_window->findChild<QDockWidget *>(pane);
        dock->raise();
        EXPECT_TRUE(waitUntil([dock] { return !dock->visibleRegion().isEmpty(); }));
        dock->widget()->setFocus();
        EXPECT_TRUE(dock->isAncestorOf(m_window->focusWidget())) << pane.toStdString();
        openHelp();
        QString id = view().id();
        help()->close();
        m_window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&*m_window));
        return id;
    }

    DrivenWindow m_window;
};

TEST_F(HelpWindowTest, F1OpensTheFirstPageFromTheText)
{
    openHelp();
    EXPECT_EQ(view().id(), u"first-steps"_s);
    EXPECT_TRUE(view().toPlainText().startsWith("Find your way around"_L1));
    EXPECT_EQ(topics().currentItem()->text(0), u"Find your way around"_s);
}

TEST_F(HelpWindowTest, F1OpensThePageThatFitsWhereOneIs)
{
    for (const QString &pane : {u"contents"_s, u"bookmarks"_s, u"notes"_s})
        EXPECT_EQ(topicIn(pane), pane);
    m_window.press(Qt::Key_K, Qt::ControlModifier);
    m_window.type(u"return"_s);
    const auto *results = m_window->findChild<QDockWidget *>(u"search"_s);
    ASSERT_TRUE(waitUntil([&] { return results->findChild<QTreeView *>()->isVisible(); }));
    EXPECT_EQ(topicIn(u"search"_s), u"search"_s);
    m_window.press(Qt::Key_K, Qt::ControlModifier);
    openHelp();
    EXPECT_EQ(view().id(), u"search"_s);
}

TEST_F(HelpWindowTest, ThereIsOneAndItComesBackToTheFront)
{
    openHelp();
    const HelpWindow *first = help();
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&*m_window));
    m_window.press(Qt::Key_K, Qt::ControlModifier);
    openHelp();
    EXPECT_EQ(help(), first);
    EXPECT_EQ(view().id(), u"search"_s);
}

TEST_F(HelpWindowTest, ItGoesWithTheLastWindow)
{
    openHelp();
    EXPECT_FALSE(help()->testAttribute(Qt::WA_QuitOnClose));
    m_window->close();
    EXPECT_EQ(help(), nullptr);
}

TEST_F(HelpWindowTest, EscClearsTheSearchAndThenClosesTheWindow)
{
    openHelp();
    press(Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(field().hasFocus());
    QTest::keyClicks(&field(), u"cite"_s);
    press(Qt::Key_Escape);
    ASSERT_NE(help(), nullptr);
    EXPECT_TRUE(field().text().isEmpty());
    press(Qt::Key_Escape);
    EXPECT_EQ(help(), nullptr);
}

TEST_F(HelpWindowTest, ItsSizeIsRemembered)
{
    openHelp();
    help()->resize(640, 500);
    help()->close();
    HelpWindow another(m_window.program().context(), [] { return std::vector<MenuCommand>(); });
    EXPECT_EQ(another.size(), QSize(640, 500));
}

TEST_F(HelpWindowTest, TypingLeavesTheTopicsWithAllWordsAndCountsThem)
{
    openHelp();
    press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(&field(), u"backup"_s);
    const int count = topics().topLevelItemCount();
    EXPECT_GT(count, 1);
    EXPECT_EQ(found(), u"%1 topics found"_s.arg(count));
    QTest::keyClicks(&field(), u" xyzzy"_s);
    EXPECT_EQ(topics().topLevelItemCount(), 0);
    EXPECT_TRUE(found().contains(u"Try fewer words"_s)) << found().toStdString();
    field().clear();
    EXPECT_EQ(topics().topLevelItemCount(), 5) << "the parts";
    EXPECT_FALSE(topics().parentWidget()->findChild<QLabel *>()->isVisible());
}

TEST_F(HelpWindowTest, EnterOpensTheFirstTopicWithTheWordsMarked)
{
    openHelp();
    press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(&field(), u"citat"_s);
    const QString title = topics().topLevelItem(0)->text(0);
    press(Qt::Key_Return);
    EXPECT_TRUE(view().hasFocus());
    EXPECT_TRUE(view().toPlainText().startsWith(title)) << title.toStdString();
    EXPECT_EQ(topics().currentItem()->text(0), title);
    ASSERT_FALSE(view().extraSelections().isEmpty());
    for (const QTextEdit::ExtraSelection &mark : view().extraSelections())
        EXPECT_TRUE(mark.cursor.selectedText().startsWith("citat"_L1, Qt::CaseInsensitive))
            << mark.cursor.selectedText().toStdString();
}

TEST_F(HelpWindowTest, DownLeadsFromTheFieldToTheTopicsAndOpensThem)
{
    openHelp();
    press(Qt::Key_F, Qt::ControlModifier);
    press(Qt::Key_Down);
    EXPECT_TRUE(topics().hasFocus());
    press(Qt::Key_Down);
    EXPECT_EQ(view().id(), u"keyboard"_s);
}

TEST_F(HelpWindowTest, WordsAreFoundWithoutTheirAccentsInEachLanguage)
{
    openHelp();
    const std::tuple<Language, QString, QString> sought[] = {
        {Language::English, u"running order"_s, u"Prepare a meeting"_s},
        {Language::French, u"preparer reunion"_s, u"Préparer une réunion"_s},
        {Language::Spanish, u"practica marcador"_s, u"Poner un marcador en una práctica"_s},
    };
    for (const auto &[language, typed, title] : sought) {
        use(language);
        field().setText(typed);
        ASSERT_GT(topics().topLevelItemCount(), 0) << typed.toStdString();
        EXPECT_EQ(topics().topLevelItem(0)->text(0), title);
    }
}

TEST_F(HelpWindowTest, LinksLeadOnAndAltLeftLeadsBack)
{
    openHelp();
    follow(u"keys"_s);
    EXPECT_EQ(view().id(), u"keys"_s);
    EXPECT_EQ(topics().currentItem()->text(0), u"All keys"_s);
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(view().id(), u"first-steps"_s);
    EXPECT_EQ(topics().currentItem()->text(0), u"Find your way around"_s);
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(view().id(), u"keys"_s);
    EXPECT_TRUE(view().toPlainText().contains(u"Ctrl+D"_s)) << "filled when it comes back, too";
}

TEST_F(HelpWindowTest, NothingButItsOwnPagesIsOpened)
{
    openHelp();
    QFile file(m_window.folder() + u"/keys"_s);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write("somebody's file") > 0);
    file.close();
    for (const QString &link : {QUrl::fromLocalFile(file.fileName()).toString(), u"https://example.org/x"_s})
        Q_EMIT view().anchorClicked(QUrl(link));
    EXPECT_EQ(view().id(), u"first-steps"_s);
    view().setSource(QUrl::fromLocalFile(file.fileName()));
    EXPECT_FALSE(view().toPlainText().contains(u"somebody"_s));
}

TEST_F(HelpWindowTest, ItFollowsTheInterfacesLanguageOnTheSamePage)
{
    openHelp();
    follow(u"bookmarks"_s);
    use(Language::Spanish);
    EXPECT_EQ(view().id(), u"bookmarks"_s);
    EXPECT_TRUE(view().toPlainText().startsWith("Poner un marcador"_L1)) << view().toPlainText().left(40).toStdString();
    EXPECT_TRUE(view().toPlainText().contains(u"Marcadores ▸ Marcador en este pasaje"_s))
        << view().toPlainText().left(200).toStdString();
    EXPECT_EQ(field().accessibleName(), u"Buscar en la ayuda"_s);
    EXPECT_EQ(help()->windowTitle(), u"Ayuda – IAMM Browser"_s);
    EXPECT_EQ(topics().topLevelItem(0)->text(0), u"Primeros pasos"_s);
    use(Language::English);
    EXPECT_TRUE(view().toPlainText().contains(u"Bookmarks ▸ Bookmark This Passage"_s));
}

TEST_F(HelpWindowTest, LinksAndMarksCanBeReadInEveryColourScheme)
{
    openHelp();
    view().setSought(u"keys"_s, Language::English);
    for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark, ColorScheme::HighContrast}) {
        m_window.program().context().colors.use(scheme);
        QCoreApplication::processEvents();
        const QColor page = view().palette().color(QPalette::Base);
        int links = 0;
        for (QTextBlock block = view().document()->begin(); block.isValid(); block = block.next()) {
            for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
                const QTextCharFormat format = piece.fragment().charFormat();
                if (!format.isAnchor())
                    continue;
                EXPECT_GE(contrast(format.foreground().color(), page), 4.5) << static_cast<int>(scheme);
                ++links;
            }
        }
        EXPECT_GT(links, 0);
        ASSERT_FALSE(view().extraSelections().isEmpty());
        const QTextCharFormat mark = view().extraSelections().front().format;
        EXPECT_GE(contrast(mark.foreground().color(), mark.background().color()), 4.5) << static_cast<int>(scheme);
    }
}

TEST_F(HelpWindowTest, TheTextCanBeLargerAndAsUsualAgain)
{
    openHelp();
    const double usual = view().font().pointSizeF();
    press(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_GT(view().font().pointSizeF(), usual);
    press(Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(view().font().pointSizeF(), usual);
}

TEST_F(HelpWindowTest, ItSaysWhereTheLibraryReallyLies)
{
    openHelp();
    follow(u"data"_s);
    EXPECT_TRUE(view().toPlainText().contains(QDir::toNativeSeparators(m_window.folder() + u"/library"_s)))
        << view().toPlainText().left(300).toStdString();
}

TEST_F(HelpWindowTest, EverythingInItHasANameForScreenReaders)
{
    openHelp();
    for (const QWidget *part :
         {static_cast<QWidget *>(&field()), static_cast<QWidget *>(&topics()), static_cast<QWidget *>(&view())})
        EXPECT_FALSE(part->accessibleName().isEmpty()) << part->metaObject()->className();
    for (const QToolButton *button : help()->findChildren<QToolButton *>()) {
        const bool isNamed = !button->text().isEmpty() || !button->accessibleName().isEmpty();
        EXPECT_TRUE(isNamed || !button->isVisible());
    }
}

} // namespace
} // namespace iamm
