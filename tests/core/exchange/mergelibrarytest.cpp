// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/exchange/mergeplan.h"

#include "core/exchange/exchangewriter.h"
#include "core/library/noteedits.h"
#include "core/storage/database.h"
#include "core/storage/transaction.h"
#include "tests/core/exchange/exchangesupport.h"
#include "tests/support/librarytestbed.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

/// A library in a file, opened and with a name for its owner.
class LibraryOnDisk final {
public:
    explicit LibraryOnDisk(const QString &name) : library(folder.location(), {100, {}})
    {
        EXPECT_EQ(library.open(), LibraryStatus::Ready);
        if (!name.isEmpty())
            library->nameOwner(name);
        library.settle();
    }

    QByteArray file() { return fileOf(library->contents(), library->owner()); }

    /// Takes what is taken by default.
    bool merge(const QByteArray &file)
    {
        const auto change = changeFor(file);
        library->apply(change);
        EXPECT_TRUE(library.settle());
        EXPECT_EQ(library.takeRefusal(), std::nullopt);
        return change.has_value();
    }

    std::optional<Change> changeFor(const QByteArray &file)
    {
        const LibraryContents &mine = library->expected();
        const ExchangeContents contents = read(file);
        const auto plan = planMerge(mine, library->owner(), contents).value();
        return mergeChange(mine, library->owner(), plan, takenByDefault(plan), contents.owner);
    }

    LibraryTestbed folder;
    DrivenLibrary library;
};

TEST(MergeIntoALibrary, ANameThatComesLaterIsThatOfEverythingTheyMade)
{
    LibraryOnDisk home({});
    LibraryOnDisk office(u"Ben"_s);
    const QUuid one = home.library.add(u"III.11.b-1"_s, u"one"_s);
    ASSERT_TRUE(office.merge(home.file()));
    home.library->nameOwner(u"Anna"_s);
    home.library.add(u"III.11.b-2"_s, u"two"_s);
    ASSERT_TRUE(office.merge(home.file()));
    EXPECT_EQ(office.library->contents().find<Bookmark>(one)->head.author.name, u"Anna"_s);
    EXPECT_EQ(office.folder.onDisk().contents, office.library->contents());
    EXPECT_EQ(office.library->owner().name, u"Ben"_s);
}

TEST(MergeIntoALibrary, OfOnesOwnItBecomesThatPersonsWithTheMergeOrNotAtAll)
{
    LibraryOnDisk home(u"Anna"_s);
    LibraryOnDisk office({});
    const Author before = office.library->owner();
    home.library.add(u"III.11.b-1"_s, u"one"_s);
    Change change = office.changeFor(home.file()).value();
    change.owner = home.library->owner();
    {
        Database other(office.folder.file(), Database::Mode::ReadWrite);
        const Transaction writing(other);
        office.library->apply(change);
        ASSERT_TRUE(office.library.settle());
    }
    EXPECT_EQ(office.library.takeRefusal(), Refusal::Locked);
    EXPECT_EQ(office.library->owner(), before);
    EXPECT_EQ(office.folder.onDisk().owner, before);

    office.library->apply(change);
    const QUuid meanwhile = office.library.add(u"III.11.b-2"_s, u"made before that is answered"_s);
    EXPECT_EQ(office.library->owner(), home.library->owner());
    EXPECT_EQ(office.folder.onDisk().owner, home.library->owner());
    EXPECT_EQ(office.library->contents().find<Bookmark>(meanwhile)->head.author, home.library->owner());
    change.id = QUuid::createUuid();
    office.library->apply(change);
    EXPECT_EQ(office.library.takeRefusal(), Refusal::Changed) << "by now there is something of the owner's";
}

TEST(MergeIntoALibrary, EverythingIsOnTheDiskAndComesBackOut)
{
    LibraryOnDisk home(u"Anna"_s);
    LibraryOnDisk office(u"Ben"_s);
    home.library.add(u"III.11.b-1"_s, u"one"_s);
    home.library->apply(keepNote(home.library->edit(), noteFor(1)));
    const QUuid gone = home.library.add(u"III.11.b-2"_s, u"two"_s);
    home.library.remove({gone});
    ASSERT_TRUE(home.library.settle());
    const QByteArray file = home.file();
    EXPECT_TRUE(office.merge(file));
    EXPECT_FALSE(office.merge(file));
    EXPECT_EQ(office.folder.onDisk().contents, office.library->contents());
    EXPECT_EQ(read(fileOf(office.folder.onDisk().contents, home.library->owner())).items, read(file).items);
}

TEST(MergeIntoALibrary, IsTakenBackInOneStepToTheLetter)
{
    LibraryOnDisk home(u"Anna"_s);
    LibraryOnDisk office(u"Ben"_s);
    const QUuid note = madeUpId(1);
    home.library->apply(creation(ChangeKind::AddNote, {noteFor(1, home.library->owner())}));
    home.library.add(u"III.11.b-1"_s, u"one"_s);
    ASSERT_TRUE(home.library.settle());
    ASSERT_TRUE(office.merge(home.file()));
    office.library.add(u"III-para1"_s, u"mine"_s);
    Note later = *home.library->contents().find<Note>(note);
    later.text = u"later"_s;
    home.library->apply(keepNote(home.library->edit(), later));
    home.library.add(u"III.11.b-2"_s, u"two"_s);
    ASSERT_TRUE(home.library.settle());

    const LibraryContents before = office.folder.onDisk().contents;
    ASSERT_TRUE(office.merge(home.file()));
    const LibraryContents after = office.folder.onDisk().contents;
    EXPECT_EQ(after.find<Note>(note)->text, u"later"_s);
    EXPECT_EQ(office.library->toUndo(), (ChangeName{ChangeKind::Merge, 2}));
    office.library->undo();
    ASSERT_TRUE(office.library.settle());
    EXPECT_EQ(office.folder.onDisk().contents, before);
    office.library->redo();
    ASSERT_TRUE(office.library.settle());
    EXPECT_EQ(office.folder.onDisk().contents, after);
    office.library->undo();
    ASSERT_TRUE(office.library.settle());
    EXPECT_TRUE(office.merge(home.file()));
    EXPECT_EQ(office.folder.onDisk().contents, after);
    EXPECT_EQ(office.library.takeRefusal(), std::nullopt);
}

} // namespace
} // namespace iamm
