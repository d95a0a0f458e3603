// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/library/placements.h"

#include "core/library/noteedits.h"
#include "core/library/placingedits.h"

#include "tests/support/agendafixture.h"
#include "tests/support/editeddocument.h"
#include "tests/support/librarytestbed.h"
#include "tests/support/printing.h"

#include <QSemaphore>
#include <QTest>
#include <QThreadPool>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

const BlockId holds(u"III.11.b-1"_s);
const BlockId changedBlock(u"III.12.c-4"_s);
const BlockId gone(u"III.8-6.1"_s);
const BlockId vanished(u"III.4-para1"_s);

/// The Agenda with one block changed and two deleted, of which one has its like.
const Document &nextEdition()
{
    static const Document document = [] {
        QString text = realAgenda().block(changedBlock)->text(Language::English)->text;
        text.replace(u"into"_s, u"towards"_s);
        return without(without(withText(realAgenda(), changedBlock, text), gone), vanished);
    }();
    return document;
}

StoredPassage stored(const BlockId &block, const Document &document = realAgenda())
{
    return storedPassage(Passage::whole(block, Language::English), document).value();
}

/// Nothing is sought until it is released.
class BusyWorkers final {
public:
    BusyWorkers()
    {
        for (int i = 0; i < QThreadPool::globalInstance()->maxThreadCount(); ++i)
            QThreadPool::globalInstance()->start([gate = m_gate] { gate->acquire(); });
    }
    ~BusyWorkers() { release(); }
    Q_DISABLE_COPY_MOVE(BusyWorkers)

    void release() const { m_gate->release(QThreadPool::globalInstance()->maxThreadCount()); }

private:
    std::shared_ptr<QSemaphore> m_gate = std::make_shared<QSemaphore>();
};

class PlacementsTest : public ::testing::Test {
protected:
    PlacementsTest()
    {
        QObject::connect(&m_placements, &Placements::changed, &m_placements,
                         [this](const QSet<BlockId> &blocks) { m_changed.push_back(blocks); });
        m_library.open();
    }

    QUuid add(const BlockId &block)
    {
        const QUuid id = m_library.ask(stored(block));
        m_library.settle();
        return id;
    }
    bool settle()
    {
        return m_library.settle() && QTest::qWaitFor([this] { return !m_placements.isSeeking(); }, 20'000);
    }
    void apply(const std::optional<Change> &change)
    {
        m_library->apply(change);
        m_library.settle();
    }
    std::optional<BlockId> blockOf(const QUuid &id) const
    {
        const std::optional<Passage> passage = m_placements.passageOf(id);
        return passage ? std::optional(passage->from.block) : std::nullopt;
    }

    LibraryTestbed m_bed;
    DrivenLibrary m_library{m_bed.location(), LibraryOptions{100, {}}};
    Placements m_placements{*m_library, nextEdition()};
    std::vector<QSet<BlockId>> m_changed;
};

TEST_F(PlacementsTest, WhatHoldsIsKnownAtOnce)
{
    const QUuid id = add(holds);
    EXPECT_FALSE(m_placements.isSeeking());
    EXPECT_EQ(m_placements.placementOf(id), (Placement{Finding::Holds, Passage::whole(holds, Language::English), 1.0}));
    EXPECT_EQ(m_placements.on(holds), QList{id});
    EXPECT_EQ(m_changed.back(), QSet{holds});
}

TEST_F(PlacementsTest, TheRestIsSoughtAndToldLater)
{
    const QUuid id = add(changedBlock);
    EXPECT_TRUE(m_placements.isSeeking());
    EXPECT_EQ(m_placements.placementOf(id), std::nullopt);
    m_changed.clear();
    ASSERT_TRUE(settle());
    EXPECT_EQ(m_placements.placementOf(id)->finding, Finding::Near);
    EXPECT_EQ(blockOf(id), changedBlock);
    EXPECT_THAT(m_changed, ElementsAre(QSet{changedBlock}));
}

TEST_F(PlacementsTest, WhatCannotBePlacedIsListedAndStandsNowhere)
{
    const QUuid first = add(vanished);
    const QUuid alike = add(gone);
    const QUuid second = add(vanished);
    ASSERT_TRUE(settle());
    EXPECT_THAT(m_placements.unplaced(), ElementsAre(first, second));
    EXPECT_THAT(m_placements.toCheck(), ElementsAre(alike));
    EXPECT_EQ(m_placements.passageOf(alike), std::nullopt);
    EXPECT_EQ(m_placements.passageOf(first), std::nullopt);
    EXPECT_THAT(m_placements.on(m_placements.placementOf(alike)->passage->from.block), IsEmpty());
}

TEST_F(PlacementsTest, AProposalThatIsTakenStandsThere)
{
    const QUuid id = add(gone);
    ASSERT_TRUE(settle());
    const Passage proposal = *m_placements.placementOf(id)->passage;
    apply(attach(m_library->edit(), {{id, *storedPassage(proposal, nextEdition())}}));
    EXPECT_EQ(m_placements.placementOf(id), (Placement{Finding::Holds, proposal, 1.0, true}));
    EXPECT_THAT(m_placements.toCheck(), IsEmpty());
    EXPECT_EQ(m_changed.back(), QSet{proposal.from.block});
}

TEST_F(PlacementsTest, WhatIsDeletedStandsNowhereAndComesBackWithUndo)
{
    const QUuid id = add(holds);
    m_library.remove({id});
    ASSERT_TRUE(settle());
    EXPECT_EQ(m_placements.placementOf(id), std::nullopt);
    EXPECT_THAT(m_placements.on(holds), IsEmpty());
    EXPECT_EQ(m_changed.back(), QSet{holds});
    m_library->undo();
    ASSERT_TRUE(settle());
    EXPECT_EQ(blockOf(id), holds);
}

TEST_F(PlacementsTest, AnotherTitleNeedsNoOtherPlaceButANewLook)
{
    const QUuid id = add(changedBlock);
    ASSERT_TRUE(settle());
    m_changed.clear();
    m_library.rename(id, u"savings"_s);
    ASSERT_TRUE(m_library.settle());
    EXPECT_FALSE(m_placements.isSeeking());
    EXPECT_EQ(blockOf(id), changedBlock);
    EXPECT_THAT(m_changed, ElementsAre(QSet{changedBlock}));
}

TEST_F(PlacementsTest, WhatIsDeletedWhileItIsSoughtIsNotFound)
{
    const BusyWorkers busy;
    const QUuid id = add(changedBlock);
    m_library.remove({id});
    const QUuid other = add(vanished);
    EXPECT_TRUE(m_placements.isSeeking());
    busy.release();
    ASSERT_TRUE(settle());
    EXPECT_THAT(m_placements.unplaced(), ElementsAre(other));
    EXPECT_EQ(m_placements.placementOf(id), std::nullopt);
    EXPECT_THAT(m_placements.on(changedBlock), IsEmpty());
}

TEST_F(PlacementsTest, APassageOverSeveralBlocksStandsOnEach)
{
    const Passage over{Language::English, {holds, 3}, {BlockId(u"III.11.b-3"_s), 5}};
    const QUuid id = m_library.ask(*storedPassage(over, realAgenda()));
    ASSERT_TRUE(settle());
    for (const QString &block : {u"III.11.b-1"_s, u"III.11.b-2"_s, u"III.11.b-3"_s})
        EXPECT_EQ(m_placements.on(BlockId(block)), QList{id});
}

TEST_F(PlacementsTest, HundredsAreSoughtToTheLast)
{
    Change change;
    for (int i = 0; i < 150; ++i) {
        const Change one = addBookmark(m_library->edit(), stored(i % 2 == 0 ? changedBlock : vanished));
        change.rows.push_back(one.rows.front());
    }
    m_library->apply(makeChange(ChangeKind::AddBookmark, change.rows));
    ASSERT_TRUE(settle());
    EXPECT_EQ(m_placements.on(changedBlock).size(), 75);
    EXPECT_EQ(m_placements.unplaced().size(), 75U);
}

TEST_F(PlacementsTest, ALibraryThatIsOpenedIsPlacedWhole)
{
    const QUuid here = add(holds);
    const QUuid near = add(changedBlock);
    Note note;
    note.head.rev = 0;
    note.passage = stored(holds);
    note.text = u"a thought"_s;
    apply(keepNote(m_library->edit(), note));
    ASSERT_TRUE(settle());

    DrivenLibrary again(m_bed.location());
    const Placements placements(*again, nextEdition());
    again.open();
    EXPECT_EQ(placements.passageOf(here)->from.block, holds);
    EXPECT_EQ(placements.on(holds).size(), 2);
    EXPECT_TRUE(placements.isSeeking());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !placements.isSeeking(); }, 20'000));
    EXPECT_EQ(placements.passageOf(near)->from.block, changedBlock);
}

TEST_F(PlacementsTest, MayEndWhileItSeeks)
{
    DrivenLibrary again(m_bed.location());
    for (int i = 0; i < 20; ++i)
        m_library.ask(stored(vanished));
    ASSERT_TRUE(m_library.settle());
    const Placements placements(*m_library, nextEdition());
    EXPECT_TRUE(placements.isSeeking());
}

} // namespace
} // namespace iamm
