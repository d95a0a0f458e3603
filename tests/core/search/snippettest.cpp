// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/search/snippet.h"

#include "tests/support/printing.h"

#include <QStringList>

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

/// word0 word1 …
QString words(int count)
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list += u"word%1"_s.arg(i);
    return list.join(u' ');
}

TextRange rangeOf(const QString &text, const QString &word)
{
    return {static_cast<int>(text.indexOf(word)), static_cast<int>(word.size())};
}

QString marked(const Snippet &snippet)
{
    QStringList matches;
    for (const TextRange &range : snippet.matches)
        matches += snippet.text.mid(range.start, range.length);
    return matches.join(u' ');
}

TEST(Snippet, AShortTextStaysWhole)
{
    const QString text = words(5);
    const Snippet snippet = makeSnippet(text, {rangeOf(text, u"word3"_s)}, 60);
    EXPECT_EQ(snippet.text, text);
    EXPECT_EQ(marked(snippet), u"word3"_s);
}

TEST(Snippet, ALongTextIsCutBetweenWordsAroundTheMatch)
{
    const QString text = words(100);
    const Snippet snippet = makeSnippet(text, {rangeOf(text, u"word50"_s)}, 40);
    EXPECT_EQ(snippet.text, u"… word48 word49 word50 word51 word52 …"_s);
    EXPECT_EQ(marked(snippet), u"word50"_s);
}

TEST(Snippet, BeginningAndEndHaveNoEllipsis)
{
    const QString text = words(100);
    const QString first = makeSnippet(text, {rangeOf(text, u"word1 "_s)}, 40).text;
    EXPECT_TRUE(first.startsWith(u"word0"_s) && first.endsWith(u" …"_s)) << first.toStdString();
    const QString last = makeSnippet(text, {rangeOf(text, u"word99"_s)}, 40).text;
    EXPECT_TRUE(last.startsWith(u"… "_s) && last.endsWith(u"word99"_s)) << last.toStdString();
}

TEST(Snippet, ThePieceWithTheMostMatchesIsTaken)
{
    const QString text = words(100);
    const Snippet snippet =
        makeSnippet(text, {rangeOf(text, u"word20"_s), rangeOf(text, u"word70"_s), rangeOf(text, u"word71"_s)}, 40);
    EXPECT_EQ(marked(snippet), u"word70 word71"_s);
}

TEST(Snippet, AMatchLongerThanTheSnippetIsShownWhole)
{
    const QString longWord = u"x"_s.repeated(100);
    const QString text = words(20) + u' ' + longWord + u' ' + words(20);
    EXPECT_EQ(marked(makeSnippet(text, {rangeOf(text, longWord)}, 40)), longWord);
}

TEST(Snippet, ATextWithoutSpacesIsCutBetweenCharacters)
{
    const QString text = u"\U0001F600"_s.repeated(200);
    for (int at = 0; at < 400; at += 2) {
        const Snippet snippet = makeSnippet(text, {{at, 2}}, 41);
        EXPECT_TRUE(snippet.text.isValidUtf16());
        EXPECT_EQ(marked(snippet), u"\U0001F600"_s);
    }
}

TEST(Snippet, NothingIsNoTrouble)
{
    EXPECT_EQ(makeSnippet(QString(), {}, 40).text, u""_s);
    EXPECT_TRUE(makeSnippet(words(100), {}, 40).text.startsWith(u"word0"_s));
}

} // namespace
} // namespace iamm
