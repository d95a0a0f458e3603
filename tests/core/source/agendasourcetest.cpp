// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT

// The parser on the Agenda itself: what /resources/text says against what a reader of the printed page sees.

#include "core/source/sourceerror.h"
#include "tests/core/source/smallsource.h"
#include "tests/support/agendafixture.h"
#include "tests/support/printing.h"

#include <QFile>
#include <QSet>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;

const Block &block(const QString &id)
{
    static const Block none;
    const Block *found = realAgenda().block(BlockId(id));
    EXPECT_NE(found, nullptr) << id.toStdString();
    return found ? *found : none;
}

const BlockText &english(const QString &id)
{
    static const BlockText none;
    const BlockText *found = block(id).text(Language::English);
    return found ? *found : none;
}

int countOf(BlockKind kind, int level = -1)
{
    return static_cast<int>(std::ranges::count_if(realAgenda().allBlocks(), [=](const Block &candidate) {
        return candidate.kind == kind && (level < 0 || candidate.level == level);
    }));
}

QString emphasisedIn(const BlockText &text)
{
    QStringList words;
    for (const Mark &mark : text.marks)
        words << text.text.mid(mark.range.start, mark.range.length);
    return words.join(u'|');
}

PageRange pages(const QString &id)
{
    return block(id).pages;
}

TEST(AgendaSource, isTheTextByteForByte)
{
    EXPECT_EQ(agendaSourceFiles().english.hash(),
              u"sha256:dc60f0d2d9a8ed77182b7dab38509925438768d619d2c08fe6216b3c6494f42d"_s);
}

TEST(AgendaSource, hasEveryBlockOfThePrintedPage)
{
    EXPECT_EQ(realAgenda().sections().size(), 59U);
    EXPECT_EQ(countOf(BlockKind::Heading), 59);
    EXPECT_EQ(countOf(BlockKind::Paragraph), 75);
    EXPECT_EQ(countOf(BlockKind::Understanding), 20);
    EXPECT_EQ(countOf(BlockKind::Lead), 42);
    EXPECT_EQ(countOf(BlockKind::Practice, 1), 213);
    EXPECT_EQ(countOf(BlockKind::Practice, 2), 39);
    EXPECT_EQ(countOf(BlockKind::Open), 42);
    EXPECT_EQ(countOf(BlockKind::Footnote), 4);
    EXPECT_EQ(countOf(BlockKind::Front), 14);
    EXPECT_EQ(countOf(BlockKind::Title), 3);
    EXPECT_EQ(realAgenda().count(), 511);
}

TEST(AgendaSource, hasNoIdentifierTwiceAndNoMarkupInTheText)
{
    QSet<QString> ids;
    for (const Block &candidate : realAgenda().allBlocks()) {
        ids.insert(candidate.id.value());
        const QString &text = candidate.text(Language::English)->text;
        EXPECT_FALSE(text.contains(u'*') || text.contains(u"<i>"_s) || text.contains(u'¹') || text.contains(u'⁴'));
        EXPECT_EQ(text, text.trimmed());
        EXPECT_FALSE(text.isEmpty());
    }
    EXPECT_EQ(ids.size(), realAgenda().count());
}

TEST(AgendaSource, hasFourLevelsOfHeading)
{
    const auto path = realAgenda().pathTo(BlockId(u"III.4.a.2"_s));
    ASSERT_EQ(path.size(), 4U);
    EXPECT_EQ(path[0]->number, "III"_L1);
    EXPECT_EQ(path[1]->number, "4"_L1);
    EXPECT_EQ(path[2]->number, "a"_L1);
    EXPECT_EQ(path[3]->number, "2"_L1);
    EXPECT_EQ(shownId(*path[3]), "III.4.a.(2)"_L1);
    EXPECT_EQ(path[3]->page, 17);
}

TEST(AgendaSource, joinsWhatPageTurnsCut)
{
    EXPECT_TRUE(english(u"III.4.a-para1"_s).text.contains(u"construction. Seasonal migrant workers provide"_s));
    EXPECT_TRUE(english(u"III.6-para3"_s).text.contains(u"flows of migrants, by providing authorised channels"_s));
    EXPECT_TRUE(english(u"III.7.d-para1"_s).text.contains(u"Special Representative on IDPs developed"_s));
    EXPECT_TRUE(english(u"III.18.b-2"_s).text.contains(u"the gender perspective, sudden"_s));
}

TEST(AgendaSource, putsTheGoalsOfTheAgendaForProtectionRight)
{
    QStringList top;
    for (const Block &candidate : realAgenda().blocksOf(BlockId(u"III.8"_s))) {
        if (candidate.kind == BlockKind::Practice && candidate.level == 1)
            top << candidate.number;
    }
    EXPECT_EQ(top.join(u' '), "1 2 3 4 5 6"_L1);
    EXPECT_TRUE(english(u"III.8-1.4"_s).text.startsWith(u"Exclusion of those"_s));
    EXPECT_TRUE(english(u"III.8-5.6"_s).text.startsWith(u"More efficient use"_s));
    EXPECT_TRUE(english(u"III.8-6.1"_s).text.startsWith(u"Measures to improve"_s));
    EXPECT_TRUE(english(u"III.8-6.2"_s).text.startsWith(u"Measures to improve"_s));
    EXPECT_EQ(block(u"III.20-3"_s).level, 1);
    EXPECT_EQ(block(u"III.20-open"_s).kind, BlockKind::Open);
}

TEST(AgendaSource, numbersTheCommonUnderstandings)
{
    EXPECT_EQ(block(u"II-7"_s).kind, BlockKind::Understanding);
    EXPECT_TRUE(english(u"II-7"_s).text.startsWith(u"Relevant international and regional instruments"_s));
    EXPECT_TRUE(english(u"II-20"_s).text.startsWith(u"Research on all aspects"_s));
}

TEST(AgendaSource, knowsSectionsWithoutLeadOrSlot)
{
    for (const QString &section : {u"III.3"_s, u"III.4.a.2"_s})
        EXPECT_EQ(realAgenda().block(BlockId(section + u"-lead"_s)), nullptr) << section.toStdString();
    for (const QString &section : {u"III.3"_s, u"III.8"_s})
        EXPECT_EQ(realAgenda().block(BlockId(section + u"-open"_s)), nullptr) << section.toStdString();
    EXPECT_EQ(realAgenda().block(BlockId(u"III.18.a-1"_s)), nullptr);
    EXPECT_EQ(block(u"III.18.a-open"_s).kind, BlockKind::Open);
}

TEST(AgendaSource, putsFootnotesAtTheEndOfTheirSection)
{
    const auto blocks = realAgenda().blocksOf(BlockId(u"III.4.a.2"_s));
    EXPECT_EQ(blocks.back().id, BlockId(u"fn4"_s));
    EXPECT_TRUE(english(u"fn4"_s).text.startsWith(u"As labour migration can be"_s));
    EXPECT_EQ(english(u"III.4.a.2"_s).footnotes, (std::vector<FootnoteMark>{{4, 48}}));
    EXPECT_EQ(english(u"III.4.a.2"_s).text.size(), 48);
    EXPECT_EQ(block(u"III.4.a.2-7"_s).kind, BlockKind::Practice);
    EXPECT_EQ(english(u"I.1-para1"_s).footnotes.size(), 2U);
}

TEST(AgendaSource, keepsEmphasisAsRanges)
{
    EXPECT_EQ(emphasisedIn(english(u"III.7.c"_s)), "Non-Refoulement"_L1);
    EXPECT_EQ(emphasisedIn(*realAgenda().section(BlockId(u"III.7.c"_s))->contentsTitle[Language::English]),
              "Non-Refoulement"_L1);
    EXPECT_EQ(emphasisedIn(english(u"III.4-para1"_s)), "whether|how to manage"_L1);
    EXPECT_EQ(emphasisedIn(english(u"III.7.c-1"_s)), "refoulement"_L1);
    int emphasised = 0;
    for (const Block &candidate : realAgenda().allBlocks())
        emphasised += static_cast<int>(candidate.text(Language::English)->marks.size());
    EXPECT_EQ(emphasised, 9);
}

TEST(AgendaSource, showsTheBodysTitleAndKeepsThatOfTheContents)
{
    EXPECT_EQ(english(u"III.1.a"_s).text, "Dialogue and Co-operation among States"_L1);
    EXPECT_EQ(realAgenda().section(BlockId(u"III.1.a"_s))->contentsTitle[Language::English]->text,
              "Co-operation and Dialogue among States"_L1);
}

TEST(AgendaSource, leadsFromWordsToSections)
{
    const BlockText &note = english(u"fn4"_s);
    ASSERT_EQ(note.links.size(), 1U);
    EXPECT_EQ(note.links[0].target, BlockId(u"III.5"_s));
    EXPECT_EQ(note.text.mid(note.links[0].range.start, note.links[0].range.length), "separate section 5"_L1);
    const BlockText &paragraph = english(u"III.5-para2"_s);
    ASSERT_EQ(paragraph.links.size(), 1U);
    EXPECT_EQ(paragraph.links[0].target, BlockId(u"III.4.a"_s));
}

TEST(AgendaSource, keepsTheAuthorsSlips)
{
    EXPECT_TRUE(english(u"front-9"_s).text.contains(u"this draft it will be"_s));
    EXPECT_TRUE(english(u"III.4.a.1-lead"_s).text.contains(u"practices migration with regard to"_s));
    EXPECT_FALSE(english(u"III.15-1"_s).text.endsWith(u'.'));
}

TEST(AgendaPages, areCertainForAllThatTheSourceTellsAndARangeForTheRest)
{
    int certain = 0;
    int open = 0;
    for (const Block &candidate : realAgenda().allBlocks()) {
        const bool isText = candidate.kind != BlockKind::Front && candidate.kind != BlockKind::Title
                            && candidate.kind != BlockKind::Heading && candidate.kind != BlockKind::Footnote;
        if (!isText)
            continue;
        EXPECT_GE(candidate.pages.first, 5);
        EXPECT_LE(candidate.pages.last, 42);
        EXPECT_TRUE(candidate.pages.last == candidate.pages.first || candidate.pages.last == candidate.pages.first + 1);
        ++(candidate.pages.first == candidate.pages.last ? certain : open);
    }
    // Of those that take two pages, four are cut by a turn that is known; of the others it isn't known on which of
    // the two they stand.
    EXPECT_EQ(certain, 335 - 4);
    EXPECT_EQ(open, 96 + 4);
    for (const QString &cut : {u"III.4.a-para1"_s, u"III.6-para3"_s, u"III.7.d-para1"_s, u"III.18.b-2"_s})
        EXPECT_EQ(pages(cut).last, pages(cut).first + 1) << cut.toStdString();
}

TEST(AgendaPages, areThoseOfThePrintedPage)
{
    EXPECT_EQ(pages(u"front-1"_s), (PageRange{0, 0}));
    EXPECT_EQ(pages(u"I"_s), (PageRange{5, 5}));
    EXPECT_EQ(pages(u"I.1-para1"_s), (PageRange{5, 6})); // the mark stands on page 5, the end may not
    EXPECT_EQ(pages(u"I.4-para1"_s), (PageRange{7, 7})); // ends with the mark of note 3
    EXPECT_EQ(pages(u"II-12"_s), (PageRange{8, 8}));
    EXPECT_EQ(pages(u"II-13"_s), (PageRange{9, 9}));
    EXPECT_EQ(pages(u"III.1.a-1"_s), (PageRange{10, 10}));
    EXPECT_EQ(pages(u"III.1.a-2"_s), (PageRange{11, 11}));
    EXPECT_EQ(pages(u"III.3.a-4"_s), (PageRange{13, 13}));
    EXPECT_EQ(pages(u"III.3.a-5"_s), (PageRange{14, 14}));
    EXPECT_EQ(pages(u"III.4.a-para1"_s), (PageRange{15, 16}));
    EXPECT_EQ(pages(u"III.4.a.2-6"_s), (PageRange{17, 17}));
    EXPECT_EQ(pages(u"III.4.a.2-7"_s), (PageRange{18, 18}));
    EXPECT_EQ(pages(u"III.6-para3"_s), (PageRange{21, 22}));
    EXPECT_EQ(pages(u"III.7.b-1"_s), (PageRange{24, 25}));
    EXPECT_EQ(pages(u"III.7.d-para1"_s), (PageRange{25, 26}));
    EXPECT_EQ(pages(u"III.8-1.3"_s), (PageRange{26, 26}));
    EXPECT_EQ(pages(u"III.8-1.4"_s), (PageRange{27, 27}));
    EXPECT_EQ(pages(u"III.11.a-open"_s), (PageRange{31, 31}));
    EXPECT_EQ(pages(u"III.11.b-2"_s), (PageRange{31, 31}));
    EXPECT_EQ(pages(u"III.18.b-2"_s), (PageRange{39, 40}));
    EXPECT_EQ(pages(u"III.20-open"_s), (PageRange{42, 42}));
    EXPECT_EQ(pages(u"fn1"_s), (PageRange{5, 5}));
    EXPECT_EQ(pages(u"fn4"_s), (PageRange{17, 17}));
}

TEST(AgendaPages, neverRunBackwardsAndEachHasSomethingThatIsSureToStandOnIt)
{
    QSet<int> sure;
    PageRange before{5, 5};
    for (const Block &candidate : realAgenda().allBlocks()) {
        if (candidate.pages.first == 0 || candidate.kind == BlockKind::Footnote)
            continue;
        EXPECT_GE(candidate.pages.first, before.first) << candidate.id.value().toStdString();
        EXPECT_GE(candidate.pages.last, before.last) << candidate.id.value().toStdString();
        before = candidate.pages;
        if (candidate.pages.first == candidate.pages.last)
            sure.insert(candidate.pages.first);
    }
    for (int page = 5; page <= 42; ++page)
        EXPECT_TRUE(sure.contains(page)) << page;
}

// The real files, broken.

QByteArray bytesOf(const QString &name)
{
    QFile file(agendaTextFolder() + u'/' + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

SourceText replaced(const QString &name, const QByteArray &what, const QByteArray &with)
{
    QByteArray bytes = bytesOf(name);
    EXPECT_TRUE(bytes.contains(what)) << what.toStdString();
    return {name, bytes.replace(what, with)};
}

TEST(AgendaBroken, anywhereCutOffStops)
{
    const QByteArray whole = bytesOf(u"agenda.en.txt"_s);
    SourceFiles files = agendaSourceFiles();
    for (qsizetype length = 0; length < whole.size(); length += 3001) {
        const Refusal found = [&] {
            try {
                files.english = SourceText(u"agenda.en.txt"_s, whole.first(length));
            } catch (const SourceError &error) {
                return Refusal{error.file(), error.line(), error.reason()};
            }
            return refusal(files);
        }();
        EXPECT_FALSE(found.reason.isEmpty()) << length;
    }
}

TEST(AgendaBroken, byOneLetterStops)
{
    SourceFiles files = agendaSourceFiles();
    files.english = replaced(u"agenda.en.txt"_s, "organised migrant smuggling", "organized migrant smuggling");
    EXPECT_EQ(refusal(files).reason, "II-15 has another text than when it was frozen"_L1);
}

TEST(AgendaBroken, byALineMoreLeavesNoRepairFitting)
{
    SourceFiles files = agendaSourceFiles();
    files.english = replaced(u"agenda.en.txt"_s, "REGIONAL CONSULTATIONS", "REGIONAL\nCONSULTATIONS");
    const Refusal found = refusal(files);
    EXPECT_TRUE(found.file.endsWith(u"agenda.repairs"_s));
    EXPECT_TRUE(found.reason.startsWith(u"the repair of line 277 doesn't fit: it begins"_s));
}

TEST(AgendaBroken, byAMissingRepairStops)
{
    SourceFiles files = agendaSourceFiles();
    files.repairs = SourceText(u"agenda.repairs"_s, {});
    EXPECT_EQ(refusal(files).line, 791);
}

TEST(AgendaBroken, byAPageTurnThatDoesNotFitStops)
{
    const auto refusalWith = [](const QByteArray &what, const QByteArray &with) {
        SourceFiles files = agendaSourceFiles();
        files.pages = replaced(u"agenda.pages"_s, what, with);
        return refusal(files);
    };
    const int line = lineOf(QString::fromUtf8(bytesOf(u"agenda.pages"_s)), u"turn\t219"_s);
    const auto expected = [line](const QString &reason) { return Refusal{u"agenda.pages"_s, line, reason}; };
    EXPECT_EQ(refusalWith("turn\t219\t13", "turn\t218\t13"),
              expected(u"line 218 of the source doesn't begin a page: no text, or no blank line before it"_s));
    EXPECT_EQ(refusalWith("turn\t219\t13", "turn\t217\t13").reason,
              u"line 217 of the source doesn't begin a page: no text, or no blank line before it"_s);
    EXPECT_EQ(refusalWith("turn\t219\t13\nturn\t239\t14", "turn\t222\t14"),
              expected(u"the page turn doesn't fit: line 222 of the source stands on page 13"_s));
    EXPECT_EQ(refusalWith("turn\t219\t13", "turn\t219\t10").reason, u"the page turns run backwards"_s);
    EXPECT_FALSE(refusalWith("turn\t184\t11", "turn\t184\t12").reason.isEmpty());
    EXPECT_EQ(refusalWith("turn\t184\t11", "page\t184\t11").reason, u"\"page\" is nothing known: turn, note or last"_s);
}

} // namespace
} // namespace iamm
