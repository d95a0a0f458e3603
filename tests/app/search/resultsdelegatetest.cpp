// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/search/resultsview.h"

#include "app/reader/readercolors.h"
#include "app/system/colors.h"
#include "core/models/resultsmodel.h"
#include "tests/support/drivenwindow.h"

#include <gtest/gtest.h>

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

/// One hit with a snippet that is much longer than three lines of a narrow view.
class ResultsDelegateTest : public ::testing::Test {
protected:
    void show(const QString &snippet, TextRange match, int width)
    {
        SearchResults results;
        SearchHit hit;
        hit.block = BlockId(u"I-1"_s);
        hit.section = BlockId(u"I"_s);
        hit.snippet = {snippet, {match}};
        results.hits.push_back(hit);
        m_view.setModel(&m_model);
        m_model.setResults(results);
        m_view.resize(width, 300);
        m_view.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&m_view));
    }
    QModelIndex hit() { return m_model.indexOf(BlockId(u"I-1"_s)); }
    bool showsMatch()
    {
        const QImage image = m_view.viewport()->grab(m_view.visualRect(hit())).toImage();
        const QRgb match = ReaderColors::from(m_view.palette()).match.rgb();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) == match)
                    return true;
            }
        }
        return false;
    }

    ResultsModel m_model{{[](const BlockId &id) { return id.value(); }, [](const BlockId &id) { return id.value(); }}};
    ResultsView m_view;
};

TEST_F(ResultsDelegateTest, AMatchAtTheEndOfALongSnippetIsSeenInANarrowPane)
{
    const QString snippet = QString(u"several words "_s).repeated(14) + u"match"_s;
    show(snippet, {static_cast<int>(snippet.size()) - 5, 5}, 200);
    EXPECT_TRUE(showsMatch());
}

TEST_F(ResultsDelegateTest, RowsGetLowerWhenThePaneGetsWider)
{
    show(u"A snippet of some words, with a match, that needs a few lines."_s, {32, 5}, 160);
    const int narrow = m_view.visualRect(hit()).height();
    m_view.resize(700, 300);
    EXPECT_TRUE(waitUntil([&] { return m_view.visualRect(hit()).height() < narrow; }));
    EXPECT_TRUE(showsMatch());
}

TEST(ResultsColors, MatchesCanBeReadInEveryScheme)
{
    for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark, ColorScheme::HighContrast}) {
        const ReaderColors colors = ReaderColors::from(paletteFor(scheme));
        EXPECT_GE(contrast(colors.matchText, colors.match), 4.5);
        EXPECT_GE(contrast(colors.muted, colors.page), 4.5);
        EXPECT_GE(contrast(colors.selectedText, colors.selection), 4.5);
    }
}

} // namespace
} // namespace iamm
