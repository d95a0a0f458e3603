// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/mainwindow.h"

#include "app/appcontext.h"
#include "app/contents/contentspane.h"
#include "app/gotodialog.h"
#include "app/interfacelanguage.h"
#include "app/notes/notespane.h"
#include "app/reader/findbar.h"
#include "app/reader/readerpane.h"
#include "app/reader/readerview.h"
#include "app/settings.h"
#include "app/settingsdialog.h"
#include "app/windowlist.h"
#include "core/models/contentsmodel.h"
#include "tests/support/agendafixture.h"
#include "tests/support/capitalstranslator.h"
#include "tests/support/drivenwindow.h"
#include "tests/support/madeup.h"
#include "tests/support/printing.h"

#include <QAbstractButton>
#include <QAbstractProxyModel>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QStatusBar>
#include <QToolButton>
#include <QTreeView>

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

class WindowTest : public ::testing::Test {
protected:
    BlockId here() { return m_window.context().navigator().here(); }
    QTreeView &contents() { return *m_window.part<ContentsPane>().findChild<QTreeView *>(); }

    DrivenWindow m_window;
};

TEST_F(WindowTest, NoKeyIsTakenTwice)
{
    QMap<QString, QStringList> owners;
    for (const QAction *action : m_window->findChildren<QAction *>()) {
        if (action->shortcutContext() == Qt::WidgetShortcut)
            continue; // belongs to one widget alone
        for (const QKeySequence &key : action->shortcuts())
            owners[key.toString()] += action->text();
    }
    EXPECT_TRUE(owners.contains(u"Ctrl+F"_s));
    for (auto key = owners.cbegin(); key != owners.cend(); ++key)
        EXPECT_EQ(key->size(), 1) << key.key().toStdString() << ": " << key->join(u", "_s).toStdString();
}

TEST_F(WindowTest, NoKeyIsTheThirdLevelOfAFrenchOrSpanishKeyboard)
{
    for (const QAction *action : m_window->findChildren<QAction *>()) {
        for (const QKeySequence &key : action->shortcuts())
            EXPECT_FALSE(key.toString().contains(u"Ctrl+Alt"_s)) << action->text().toStdString();
    }
}

TEST_F(WindowTest, TabLeadsIntoNoPaneThatStandsBehindAnother)
{
    for (int i = 0; i < 6; ++i) {
        m_window.press(Qt::Key_F6);
        QApplication::processEvents();
    }
    m_window.part<ReaderPane>().view().setFocus();
    for (int i = 0; i < 30; ++i) {
        QTest::keyClick(QApplication::focusWidget(), i < 15 ? Qt::Key_Tab : Qt::Key_Backtab);
        const QWidget *focused = QApplication::focusWidget();
        ASSERT_NE(focused, nullptr);
        const QRect place(focused->mapTo(&*m_window, QPoint()), focused->size());
        EXPECT_TRUE(m_window->rect().intersects(place)) << focused->accessibleName().toStdString();
    }
}

TEST_F(WindowTest, APaneThatIsBroughtBackStandsInFront)
{
    auto *contents = m_window->findChild<QDockWidget *>(u"contents"_s);
    contents->toggleViewAction()->trigger();
    ASSERT_TRUE(contents->isHidden());
    m_window->findChild<QDockWidget *>(u"terms"_s)->raise();
    QApplication::processEvents();
    contents->toggleViewAction()->trigger();
    QApplication::processEvents();
    const auto isInFront = [&] {
        return m_window->rect().intersects({contents->mapTo(&*m_window, QPoint()), contents->size()});
    };
    EXPECT_TRUE(waitUntil(isInFront));
}

TEST_F(WindowTest, EveryActionWithAKeyIsInAMenu)
{
    QSet<const QAction *> inMenus;
    QList<QAction *> open = m_window->menuBar()->actions();
    while (!open.isEmpty()) {
        const QAction *action = open.takeLast();
        inMenus.insert(action);
        if (const QMenu *menu = action->menu())
            open += menu->actions();
    }
    for (const QAction *action : m_window->findChildren<QAction *>()) {
        const bool matters = !action->shortcuts().isEmpty() && !action->text().isEmpty();
        EXPECT_TRUE(!matters || inMenus.contains(action)) << action->text().toStdString();
    }
}

TEST_F(WindowTest, TheContentsLeadToASectionByClickAndByKey)
{
    const ContentsModel &model = m_window.part<ContentsPane>().model();
    const auto *proxy = qobject_cast<const QAbstractProxyModel *>(contents().model());
    const QModelIndex index = proxy->mapFromSource(model.indexOf(BlockId(u"III.9"_s)));
    contents().scrollTo(index);
    QTest::mouseClick(contents().viewport(), Qt::LeftButton, {}, contents().visualRect(index).center());
    EXPECT_EQ(here(), BlockId(u"III.9"_s));
    contents().setFocus();
    QTest::keyClick(&contents(), Qt::Key_Down);
    QTest::keyClick(&contents(), Qt::Key_Return);
    EXPECT_EQ(here(), BlockId(u"III.10"_s));
}

TEST_F(WindowTest, TheContentsFollowWhatIsReadWithoutMovingSelectionOrFocus)
{
    const QModelIndex before = contents().currentIndex();
    m_window.goTo(u"III.11.b"_s);
    const ContentsModel &model = m_window.part<ContentsPane>().model();
    EXPECT_TRUE(model.indexOf(BlockId(u"III.11.b"_s)).data(ContentsModel::ReadingRole).toBool());
    EXPECT_FALSE(model.indexOf(BlockId(u"III.11"_s)).data(ContentsModel::ReadingRole).toBool());
    EXPECT_EQ(contents().currentIndex(), before);
    EXPECT_FALSE(contents().hasFocus());
}

TEST_F(WindowTest, TheFilterLeavesTheHeadingsThatHoldTheWords)
{
    auto *filter = m_window.named<QLineEdit>(u"Filter the headings"_s);
    ASSERT_NE(filter, nullptr);
    filter->setText(u"co operation"_s); // nothing has a space there
    EXPECT_EQ(contents().model()->rowCount(), 0);
    const auto *hint = filter->parentWidget()->findChild<QLabel *>();
    EXPECT_TRUE(hint->isVisible()) << "that no heading has these words";
    filter->setText(u"cooperation"_s);
    EXPECT_FALSE(hint->isVisible());
    const QModelIndex part = contents().model()->index(0, 0);
    ASSERT_EQ(contents().model()->rowCount(), 1);
    EXPECT_EQ(part.data(ContentsModel::BlockIdRole).toString(), u"III"_s);
    EXPECT_EQ(contents().model()->rowCount(part), 2); // 1. International Co-operation; 12. with its a.
    filter->clear();
    EXPECT_EQ(contents().model()->rowCount(), 3);
}

TEST(WindowInTwoLanguagesTest, AFilterThatFindsNothingFindsInTheOtherLanguage)
{
    DrivenWindow window(withMadeUpLanguages(englishAgenda(), {Language::French}));
    auto *filter = window.named<QLineEdit>(u"Filter the headings"_s);
    const auto *hint = filter->parentWidget()->findChild<QLabel *>();
    filter->setText(u"noitcudortnI"_s);
    EXPECT_TRUE(hint->isVisible());
    window.context().setTextLanguages({Language::French});
    EXPECT_FALSE(hint->isVisible());
    window.context().setTextLanguages({Language::English});
    EXPECT_TRUE(hint->isVisible());
}

TEST_F(WindowTest, AHeadingStandsForASectionThatIsFoldedAway)
{
    m_window.goTo(u"III.11.b"_s);
    const ContentsModel &model = m_window.part<ContentsPane>().model();
    EXPECT_TRUE(model.indexOf(BlockId(u"III.11"_s)).data(ContentsModel::ReadingBelowRole).toBool());
    EXPECT_TRUE(model.indexOf(BlockId(u"III"_s)).data(ContentsModel::ReadingBelowRole).toBool());
    EXPECT_FALSE(model.indexOf(BlockId(u"III.12"_s)).data(ContentsModel::ReadingBelowRole).toBool());
}

TEST_F(WindowTest, F6GoesThroughAllPanesThatAreOpen)
{
    QSet<QString> visited;
    for (int i = 0; i < 6; ++i) {
        const QWidget *before = m_window->focusWidget();
        m_window.press(Qt::Key_F6);
        ASSERT_TRUE(waitUntil([this, before] { return m_window->focusWidget() != before; }));
        for (const QDockWidget *dock : m_window->findChildren<QDockWidget *>()) {
            if (dock->isAncestorOf(m_window->focusWidget()))
                visited.insert(dock->objectName());
        }
    }
    EXPECT_EQ(visited, (QSet<QString>{u"contents"_s, u"search"_s, u"bookmarks"_s, u"notes"_s, u"terms"_s}));
    EXPECT_TRUE(m_window.part<ReaderPane>().view().hasFocus());
}

TEST_F(WindowTest, BackAndForwardUndoJumps)
{
    m_window.goTo(u"I.1"_s);
    m_window.goTo(u"III.11.b"_s);
    m_window.press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(here(), BlockId(u"I.1"_s));
    m_window.press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(here(), BlockId(u"III.11.b"_s));
}

TEST_F(WindowTest, ScrollingIsNoStepOfTheHistory)
{
    m_window.goTo(u"I.1"_s);
    const bool before = m_window.context().navigator().canGoBack();
    for (int i = 0; i < 10; ++i)
        m_window.part<ReaderPane>().view().scrollByPages(1);
    EXPECT_EQ(m_window.context().navigator().canGoBack(), before);
    EXPECT_NE(here(), BlockId(u"I.1"_s));
}

TEST_F(WindowTest, TheFindLineFitsInASmallWindow)
{
    constexpr QSize leastSize(640, 480);
    m_window.program().context().interfaceLanguage.use(Language::Spanish); // the longest words
    m_window->resize(leastSize);
    m_window.press(Qt::Key_F, Qt::ControlModifier);
    auto &bar = m_window.part<FindBar>();
    const auto *field = bar.findChild<QLineEdit *>();
    const auto *option = bar.findChild<QCheckBox *>();
    const auto isBelow = [&] {
        return option->mapTo(&bar, QPoint()).y() > field->mapTo(&bar, QPoint(0, field->height())).y();
    };
    EXPECT_TRUE(waitUntil(isBelow));
    EXPECT_EQ(m_window->size(), leastSize);
    m_window->resize(1600, leastSize.height());
    EXPECT_TRUE(waitUntil([&] { return !isBelow(); }));
    // Wide enough for one row of English words, but not of Spanish ones.
    m_window.program().context().interfaceLanguage.use(Language::English);
    for (int width = 1600; !isBelow(); width -= 10) {
        ASSERT_GT(width, leastSize.width());
        m_window->resize(width, leastSize.height());
        QCoreApplication::processEvents();
    }
    m_window->resize(m_window->width() + 20, leastSize.height());
    ASSERT_TRUE(waitUntil([&] { return !isBelow(); }));
    m_window.program().context().interfaceLanguage.use(Language::Spanish);
    EXPECT_TRUE(waitUntil(isBelow));
}

TEST_F(WindowTest, APaneThatIsAskedForStaysBesideLargeText)
{
    m_window->resize(700, 600);
    m_window.part<ReaderPane>().view().setTextPercent(200);
    ASSERT_TRUE(waitUntil([this] { return !contents().isVisible(); })) << "the panes have given way";
    m_window.goTo(u"III.10-2"_s);
    m_window.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QCoreApplication::processEvents();
    m_window->resize(720, 620); // as the window does by itself where the pane needs more room
    QCoreApplication::processEvents();
    EXPECT_TRUE(m_window.part<NotesPane>().isVisible());
    m_window.part<ReaderPane>().view().setFocus();
    QCoreApplication::processEvents();
    m_window.part<ReaderPane>().view().setTextPercent(100);
    m_window->resize(1280, 800);
    const auto *contentsDock = qobject_cast<QDockWidget *>(m_window.part<ContentsPane>().parentWidget());
    ASSERT_TRUE(waitUntil([&] { return !contentsDock->isHidden(); }));
    EXPECT_TRUE(m_window.part<NotesPane>().isVisible()) << "those that come back stay behind it";
}

TEST_F(WindowTest, ThePanesButtonsAreNamedByTheirPaneInAWindowLikeThisToo)
{
    MainWindow *second = m_window.program().windows().openLike(*m_window);
    QCoreApplication::processEvents();
    for (const MainWindow *window : {&*m_window, second}) {
        for (const auto *dock : window->findChildren<QDockWidget *>()) {
            const auto *button = dock->findChild<QAbstractButton *>(u"qt_dockwidget_closebutton"_s);
            EXPECT_EQ(button->accessibleName(), u"Close “"_s + dock->windowTitle() + u"”"_s);
        }
    }
}

TEST_F(WindowTest, FindingCountsWrapsAndMarks)
{
    m_window.goTo(u"III.11.b"_s);
    m_window.press(Qt::Key_F, Qt::ControlModifier);
    m_window.type(u"remittances"_s);
    EXPECT_NE(m_window.reading<QLabel>(u" of "_s), nullptr);
    const BlockId first = here();
    EXPECT_NE(first, BlockId(u"III.11.b"_s));
    m_window.press(Qt::Key_F3, Qt::ShiftModifier);
    m_window.press(Qt::Key_F3);
    EXPECT_EQ(here(), first);
    m_window.press(Qt::Key_Escape);
    EXPECT_TRUE(m_window.part<ReaderPane>().view().hasFocus());
}

TEST_F(WindowTest, TheTextSizeIsKept)
{
    m_window.press(Qt::Key_Plus, Qt::ControlModifier);
    const int percent = m_window.part<ReaderPane>().view().textPercent();
    EXPECT_GT(percent, 100);
    EXPECT_EQ(m_window.program().context().settings.textPercent(), percent);
    m_window.press(Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(m_window.part<ReaderPane>().view().textPercent(), 100);
}

TEST_F(WindowTest, ThePlaceIsRememberedWhileOneGoesOnReading)
{
    const auto remembered = [this] { return m_window.program().context().settings.windows(); };
    bool there = false;
    ASSERT_TRUE(waitUntil([&] {
        m_window.goTo(std::exchange(there, !there) ? u"III.11.b"_s : u"III.8"_s);
        return !remembered().empty();
    }));
    EXPECT_EQ(remembered().size(), 1U);
}

TEST_F(WindowTest, TheSettingsFollowTheInterfacesLanguage)
{
    SettingsDialog dialog(m_window.program().context(), nullptr);
    const CapitalsTranslator capitals;
    QCoreApplication::processEvents();
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        EXPECT_EQ(label->text().toStdString(), label->text().toUpper().toStdString());
    EXPECT_GE(dialog.findChildren<QComboBox *>().last()->findText(u"IN SHORT"_s), 0);
}

TEST_F(WindowTest, ASecondWindowHasItsOwnPlace)
{
    m_window.goTo(u"III.11.b"_s);
    MainWindow *second = m_window.program().windows().openLike(*m_window);
    ASSERT_TRUE(QTest::qWaitForWindowExposed(second));
    second->context().navigator().go({BlockId(u"I.1"_s), {}, {}});
    EXPECT_EQ(here(), BlockId(u"III.11.b"_s));
    EXPECT_EQ(m_window.program().windows().windows().size(), 2U);
    second->close();
    EXPECT_EQ(m_window.program().windows().windows().size(), 1U);
}

TEST_F(WindowTest, TheStatusBarKeepsThePageWhereTheHeadingHasNoRoom)
{
    const auto place = [this] {
        for (const QLabel *label : m_window->statusBar()->findChildren<QLabel *>()) {
            if (label->text().contains(u'·'))
                return label->text();
        }
        return QString();
    };
    m_window.goTo(u"III-para1"_s);
    m_window->resize(700, 600);
    EXPECT_TRUE(waitUntil([&] { return place().contains(u'…') && place().endsWith("p. 10"_L1); }))
        << place().toStdString();
    m_window->resize(2400, 600);
    EXPECT_TRUE(waitUntil([&] { return place().endsWith(u"Management of Migration · p. 10"_s); }))
        << place().toStdString();
}

TEST_F(WindowTest, TheStatusBarSaysWhereOneIs)
{
    m_window.goTo(u"III.11.b-2"_s);
    EXPECT_NE(m_window.reading<QLabel>(u"III.11.b · Assisted Voluntary Return · p. 31"_s), nullptr);
}

TEST_F(WindowTest, ThePanesGiveWayInASmallWindowAndComeBack)
{
    auto *dock = m_window->findChild<QDockWidget *>(u"contents"_s);
    m_window.part<ReaderPane>().view().setFocus();
    m_window->resize(1100, 700);
    ASSERT_TRUE(waitUntil([dock] { return dock->isVisible(); }));
    m_window->resize(380, 500);
    EXPECT_TRUE(waitUntil([dock] { return !dock->isVisible(); }));
    m_window->resize(1100, 700);
    EXPECT_TRUE(waitUntil([dock] { return dock->isVisible() && !dock->visibleRegion().isEmpty(); }));
}

TEST_F(WindowTest, PanesThatOnlyGaveWayAreRememberedAsOpen)
{
    auto *dock = m_window->findChild<QDockWidget *>(u"contents"_s);
    m_window.part<ReaderPane>().view().setFocus();
    m_window->resize(1100, 700);
    m_window->resize(380, 500);
    ASSERT_TRUE(waitUntil([dock] { return !dock->isVisible(); }));
    WindowState state = m_window->state();
    state.geometry.clear();
    QMainWindow other;
    for (const QString &name : {u"contents"_s, u"search"_s, u"bookmarks"_s}) {
        auto *pane = new QDockWidget(&other);
        pane->setObjectName(name);
        other.addDockWidget(Qt::LeftDockWidgetArea, pane);
    }
    ASSERT_TRUE(other.restoreState(state.panes));
    EXPECT_FALSE(other.findChild<QDockWidget *>(u"contents"_s)->isHidden());
}

class WindowInLanguagesTest : public ::testing::Test {
protected:
    DrivenWindow m_window{withMadeUpLanguages(englishAgenda())};
};

TEST_F(WindowInLanguagesTest, TheTextChangesItsLanguageAndKeepsItsPlace)
{
    m_window.goTo(u"III.11.b"_s);
    ReaderView &view = m_window.part<ReaderPane>().view();
    const BlockId top = view.topBlock();
    m_window.press(Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(view.languages(), std::vector{Language::French});
    EXPECT_EQ(view.topBlock(), top);
    EXPECT_NE(m_window.reading<QToolButton>(u"Unofficial translation"_s), nullptr);
    m_window.press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(view.languages(), std::vector{Language::English});
    EXPECT_EQ(m_window.reading<QToolButton>(u"Unofficial translation"_s), nullptr);
}

TEST_F(WindowInLanguagesTest, TheLanguagesOfTheTextAreRememberedSoon)
{
    Settings &settings = m_window.program().context().settings;
    m_window.goTo(u"III.11.b"_s);
    ASSERT_TRUE(waitUntil([&] { return !settings.windows().empty(); }));
    m_window.context().setTextLanguages({Language::French});
    EXPECT_TRUE(waitUntil([&] { return settings.windows().front().textLanguages == std::vector{Language::French}; }));
}

TEST_F(WindowInLanguagesTest, GoingToWhatIsNotTranslatedShowsItInEnglish)
{
    const Document &document = m_window.context().document();
    const std::vector<Block> &blocks = document.allBlocks();
    const auto block = std::ranges::find_if(blocks, [](const Block &candidate) {
        return candidate.kind == BlockKind::Practice && !candidate.text(Language::French);
    });
    ASSERT_NE(block, blocks.end());
    m_window.context().setTextLanguages({Language::French});
    GoToDialog dialog(m_window.context(), nullptr);
    dialog.setReference(block->id.value());
    const auto *found = dialog.findChild<QListWidget *>();
    ASSERT_EQ(found->count(), 1);
    EXPECT_TRUE(found->item(0)->text().contains(block->text(Language::English)->text.left(20)))
        << found->item(0)->text().toStdString();
}

TEST_F(WindowTest, APageWithAPlaceForProposalsIsToldOnce)
{
    GoToDialog dialog(m_window.context(), nullptr);
    dialog.setReference(u"p. 31"_s);
    const auto *found = dialog.findChild<QListWidget *>();
    ASSERT_EQ(found->count(), 1);
    EXPECT_EQ(found->item(0)->text(), u"p. 31: III.11.a, open for proposals"_s);
}

TEST_F(WindowInLanguagesTest, TheBareKeysOfAFrenchKeyboardDoTheSame)
{
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Eacute, Qt::ControlModifier);
    EXPECT_EQ(m_window.context().textLanguage(), Language::French);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Ampersand, Qt::ControlModifier);
    EXPECT_EQ(m_window.context().textLanguage(), Language::English);
}

} // namespace
} // namespace iamm
