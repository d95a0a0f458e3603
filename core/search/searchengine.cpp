// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/search/searchengine.h"

#include "core/search/searchplan.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <utility>

namespace iamm {

using namespace Qt::StringLiterals;

namespace {

/// A ranked FTS5 query does all its work before its first row and can't be stopped then; in slices it takes hardly
/// longer as a whole (PLATFORM: 16 slices 27 ms, at once 21).
constexpr int rowsOfSlice = 2000;
/// More than a person looks through; their counts are true all the same.
constexpr int maximumHits = 5000;
constexpr int snippetLength = 160;
/// Above the span of bm25's values: an exact hit is better than any other.
constexpr double exactBonus = 1000;
/// A section that is called so is what a person looks for first.
constexpr double headingBonus = 100;

struct RankedHit {
    SearchHit hit;
    int row = 0; ///< the document's order
};

bool isBetter(const RankedHit &left, const RankedHit &right)
{
    return left.hit.score != right.hit.score ? left.hit.score > right.hit.score : left.row < right.row;
}

bool isBefore(const RankedHit &left, const RankedHit &right)
{
    return left.row < right.row;
}

bool isHeading(BlockKind kind)
{
    return kind == BlockKind::Heading || kind == BlockKind::Title;
}

bool isWanted(const SearchQuery &query, BlockKind kind)
{
    return query.kinds.empty() || std::ranges::find(query.kinds, kind) != query.kinds.end();
}

/// Takes the rows that FTS5 finds, keeps those that match, counts them.
class Collector final {
public:
    explicit Collector(const SearchQuery &query)
        : m_limit(static_cast<size_t>(query.limit > 0 ? std::min(query.limit, maximumHits) : maximumHits))
    {
        m_results.query = query;
    }

    /// `score`: FTS5's, the higher the better.
    void add(const SearchPlan &plan, const SearchedBlock &block, int row, double score)
    {
        if (!isWanted(m_results.query, block.kind))
            return;
        RankedHit ranked{{}, row};
        SearchHit &hit = ranked.hit;
        if (std::optional<TextMatches> found = plan.match(block.folded)) {
            hit.snippet = makeSnippet(block.text, found->ranges, snippetLength);
            hit.matches = std::move(found->ranges);
            hit.exact = found->exact;
        } else if (found = plan.match(block.foldedContents); found) {
            hit.snippet = makeSnippet(block.contents, found->ranges, snippetLength);
            hit.exact = found->exact;
        } else {
            return;
        }
        hit.block = block.id;
        hit.section = block.section;
        hit.kind = block.kind;
        hit.score = score + (hit.exact ? exactBonus : 0) + (isHeading(hit.kind) ? headingBonus : 0);
        count(hit);
        keep(std::move(ranked));
    }

    SearchResults finish(SearchExtent extent)
    {
        m_results.extent = extent;
        const bool inOrder = m_results.query.order == SearchOrder::Document;
        if (!inOrder || m_kept.size() > m_limit)
            cut();
        if (inOrder)
            std::ranges::sort(m_kept, isBefore);
        m_results.hits.reserve(static_cast<qsizetype>(m_kept.size()));
        for (RankedHit &ranked : m_kept)
            m_results.hits.push_back(std::move(ranked.hit));
        m_results.unlisted = m_results.total() - static_cast<int>(m_results.hits.size());
        return std::move(m_results);
    }

private:
    void count(const SearchHit &hit)
    {
        if (isHeading(hit.kind)) {
            ++m_results.headings;
            return;
        }
        ++m_results.passages;
        m_results.occurrences += static_cast<int>(hit.matches.size());
    }

    void keep(RankedHit ranked)
    {
        m_kept.push_back(std::move(ranked));
        if (m_kept.size() >= 2 * m_limit + 64)
            cut();
    }

    /// Leaves the best, and the best in front.
    void cut()
    {
        std::ranges::sort(m_kept, isBetter);
        if (m_kept.size() > m_limit)
            m_kept.resize(m_limit);
    }

    size_t m_limit;
    SearchResults m_results;
    std::vector<RankedHit> m_kept;
};

/// The rows [first, last] that FTS5 finds.
void searchSlice(Database &database, SearchedBlocks &blocks, const SearchPlan &plan, Language language, int first,
                 int last, Collector &collector)
{
    // Of FTS5 only what it alone knows: it would look up its own columns for each row.
    Statement statement(database, u"SELECT rowid, bm25(%1) FROM %1 WHERE %1 MATCH ? AND rowid BETWEEN ? AND ?"_s.arg(
                                      u"search_"_s + languageCode(language)));
    statement.bind(plan.expression()).bind(first).bind(last).run();
    while (statement.next()) {
        const int row = statement.integer(0);
        if (const SearchedBlock *block = blocks.at(row))
            collector.add(plan, *block, row, -statement.real(1)); // SQLite's bm25 is better the lower it is
    }
}

} // namespace

SearchEngine::SearchEngine(const QString &contentPath) : m_database(contentPath, Database::Mode::Immutable) {}

SearchResults SearchEngine::search(const SearchQuery &query)
{
    return search(query, [] { return SearchStop::GoOn; });
}

SearchResults SearchEngine::search(const SearchQuery &query, const std::function<SearchStop()> &stop)
{
    Collector collector(query);
    if (query.isEmpty())
        return collector.finish(SearchExtent::Whole);
    const SearchPlan plan(query, lexicon(query.language));
    if (plan.findsNothing())
        return collector.finish(SearchExtent::Whole);
    const RowRange rows = rowsOf(query.scope);
    for (int first = rows.first; first <= rows.last; first += rowsOfSlice) {
        switch (stop()) {
        case SearchStop::GoOn:
            break;
        case SearchStop::Cancelled:
            return collector.finish(SearchExtent::Cancelled);
        case SearchStop::OutOfTime:
            return collector.finish(SearchExtent::OutOfTime);
        }
        const int last = std::min(rows.last, first + rowsOfSlice - 1);
        searchSlice(m_database, blocks(query.language), plan, query.language, first, last, collector);
    }
    return collector.finish(SearchExtent::Whole);
}

SearchEngine::RowRange SearchEngine::rowsOf(const BlockId &scope)
{
    if (scope.isEmpty()) {
        Statement all(m_database, u"SELECT min(ord), max(ord) FROM block"_s);
        all.run();
        return all.next() && !all.isNull(0) ? RowRange{all.integer(0), all.integer(1)} : RowRange{};
    }
    // Up to the next heading that isn't below this one.
    Statement part(m_database,
                   u"SELECT top.ord, CASE WHEN top.kind <> 'heading' THEN top.ord ELSE coalesce("
                   "(SELECT min(ord) - 1 FROM block WHERE kind = 'heading' AND level <= top.level AND ord > top.ord), "
                   "(SELECT max(ord) FROM block)) END FROM block AS top WHERE top.id = ?"_s);
    part.bind(scope.value()).run();
    return part.next() ? RowRange{part.integer(0), part.integer(1)} : RowRange{};
}

const Lexicon &SearchEngine::lexicon(Language language)
{
    auto found = m_lexicons.find(language);
    if (found == m_lexicons.end())
        found = m_lexicons.emplace(language, Lexicon::load(m_database, language)).first;
    return found->second;
}

SearchedBlocks &SearchEngine::blocks(Language language)
{
    return m_blocks.try_emplace(language, m_database, language).first->second;
}

} // namespace iamm
