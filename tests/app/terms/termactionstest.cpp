// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/terms/termactions.h"

#include "app/appcontext.h"
#include "app/reader/readeraccessible.h"
#include "app/reader/readerview.h"
#include "app/settings.h"
#include "app/terms/termcard.h"
#include "app/terms/termspane.h"
#include "core/agenda/termservice.h"
#include "tests/support/drivenwindow.h"
#include "tests/support/printing.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QLineEdit>
#include <QTreeView>

#include <gmock/gmock.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;
using ::testing::HasSubstr;

const BlockId paragraph(u"III.11.b-para1"_s);

class TermActionsTest : public ::testing::Test {
protected:
    TermActionsTest() { m_window.goTo(paragraph.value()); }

    ReaderView &view() { return m_window.part<ReaderView>(); }
    TermService &terms() { return m_window.program().context().terms; }
    QString text() { return m_window.context().document().block(paragraph)->text(Language::English)->text; }
    /// Selects these words of the paragraph and looks them up.
    void lookUp(const QString &words)
    {
        const int block = m_window.context().document().indexOf(paragraph);
        const auto start = static_cast<int>(text().indexOf(words));
        TextSelection selection;
        selection.begin(Language::English, {block, start}, {block, start + static_cast<int>(words.size())});
        view().setSelection(selection);
        view().setFocus();
        m_window.press(Qt::Key_T, Qt::ControlModifier);
        EXPECT_TRUE(waitUntil([this] { return terms().state() == TermService::State::Ready; }));
    }
    void mark()
    {
        m_window.part<TermActions>().mark->setChecked(true);
        EXPECT_TRUE(waitUntil([this] { return terms().state() == TermService::State::Ready; }));
    }
    bool isPaneSeen() { return m_window.part<TermsPane>().isVisible(); }
    QTreeView &list() { return *m_window.named<QTreeView>(u"Terms"_s); }
    std::string card() { return m_window.part<TermCard>().toPlainText().toStdString(); }
    std::vector<LinkSpot> spots() { return view().linksIn(view().rows().rowOf(paragraph)); }

    DrivenWindow m_window;
};

TEST_F(TermActionsTest, WithoutASelectionTheFieldWaitsForWords)
{
    view().setFocus();
    m_window.press(Qt::Key_T, Qt::ControlModifier);
    EXPECT_TRUE(isPaneSeen());
    EXPECT_TRUE(waitUntil([this] { return m_window.part<TermsPane>().findChild<QLineEdit *>()->hasFocus(); }));
}

TEST_F(TermActionsTest, SelectedWordsInATermAreThatTermTheLongestOfSeveral)
{
    lookUp(u"voluntary"_s);
    EXPECT_TRUE(waitUntil([this] { return list().hasFocus(); }));
    EXPECT_THAT(card(), HasSubstr("English: assisted voluntary return (AVR)"));
}

TEST_F(TermActionsTest, OtherSelectedWordsAreTypedIntoTheField)
{
    lookUp(u"most likely to"_s);
    auto *field = m_window.part<TermsPane>().findChild<QLineEdit *>();
    EXPECT_TRUE(waitUntil([field] { return field->hasFocus(); }));
    EXPECT_EQ(field->text(), u"most likely to"_s);
}

TEST_F(TermActionsTest, TermsAreReadOnlyWhenSomebodyWantsThem)
{
    QTest::qWait(50);
    EXPECT_EQ(terms().state(), TermService::State::NotRead);
    EXPECT_TRUE(spots().empty());
}

TEST_F(TermActionsTest, AMarkedTermLeadsToTheTermbaseByClick)
{
    mark();
    ASSERT_FALSE(spots().empty());
    const auto start = static_cast<int>(text().indexOf(u"oluntary"_s));
    const QRect word = view().layout().caretRect(view().rows().rowOf(paragraph), 0, start);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, word.center() + QPoint(4, 0));
    EXPECT_TRUE(isPaneSeen());
    EXPECT_THAT(card(), HasSubstr("English: assisted voluntary return (AVR)"));
}

TEST_F(TermActionsTest, AMarkedTermLeadsToTheTermbaseByKey)
{
    mark();
    view().setFocus();
    m_window.press(Qt::Key_Tab);
    ASSERT_TRUE(view().focusedLink());
    m_window.press(Qt::Key_Return);
    EXPECT_TRUE(waitUntil([this] { return list().hasFocus(); }));
}

TEST_F(TermActionsTest, AScreenReaderHearsOfMarkedTermsAndOfTheirEnd)
{
    ReaderAccessible::install();
    QAccessibleInterface *row = QAccessible::queryAccessibleInterface(&view())->child(view().rows().rowOf(paragraph));
    EXPECT_EQ(row->childCount(), 0);
    mark();
    ASSERT_EQ(row->childCount(), static_cast<int>(spots().size()));
    EXPECT_EQ(row->child(0)->text(QAccessible::Name), u"Return"_s);
    EXPECT_EQ(row->child(0)->text(QAccessible::Description), u"term"_s);
    EXPECT_EQ(row->child(0)->role(), QAccessible::Link);
    EXPECT_THAT(row->text(QAccessible::Description).toStdString(), HasSubstr(" term"));
    m_window.part<TermActions>().mark->setChecked(false);
    EXPECT_EQ(row->childCount(), 0);
    EXPECT_EQ(row->child(0), nullptr);
}

TEST_F(TermActionsTest, AScreenReaderFindsMarkedTermsAmongTheLinksThatWereThereBefore)
{
    ReaderAccessible::install();
    const int withNote = view().rows().rowOf(BlockId(u"I.1-para1"_s));
    QAccessibleInterface *row = QAccessible::queryAccessibleInterface(&view())->child(withNote);
    ASSERT_GT(row->childCount(), 0);
    const QString link = row->child(0)->text(QAccessible::Name);
    mark();
    EXPECT_NE(row->child(0)->text(QAccessible::Name), link);
    m_window.part<TermActions>().mark->setChecked(false);
    EXPECT_EQ(row->child(0)->text(QAccessible::Name), link);
}

TEST_F(TermActionsTest, WhetherTermsAreMarkedIsKept)
{
    EXPECT_FALSE(m_window.part<TermActions>().mark->isChecked());
    mark();
    EXPECT_TRUE(m_window.program().context().settings.termsMarked());
    m_window.part<TermActions>().mark->setChecked(false);
    EXPECT_FALSE(m_window.program().context().settings.termsMarked());
}

TEST_F(TermActionsTest, ThePlacesOfATermAreMarkedWhileItIsSeenInThePane)
{
    const auto chosen = [this] {
        int count = 0;
        for (const DecorationSource *source : view().decorations())
            count += static_cast<int>(std::ranges::count(source->marks(paragraph, Language::English),
                                                         DecorationKind::ChosenTerm, &Decoration::kind));
        return count;
    };
    lookUp(u"voluntary"_s);
    EXPECT_EQ(chosen(), 2) << "assisted voluntary return, AVR";
    auto *dock = m_window->findChild<QDockWidget *>(u"terms"_s);
    dock->close();
    EXPECT_EQ(chosen(), 0);
    dock->show();
    dock->raise();
    EXPECT_TRUE(waitUntil([&] { return chosen() == 2; }));
}

} // namespace
} // namespace iamm
