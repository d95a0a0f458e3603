// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/source/sourcetext.h"

#include "core/source/sourceerror.h"

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

std::string refusalOf(const QByteArray &bytes)
{
    try {
        const SourceText text(u"a.txt"_s, bytes);
    } catch (const SourceError &error) {
        return error.what();
    }
    return {};
}

TEST(SourceText, countsLinesFromOne)
{
    const SourceText text(u"a.txt"_s, "one\ntwo\n\nfour");
    EXPECT_EQ(text.lineCount(), 4);
    EXPECT_EQ(text.line(1), "one"_L1);
    EXPECT_EQ(text.line(3), ""_L1);
    EXPECT_EQ(text.line(4), "four"_L1);
    EXPECT_TRUE(text.line(0).isNull());
    EXPECT_TRUE(text.line(5).isNull());
}

TEST(SourceText, hasNoLineAfterTheLastLineEnd)
{
    EXPECT_EQ(SourceText(u"a.txt"_s, "one\n").lineCount(), 1);
    EXPECT_EQ(SourceText(u"a.txt"_s, "").lineCount(), 0);
}

TEST(SourceText, readsTheLineEndsAndTheMarkOfOtherSystems)
{
    const SourceText text(u"a.txt"_s, "\xef\xbb\xbfone\r\ntwo\r\n");
    EXPECT_EQ(text.line(1), "one"_L1);
    EXPECT_EQ(text.line(2), "two"_L1);
}

TEST(SourceText, saysWhichLineIsNotUtf8)
{
    EXPECT_EQ(refusalOf("one\ntw\xf3\n"), "a.txt:2: not UTF-8");
    EXPECT_EQ(refusalOf("cut at the end: \xe2\x80"), "a.txt:1: not UTF-8");
    EXPECT_EQ(refusalOf("a surrogate: \xed\xa0\x80"), "a.txt:1: not UTF-8");
    EXPECT_EQ(refusalOf("overlong: \xc0\xaf"), "a.txt:1: not UTF-8");
}

TEST(SourceText, refusesNulAndOtherControlCharacters)
{
    EXPECT_EQ(refusalOf(QByteArray("one\ntwo\0\n", 9)), "a.txt:2: control character U+0000");
    EXPECT_EQ(refusalOf("one\x1b[0m"), "a.txt:1: control character U+001B");
    EXPECT_EQ(refusalOf("one\ttwo"), "");
}

TEST(SourceText, hashesTheBytes)
{
    // From sha256sum.
    EXPECT_EQ(SourceText(u"a.txt"_s, "abc").hash(),
              u"sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
    EXPECT_NE(SourceText(u"a.txt"_s, "abc\n").hash(), SourceText(u"a.txt"_s, "abc").hash());
}

} // namespace
} // namespace iamm
