// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/search/foldedtext.h"
#include "core/search/queryparser.h"
#include "core/search/searchengine.h"

#include "tests/core/search/searchsupport.h"
#include "tests/support/agendafixture.h"
#include "tests/support/printing.h"

#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

#include <algorithm>

// The shipped content database, searched by people who need every place.

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

class AgendaSearch : public ::testing::Test {
protected:
    SearchResults search(const QString &typed)
    {
        return m_engine.search(parseQuery(typed, Language::English, Typing::Done));
    }

    static QString textOf(const BlockId &block) { return realAgenda().block(block)->text(Language::English)->text; }

    SearchEngine m_engine{agendaDatabase()};
};

/// Forms of words, by key, with the blocks in whose own text they stand.
QHash<QString, QSet<BlockId>> blocksByKey(QHash<QString, QString> &formOfKey)
{
    QHash<QString, QSet<BlockId>> blocks;
    for (const Block &block : realAgenda().allBlocks()) {
        const QString &text = block.text(Language::English)->text;
        const FoldedText folded(text, Language::English);
        for (int i = 0; i < folded.count(); ++i) {
            const QString key = folded.key(i).toString();
            blocks[key].insert(block.id);
            formOfKey[key] = text.mid(folded.range(i).start, folded.range(i).length);
        }
    }
    return blocks;
}

TEST_F(AgendaSearch, EveryWordFindsEveryPlaceWhereItStands)
{
    QHash<QString, QString> formOfKey;
    const QHash<QString, QSet<BlockId>> blocks = blocksByKey(formOfKey);
    EXPECT_GT(blocks.size(), 1800);
    for (auto word = blocks.begin(); word != blocks.end(); ++word) {
        QSet<BlockId> found;
        for (const SearchHit &hit : search(formOfKey[word.key()]).hits)
            found.insert(hit.block);
        EXPECT_TRUE(found.contains(word.value())) << formOfKey[word.key()].toStdString();
    }
}

TEST_F(AgendaSearch, CountsWhatCanBeCountedByHand)
{
    const QRegularExpression remittances(u"\\bremittances?\\b"_s, QRegularExpression::CaseInsensitiveOption);
    int occurrences = 0;
    int passages = 0;
    int headings = 0;
    for (const Block &block : realAgenda().allBlocks()) {
        const auto count = static_cast<int>(block.text(Language::English)->text.count(remittances));
        if (count == 0)
            continue;
        const bool isHeading = block.kind == BlockKind::Heading;
        headings += isHeading ? 1 : 0;
        passages += isHeading ? 0 : 1;
        occurrences += isHeading ? 0 : count;
    }
    const SearchResults results = search(u"remittance"_s);
    EXPECT_EQ(results.occurrences, occurrences);
    EXPECT_EQ(results.passages, passages);
    EXPECT_EQ(results.headings, headings);
    EXPECT_GT(headings, 0);
}

TEST_F(AgendaSearch, EverySpellingOfTheAuthorsFindsTheSame)
{
    const auto sorted = [this](const QString &typed) {
        QStringList ids = found(search(typed)).split(u' ');
        ids.sort();
        return ids.join(u' ');
    };
    EXPECT_EQ(sorted(u"co-operation"_s), sorted(u"cooperation"_s));
    EXPECT_EQ(sorted(u"reintegration"_s), sorted(u"re-integration"_s));
    EXPECT_EQ(sorted(u"harmonization"_s), sorted(u"harmonisation"_s));
    EXPECT_EQ(sorted(u"programme"_s), sorted(u"program"_s));
    EXPECT_EQ(sorted(u"migrants’"_s), sorted(u"migrants'"_s));
    // Words that stand apart may also be found far from each other.
    EXPECT_TRUE(
        sorted(u"responsibility sharing"_s).contains(sorted(u"\"responsibility-sharing\""_s).section(u' ', 0, 0)));
    EXPECT_EQ(sorted(u"\"responsibility sharing\""_s), sorted(u"\"responsibility-sharing\""_s));
}

TEST_F(AgendaSearch, MatchesAreTheWordsThatAreSought)
{
    const SearchResults results = search(u"cooperation dialogue"_s);
    EXPECT_GT(results.passages, 5);
    for (const SearchHit &hit : results.hits) {
        const QString text = textOf(hit.block);
        int previous = -1;
        for (const TextRange &range : hit.matches) {
            const QString key = foldedKey(text.mid(range.start, range.length), Language::English);
            EXPECT_TRUE(key.startsWith("cooperat"_L1) || key.startsWith("dialogue"_L1)) << key.toStdString();
            EXPECT_GT(range.start, previous);
            previous = range.start;
        }
    }
}

TEST_F(AgendaSearch, SnippetsAreShortPiecesOfTheTextWithTheirMatches)
{
    for (const SearchHit &hit : search(u"migration"_s).hits) {
        EXPECT_LE(hit.snippet.text.size(), 240);
        EXPECT_FALSE(hit.snippet.matches.empty()) << hit.block.value().toStdString();
        QString piece = hit.snippet.text;
        if (piece.startsWith(u"… "_s))
            piece.remove(0, 2);
        if (piece.endsWith(u" …"_s))
            piece.chop(2);
        if (!hit.matches.empty()) {
            EXPECT_TRUE(textOf(hit.block).contains(piece)) << piece.toStdString();
        }
        for (const TextRange &range : hit.snippet.matches) {
            EXPECT_TRUE(hit.snippet.text.mid(range.start, range.length).startsWith("migra"_L1, Qt::CaseInsensitive));
        }
    }
}

TEST_F(AgendaSearch, BothFormsOfATitleFindItsSection)
{
    for (const Section &section : realAgenda().sections()) {
        const QString title = textOf(section.id);
        const QString contents = section.contentsTitle[Language::English]->text;
        for (const QString &typed : {title, contents})
            EXPECT_TRUE(found(search(u'"' + QString(typed).remove(u'"').remove(u'“').remove(u'”') + u'"'))
                            .split(u' ')
                            .contains(section.id.value()))
                << typed.toStdString();
    }
}

TEST_F(AgendaSearch, EveryExactFormComesBeforeEveryOther)
{
    const SearchResults results = search(u"integrated"_s);
    const auto isExact = [](const SearchHit &hit) { return hit.exact; };
    EXPECT_TRUE(std::ranges::is_partitioned(results.hits, isExact));
    EXPECT_GT(std::ranges::count_if(results.hits, isExact), 0);
    EXPECT_FALSE(results.hits.back().exact);
}

TEST_F(AgendaSearch, ASectionThatIsCalledSoComesFirst)
{
    EXPECT_EQ(search(u"remittances"_s).hits.at(0).block, BlockId(u"III.12.c"_s));
    EXPECT_EQ(search(u"return"_s).hits.at(0).block, BlockId(u"III.11"_s));
    EXPECT_EQ(search(u"assisted voluntary return"_s).hits.at(0).block, BlockId(u"III.11.b"_s));
}

} // namespace
} // namespace iamm
