// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
// Files from several computers, merged in any order: the same library comes of it.

#include "core/exchange/conflictcopy.h"
#include "core/exchange/mergeplan.h"
#include "core/library/binedits.h"
#include "core/library/bookmarkedits.h"
#include "tests/core/exchange/exchangesupport.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

using Files = std::vector<ExchangeContents>;

/// The library after merging the files in this order.
LibraryContents mergedInOrder(LibraryContents start, const Files &files, const std::vector<int> &order)
{
    for (const int which : order)
        merge(start, files.at(static_cast<std::size_t>(which)));
    return start;
}

std::vector<int> firstOrder(const Files &files)
{
    std::vector<int> order(files.size());
    std::iota(order.begin(), order.end(), 0);
    return order;
}

/// All orders, or `most` of them.
void expectOneLibrary(const LibraryContents &start, const Files &files, int most, unsigned seed = 1)
{
    std::vector<int> order = firstOrder(files);
    const LibraryContents expected = mergedInOrder(start, files, order);
    LibraryContents again = expected;
    for (const ExchangeContents &file : files)
        ASSERT_FALSE(merge(again, file)) << "a file changes something when it is merged again";
    std::mt19937 random(seed);
    const bool all = most >= 120;
    for (int i = 0; i < most; ++i) {
        if (all && !std::ranges::next_permutation(order).found)
            return;
        if (!all)
            std::ranges::shuffle(order, random);
        ASSERT_EQ(mergedInOrder(start, files, order), expected) << ::testing::PrintToString(order);
    }
}

Record changedTimes(Record record, const QString &words, int times)
{
    for (int i = 0; i < times; ++i)
        record = edited(record, words + QString::number(i));
    return record;
}

TEST(MergeOrder, ChangesDeletionsAndConflictsComeToTheSame)
{
    const Note root = noteFor(1);
    const Record a = changedTimes(root, u"a"_s, 2);
    const Record b = changedTimes(root, u"b"_s, 2);
    const Record c = emptied(deleted(changedTimes(root, u"c"_s, 1)));
    const Record d = changedTimes(a, u"d"_s, 3);
    const Bookmark bookmark = bookmarkFor(2);
    const Record moved = changedTimes(bookmark, u"moved"_s, 1);
    const Files files{
        read(fileOf(contentsOf({a, bookmark, folderFor(3)}))),
        read(fileOf(contentsOf({b, moved, deleted(folderFor(3))}))),
        read(fileOf(contentsOf({c, deleted(bookmark), highlightFor(4, ben())}), ben())),
        read(fileOf(contentsOf({d, edited(folderFor(3), u"renamed"_s)}))),
        read(fileOf(contentsOf({c, changedTimes(moved, u"again"_s, 1), edited(highlightFor(4, ben()), u"x"_s)}))),
    };
    expectOneLibrary({}, files, 120);
    expectOneLibrary(contentsOf({root, bookmark}), files, 120);
    expectOneLibrary(contentsOf({deleted(root), changedTimes(bookmark, u"mine"_s, 5)}), files, 120);
}

TEST(MergeOrder, ADeletionThatDidntPrevailDoesntBringItsAncestorsBack)
{
    const Record before = edited(noteFor(1), u"before"_s);
    const Files files{
        read(fileOf(contentsOf({before}))),
        read(fileOf(contentsOf({deleted(before)}))),
        read(fileOf(contentsOf({changedTimes(noteFor(1), u"x"_s, 4)}))),
        read(fileOf(contentsOf({noteFor(1)}))),
        read(fileOf(contentsOf({changedTimes(before, u"y"_s, 1)}))),
    };
    expectOneLibrary({}, files, 120);
}

TEST(MergeOrder, CopiesAndCopiesOfCopiesComeToTheSame)
{
    const Record loser = edited(noteFor(1), u"loser"_s);
    const Record winner = changedTimes(noteFor(1), u"winner"_s, 3);
    const Record copy = conflictCopy(loser);
    const Record oneCopy = edited(copy, u"one"_s);
    const Record otherCopy = changedTimes(copy, u"other"_s, 2);
    const Files files{
        read(fileOf(contentsOf({winner, oneCopy}))),
        read(fileOf(contentsOf({winner, otherCopy}))),
        read(fileOf(contentsOf({loser}))),
        read(fileOf(contentsOf({winner, deleted(copy)}))),
        read(fileOf(contentsOf({changedTimes(loser, u"went on"_s, 5), copy}))),
    };
    expectOneLibrary({}, files, 120);
    LibraryContents after = mergedInOrder({}, files, firstOrder(files));
    int copiesOfCopies = 0;
    after.forEach(
        [&](const Record &record) { copiesOfCopies += headOf(record).conflictOf == headOf(copy).id ? 1 : 0; });
    EXPECT_EQ(copiesOfCopies, 2);
}

/// A computer with a library, on which somebody works.
class Computer final {
public:
    Computer(const Author &owner, std::mt19937 &random) : m_owner(owner), m_random(random) {}

    void work()
    {
        const std::vector<Record> records = own();
        const bool creates = records.empty() || any(15) == 0;
        if (creates) {
            make();
            return;
        }
        // Often the same: so they come into each other's way.
        const Record &record = records[any(std::min<std::size_t>(records.size(), any(3) == 0 ? 100 : 4))];
        switch (any(5)) {
        case 0:
            apply(makeChange(ChangeKind::DeleteNotes, {deletion(record, tick())}));
            break;
        case 1:
            if (const auto change = restore(base(), {headOf(record).id}))
                apply(*change);
            break;
        case 2:
            if (const auto change = moveItems(base(), {headOf(record).id}, folder()))
                apply(*change);
            break;
        default:
            if (!headOf(record).isDeleted())
                apply(makeChange(ChangeKind::EditNote, {RowChange{record, edited(record, number())}}));
        }
    }

    void take(const ExchangeContents &file)
    {
        const LibraryContents before = contents;
        if (const std::optional<Change> change = merge(contents, file, m_owner)) {
            LibraryContents undone = contents;
            put(undone, inverse(*change, anna(), noon()));
            EXPECT_EQ(undone, before);
        }
        EXPECT_FALSE(merge(contents, file, m_owner));
    }

    ExchangeContents file() const { return read(fileOf(contents, m_owner)); }

    LibraryContents contents;

private:
    std::size_t any(std::size_t below) { return m_random() % below; }
    QString number() { return QString::number(m_random()); }
    QDateTime tick() { return noon().addSecs(static_cast<int>(any(100'000))); }
    EditBase base() { return {contents, m_owner, tick()}; }
    void apply(const Change &change) { put(contents, change); }

    void make()
    {
        const int id = static_cast<int>(m_random() >> 1);
        switch (any(4)) {
        case 0:
            apply(creation(ChangeKind::AddBookmark, {bookmarkFor(id, m_owner)}));
            break;
        case 1:
            apply(creation(ChangeKind::AddFolder, {folderFor(id, m_owner)}));
            break;
        case 2:
            apply(creation(ChangeKind::AddHighlight, {highlightFor(id, m_owner)}));
            break;
        default:
            apply(creation(ChangeKind::AddNote, {noteFor(id, m_owner)}));
        }
    }

    /// Its own records, and those of others for deleting; sorted, so that one seed gives one story.
    std::vector<Record> own()
    {
        std::vector<Record> records;
        const bool others = any(10) == 0;
        contents.forEach([&](const Record &record) {
            const bool isMine = headOf(record).author.id == m_owner.id;
            if (isMine || (others && !headOf(record).isDeleted()))
                records.push_back(record);
        });
        std::ranges::sort(records, {}, [](const Record &record) { return headOf(record).id; });
        return records;
    }

    QUuid folder()
    {
        const auto folders = contents.all<Folder>();
        return folders.empty() ? QUuid() : folders[any(folders.size())]->head.id;
    }

    Author m_owner;
    std::mt19937 &m_random;
};

/// Several computers of Anna's and one of Ben's work, save and merge for a while.
struct Story {
    explicit Story(unsigned seed) : random(seed)
    {
        for (const Author &owner : {anna(), anna(), anna(), ben()})
            computers.emplace_back(owner, random);
        for (int i = 0; i < 6; ++i)
            computers.front().work();
        files.push_back(computers.front().file());
        for (int day = 0; day < 10; ++day) {
            for (Computer &computer : computers) {
                for (auto i = random() % 4; i > 0; --i)
                    computer.work();
                for (auto i = random() % 3; i > 0; --i)
                    computer.take(files[random() % files.size()]);
                if (random() % 2 == 0)
                    files.push_back(computer.file());
            }
        }
    }

    std::mt19937 random;
    std::vector<Computer> computers;
    Files files;
};

// In random stories: five files of whatever age, into a library of whatever state.
TEST(MergeOrder, AnyFiveFilesInAnyOrderGiveTheSameLibrary)
{
    int conflicts = 0;
    for (unsigned seed = 1; seed <= 40; ++seed) {
        SCOPED_TRACE(seed);
        Story story(seed);
        ASSERT_GE(story.files.size(), 5U);
        std::ranges::shuffle(story.files, story.random);
        const Files five(story.files.begin(), story.files.begin() + 5);
        ASSERT_NO_FATAL_FAILURE(expectOneLibrary({}, five, 12, seed));
        ASSERT_NO_FATAL_FAILURE(expectOneLibrary(story.computers.front().contents, five, 12, seed));
        story.computers.front().contents.forEach(
            [&](const Record &record) { conflicts += headOf(record).conflictOf.isNull() ? 0 : 1; });
    }
    EXPECT_GT(conflicts, 20) << "the stories are too peaceful to show anything";
}

TEST(MergeOrder, ComputersThatHaveSeenEverythingHoldTheSame)
{
    for (unsigned seed = 100; seed < 120; ++seed) {
        SCOPED_TRACE(seed);
        Story story(seed);
        for (const Computer &computer : story.computers)
            story.files.push_back(computer.file());
        std::vector<LibraryContents> ends;
        for (Computer &computer : story.computers) {
            std::ranges::shuffle(story.files, story.random);
            for (const ExchangeContents &file : story.files)
                computer.take(file);
            // Of Anna's: what Ben has made, each of her computers may have thrown away for itself, and a bin is one's
            // own.
            LibraryContents seen;
            computer.contents.forEach([&seen](const Record &record) {
                if (headOf(record).author.id == anna().id)
                    seen.put(headOf(record).isDeleted() ? emptied(record) : record);
            });
            ends.push_back(seen);
        }
        EXPECT_EQ(ends[0], ends[1]);
        EXPECT_EQ(ends[0], ends[2]);
    }
}

} // namespace
} // namespace iamm
