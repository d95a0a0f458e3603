// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/export/copyactions.h"

#include "app/appcontext.h"
#include "app/reader/readerpane.h"
#include "app/reader/readerview.h"
#include "app/settings.h"
#include "core/words/citation.h"
#include "tests/support/drivenwindow.h"
#include "tests/support/printing.h"
#include "tests/support/sampledocument.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;
using ::testing::HasSubstr;

class CopyActionsTest : public ::testing::Test {
protected:
    CopyActionsTest() { QApplication::clipboard()->setText(u"as before"_s); }

    CopyActions &copy() { return m_window.part<CopyActions>(); }
    ReaderView &view() { return m_window.part<ReaderView>(); }
    static QString plain() { return QApplication::clipboard()->text(); }
    static QString html() { return QApplication::clipboard()->mimeData()->html(); }

    /// Selects in English from a place in one block to a place in another.
    void select(const QString &first, int start, const QString &last, int end)
    {
        const Document &document = m_window.context().document();
        TextSelection selection;
        selection.begin(Language::English, {document.indexOf(BlockId(first)), start});
        selection.extendTo({document.indexOf(BlockId(last)), end});
        view().setSelection(selection);
    }

    DrivenWindow m_window{sampleDocument()};
};

TEST_F(CopyActionsTest, CtrlCCopiesTheMarkedBlockAsTextAndAsHtml)
{
    m_window.goTo(u"III.11.b-2"_s);
    QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(plain(), u"Promotion of measure 2."_s);
    EXPECT_THAT(html().toStdString(), HasSubstr("<p>Promotion of measure 2.</p>"));
    EXPECT_THAT(html().toStdString(), HasSubstr("charset=\"utf-8\""));
    EXPECT_EQ(m_window.lastSaid(), u"Copied: III.11.b, practice [2]"_s);
}

TEST_F(CopyActionsTest, TheSelectionComesBeforeTheMarkedBlock)
{
    m_window.goTo(u"III.11.b-2"_s);
    select(u"III.11.b-1"_s, 13, u"III.11.b-2"_s, 9);
    QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(plain(), u"measure 1.\n- Promotion"_s);
    EXPECT_THAT(html().toStdString(), HasSubstr("<li>measure 1.</li>\n<li>Promotion</li>"));
    EXPECT_EQ(m_window.lastSaid(), u"Copied: III.11.b, practices [1]–[2]"_s);
}

TEST_F(CopyActionsTest, AMarkedHeadingIsItsWholeSectionAndTheMessageSaysSo)
{
    m_window.goTo(u"III.11.b"_s);
    copy().copyText->trigger();
    EXPECT_THAT(plain().toStdString(), HasSubstr("Promotion of measure 3."));
    EXPECT_EQ(m_window.lastSaid(), u"Copied: III.11.b with all that is in it"_s);
}

TEST_F(CopyActionsTest, WithNothingMarkedTheTopmostBlockIsCopied)
{
    view().restorePlace(BlockId(u"III.11.b-2"_s));
    ASSERT_TRUE(view().markedBlock().isEmpty());
    copy().copyCitation->trigger();
    EXPECT_EQ(plain(), citation(Passage::whole(view().topBlock(), Language::English), m_window.context().document()));
}

TEST_F(CopyActionsTest, CtrlShiftCQuotesAndCites)
{
    m_window.goTo(u"III.11.b-2"_s);
    QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const Passage passage = Passage::whole(BlockId(u"III.11.b-2"_s), Language::English);
    EXPECT_EQ(plain(), quotation(passage, m_window.context().document()).plain);
    EXPECT_THAT(html().toStdString(), HasSubstr("<blockquote lang=\"en\">"));
    EXPECT_THAT(m_window.lastSaid().toStdString(), HasSubstr("citation"));
}

TEST_F(CopyActionsTest, CtrlShiftRCopiesTheCitationAloneInTheFormThatWasSet)
{
    m_window.goTo(u"III.11.b-2"_s);
    QTest::keyClick(&view(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_THAT(plain().toStdString(), ::testing::StartsWith("Berne Initiative, "));
    m_window.program().context().settings.setCitationForm(CitationForm::Short);
    QTest::keyClick(&view(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(plain(), u"IAMM, draft [2004], III.11.b, practice [2], p.\u00a031"_s);
}

TEST_F(CopyActionsTest, TheOriginalIsOfferedForATranslationOnly)
{
    m_window.goTo(u"III.11.b-2"_s);
    EXPECT_FALSE(copy().copyWithOriginal->isVisible());
    m_window.context().setTextLanguages({Language::French});
    m_window.goTo(u"III.11.b-2"_s);
    ASSERT_TRUE(copy().copyWithOriginal->isVisible());
    copy().copyWithOriginal->trigger();
    EXPECT_THAT(plain().toStdString(), HasSubstr("Promotion de la mesure 2."));
    EXPECT_THAT(plain().toStdString(), HasSubstr("traduction non officielle"));
    EXPECT_THAT(plain().toStdString(), HasSubstr("“Promotion of measure 2.”"));
}

TEST_F(CopyActionsTest, TheLinkIsTheIdentifierAsAnAddress)
{
    m_window.goTo(u"III.11.b-2"_s);
    copy().copyLink->trigger();
    EXPECT_EQ(plain(), u"iamm:III.11.b-2"_s);
    EXPECT_THAT(html().toStdString(), HasSubstr("<a href=\"iamm:III.11.b-2\">III.11.b, practice [2]</a>"));
}

TEST_F(CopyActionsTest, AFieldCopiesItsOwnWords)
{
    m_window.goTo(u"III.11.b-2"_s);
    m_window.part<ReaderPane>().openFind();
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    ASSERT_TRUE(field);
    field->setText(u"a field"_s);
    field->selectAll();
    QTest::keyClick(field, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(plain(), u"a field"_s);
    field->setText(u"by the menu"_s);
    field->selectAll();
    copy().copyText->trigger();
    EXPECT_EQ(plain(), u"by the menu"_s);
    QTest::keyClick(field, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_THAT(plain().toStdString(), HasSubstr("Promotion of measure 2."));
}

TEST_F(CopyActionsTest, WhatCannotBeCopiedLeavesTheClipboardAlone)
{
    m_window.context().currentPassage().setMarked(BlockId(u"no such block"_s), Language::English);
    for (QAction *action : {copy().copyText, copy().copyWithCitation, copy().copyCitation, copy().copyLink}) {
        action->trigger();
        EXPECT_EQ(plain(), u"as before"_s);
        EXPECT_EQ(m_window.lastSaid(), u"There is nothing here that can be copied."_s);
    }
}

TEST_F(CopyActionsTest, AreInTheEditMenuWithTheirKeys)
{
    bool found = false;
    for (const QAction *menu : m_window->menuBar()->actions())
        found = found || menu->menu()->actions().contains(copy().copyText);
    EXPECT_TRUE(found);
    EXPECT_EQ(copy().copyText->shortcut(), QKeySequence(QKeySequence::Copy));
}

} // namespace
} // namespace iamm
