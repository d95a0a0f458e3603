// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/notes/notetext.h"

#include "core/library/note.h"
#include "tests/support/printing.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

class NoteTextTest : public ::testing::Test {
protected:
    void paste(const QString &text, const QString &html = {})
    {
        auto *data = new QMimeData;
        data->setText(text);
        if (!html.isEmpty())
            data->setHtml(html);
        QApplication::clipboard()->setMimeData(data);
        m_text.paste();
    }
    qsizetype bytes() const { return m_text.text().toUtf8().size(); }

    NoteText m_text;
    QSignalSpy m_cut{&m_text, &NoteText::textLeftOut};
};

TEST_F(NoteTextTest, WhatFitsIsTakenToTheLastByte)
{
    paste(QString(Note::maxBytes / 2, QChar(0xe9)));
    EXPECT_EQ(m_text.room(), 0);
    EXPECT_EQ(bytes(), Note::maxBytes);
    EXPECT_EQ(m_cut.count(), 0);
}

TEST_F(NoteTextTest, TypingBeyondTheEndCutsOnlyWhatDoesNotFit)
{
    m_text.show(QString(Note::maxBytes - 6, u'x'));
    m_text.moveCursor(QTextCursor::End);
    QTest::keyClicks(&m_text, u"abcdefghij"_s);
    EXPECT_EQ(m_text.room(), 0);
    EXPECT_TRUE(m_text.text().endsWith(u"xabcdef"_s));
    EXPECT_GT(m_cut.count(), 0);
}

TEST_F(NoteTextTest, TypingBeyondTheEndInTheMiddleLeavesWhatStandsThere)
{
    m_text.show(u"begin"_s + QString(Note::maxBytes - 10, u'x') + u"final"_s);
    m_text.moveCursor(QTextCursor::Start);
    QTest::keyClicks(&m_text, u"ab"_s);
    EXPECT_TRUE(m_text.text().startsWith(u"beginx"_s));
    EXPECT_TRUE(m_text.text().endsWith(u"xfinal"_s));
}

TEST_F(NoteTextTest, TenMegabytesArePastedAsFarAsTheyFit)
{
    paste(u"first "_s + QString(10'000'000, u'y'));
    EXPECT_EQ(bytes(), Note::maxBytes);
    EXPECT_TRUE(m_text.text().startsWith(u"first y"_s));
    EXPECT_EQ(m_cut.count(), 1);
}

TEST_F(NoteTextTest, NoCharacterIsCutInTwo)
{
    m_text.show(QString(Note::maxBytes - 3, u'x'));
    m_text.moveCursor(QTextCursor::End);
    paste(u"\U0001F3E0"_s);
    EXPECT_TRUE(m_text.text().isValidUtf16());
    EXPECT_EQ(m_text.room(), 3);
    EXPECT_EQ(m_cut.count(), 1);
}

TEST_F(NoteTextTest, ASelectionOfLinesMakesRoomForAsMuchAsItHas)
{
    m_text.show(QString(1000, u'\n') + QString(Note::maxBytes - 1000, u'x'));
    m_text.selectAll();
    paste(QString(Note::maxBytes + 500, u'z'));
    EXPECT_EQ(m_text.text(), QString(Note::maxBytes, u'z'));
}

TEST_F(NoteTextTest, WhatIsNoTextIsLeftOutOfAPaste)
{
    paste(u"a"_s + QChar(0) + u"b"_s + QChar(0xd800) + u"c"_s);
    EXPECT_EQ(m_text.text(), u"abc"_s);
    EXPECT_EQ(m_cut.count(), 1);
}

TEST_F(NoteTextTest, HtmlIsPastedAsItsPlainText)
{
    paste(u"<b> & bold"_s, u"<b>bold</b><img src='file:///x.png'>"_s);
    EXPECT_EQ(m_text.text(), u"<b> & bold"_s);
}

TEST_F(NoteTextTest, NoBreakSpacesAndBidiMarksStayWhatTheyAre)
{
    const QString text = u"\u00ab\u00a0mot\u00a0\u00bb \u202ertl\u202c\n\ttab \U0001F468\u200D\U0001F469"_s;
    paste(text);
    EXPECT_EQ(m_text.text(), text);
    m_text.selectAll();
    m_text.copy();
    EXPECT_EQ(QApplication::clipboard()->text(), text);
    EXPECT_FALSE(QApplication::clipboard()->mimeData()->hasHtml());
}

TEST_F(NoteTextTest, AnotherTextHasNothingToUndo)
{
    QTest::keyClicks(&m_text, u"abc"_s);
    m_text.show(u"another"_s);
    m_text.undo();
    EXPECT_EQ(m_text.text(), u"another"_s);
}

} // namespace
} // namespace iamm
