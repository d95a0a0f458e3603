// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/passageplacer.h"

#include "tests/support/agendafixture.h"
#include "tests/support/editeddocument.h"
#include "tests/support/printing.h"
#include "tests/support/smalldocument.h"

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

BlockId block(const char *id)
{
    return BlockId(QString::fromLatin1(id));
}

QString textOf(const Document &document, const char *id)
{
    return document.block(block(id))->text(Language::English)->text;
}

StoredPassage whole(const Document &document, const char *id)
{
    return storedPassage(Passage::whole(block(id), Language::English), document).value();
}

/// The first place of these words in the block.
StoredPassage words(const Document &document, const char *id, const QString &quote)
{
    const auto start = static_cast<int>(textOf(document, id).indexOf(quote));
    const int end = start + static_cast<int>(quote.size());
    return storedPassage({Language::English, {block(id), start}, {block(id), end}}, document).value();
}

QString quoteAt(const Placement &placement, const Document &document)
{
    return placement.passage ? storedPassage(*placement.passage, document).value().quote : QString();
}

Placement placed(const StoredPassage &stored, const Document &document, const MovedBlocks &moved = {})
{
    return PassagePlacer(document, moved).place(stored);
}

Document withWords(const Document &document, const char *id, const QString &before, const QString &after)
{
    QString text = textOf(document, id);
    EXPECT_TRUE(text.contains(before));
    return withText(document, block(id), text.replace(before, after));
}

TEST(PassagePlacer, WhatIsUnchangedHoldsInAnotherRevision)
{
    const Document next = withText(realAgenda(), block("III.8-6.2"), u"Something else."_s);
    PassagePlacer placer(next);
    for (const Block &each : realAgenda().allBlocks()) {
        if (each.id == block("III.8-6.2"))
            continue;
        const Passage passage = Passage::whole(each.id, Language::English);
        const StoredPassage stored = storedPassage(passage, realAgenda()).value();
        EXPECT_EQ(placer.place(stored), (Placement{Finding::Holds, passage, 1.0})) << each.id.value().toStdString();
    }
}

TEST(PassagePlacer, AQuoteIsFoundBehindWordsThatWerePutIn)
{
    const QString quote = u"refugee women and refugee children"_s;
    const StoredPassage stored = words(realAgenda(), "III.8-6", quote);
    const Document next = withText(realAgenda(), block("III.8-6"), u"At last: "_s + textOf(realAgenda(), "III.8-6"));
    const Placement placement = placed(stored, next);
    EXPECT_EQ(placement.finding, Finding::SameBlock);
    EXPECT_EQ(quoteAt(placement, next), quote);
    EXPECT_EQ(placement.passage->from.position, storedPassage(*placement.passage, next)->from.at);
}

TEST(PassagePlacer, OfTwoPlacesInTheBlockTheOneWithTheContextIsMeant)
{
    const Document first = withText(realAgenda(), block("III.8-6"),
                                    u"Before the first: the same words again and again. Behind the first. "
                                    "Before the second: the same words again and again. Behind the second."_s);
    const QString quote = u"the same words again and again"_s;
    const QString text = textOf(first, "III.8-6");
    const auto second = static_cast<int>(text.lastIndexOf(quote));
    const Passage made{Language::English, {block("III.8-6"), second}, {block("III.8-6"), second + 30}};
    const Document next = withWords(first, "III.8-6", u"Behind the first."_s, u"And so on."_s);
    const Placement placement = placed(storedPassage(made, first).value(), next);
    EXPECT_EQ(placement.finding, Finding::SameBlock);
    EXPECT_EQ(placement.passage->from.position, textOf(next, "III.8-6").lastIndexOf(quote));
}

TEST(PassagePlacer, ABlockWithAnotherCommonWordIsNear)
{
    const Document next = withWords(realAgenda(), "III.12.c-4", u"into"_s, u"towards"_s);
    const Placement placement = placed(whole(realAgenda(), "III.12.c-4"), next);
    EXPECT_EQ(placement.finding, Finding::Near);
    EXPECT_EQ(placement.passage, Passage::whole(block("III.12.c-4"), Language::English));
    EXPECT_LT(placement.score, 1);
}

TEST(PassagePlacer, ABlockThatHasGrownIsFoundByTheWordsThatItWas)
{
    const QString text = textOf(realAgenda(), "III.12.c-4");
    const Document next = withText(realAgenda(), block("III.12.c-4"), text + u' ' + textOf(realAgenda(), "III.8-6"));
    const Placement placement = placed(whole(realAgenda(), "III.12.c-4"), next);
    EXPECT_EQ(placement.finding, Finding::SameBlock);
    EXPECT_EQ(quoteAt(placement, next), text);
    EXPECT_FALSE(placement.passage->isWhole());
}

TEST(PassagePlacer, ABlockJoinedToAnotherIsShownToBeChecked)
{
    const QString text = textOf(realAgenda(), "III.12.c-4");
    const Document joined = withText(without(realAgenda(), block("III.12.c-4")), block("III.12.c-3"),
                                     textOf(realAgenda(), "III.12.c-3") + u' ' + text);
    const Placement placement = placed(whole(realAgenda(), "III.12.c-4"), joined);
    EXPECT_EQ(placement.finding, Finding::PleaseCheck);
    EXPECT_EQ(quoteAt(placement, joined), text);
}

TEST(PassagePlacer, ANearStretchHasItsSignsAndItsChangedEdges)
{
    const StoredPassage stored =
        words(realAgenda(), "III.12.c-4", u"conditions necessary to increase domestic savings and channel them"_s);
    const Document next =
        withWords(realAgenda(), "III.12.c-4", u"conditions necessary to"_s, u"conditions necessary for to"_s);
    const Placement placement = placed(stored, next);
    EXPECT_EQ(placement.finding, Finding::Near);
    EXPECT_EQ(quoteAt(placement, next), u"conditions necessary for to increase domestic savings and channel them"_s);
}

TEST(PassagePlacer, PositionsAreRightBehindCharactersOfTwoUnits)
{
    const Document first = withText(smallDocument(), block("III.11-para1"),
                                    u"Going \U0001F3E0 is a right that nobody may be denied, \U0001F3E1 or not."_s);
    const QString quote = u"right that nobody may be denied, \U0001F3E1"_s;
    const StoredPassage stored = words(first, "III.11-para1", quote);
    const Document next = withWords(first, "III.11-para1", u"Going"_s, u"\U0001F6B6\U0001F6B6 Going"_s);
    const Placement placement = placed(stored, next);
    EXPECT_EQ(placement.finding, Finding::SameBlock);
    EXPECT_EQ(quoteAt(placement, next), quote);
    EXPECT_EQ(placement.passage->from.position, textOf(next, "III.11-para1").indexOf(quote));
    EXPECT_EQ(storedPassage(*placement.passage, next)->from.at, stored.from.at + 3);
}

TEST(PassagePlacer, TheEditionsMapLeadsToTheBlockThatItHasBecome)
{
    // The old number has been given to another practice.
    const Document next =
        withNames(realAgenda(), {{block("III.8-6.1"), block("III.8-6.2")}, {block("III.8-6.2"), block("III.8-6.1")}});
    const MovedBlocks moved{{block("III.8-6.1"), block("III.8-6.2")}, {block("III.8-6.2"), block("III.8-6.1")}};
    const StoredPassage women = whole(realAgenda(), "III.8-6.1");
    EXPECT_EQ(placed(women, next, moved),
              (Placement{Finding::Mapped, Passage::whole(block("III.8-6.2"), Language::English), 1.0}));

    const StoredPassage part = words(realAgenda(), "III.8-6.1", u"framework for the protection of refugee women"_s);
    const Document changed = withWords(next, "III.8-6.2", u"Measures"_s, u"Means"_s);
    const Placement placement = placed(part, changed, moved);
    EXPECT_EQ(placement.finding, Finding::Mapped);
    EXPECT_EQ(quoteAt(placement, changed), part.quote);
}

TEST(PassagePlacer, TheMapSaysNothingOfWhatWasMadeInThisEdition)
{
    const MovedBlocks moved{{block("III.8-6.1"), block("III.8-6.2")}};
    const Passage passage = Passage::whole(block("III.8-6.1"), Language::English);
    EXPECT_EQ(placed(storedPassage(passage, realAgenda()).value(), realAgenda(), moved),
              (Placement{Finding::Holds, passage, 1.0}));
}

TEST(PassagePlacer, ABlockMovedToAnotherSectionUnderAnotherIdentifierIsFoundThere)
{
    const Document moved = withNames(withMoved(realAgenda(), block("III.12.c-4"), block("III.8-6")),
                                     {{block("III.12.c-4"), block("III.8-7")}});
    const Placement placement = placed(whole(realAgenda(), "III.12.c-4"), moved);
    EXPECT_EQ(placement,
              (Placement{Finding::Elsewhere, Passage::whole(block("III.8-7"), Language::English), placement.score}));
    const StoredPassage part = words(realAgenda(), "III.12.c-4", u"savings"_s);
    EXPECT_EQ(placed(part, moved).finding, Finding::Elsewhere);
    EXPECT_EQ(quoteAt(placed(part, moved), moved), u"savings"_s);
}

TEST(PassagePlacer, AnIdentifierThatHasOtherWordsNowIsNotTrusted)
{
    const Document swapped =
        withNames(realAgenda(), {{block("III.8-6.1"), block("III.8-6.2")}, {block("III.8-6.2"), block("III.8-6.1")}});
    const Placement women = placed(whole(realAgenda(), "III.8-6.1"), swapped);
    EXPECT_EQ(women.finding, Finding::Elsewhere);
    EXPECT_EQ(women.passage->from.block, block("III.8-6.2"));
}

TEST(PassagePlacer, ADeletedPracticeIsNotPutOnOneThatIsAlike)
{
    const Document deleted = without(realAgenda(), block("III.8-6.1"));
    const Placement women = placed(whole(realAgenda(), "III.8-6.1"), deleted);
    EXPECT_EQ(women.finding, Finding::PleaseCheck);
    EXPECT_EQ(women.passage->from.block, block("III.8-6.2"));
    const Document lead = without(realAgenda(), block("III.7.c-lead"));
    EXPECT_FALSE(placed(whole(realAgenda(), "III.7.c-lead"), lead).isPlaced());
}

TEST(PassagePlacer, WhatIsLikeNothingIsNotPlaced)
{
    const Document deleted = without(realAgenda(), block("III.12.c-4"));
    const Placement placement = placed(whole(realAgenda(), "III.12.c-4"), deleted);
    EXPECT_EQ(placement.finding, Finding::NotPlaced);
    EXPECT_EQ(placement.passage, std::nullopt);
}

TEST(PassagePlacer, AnOpenSlotIsKnownByItsHeadingOnly)
{
    const StoredPassage slot = whole(realAgenda(), "III.2-open");
    EXPECT_EQ(placed(slot, without(realAgenda(), block("III.2-open"))).finding, Finding::PleaseCheck);
    const Document renamed = withNames(realAgenda(), {{block("III.2-open"), block("III.2-slot")}});
    const Placement there = placed(slot, renamed);
    EXPECT_EQ(there.finding, Finding::Elsewhere);
    EXPECT_EQ(there.passage->from.block, block("III.2-slot"));
    // The identifier is the same, the section is another.
    const Document elsewhere = withMoved(realAgenda(), block("III.2-open"), block("III.8-6"));
    EXPECT_EQ(placed(slot, elsewhere).finding, Finding::PleaseCheck);
}

TEST(PassagePlacer, AShortQuoteNeedsItsContext)
{
    const StoredPassage stored = words(realAgenda(), "III.12.c-4", u"domestic"_s);
    const Document near = withWords(realAgenda(), "III.12.c-4", u"Promotion"_s, u"Furthering"_s);
    EXPECT_EQ(placed(stored, near).finding, Finding::SameBlock);
    EXPECT_EQ(quoteAt(placed(stored, near), near), u"domestic"_s);
    const Document far = withText(realAgenda(), block("III.12.c-4"), u"More of all that is domestic in the world."_s);
    EXPECT_EQ(placed(stored, far).finding, Finding::NotPlaced);
    const Document other = withWords(realAgenda(), "III.12.c-4", u"domestic"_s, u"national"_s);
    EXPECT_EQ(placed(stored, other).finding, Finding::NotPlaced);
}

TEST(PassagePlacer, ALongHeadingIsFoundUnderAnotherNumberAndAShortOneIsChecked)
{
    const Document renamed = withNames(realAgenda(), {{block("III.11.b"), block("III.12.b")},
                                                      {block("III.12.b"), block("III.11.b")},
                                                      {block("III.11"), block("III.12")},
                                                      {block("III.12"), block("III.11")}});
    const Placement sub = placed(whole(realAgenda(), "III.11.b"), renamed);
    EXPECT_EQ(sub.finding, Finding::Elsewhere);
    EXPECT_EQ(sub.passage->from.block, block("III.12.b"));
    EXPECT_EQ(textOf(realAgenda(), "III.11"), u"Return"_s);
    const Placement chapter = placed(whole(realAgenda(), "III.11"), renamed);
    EXPECT_EQ(chapter.finding, Finding::PleaseCheck);
    EXPECT_EQ(chapter.passage->from.block, block("III.12"));
}

class OverTwoBlocks : public ::testing::Test {
protected:
    OverTwoBlocks()
    {
        const auto start = static_cast<int>(textOf(realAgenda(), "III.12.c-4").indexOf(u"domestic savings"_s));
        const Passage made{Language::English, {block("III.12.c-4"), start}, {block("III.12.c-5"), 30}};
        m_stored = storedPassage(made, realAgenda()).value();
    }

    StoredPassage m_stored;
};

TEST_F(OverTwoBlocks, TheQuoteIsFoundWithItsLineFeed)
{
    const Document next = withWords(realAgenda(), "III.12.c-4", u"Promotion"_s, u"A promotion"_s);
    const Placement placement = placed(m_stored, next);
    EXPECT_EQ(placement.finding, Finding::SameBlock);
    EXPECT_EQ(quoteAt(placement, next), m_stored.quote);
    EXPECT_EQ(placement.passage->to, (TextPoint{block("III.12.c-5"), 30}));
}

TEST_F(OverTwoBlocks, AChangedWordMakesItNear)
{
    const Document next = withWords(realAgenda(), "III.12.c-4", u"into"_s, u"towards"_s);
    const Placement placement = placed(m_stored, next);
    EXPECT_EQ(placement.finding, Finding::Near);
    EXPECT_EQ(placement.passage->from.block, block("III.12.c-4"));
    EXPECT_EQ(placement.passage->to.block, block("III.12.c-5"));
}

TEST_F(OverTwoBlocks, IsNotPlacedByItselfWhereOneIsGone)
{
    EXPECT_FALSE(placed(m_stored, without(realAgenda(), block("III.12.c-5"))).isPlaced());
    EXPECT_FALSE(placed(m_stored, without(realAgenda(), block("III.12.c-4"))).isPlaced());
}

TEST_F(OverTwoBlocks, IsNotPlacedByItselfWhereTheSecondIsAnotherThatBeginsAlike)
{
    // "… refugee women" and "… refugee children" have the same words for longer than a suffix is.
    const Passage made{Language::English, {block("III.8-6"), 4}, {block("III.8-6.1"), 20}};
    const StoredPassage stored = storedPassage(made, realAgenda()).value();
    const Document next = without(realAgenda(), block("III.8-6.1"));
    const Placement placement = placed(stored, next);
    EXPECT_EQ(placement.finding, Finding::PleaseCheck);
    EXPECT_EQ(quoteAt(placement, next), stored.quote);
}

TEST(PassagePlacer, APassageLongerThanItsQuoteIsCheckedToItsEnd)
{
    const Passage made{Language::English, {block("I.1-para1"), 4}, {block("I.3-para1"), 40}};
    const StoredPassage stored = storedPassage(made, realAgenda()).value();
    ASSERT_GT(stored.quote.toUtf8().size(), StoredPassage::maxQuoteBytes - 4);
    const Document next = withText(realAgenda(), block("I.1-para1"), u"Yes: "_s + textOf(realAgenda(), "I.1-para1"));
    const Placement placement = placed(stored, next);
    EXPECT_EQ(placement.finding, Finding::PleaseCheck);
    EXPECT_EQ(placement.passage, (Passage{Language::English, {block("I.1-para1"), 9}, {block("I.3-para1"), 40}}));
}

TEST(PassagePlacer, ABlockLongerThanItsQuoteIsFoundByItsBeginning)
{
    QString text;
    for (int i = 0; i < 900; ++i)
        text += u"word%1 "_s.arg(i);
    const Document first = withText(realAgenda(), block("III.8-6"), text);
    const StoredPassage stored = whole(first, "III.8-6");
    const Document next = withText(first, block("III.8-6"), text.replace(u"word7 "_s, u"a "_s) + u"and an end"_s);
    EXPECT_EQ(placed(stored, next).finding, Finding::Near);
    EXPECT_EQ(placed(stored, next).passage, Passage::whole(block("III.8-6"), Language::English));
}

TEST(PassagePlacer, AFrenchPassageIsSoughtInTheFrenchText)
{
    const Passage made = Passage::whole(block("III.11.b-1"), Language::French);
    const StoredPassage stored = storedPassage(made, smallDocument()).value();
    EXPECT_EQ(placed(stored, withText(smallDocument(), block("III.11.b-1"), u"Other English words."_s)).finding,
              Finding::Holds);
    QString french = stored.quote;
    french.replace(u"every case"_s, u"each case"_s);
    const Placement near = placed(stored, withText(smallDocument(), made.from.block, french, Language::French));
    EXPECT_EQ(near.finding, Finding::Near);
    EXPECT_EQ(near.passage, made);
    StoredPassage spanish = stored;
    spanish.language = Language::Spanish;
    EXPECT_EQ(placed(spanish, smallDocument()).finding, Finding::NotPlaced);
}

TEST(PassagePlacer, WhatAFileMayHoldIsNotPlacedAnywhere)
{
    StoredPassage nothing = words(realAgenda(), "III.12.c-4", u"domestic savings and channel"_s);
    nothing.textHash.clear();
    for (const QString &quote : {QString(), u" \n "_s,
                                 u"\u2026\u2026\u2026\u2026\u2026\u2026\u2026\u2026\u2026\u2026\u2026\u2026"
                                 "\u2026\u2026\u2026\u2026\u2026\u2026\u2026\u2026\u2026\u2026"_s}) {
        StoredPassage odd = nothing;
        odd.quote = quote;
        EXPECT_EQ(placed(odd, realAgenda()).finding, Finding::NotPlaced);
        odd.from = odd.to = {block("III.2-open"), 0};
        EXPECT_EQ(placed(odd, realAgenda()).finding, Finding::NotPlaced);
    }
    EXPECT_EQ(placed(nothing, Document()).finding, Finding::NotPlaced);
    EXPECT_EQ(placed(StoredPassage(), realAgenda()).finding, Finding::NotPlaced);
}

TEST(PassagePlacer, ARecordWithoutAHeadingIsFoundByItsIdentifier)
{
    StoredPassage stored = words(realAgenda(), "III.8-6.2", u"framework for the protection of refugee children"_s);
    stored.heading.clear();
    const Document next = withWords(realAgenda(), "III.8-6.2", u"Measures"_s, u"Measure"_s);
    EXPECT_EQ(placed(stored, next).finding, Finding::SameBlock);
}

TEST(PassagePlacer, WhereAPersonHasPutItComesFirst)
{
    const StoredPassage made = whole(realAgenda(), "III.12.c-4");
    const StoredPassage attached = whole(realAgenda(), "III.8-6");
    const Placement there = PassagePlacer(realAgenda()).place(made, attached);
    EXPECT_TRUE(there.isByHand);
    EXPECT_EQ(there.passage->from.block, block("III.8-6"));

    const Document changed = withWords(realAgenda(), "III.8-6", u"the"_s, u"all"_s);
    EXPECT_EQ(PassagePlacer(changed).place(made, attached).finding, Finding::Near);
    EXPECT_TRUE(PassagePlacer(changed).place(made, attached).isByHand);

    const Document gone = without(realAgenda(), block("III.8-6"));
    const Placement original = PassagePlacer(gone).place(made, attached);
    EXPECT_FALSE(original.isByHand);
    EXPECT_EQ(original.finding, Finding::Holds);
    EXPECT_EQ(original.passage->from.block, block("III.12.c-4"));
    EXPECT_FALSE(PassagePlacer(gone).place(made, std::nullopt).isByHand);
}

} // namespace
} // namespace iamm
