// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/models/notesmodel.h"

#include "core/library/change.h"
#include "core/models/notesfilter.h"
#include "tests/support/librarytestbed.h"
#include "tests/support/printing.h"
#include "tests/support/smalldocument.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;

class NotesModelTest : public ::testing::Test {
protected:
    NotesModelTest() { m_filter.setSourceModel(&m_model); }

    /// Made at the `minute`-th minute of one hour.
    Note note(const QString &block, const QString &text, int minute) const
    {
        const QDateTime time(QDate(2026, 11, 23), QTime(12, minute), Qt::UTC);
        return {{QUuid::createUuid(), 1, m_owner, time, time}, wholeBlock(block), text};
    }
    void show(const std::vector<Note> &notes)
    {
        LibraryContents contents;
        for (const Note &each : notes)
            contents.put(each);
        m_model.setContents(contents, m_owner);
    }
    QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < m_filter.rowCount(); ++row)
            rows.append(m_filter.index(row, 0).data().toString());
        return rows;
    }

    QHash<QUuid, BlockId> m_places; ///< of those that stand elsewhere than where they were made
    const Document m_document = smallDocument();
    const Author m_owner{QUuid::createUuid(), u"Owner"_s};
    NotesModel m_model{m_document,
                       {[](const BlockId &id) { return u"at "_s + id.value(); },
                        [](const QDateTime &time) { return time.toString(u"HH:mm"_s); },
                        [](const Author &author) { return u"by "_s + author.name; },
                        [](AnnotationColor color) { return u"colour %1"_s.arg(static_cast<int>(color)); }},
                       [this](const QUuid &id) { return m_places.value(id); }};
    NotesFilter m_filter;

private:
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester m_filterTester{&m_filter, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(NotesModelTest, ARowIsTheFirstWordsInOneLine)
{
    show({note(u"III"_s, u"two\n lines"_s, 1), note(u"III"_s, QString(5000, u'x'), 2)});
    EXPECT_EQ(m_model.index(0).data().toString(), u"two lines"_s);
    EXPECT_LT(m_model.index(1).data().toString().size(), 400);
    EXPECT_EQ(m_model.index(1).data(NotesModel::TextRole).toString().size(), 5000);
    EXPECT_EQ(m_model.index(0).data(NotesModel::ReferenceRole).toString(), u"at III"_s);
}

TEST_F(NotesModelTest, OnlyOthersAreNamed)
{
    Note theirs = note(u"III"_s, u"theirs"_s, 2);
    theirs.head.author = {QUuid::createUuid(), u"Amina"_s};
    show({note(u"III"_s, u"mine"_s, 1), theirs});
    EXPECT_EQ(m_model.index(0).data(NotesModel::AuthorRole).toString(), QString());
    EXPECT_EQ(m_model.index(1).data(NotesModel::AuthorRole).toString(), u"by Amina"_s);
    EXPECT_THAT(m_model.authors(), ElementsAre(u"by Amina"_s));
}

TEST_F(NotesModelTest, AScreenReaderHearsAllOfARow)
{
    Note theirs = note(u"III"_s, u"their\nwords"_s, 2);
    theirs.head.author = {QUuid::createUuid(), u"Amina"_s};
    theirs.color = AnnotationColor::Green;
    theirs.tags = {u"budget"_s, u"Lima"_s};
    show({note(u"III"_s, u"mine"_s, 1), theirs});
    EXPECT_EQ(m_model.index(0).data(Qt::AccessibleTextRole).toString(), u"mine, at III, 12:01"_s);
    EXPECT_EQ(m_model.index(1).data(Qt::AccessibleTextRole).toString(),
              u"their words, at III, 12:02, by Amina, colour 2, tags: budget, Lima"_s);
}

TEST_F(NotesModelTest, ANoteIsListedWhereItStandsInThisEdition)
{
    const Note first = note(u"III"_s, u"first"_s, 1);
    const Note second = note(u"III.11"_s, u"second"_s, 2);
    show({first, second});
    EXPECT_THAT(rows(), ElementsAre(u"first"_s, u"second"_s));
    m_places.insert(first.head.id, BlockId(u"III.11.b"_s));
    m_model.updatePlaces({first.head.id, QUuid::createUuid()});
    EXPECT_THAT(rows(), ElementsAre(u"second"_s, u"first"_s));
    EXPECT_EQ(m_filter.index(1, 0).data(NotesModel::ReferenceRole).toString(), u"at III.11.b"_s);
}

TEST_F(NotesModelTest, TakesAChangeAsIfAllWereShownAnew)
{
    const Note first = note(u"III"_s, u"first"_s, 1);
    const Note third = note(u"III"_s, u"third"_s, 3);
    show({first, third});
    const QPersistentModelIndex last = m_model.index(1);
    const auto take = [this](const std::optional<Record> &before, const std::optional<Record> &after) {
        m_model.take(makeChange(ChangeKind::EditNote, {{before, after}}));
    };
    const Note second = note(u"III"_s, u"second"_s, 2);
    take(std::nullopt, second);
    EXPECT_THAT(rows(), ElementsAre(u"first"_s, u"second"_s, u"third"_s));
    Note changed = second;
    changed.text = u"changed"_s;
    take(second, changed);
    EXPECT_THAT(rows(), ElementsAre(u"first"_s, u"changed"_s, u"third"_s));
    Note earlier = changed; // as a library file may have it
    earlier.head.created = earlier.head.created.addSecs(-3600);
    take(changed, earlier);
    EXPECT_EQ(m_model.index(0).data().toString(), u"changed"_s);
    EXPECT_EQ(m_model.rowCount(), 3);
    EXPECT_EQ(last.row(), 2);
    Note deleted = first;
    deleted.head.deleted = deleted.head.created;
    take(first, deleted);
    take(deleted, first);
    take(earlier, std::nullopt);
    EXPECT_THAT(rows(), ElementsAre(u"first"_s, u"third"_s));
    take(std::nullopt, Folder{third.head, {}, {}, {}});
    EXPECT_EQ(m_model.rowCount(), 2);
}

TEST_F(NotesModelTest, AChangeMovesNoOtherRow)
{
    std::vector<Note> notes{note(u"III"_s, u"a"_s, 1), note(u"III"_s, u"b"_s, 2), note(u"III"_s, u"c"_s, 3)};
    show(notes);
    const QPersistentModelIndex last = m_model.index(2);
    QSignalSpy resets(&m_model, &QAbstractItemModel::modelReset);
    notes[1].text = u"changed"_s;
    notes.erase(notes.begin());
    show(notes);
    EXPECT_EQ(resets.count(), 0);
    EXPECT_EQ(last.row(), 1);
    EXPECT_EQ(m_model.index(0).data().toString(), u"changed"_s);
    EXPECT_EQ(m_model.indexOf(notes[1].head.id), QModelIndex(last));
}

TEST_F(NotesModelTest, WhatIsNotInThisTextStandsAtTheEnd)
{
    Note gone = note(u"III"_s, u"gone"_s, 1);
    gone.passage.from.block = gone.passage.to.block = BlockId(u"XX.1"_s);
    show({gone, note(u"III.11"_s, u"later"_s, 2), note(u"III"_s, u"first"_s, 3)});
    EXPECT_THAT(rows(), ElementsAre(u"first"_s, u"later"_s, u"gone"_s));
}

TEST_F(NotesModelTest, TheChoiceIsOfWordsColourTagAndAuthorAtOnce)
{
    Note wanted = note(u"III"_s, u"Présupposé de Lima"_s, 1);
    wanted.color = AnnotationColor::Blue;
    wanted.tags = {u"tag"_s};
    Note other = wanted;
    other.head.id = QUuid::createUuid();
    other.tags = {u"other"_s};
    show({wanted, other, note(u"III"_s, u"Lima"_s, 2)});
    m_filter.setChoice({u"presup lim"_s, AnnotationColor::Blue, u"tag"_s, {}});
    EXPECT_EQ(rows().size(), 1);
    m_filter.setChoice({u"presup lim"_s, AnnotationColor::Blue, {}, {}});
    EXPECT_EQ(rows().size(), 2);
    m_filter.setChoice({u"lim"_s, AnnotationColor::None, {}, {}});
    EXPECT_EQ(rows().size(), 3);
    m_filter.setChoice({{}, AnnotationColor::None, {}, u"by nobody"_s});
    EXPECT_TRUE(rows().isEmpty());
}

} // namespace
} // namespace iamm
