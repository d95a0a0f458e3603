// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/models/resultsmodel.h"

#include "tests/support/printedtree.h"
#include "tests/support/printing.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

SearchHit hitIn(const QString &block, const QString &snippet = u"a snippet"_s)
{
    SearchHit hit;
    hit.block = BlockId(block);
    hit.section = BlockId(block.section(u'-', 0, 0));
    hit.snippet = {snippet, {{2, 7}}};
    hit.matches = {{10, 7}};
    return hit;
}

SearchResults resultsOf(const QStringList &blocks)
{
    SearchResults results;
    for (const QString &block : blocks)
        results.hits.push_back(hitIn(block));
    results.passages = static_cast<int>(blocks.size());
    return results;
}

class ResultsModelTest : public ::testing::Test {
protected:
    /// The identifiers, hits behind their sections.
    QString shown() const
    {
        QStringList sections;
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const QModelIndex section = m_model.index(row, 0);
            QStringList hits;
            for (int hit = 0; hit < m_model.rowCount(section); ++hit)
                hits += m_model.index(hit, 0, section).data(ResultsModel::BlockIdRole).toString();
            sections += section.data(ResultsModel::BlockIdRole).toString() + u": "_s + hits.join(u' ');
        }
        return sections.join("; "_L1);
    }

    ResultsModel m_model{{[](const BlockId &id) { return u"section "_s + id.value(); },
                          [this](const BlockId &id) { return m_language + id.value(); }}};
    QString m_language = u"en "_s;

private:
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(ResultsModelTest, GroupsHitsBySectionInTheirOrder)
{
    SearchResults results = resultsOf({u"III-lead"_s, u"I-1"_s, u"III-2"_s});
    results.hits[1].snippet.text = u"… another …"_s;
    m_model.setResults(results);
    EXPECT_EQ(printedTree(m_model), u"section III\n  a snippet\n  a snippet\nsection I\n  … another …\n"_s);
    EXPECT_EQ(shown(), u"III: III-lead III-2; I: I-1"_s);
}

TEST_F(ResultsModelTest, GivesCountsReferencesAndMatches)
{
    m_model.setResults(resultsOf({u"I-1"_s, u"I-2"_s}));
    const QModelIndex section = m_model.index(0, 0);
    const QModelIndex hit = m_model.index(1, 0, section);
    EXPECT_EQ(section.data(ResultsModel::CountRole), 2);
    EXPECT_EQ(hit.data(ResultsModel::CountRole), 1);
    EXPECT_EQ(hit.data(ResultsModel::ReferenceRole), u"en I-2"_s);
    EXPECT_EQ((hit.data(ResultsModel::MatchesRole).value<QList<QPair<int, int>>>()), (QList<QPair<int, int>>{{2, 7}}));
    ASSERT_NE(m_model.hit(hit), nullptr);
    EXPECT_EQ(m_model.hit(hit)->matches, (std::vector<TextRange>{{10, 7}}));
    EXPECT_EQ(m_model.hit(section), nullptr);
    EXPECT_EQ(m_model.indexOf(BlockId(u"I-2"_s)), hit);
    EXPECT_FALSE(m_model.indexOf(BlockId(u"I-3"_s)).isValid());
    EXPECT_EQ(m_model.summary().passages, 2);
}

TEST_F(ResultsModelTest, WhatStaysKeepsItsPlaceInTheViews)
{
    m_model.setResults(resultsOf({u"I-1"_s, u"II-1"_s, u"II-3"_s, u"III-1"_s, u"IV-1"_s}));
    const QPersistentModelIndex kept = m_model.indexOf(BlockId(u"II-3"_s));
    QSignalSpy resets(&m_model, &QAbstractItemModel::modelReset);
    m_model.setResults(resultsOf({u"0-1"_s, u"II-2"_s, u"II-3"_s, u"II-4"_s, u"IV-1"_s, u"V-1"_s, u"VI-1"_s}));
    EXPECT_EQ(shown(), u"0: 0-1; II: II-2 II-3 II-4; IV: IV-1; V: V-1; VI: VI-1"_s);
    EXPECT_TRUE(kept.isValid());
    EXPECT_EQ(kept.data(ResultsModel::BlockIdRole), u"II-3"_s);
    EXPECT_EQ(resets.size(), 0);
}

TEST_F(ResultsModelTest, AChangedHitSaysSo)
{
    m_model.setResults(resultsOf({u"I-1"_s, u"I-2"_s}));
    QSignalSpy changes(&m_model, &QAbstractItemModel::dataChanged);
    SearchResults results = resultsOf({u"I-1"_s, u"I-2"_s});
    results.hits[1].snippet.text = u"longer"_s;
    m_model.setResults(results);
    ASSERT_EQ(changes.size(), 1);
    EXPECT_EQ(changes[0][0].toModelIndex().data(), u"longer"_s);
}

TEST_F(ResultsModelTest, AnotherOrderIsTakenToo)
{
    m_model.setResults(resultsOf({u"I-1"_s, u"I-2"_s, u"II-1"_s}));
    m_model.setResults(resultsOf({u"I-2"_s, u"I-1"_s, u"II-1"_s}));
    EXPECT_EQ(shown(), u"I: I-2 I-1; II: II-1"_s);
    m_model.setResults(resultsOf({u"II-1"_s, u"I-1"_s}));
    EXPECT_EQ(shown(), u"II: II-1; I: I-1"_s);
}

TEST_F(ResultsModelTest, AnyResultsMayFollowAny)
{
    quint32 state = 7;
    for (int round = 0; round < 200; ++round) {
        QStringList blocks;
        QStringList sections;
        for (int section = 0; section < 6; ++section) {
            QStringList hits;
            for (int block = 0; block < 6; ++block) {
                state = state * 1664525U + 1013904223U;
                if ((state >> 16) % 3 == 0)
                    hits += u"%1-%2"_s.arg(section).arg(block);
            }
            blocks += hits;
            if (!hits.isEmpty())
                sections += QString::number(section) + u": "_s + hits.join(u' ');
        }
        m_model.setResults(resultsOf(blocks));
        ASSERT_EQ(shown(), sections.join("; "_L1));
    }
    m_model.clear();
    EXPECT_EQ(m_model.rowCount(), 0);
}

TEST_F(ResultsModelTest, PlacesAreCalledAnewWhenTheLanguageChanges)
{
    m_model.setResults(resultsOf({u"I-1"_s}));
    QSignalSpy changes(&m_model, &QAbstractItemModel::dataChanged);
    m_language = u"fr "_s;
    m_model.retranslate();
    EXPECT_EQ(changes.size(), 2);
    EXPECT_EQ(m_model.index(0, 0, m_model.index(0, 0)).data(ResultsModel::ReferenceRole), u"fr I-1"_s);
}

} // namespace
} // namespace iamm
