// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/exchange/exchangereader.h"

#include "core/library/storable.h"
#include "tests/core/exchange/exchangesupport.h"
#include "tests/support/printing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <random>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A bookmark, a folder, a highlight, a note and the tombstone of one, in this order.
LibraryContents sample()
{
    Bookmark bookmark = bookmarkFor(1);
    bookmark.folder = madeUpId(2);
    bookmark.head.extra = u"{\"other:thing\":1}"_s;
    Note old = noteFor(5);
    old.head.ancestors = {u"0123456789abcdef"_s};
    return contentsOf({bookmark, folderFor(2), highlightFor(3), noteFor(4), *deletion(old, noon()).after});
}

const QByteArray &sampleFile()
{
    static const QByteArray file = fileOf(sample());
    return file;
}

constexpr auto undefined = QJsonValue::Undefined;

struct Case {
    const char *path;
    QJsonValue value;
    ExchangeProblem problem;
    const char *place = nullptr; ///< where it is refused, if that isn't its path
};

void PrintTo(const Case &refused, std::ostream *out)
{
    *out << refused.path << " = "
         << QJsonDocument(QJsonArray{refused.value}).toJson(QJsonDocument::Compact).left(200).constData();
}

class Refused : public ::testing::TestWithParam<Case> {};

TEST_P(Refused, WithTheReasonAndThePlace)
{
    const Case &refused = GetParam();
    const QString path = QString::fromLatin1(refused.path);
    const QString place = refused.place ? QString::fromLatin1(refused.place) : path;
    EXPECT_EQ(refusalOf(with(sampleFile(), path, refused.value)), (ExchangeRefusal{refused.problem, 0, 0, place}));
}

QString letters(int count)
{
    return QString(count, u'x');
}

QJsonArray list(int count, const QJsonValue &value)
{
    QJsonArray array;
    for (int i = 0; i < count; ++i)
        array.append(value);
    return array;
}

INSTANTIATE_TEST_SUITE_P(
    OfTheSet, Refused,
    ::testing::Values(Case{"type", u"Other"_s, ExchangeProblem::BadValue},
                      Case{"iamm:profileVersion", 2, ExchangeProblem::NewerVersion},
                      Case{"iamm:profileVersion", 0, ExchangeProblem::BadValue},
                      Case{"iamm:profileVersion", u"1"_s, ExchangeProblem::WrongType},
                      Case{"iamm:profileVersion", undefined, ExchangeProblem::OtherProgram, ""},
                      Case{"iamm:itemCount", 4, ExchangeProblem::CountDiffers, "items"},
                      Case{"iamm:itemCount", 6, ExchangeProblem::CountDiffers, "items"},
                      Case{"iamm:itemCount", undefined, ExchangeProblem::Missing},
                      Case{"id", u"urn:uuid:1"_s, ExchangeProblem::BadValue},
                      Case{"iamm:owner.id", undefined, ExchangeProblem::Missing},
                      Case{"iamm:owner.name", letters(121), ExchangeProblem::TooLong},
                      Case{"generated", u"yesterday"_s, ExchangeProblem::BadValue},
                      Case{"about.dc:identifier", QJsonArray{u"urn:isbn:1"_s}, ExchangeProblem::BadValue},
                      Case{"about.iamm:revision", -1, ExchangeProblem::BadValue},
                      Case{"items", 5, ExchangeProblem::WrongType}, Case{"items", undefined, ExchangeProblem::Missing},
                      Case{"items", list(20'001, 0), ExchangeProblem::TooMany},
                      Case{"items[2]", 7, ExchangeProblem::WrongType}));

INSTANTIATE_TEST_SUITE_P(
    OfAnItem, Refused,
    ::testing::Values(
        Case{"items[3].id", undefined, ExchangeProblem::Missing},
        Case{"items[3].id", u"urn:uuid:00000000-0000-0000-0000-000000000000"_s, ExchangeProblem::BadValue},
        Case{"items[3].id", u"urn:uuid:{01234567-89ab-cdef-0123-456789abcdef}"_s, ExchangeProblem::BadValue},
        Case{"items[3].type", u"Painting"_s, ExchangeProblem::BadValue},
        Case{"items[3].motivation", u"moderating"_s, ExchangeProblem::BadValue},
        Case{"items[3].iamm:kind", u"proposal"_s, ExchangeProblem::BadValue},
        Case{"items[3].created", u"1989-12-31T23:59:59Z"_s, ExchangeProblem::BadValue},
        Case{"items[3].created", u"2101-01-01T00:00:00Z"_s, ExchangeProblem::BadValue},
        Case{"items[3].modified", u"2026-11-23T12:00:00"_s, ExchangeProblem::BadValue},
        Case{"items[3].modified", u"2026-11-23T12:00:00+02:00"_s, ExchangeProblem::BadValue},
        Case{"items[3].modified", u"2026-02-30T12:00:00Z"_s, ExchangeProblem::BadValue},
        Case{"items[4].iamm:deleted", true, ExchangeProblem::WrongType},
        Case{"items[3].creator", u"Anna"_s, ExchangeProblem::WrongType},
        Case{"items[3].creator.id", u"anna"_s, ExchangeProblem::BadValue},
        Case{"items[3].creator.name", letters(121), ExchangeProblem::TooLong},
        Case{"items[3].iamm:rev", 0, ExchangeProblem::BadValue},
        Case{"items[3].iamm:rev", 1.5, ExchangeProblem::BadValue},
        Case{"items[3].iamm:rev", 1'000'000'001, ExchangeProblem::BadValue},
        Case{"items[3].iamm:rev", 1e18, ExchangeProblem::BadValue},
        Case{"items[3].iamm:rev", undefined, ExchangeProblem::Missing},
        Case{"items[4].iamm:ancestors", list(257, u"0123456789abcdef"_s), ExchangeProblem::TooMany},
        Case{"items[4].iamm:ancestors", QJsonArray{u"0123456789ABCDEF"_s}, ExchangeProblem::BadValue},
        Case{"items[4].iamm:ancestors", QJsonArray{1}, ExchangeProblem::WrongType},
        Case{"items[4].iamm:prevHash", u"sha256:0000000000000000"_s, ExchangeProblem::BadValue},
        Case{"items[4].iamm:prevHash", undefined, ExchangeProblem::BadValue},
        Case{"items[3].iamm:conflictOf", u"urn:uuid:none"_s, ExchangeProblem::BadValue},
        Case{"items[3].other:thing", letters(4080), ExchangeProblem::TooLong, "items[3]"}));

INSTANTIATE_TEST_SUITE_P(
    OfATarget, Refused,
    ::testing::Values(Case{"items[3].target", undefined, ExchangeProblem::Missing},
                      Case{"items[3].target.source", u"https://example.org"_s, ExchangeProblem::BadValue},
                      Case{"items[3].target.iamm:language", u"de"_s, ExchangeProblem::BadValue},
                      Case{"items[3].target.iamm:edition", letters(121), ExchangeProblem::TooLong},
                      Case{"items[3].target.iamm:revision", -1, ExchangeProblem::BadValue},
                      Case{"items[3].target.iamm:textHash", u"sha256:0"_s, ExchangeProblem::BadValue},
                      Case{"items[3].target.iamm:heading", letters(1001), ExchangeProblem::TooLong},
                      Case{"items[3].target.selector", QJsonArray{}, ExchangeProblem::Missing},
                      Case{"items[3].target.selector[0].value", QString(), ExchangeProblem::BadValue},
                      Case{"items[3].target.selector[0].value", letters(121), ExchangeProblem::TooLong},
                      Case{"items[3].target.selector[0].type", u"CssSelector"_s, ExchangeProblem::BadValue},
                      Case{"items[3].target.selector[1].exact", letters(4097), ExchangeProblem::TooLong},
                      Case{"items[3].target.selector[1].exact", undefined, ExchangeProblem::Missing},
                      Case{"items[3].target.selector[1].prefix", letters(65), ExchangeProblem::TooLong},
                      Case{"items[3].target.selector[1].suffix", letters(65), ExchangeProblem::TooLong},
                      Case{"items[0].target.selector[0].refinedBy.start", -1, ExchangeProblem::BadValue},
                      Case{"items[0].target.selector[0].refinedBy.end", 40, ExchangeProblem::BadValue},
                      Case{"items[0].target.selector[0].refinedBy.end", 41, ExchangeProblem::BadValue,
                           "items[0].target.selector[0].refinedBy"},
                      Case{"items[0].target.selector[0].refinedBy.type", u"Other"_s, ExchangeProblem::BadValue},
                      Case{"items[2].target.selector[0].endSelector.value", u"III.11-para1"_s,
                           ExchangeProblem::BadValue, "items[2].target.selector[0].endSelector"},
                      Case{"items[2].target.selector[0].startSelector", undefined, ExchangeProblem::Missing},
                      Case{"items[3].iamm:attached.iamm:language", u"xx"_s, ExchangeProblem::BadValue}));

INSTANTIATE_TEST_SUITE_P(
    OfABody, Refused,
    ::testing::Values(Case{"items[3].body", undefined, ExchangeProblem::Missing},
                      Case{"items[2].body", undefined, ExchangeProblem::Missing},
                      Case{"items[3].body.value", QString(), ExchangeProblem::Missing},
                      Case{"items[3].body.value", letters(65'535) + u'é', ExchangeProblem::TooLong},
                      Case{"items[3].body.format", u"text/html"_s, ExchangeProblem::BadValue},
                      Case{"items[3].body.type", u"Image"_s, ExchangeProblem::BadValue},
                      Case{"items[3].body.color", u"red"_s, ExchangeProblem::BadValue},
                      Case{"items[2].body.color", undefined, ExchangeProblem::Missing, "items[2].body"},
                      Case{"items[3].body.tags", list(21, u"a"_s), ExchangeProblem::TooMany},
                      Case{"items[3].body.tags", QJsonArray{letters(65)}, ExchangeProblem::TooLong},
                      Case{"items[3].body.tags", QJsonArray{QString()}, ExchangeProblem::BadValue},
                      Case{"items[3].body.tags", QJsonArray{u"a\nb"_s}, ExchangeProblem::BadValue},
                      Case{"items[0].body.value", letters(121), ExchangeProblem::TooLong},
                      Case{"items[0].iamm:folder", u"here"_s, ExchangeProblem::BadValue},
                      Case{"items[0].iamm:position", u"a-b"_s, ExchangeProblem::BadValue},
                      Case{"items[0].iamm:position", u"A0"_s, ExchangeProblem::BadValue},
                      Case{"items[0].iamm:position", letters(1001), ExchangeProblem::TooLong},
                      Case{"items[1].iamm:name", letters(121), ExchangeProblem::TooLong},
                      Case{"items[1].iamm:members", QJsonArray{5}, ExchangeProblem::WrongType}));

class Taken : public ::testing::TestWithParam<std::pair<const char *, QJsonValue>> {};

TEST_P(Taken, AtTheVeryLimit)
{
    const auto &[path, value] = GetParam();
    const QByteArray file = with(sampleFile(), QString::fromLatin1(path), value);
    ASSERT_NE(file, with(sampleFile(), u"iamm:itemCount"_s, 5));
    EXPECT_EQ(read(file).items.size(), 5U);
}

INSTANTIATE_TEST_SUITE_P(All, Taken,
                         ::testing::Values(std::pair("items[3].created", QJsonValue(u"1990-01-01T00:00:00Z"_s)),
                                           std::pair("items[3].created", QJsonValue(u"2100-12-31T23:59:59.999Z"_s)),
                                           std::pair("items[3].creator.name", QJsonValue(letters(120))),
                                           std::pair("items[3].creator.name",
                                                     QJsonValue(u"\U0001F3E0"_s.repeated(120))),
                                           std::pair("items[3].iamm:rev", QJsonValue(1'000'000'000)),
                                           std::pair("items[3].other:thing", QJsonValue(letters(4078))),
                                           std::pair("items[3].target.selector[1].exact", QJsonValue(letters(4096))),
                                           std::pair("items[3].target.selector[1].prefix", QJsonValue(letters(64))),
                                           std::pair("items[3].body.value", QJsonValue(letters(65'536))),
                                           std::pair("items[3].body.tags", QJsonValue(list(20, letters(64)))),
                                           std::pair("items[0].body.value", QJsonValue(letters(120))),
                                           std::pair("items[0].iamm:position", QJsonValue(letters(1000))),
                                           std::pair("items[1].iamm:members", QJsonValue(undefined)),
                                           std::pair("@context", QJsonValue(undefined))));

TEST(ExchangeReader, ReadsAllThatTheFileSays)
{
    const ExchangeContents contents = read(sampleFile());
    EXPECT_EQ(contents.library, madeUpId(-3));
    EXPECT_EQ(contents.owner, anna());
    EXPECT_EQ(contents.edition, u"small"_s);
    EXPECT_EQ(contents.revision, 1);
    EXPECT_EQ(contents.generated, noon());
    LibraryContents items;
    for (const Record &record : contents.items)
        items.put(record);
    LibraryContents expected = sample();
    expected.put(emptied(*expected.record(madeUpId(5))));
    EXPECT_EQ(items, expected);
}

TEST(ExchangeReader, EveryTruncationIsRefused)
{
    const QByteArray &file = sampleFile();
    for (qsizetype size = 0; size < file.size(); ++size) {
        const auto result = readExchange(file.first(size));
        ASSERT_TRUE(std::holds_alternative<ExchangeRefusal>(result)) << size;
        ASSERT_GE(std::get<ExchangeRefusal>(result).line, 1) << size;
    }
}

TEST(ExchangeReader, SaysTheLineAndTheColumn)
{
    // The head is the first line, "items" the second, and every item has its own.
    const QByteArrayList lines = sampleFile().split('\n');
    ASSERT_EQ(lines.size(), 8);
    QByteArrayList broken = lines;
    broken[4].insert(lines[4].indexOf("Encouraging"), '\n');
    EXPECT_EQ(refusalOf(broken.join('\n')),
              (ExchangeRefusal{ExchangeProblem::Syntax, 5, static_cast<int>(lines[4].indexOf("Encouraging")) + 1}));
    broken = lines;
    broken[5] += '}';
    EXPECT_EQ(refusalOf(broken.join('\n')),
              (ExchangeRefusal{ExchangeProblem::Syntax, 6, static_cast<int>(lines[5].size()) + 1}));
}

TEST(ExchangeReader, TellsOtherFilesFromBrokenOnes)
{
    EXPECT_EQ(refusalOf("{}").problem, ExchangeProblem::NotALibrary);
    EXPECT_EQ(refusalOf("[1, 2]").problem, ExchangeProblem::NotALibrary);
    EXPECT_EQ(refusalOf(R"({"type":"FeatureCollection"})").problem, ExchangeProblem::NotALibrary);
    EXPECT_EQ(refusalOf(R"({"type":"AnnotationPage","items":[]})").problem, ExchangeProblem::OtherProgram);
    EXPECT_EQ(refusalOf("SQLite format 3").problem, ExchangeProblem::Syntax);
}

TEST(ExchangeReader, ANewerFileIsSaidToBeNewerWhateverElseIsInIt)
{
    EXPECT_EQ(refusalOf(R"({"iamm:profileVersion":2,"items":"in another form"})").problem,
              ExchangeProblem::NewerVersion);
}

TEST(ExchangeReader, TwoItemsWithOneIdentifierAreRefused)
{
    const QJsonValue first = QJsonDocument::fromJson(sampleFile()).object()[u"items"_s].toArray().at(0)[u"id"_s];
    EXPECT_EQ(refusalOf(with(sampleFile(), u"items[3].id"_s, first)),
              (ExchangeRefusal{ExchangeProblem::DuplicateId, 0, 0, u"items[3].id"_s}));
    EXPECT_EQ(refusalOf(with(sampleFile(), u"items[3].id"_s,
                             first.toString().toUpper().replace(u"URN:UUID"_s, u"urn:uuid"_s))),
              (ExchangeRefusal{ExchangeProblem::DuplicateId, 0, 0, u"items[3].id"_s}));
}

TEST(ExchangeReader, SixteenMegabytesAreReadAndNotAByteMore)
{
    const QByteArray &file = sampleFile();
    const qsizetype most = qsizetype(16) * 1024 * 1024;
    EXPECT_EQ(read(file + QByteArray(most - file.size(), ' ')).items.size(), 5U);
    EXPECT_EQ(refusalOf(file + QByteArray(most - file.size() + 1, ' ')), ExchangeRefusal{ExchangeProblem::TooLarge});
}

TEST(ExchangeReader, WhatItDoesntKnowComesBackWhereItStood)
{
    QByteArray file = with(sampleFile(), u"items[3].other:thing"_s, QJsonObject{{u"a"_s, QJsonArray{1, -0.0, 1e300}}});
    file = with(file, u"items[3].body.highlight"_s, u"underline"_s);
    file = with(file, u"items[3].target.meta"_s, QJsonObject{{u"chapter"_s, 5}});
    file = with(file, u"items[1].motivation"_s, u"organizing"_s);
    const ExchangeContents contents = read(file);
    EXPECT_EQ(headOf(contents.items[3]).extra,
              u"{\"body\":{\"highlight\":\"underline\"},\"other:thing\":{\"a\":[1,0,1e+300]},"
              "\"target\":{\"meta\":{\"chapter\":5}}}"_s);
    LibraryContents again;
    for (const Record &record : contents.items)
        again.put(record);
    EXPECT_EQ(read(fileOf(again)).items, contents.items);
    EXPECT_EQ(QJsonDocument::fromJson(fileOf(again)).object()[u"items"_s].toArray().at(3),
              QJsonDocument::fromJson(file).object()[u"items"_s].toArray().at(3));
}

TEST(ExchangeReader, EndsWhenItIsAskedTo)
{
    const auto result = readExchange(sampleFile(), [] { return true; });
    EXPECT_EQ(std::get<ExchangeRefusal>(result).problem, ExchangeProblem::Stopped);
    EXPECT_TRUE(stopAfter(0ms)());
    EXPECT_FALSE(stopAfter(1h)());
}

/// Bytes changed, left out, doubled and swapped, as a bad disk or a bad person does.
QByteArray mutated(QByteArray file, std::mt19937 &random)
{
    static const QByteArrayList pieces{"\"",          "{",         "}",       "[",    "]",       ",",    ":",
                                       "null",        "0",         "-1",      "1e99", "\\u0000", "\xFF", "true",
                                       "99999999999", "urn:uuid:", "\\ud800", "\n",   ""};
    const auto place = [&random, &file] {
        return static_cast<qsizetype>(random() % static_cast<unsigned>(file.size()));
    };
    for (auto i = random() % 4 + 1; i > 0; --i) {
        const qsizetype at = place();
        const qsizetype length = std::min<qsizetype>(random() % 30, file.size() - at);
        switch (random() % 5) {
        case 0:
            file[at] = static_cast<char>(random());
            break;
        case 1:
            file.remove(at, length);
            break;
        case 2:
            file.insert(at, file.mid(place(), length));
            break;
        default:
            file.replace(at, length % 8,
                         pieces.at(static_cast<qsizetype>(random() % static_cast<unsigned>(pieces.size()))));
        }
        if (file.isEmpty())
            return file;
    }
    return file;
}

TEST(ExchangeReader, WhateverIsDoneToAFileItIsTakenWholeOrRefused)
{
    std::mt19937 random(20261123);
    int taken = 0;
    for (int round = 0; round < 3000; ++round) {
        const QByteArray file = mutated(sampleFile(), random);
        const auto result = readExchange(file);
        const auto *contents = std::get_if<ExchangeContents>(&result);
        if (!contents)
            continue;
        ++taken;
        LibraryContents items;
        for (const Record &record : contents->items) {
            ASSERT_TRUE(isStorable(record)) << round;
            items.put(record);
        }
        ASSERT_EQ(contents->items.size(), 5U) << round;
        // What was taken can be handed on as it is; another's tombstone isn't.
        int count = 0;
        items.forEach([&](const Record &record) {
            count += !headOf(record).isDeleted() || headOf(record).author.id == contents->owner.id ? 1 : 0;
        });
        ASSERT_EQ(std::ssize(read(fileOf(items, contents->owner)).items), count) << round;
    }
    // Many a change is harmless: another letter in a note.
    EXPECT_GT(taken, 100);
    EXPECT_LT(taken, 2000);
}

} // namespace
} // namespace iamm
