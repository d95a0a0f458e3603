// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/appcontext.h"
#include "app/bookmarks/bookmarkactions.h"
#include "core/library/libraryservice.h"
#include "core/storage/database.h"
#include "tests/support/drivenwindow.h"
#include "tests/support/librarytestbed.h"
#include "tests/support/sampledocument.h"

#include <QAction>
#include <QDialog>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

/// A window whose library is held by another program for a while, with a change that waits.
class ClosingTest : public ::testing::Test {
protected:
    static constexpr int longTime = 20'000; // milliseconds

    ClosingTest()
    {
        DrivenLibrary(m_bed.location()).open();
        m_window.emplace(sampleDocument(), m_bed.location(), LibraryOptions{longTime, {}});
        EXPECT_TRUE(QTest::qWaitFor([this] { return library().status() == LibraryStatus::Ready; }));
        m_other.emplace(m_bed.file(), Database::Mode::ReadWrite);
        m_other->execute(u"BEGIN EXCLUSIVE"_s);
        m_window->goTo(u"III.11.b-2"_s);
        m_window->part<BookmarkActions>().toggle->trigger();
        EXPECT_TRUE(library().isSaving());
    }
    ~ClosingTest() override
    {
        letGo();
        m_window.reset();
    }

    LibraryService &library() { return m_window->program().context().library; }
    bool hasWindows() { return !m_window->program().windows().windows().empty(); }
    void letGo() { m_other.reset(); }

    QMessageBox *question()
    {
        (void)QTest::qWaitFor([this] { return (*m_window)->findChild<QMessageBox *>() != nullptr; });
        return (*m_window)->findChild<QMessageBox *>();
    }
    static void click(QMessageBox &question, const QString &text)
    {
        for (QAbstractButton *button : question.buttons()) {
            if (button->text().remove(u'&') == text)
                button->click();
        }
    }

    LibraryTestbed m_bed;
    std::optional<DrivenWindow> m_window;
    std::optional<Database> m_other;
};

TEST_F(ClosingTest, TheLastWindowClosesWhenAllIsSaved)
{
    EXPECT_FALSE((*m_window)->close());
    EXPECT_TRUE(hasWindows());
    letGo();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !hasWindows(); }, longTime));
    EXPECT_EQ(library().contents().all<Bookmark>().size(), 1U);
}

TEST_F(ClosingTest, AWindowThatIsNotTheLastClosesAtOnce)
{
    MainWindow *other = m_window->program().windows().openLike(**m_window);
    EXPECT_TRUE(other->close());
}

TEST_F(ClosingTest, AWindowThatWaitedAndIsGoneIsNotClosedAgain)
{
    EXPECT_FALSE((*m_window)->close());
    MainWindow *other = m_window->program().windows().openLike(**m_window);
    const QPointer<MainWindow> first(&**m_window);
    EXPECT_TRUE(first->close());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    ASSERT_FALSE(first);
    letGo();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !library().isSaving(); }, longTime));
    QTest::qWait(300);
    EXPECT_TRUE(other->isVisible());
}

TEST_F(ClosingTest, WaitsForADialogToBeClosed)
{
    EXPECT_FALSE((*m_window)->close());
    auto *dialog = new QDialog(&**m_window); // goes with its window
    dialog->open();
    letGo();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !library().isSaving(); }, longTime));
    QTest::qWait(300);
    EXPECT_TRUE(hasWindows());
    EXPECT_TRUE(dialog->isVisible());
    dialog->close();
    EXPECT_TRUE(QTest::qWaitFor([this] { return !hasWindows(); }));
}

TEST_F(ClosingTest, QuittingWaitsToo)
{
    m_window->program().windows().openLike(**m_window);
    EXPECT_FALSE(m_window->program().windows().quit());
    EXPECT_EQ(m_window->program().windows().windows().size(), 2U);
    letGo();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !hasWindows(); }, longTime));
}

TEST_F(ClosingTest, WhenItTakesLongThePersonMayCloseAnyway)
{
    (*m_window)->close();
    QMessageBox *message = question();
    ASSERT_TRUE(message);
    click(*message, u"Close Anyway"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !hasWindows(); }));
}

TEST_F(ClosingTest, WhenItTakesLongThePersonMayStay)
{
    (*m_window)->close();
    QMessageBox *message = question();
    ASSERT_TRUE(message);
    click(*message, u"Don’t Close"_s);
    letGo();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !library().isSaving(); }, longTime));
    QCoreApplication::processEvents();
    EXPECT_TRUE(hasWindows());
    EXPECT_TRUE((*m_window)->isVisible());
}

TEST_F(ClosingTest, TheQuestionGoesWhenItIsAnswered)
{
    (*m_window)->close();
    ASSERT_TRUE(question());
    letGo();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !hasWindows(); }, longTime));
}

} // namespace
} // namespace iamm
