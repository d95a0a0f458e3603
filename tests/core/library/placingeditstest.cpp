// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/placingedits.h"

#include "core/library/highlightedits.h"
#include "core/library/noteedits.h"

#include "tests/support/librarytestbed.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class PlacingEditsTest : public ::testing::Test {
protected:
    PlacingEditsTest() { m_library.open(); }

    /// The identifier of what the change makes.
    QUuid make(const std::optional<Change> &change)
    {
        m_library->apply(change);
        m_library.settle();
        return change->rows.front().id();
    }

    Note note(const QString &block) const
    {
        Note written;
        written.head.rev = 0;
        written.passage = wholeBlock(block);
        written.text = u"a thought"_s;
        return written;
    }

    LibraryTestbed m_bed;
    DrivenLibrary m_library{m_bed.location(), LibraryOptions{100, {}}};
};

TEST_F(PlacingEditsTest, WhatIsAttachedStandsThereAndKeepsWhereItWasMade)
{
    const StoredPassage made = wholeBlock(u"III.11.b-1"_s);
    const StoredPassage there = wholeBlock(u"III.11.b-2"_s);
    const QUuid bookmark = m_library.add(u"III.11.b-1"_s);
    const QUuid highlight = make(iamm::highlight(m_library->edit(), made, AnnotationColor::Blue));
    const QUuid note = make(keepNote(m_library->edit(), this->note(u"III.11.b-1"_s)));

    const auto change = attach(m_library->edit(), {{bookmark, there}, {highlight, there}, {note, there}});
    ASSERT_TRUE(change);
    EXPECT_EQ(change->name(), (ChangeName{ChangeKind::Attach, 3}));
    m_library->apply(change);
    ASSERT_TRUE(m_library.settle());
    EXPECT_EQ(m_library.takeRefusal(), std::nullopt);

    const LibraryContents onDisk = m_bed.onDisk().contents;
    EXPECT_EQ(onDisk.find<Bookmark>(bookmark)->attached, there);
    EXPECT_EQ(onDisk.find<Highlight>(highlight)->attached, there);
    EXPECT_EQ(onDisk.find<Note>(note)->attached, there);
    EXPECT_EQ(onDisk.find<Bookmark>(bookmark)->passage, made);
    EXPECT_EQ(onDisk.find<Highlight>(highlight)->passage, made);
    EXPECT_EQ(onDisk.find<Note>(note)->passage, made);
}

TEST_F(PlacingEditsTest, UndoTakesItBack)
{
    const QUuid id = m_library.add(u"III.11.b-1"_s);
    make(attach(m_library->edit(), {{id, wholeBlock(u"III.11.b-2"_s)}}));
    m_library->undo();
    ASSERT_TRUE(m_library.settle());
    EXPECT_EQ(m_library->contents().find<Bookmark>(id)->attached, std::nullopt);
}

TEST_F(PlacingEditsTest, WhatOthersMadeIsPassedOver)
{
    const QUuid id = m_library.add(u"III.11.b-1"_s);
    const EditBase mine = m_library->edit();
    const EditBase another{mine.contents, Author{QUuid::createUuid(), u"Ana"_s}, mine.now};
    EXPECT_FALSE(attach(another, {{id, wholeBlock(u"III.11.b-2"_s)}}));
}

TEST_F(PlacingEditsTest, WhatStandsThereAlreadyIsNoChange)
{
    const QUuid id = m_library.add(u"III.11.b-1"_s);
    make(attach(m_library->edit(), {{id, wholeBlock(u"III.11.b-2"_s)}}));
    EXPECT_FALSE(attach(m_library->edit(), {{id, wholeBlock(u"III.11.b-2"_s)}}));
    EXPECT_FALSE(attach(m_library->edit(), {{QUuid::createUuid(), wholeBlock(u"III"_s)}}));
    EXPECT_FALSE(attach(m_library->edit(), {}));
}

} // namespace
} // namespace iamm
