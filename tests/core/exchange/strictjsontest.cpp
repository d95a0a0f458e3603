// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/exchange/strictjson.h"

#include "tests/core/exchange/exchangesupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

QJsonValue parsed(const QByteArray &bytes)
{
    return parseStrictJson("[" + bytes + "]").toArray().at(0);
}

std::optional<ExchangeRefusal> refusal(const QByteArray &bytes)
{
    try {
        parseStrictJson(bytes);
        return std::nullopt;
    } catch (const ExchangeError &error) {
        return error.refusal();
    }
}

ExchangeRefusal at(ExchangeProblem problem, int line, int column)
{
    return {problem, line, column};
}

TEST(StrictJson, ReadsWhatQtReads)
{
    const QByteArray text =
        R"( {"a": [1, -2.5, 1e3, 0, true, false, null, {}, []], "é\u00e9\n\"": "🏠\ud83c\udfe0 \/" } )";
    EXPECT_EQ(parseStrictJson(text), QJsonValue(QJsonDocument::fromJson(text).object()));
    EXPECT_EQ(parsed("9007199254740993").toInteger(), 9007199254740993);
    EXPECT_EQ(parseStrictJson("\xEF\xBB\xBF[1]"), QJsonValue(QJsonArray{1}));
}

TEST(StrictJson, SaysWhereItCouldNotReadOn)
{
    EXPECT_EQ(refusal(""), at(ExchangeProblem::Syntax, 1, 1));
    EXPECT_EQ(refusal("[1,]"), at(ExchangeProblem::Syntax, 1, 4));
    EXPECT_EQ(refusal("[1] x"), at(ExchangeProblem::Syntax, 1, 5));
    EXPECT_EQ(refusal("{\n \"a\": tru\n}"), at(ExchangeProblem::Syntax, 2, 10));
    // Columns count characters, not bytes.
    EXPECT_EQ(refusal("[\n\n  \"é🏠\" 1]"), at(ExchangeProblem::Syntax, 3, 8));
}

TEST(StrictJson, RefusesWhatJsonHasNot)
{
    for (const QByteArray text :
         {"[01]", "[+1]", "[.5]", "[1.]", "[1e]", "[-]", "['a']", "{a:1}", "[1 2]", "[\"\\x\"]", "[\"\\u12g4\"]",
          "[\"\t\"]", "[NaN]", "[1],", "{\"a\"}", "{\"a\":}", "{,}", "[tRUE]", "//"})
        EXPECT_EQ(refusal(text).value_or(ExchangeRefusal{}).problem, ExchangeProblem::Syntax) << text.constData();
    EXPECT_EQ(refusal("[1e999]"), at(ExchangeProblem::BadValue, 1, 2));
}

TEST(StrictJson, RefusesBytesThatNoTextHas)
{
    const QList<QByteArray> none{
        "\xFF", "\x80", "\xC3", "\xC0\xAF", "\xE0\x80\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xF8\x88\x80\x80\x80"};
    for (const QByteArray &bytes : none)
        EXPECT_EQ(refusal("[\"ab" + bytes + "\"]"), at(ExchangeProblem::NotUtf8, 1, 5)) << bytes.toHex().constData();
    EXPECT_EQ(refusal("[\xFF]"), at(ExchangeProblem::Syntax, 1, 2));
}

TEST(StrictJson, RefusesHalfCharactersAndTheCharacterZero)
{
    EXPECT_EQ(refusal(R"([1, "a\ud800"])"), at(ExchangeProblem::BadText, 1, 5));
    EXPECT_EQ(refusal(R"(["\udfe0\ud83c"])"), at(ExchangeProblem::BadText, 1, 2));
    EXPECT_EQ(refusal(R"(["\u0000"])").value().problem, ExchangeProblem::BadText);
    EXPECT_EQ(refusal(QByteArray("[\"a\0b\"]", 7)), at(ExchangeProblem::BadText, 1, 4));
    EXPECT_EQ(parsed(R"("\ud83c\udfe0")").toString(), u"\U0001F3E0"_s);
}

TEST(StrictJson, RefusesANameThatIsThereTwice)
{
    EXPECT_EQ(refusal("{\"a\":1,\n\"\\u0061\":2}"), at(ExchangeProblem::DuplicateMember, 2, 1));
    EXPECT_FALSE(refusal(R"({"a":{"a":1}})"));
}

TEST(StrictJson, GoesSixteenDeepAndNoDeeper)
{
    EXPECT_FALSE(refusal(QByteArray(16, '[') + QByteArray(16, ']')));
    EXPECT_EQ(refusal(QByteArray(17, '[') + QByteArray(17, ']')), at(ExchangeProblem::TooDeep, 1, 17));
    EXPECT_EQ(refusal(QByteArray("{\"a\":").repeated(17)).value().problem, ExchangeProblem::TooDeep);
}

TEST(StrictJson, EndsWhenItIsAskedTo)
{
    int asked = 0;
    const auto soon = [&asked] { return ++asked == 3; };
    const QByteArray many = "[" + QByteArray("0,").repeated(100'000) + "0]";
    EXPECT_THROW(parseStrictJson(many, soon), ExchangeError);
    EXPECT_EQ(asked, 3);
    EXPECT_NO_THROW(parseStrictJson(many));
}

TEST(StrictJson, CountsWhatIsSmallAndMany)
{
    EXPECT_FALSE(refusal("[" + QByteArray("0,").repeated(1'999'998) + "0]"));
    EXPECT_EQ(refusal("[" + QByteArray("0,").repeated(1'999'999) + "0]").value().problem, ExchangeProblem::TooLarge);
    const auto objectOf = [](int members) {
        QByteArrayList list;
        for (int i = 0; i < members; ++i)
            list.append('"' + QByteArray::number(i) + "\":0");
        return "{" + list.join(',') + "}";
    };
    EXPECT_FALSE(refusal(objectOf(1000)));
    EXPECT_EQ(refusal(objectOf(1001)).value().problem, ExchangeProblem::TooLarge);
}

} // namespace
} // namespace iamm
