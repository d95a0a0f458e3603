// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/exchange/mergeplan.h"

#include "core/exchange/conflictcopy.h"
#include "core/library/version.h"
#include "tests/core/exchange/exchangesupport.h"
#include "tests/support/printing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;
using ::testing::UnorderedElementsAre;

ExchangeContents fileWith(const std::vector<Record> &records)
{
    ExchangeContents file;
    file.items = records;
    return file;
}

/// What the plan says of the only item.
MergeItem planned(const std::vector<Record> &mine, const Record &theirs, const Author &me = anna())
{
    return planMerge(contentsOf(mine), me, fileWith({theirs})).value().front();
}

/// The library after the merge.
LibraryContents merged(const std::vector<Record> &mine, const std::vector<Record> &theirs, const Author &me = anna())
{
    LibraryContents contents = contentsOf(mine);
    merge(contents, fileWith(theirs), me);
    return contents;
}

TEST(MergePlan, WhatIsNotHereIsNew)
{
    const MergeItem item = planned({}, noteFor(1, ben()));
    EXPECT_EQ(item.kind, MergeKind::New);
    EXPECT_TRUE(item.isTaken);
    EXPECT_FALSE(item.replaces);
    EXPECT_EQ(merged({}, {noteFor(1, ben())}), contentsOf({noteFor(1, ben())}));
}

TEST(MergePlan, WhatIsHereAlreadyIsTheSame)
{
    const MergeItem item = planned({noteFor(1)}, noteFor(1));
    EXPECT_EQ(item.kind, MergeKind::Same);
    EXPECT_FALSE(item.isTaken);
}

TEST(MergePlan, ANewerVersionTakesThePlaceOfItsAncestor)
{
    const Record newer = edited(edited(noteFor(1), u"second"_s), u"third"_s);
    const MergeItem item = planned({noteFor(1)}, newer);
    EXPECT_EQ(item.kind, MergeKind::Changed);
    EXPECT_TRUE(item.isTaken);
    EXPECT_TRUE(item.changesMine);
    EXPECT_EQ(merged({noteFor(1)}, {newer}), contentsOf({newer}));
    // By what it is made of, whatever the clock says.
    Record early = newer;
    headOf(early).modified = noon().addYears(-10);
    EXPECT_EQ(merged({noteFor(1)}, {early}), contentsOf({early}));
}

TEST(MergePlan, AnOlderVersionChangesNothing)
{
    const Record newer = edited(edited(noteFor(1), u"second"_s), u"third"_s);
    EXPECT_EQ(planned({newer}, noteFor(1)).kind, MergeKind::Older);
    EXPECT_EQ(merged({newer}, {noteFor(1)}), contentsOf({newer}));
}

TEST(MergePlan, ChangesToWhatOthersMadeAreNotChangesToMine)
{
    const MergeItem item = planned({noteFor(1, ben())}, edited(noteFor(1, ben()), u"second"_s));
    EXPECT_EQ(item.kind, MergeKind::Changed);
    EXPECT_TRUE(item.replaces);
    EXPECT_FALSE(item.changesMine);
}

TEST(MergePlan, ADeletionIsCarriedOutWhereItWasMadeOfWhatIsHere)
{
    const Record tombstone = emptied(deleted(noteFor(1)));
    EXPECT_EQ(planned({noteFor(1)}, tombstone).kind, MergeKind::Deleted);
    EXPECT_EQ(merged({noteFor(1)}, {tombstone}), contentsOf({tombstone}));
}

TEST(MergePlan, WhatWasDeletedAndNeverHereIsOnlyRemembered)
{
    const Record tombstone = emptied(deleted(noteFor(1)));
    const MergeItem item = planned({}, tombstone);
    EXPECT_EQ(item.kind, MergeKind::Remembered);
    EXPECT_TRUE(item.isTaken);
    LibraryContents contents = merged({}, {tombstone});
    EXPECT_EQ(merge(contents, fileWith({noteFor(1)})), std::nullopt);
}

TEST(MergePlan, WhatLiesInMyBinStaysThere)
{
    const Record inBin = deleted(noteFor(1));
    EXPECT_EQ(planned({inBin}, emptied(inBin)).kind, MergeKind::Same);
    EXPECT_EQ(merged({inBin}, {emptied(inBin)}), contentsOf({inBin}));
    // Even where what was made of it elsewhere prevails.
    const Record theirs = edited(edited(noteFor(1), u"a"_s), u"b"_s);
    EXPECT_EQ(merged({inBin}, {theirs}), contentsOf({theirs, conflictCopy(inBin)}));
}

TEST(MergePlan, WhatWasRestoredElsewhereLivesAgain)
{
    const Record tombstone = deleted(noteFor(1));
    Record restored = tombstone;
    headOf(restored).deleted.reset();
    restored = *revised(tombstone, restored, noon()).after;
    EXPECT_EQ(planned({tombstone}, restored).kind, MergeKind::Changed);
    EXPECT_EQ(merged({tombstone}, {restored}), contentsOf({restored}));
}

TEST(MergePlan, OfTwoVersionsMadeApartBothAreKept)
{
    const Record mine = edited(noteFor(1), u"mine"_s);
    const Record theirs = edited(edited(noteFor(1), u"theirs"_s), u"theirs, again"_s);
    const MergeItem item = planned({mine}, theirs);
    EXPECT_EQ(item.kind, MergeKind::Conflict);
    EXPECT_TRUE(item.replaces);
    EXPECT_TRUE(item.isTaken);
    const LibraryContents after = merged({mine}, {theirs});
    // The higher rev keeps its place.
    EXPECT_EQ(after, contentsOf({theirs, conflictCopy(mine)}));
    EXPECT_EQ(after, merged({theirs}, {mine}));
    const auto copy = std::get<Note>(conflictCopy(mine));
    EXPECT_EQ(copy.text, u"mine"_s);
    EXPECT_EQ(copy.head.rev, 1);
    EXPECT_EQ(copy.head.conflictOf, madeUpId(1));
    EXPECT_EQ(copy.head.author, anna());
    EXPECT_EQ(copy.head.ancestors, ancestorsAfter(mine));
}

TEST(MergePlan, OfOneRevTheTombstonePrevails)
{
    // Whichever has the lower hash.
    for (int i = 0; i < 10; ++i) {
        const Record tombstone = emptied(deleted(noteFor(i)));
        const Record mine = edited(noteFor(i), u"mine"_s);
        EXPECT_EQ(merged({mine}, {tombstone}), contentsOf({tombstone, conflictCopy(mine)}));
        EXPECT_EQ(merged({tombstone}, {mine}), contentsOf({tombstone, conflictCopy(mine)}));
    }
}

TEST(MergePlan, OfOneRevAndKindTheLowerHashPrevails)
{
    Record low = edited(noteFor(1), u"a"_s);
    Record high = edited(noteFor(1), u"b"_s);
    if (versionHash(low) > versionHash(high))
        std::swap(low, high);
    EXPECT_EQ(merged({low}, {high}), contentsOf({low, conflictCopy(high)}));
    EXPECT_EQ(merged({high}, {low}), contentsOf({low, conflictCopy(high)}));
}

TEST(MergePlan, ACopyIsNeededNoMoreOnceItsVersionLivesOn)
{
    const Record mine = edited(noteFor(1), u"mine"_s);
    const Record theirs = edited(edited(noteFor(1), u"theirs"_s), u"theirs, again"_s);
    Record later = mine;
    for (const QString &words : {u"b"_s, u"c"_s, u"d"_s})
        later = edited(later, words);
    LibraryContents contents = merged({mine}, {theirs});
    merge(contents, fileWith({later}));
    EXPECT_EQ(contents, contentsOf({later, conflictCopy(theirs)}));
    // And what it keeps doesn't come back with an older file.
    EXPECT_EQ(merge(contents, fileWith({mine, conflictCopy(mine)})), std::nullopt);
}

TEST(MergePlan, ACopyThatSomebodyHasChangedStays)
{
    const Record mine = edited(noteFor(1), u"mine"_s);
    const Record changedCopy = edited(conflictCopy(mine), u"mine, put right"_s);
    const Record later = edited(edited(mine, u"b"_s), u"c"_s);
    EXPECT_EQ(merged({later}, {changedCopy}), contentsOf({later, changedCopy}));
    EXPECT_EQ(merged({changedCopy}, {later}), contentsOf({later, changedCopy}));
    EXPECT_EQ(merged({later, changedCopy}, {conflictCopy(mine)}), contentsOf({later, changedCopy}));
}

// What was being written when the program ended and had been changed elsewhere names what it belongs to, too.
TEST(MergePlan, ADraftThatWasKeptBesideItsNoteStays)
{
    Note draft = noteFor(2);
    draft.head.conflictOf = madeUpId(1);
    const Record later = edited(noteFor(1), u"later"_s);
    EXPECT_EQ(merged({noteFor(1), draft}, {later}), contentsOf({later, draft}));
}

TEST(MergePlan, ACopyComesOnlyWhereItsVersionIsNotKnown)
{
    const Record mine = edited(noteFor(1), u"mine"_s);
    EXPECT_EQ(planned({mine}, conflictCopy(mine)).kind, MergeKind::Older);
    EXPECT_EQ(planned({edited(mine, u"later"_s)}, conflictCopy(mine)).kind, MergeKind::Older);
    EXPECT_EQ(planned({noteFor(1)}, conflictCopy(mine)).kind, MergeKind::New);
}

TEST(MergePlan, ATombstoneThatDidntPrevailIsNotForgotten)
{
    const Record before = edited(noteFor(1), u"before"_s);
    const Record tombstone = emptied(deleted(before));
    const Record prevailing = edited(edited(edited(noteFor(1), u"a"_s), u"b"_s), u"c"_s);
    LibraryContents contents = merged({prevailing}, {tombstone});
    ASSERT_EQ(planned({prevailing}, tombstone).kind, MergeKind::Conflict);
    EXPECT_FALSE(planned({prevailing}, tombstone).replaces);
    EXPECT_EQ(merge(contents, fileWith({before})), std::nullopt);
    EXPECT_EQ(contents.count<Note>(), 1);
}

TEST(MergePlan, WhatHasAnotherAuthorHereIsNeverReplaced)
{
    Record forged = edited(noteFor(1), u"forged"_s);
    headOf(forged).author = ben();
    const MergeItem item = planned({noteFor(1)}, forged);
    EXPECT_EQ(item.kind, MergeKind::Refused);
    EXPECT_EQ(item.refusal, MergeRefusal::OtherAuthor);
    const LibraryContents mine = contentsOf({noteFor(1)});
    EXPECT_EQ(mergeChange(mine, anna(), {item}, {madeUpId(1)}), std::nullopt);
}

TEST(MergePlan, WhatIsSomethingElseHereIsNeverReplaced)
{
    Bookmark bookmark = bookmarkFor(1);
    bookmark.head.rev = 5;
    EXPECT_EQ(planned({noteFor(1)}, bookmark).refusal, MergeRefusal::OtherKind);
}

TEST(MergePlan, ARevThatGoesBackIsRefused)
{
    const Record mine = edited(edited(noteFor(1), u"a"_s), u"b"_s);
    Record theirs = edited(mine, u"c"_s);
    headOf(theirs).rev = 3;
    EXPECT_EQ(planned({mine}, theirs).refusal, MergeRefusal::Backwards);
}

TEST(MergePlan, WhatPretendsToBeMineAndShowsNoAncestryIsOffUntilChosen)
{
    Note forged = noteFor(1);
    forged.text = u"forged"_s;
    forged.head.rev = 100;
    const Record mine = edited(noteFor(1), u"mine"_s);
    const MergeItem item = planned({mine}, forged);
    EXPECT_EQ(item.kind, MergeKind::Conflict);
    EXPECT_TRUE(item.changesMine);
    EXPECT_FALSE(item.isTaken);
    EXPECT_EQ(merged({mine}, {forged}), contentsOf({mine}));
    // Even when it is chosen what was there is kept.
    LibraryContents chosen = contentsOf({mine});
    put(chosen, mergeChange(chosen, anna(), {item}, {madeUpId(1)}).value());
    EXPECT_EQ(chosen, contentsOf({forged, conflictCopy(mine)}));
}

TEST(MergePlan, NothingInTheFileTakesThePlaceOfWhatIsKeptOfMine)
{
    const Record mine = edited(noteFor(1), u"mine"_s);
    const Record theirs = edited(edited(noteFor(1), u"theirs"_s), u"theirs, again"_s);
    Note planted = noteFor(7, ben());
    planted.head.id = headOf(conflictCopy(mine)).id;
    EXPECT_EQ(merged({mine}, {planted, theirs}), contentsOf({theirs, conflictCopy(mine)}));
    // Where it is there already, mine stays where it is.
    EXPECT_EQ(merged({mine, planted}, {theirs}), contentsOf({mine, planted}));
    Note mineToo = planted;
    mineToo.head.author = anna();
    EXPECT_EQ(merged({mine}, {mineToo, theirs}), contentsOf({theirs, conflictCopy(mine), conflictCopy(mineToo)}));
}

TEST(MergePlan, OnlyWhatIsChosenIsTaken)
{
    const LibraryContents mine;
    const auto plan = planMerge(mine, anna(), fileWith({noteFor(1), noteFor(2), noteFor(3)})).value();
    LibraryContents after;
    const Change change = mergeChange(mine, anna(), plan, {madeUpId(1), madeUpId(3)}).value();
    EXPECT_EQ(change.name(), (ChangeName{ChangeKind::Merge, 2}));
    put(after, change);
    EXPECT_EQ(after, contentsOf({noteFor(1), noteFor(3)}));
}

TEST(MergePlan, SaysWhatHasNoPlaceInThisDocument)
{
    Note attached = noteFor(3);
    Note elsewhere = noteFor(2);
    elsewhere.attached.reset();
    attached.passage.from.block = attached.passage.to.block = BlockId(u"IX-1"_s);
    elsewhere.passage = attached.passage;
    const auto known = [](const StoredPassage &passage) { return passage.from.block.value().startsWith("III"_L1); };
    const auto plan = planMerge(
        {}, anna(), fileWith({noteFor(1), elsewhere, attached, folderFor(4), emptied(deleted(elsewhere))}), known);
    std::vector<bool> placed;
    for (const MergeItem &item : *plan)
        placed.push_back(item.canBePlaced);
    EXPECT_EQ(placed, (std::vector{true, false, true, true, true}));
    EXPECT_EQ(plan->at(1).kind, MergeKind::New);
    EXPECT_TRUE(plan->at(1).isTaken);
}

TEST(MergePlan, EverybodyKeepsTheNameThatIsKnownHere)
{
    const Author renamed{ben().id, u"Benjamin"_s};
    const LibraryContents after = merged({noteFor(1, ben())}, {noteFor(2, renamed)});
    EXPECT_EQ(after.find<Note>(madeUpId(2))->head.author, ben());
}

TEST(MergePlan, WhoeverHadNoNameGetsTheOneThatComes)
{
    LibraryContents mine = contentsOf({noteFor(1, {ben().id, {}})});
    const auto plan = planMerge(mine, anna(), fileWith({noteFor(2, {ben().id, {}}), noteFor(3, ben())})).value();
    const Change change = mergeChange(mine, anna(), plan, takenByDefault(plan)).value();
    EXPECT_EQ(change.names, std::vector{ben()});
    for (const RowChange &row : change.rows)
        EXPECT_EQ(headOf(row.record()).author, ben());
}

TEST(MergePlan, InTheirOwnFilePeopleSayWhatTheyAreCalled)
{
    const Author renamed{ben().id, u"Benjamin"_s};
    const LibraryContents mine = contentsOf({noteFor(1, ben())});
    const auto plan = planMerge(mine, anna(), fileWith({noteFor(2, renamed), noteFor(3, anna())})).value();
    const QSet<QUuid> all = takenByDefault(plan);
    EXPECT_EQ(mergeChange(mine, anna(), plan, all, renamed)->names, std::vector{renamed});
    EXPECT_TRUE(mergeChange(mine, anna(), plan, all, anna())->names.empty());
    EXPECT_TRUE(mergeChange(mine, anna(), plan, all, {anna().id, u"not what I call myself"_s})->names.empty());
}

TEST(MergePlan, EndsWhenItIsAskedTo)
{
    EXPECT_FALSE(planMerge({}, anna(), fileWith({noteFor(1)}), {}, [] { return true; }));
}

TEST(MergePlan, BeingTakenBackLeavesNoTrace)
{
    const Record mine = edited(noteFor(1), u"mine"_s);
    const Record theirs = edited(edited(noteFor(1), u"theirs"_s), u"again"_s);
    const LibraryContents before = contentsOf({mine, deleted(noteFor(2)), bookmarkFor(4)});
    const ExchangeContents file = fileWith({theirs, noteFor(3, ben()), emptied(deleted(bookmarkFor(4)))});
    LibraryContents contents = before;
    const Change change = merge(contents, file).value();
    const LibraryContents after = contents;
    const Change undo = inverse(change, anna(), noon());
    put(contents, undo);
    EXPECT_EQ(contents, before);
    put(contents, inverse(undo, anna(), noon()));
    EXPECT_EQ(contents, after);
    put(contents, undo);
    EXPECT_TRUE(merge(contents, file));
    EXPECT_EQ(contents, after);
    EXPECT_FALSE(merge(contents, file));
}

} // namespace
} // namespace iamm
