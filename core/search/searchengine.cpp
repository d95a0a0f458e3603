// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/search/searchengine.h"

#include "core/search/foldedtext.h"
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

/// Takes the rows that FTS5 finds, keeps those that match, counts them.
class Collector final {
public:
    explicit Collector(const SearchQuery &query)
        : m_limit(static_cast<size_t>(query.limit > 0 ? std::min(query.limit, maximumHits) : maximumHits))
    {
        m_results.query = query;
    }

    /// `contents`: a section's title in the printed contents, null where it is the same.
    void add(const SearchPlan &plan, RankedHit ranked, const QString &text, const QString &contents)
    {
        const Language language = m_results.query.language;
        SearchHit &hit = ranked.hit;
        if (std::optional<TextMatches> found = plan.match(FoldedText(text, language))) {
            hit.snippet = makeSnippet(text, found->ranges, snippetLength);
            hit.matches = std::move(found->ranges);
            hit.exact = found->exact;
        } else if (found = plan.match(FoldedText(contents, language)); found) {
            hit.snippet = makeSnippet(contents, found->ranges, snippetLength);
            hit.exact = found->exact;
        } else {
            return;
        }
        hit.score += (hit.exact ? exactBonus : 0) + (isHeading(hit.kind) ? headingBonus : 0);
        count(hit);
        keep(std::move(ranked));
    }

    SearchResults finish(SearchExtent extent)
    {
        m_results.extent = extent;
        cut();
        if (m_results.query.order == SearchOrder::Document)
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

bool isWanted(const SearchQuery &query, BlockKind kind)
{
    return query.kinds.empty() || std::ranges::find(query.kinds, kind) != query.kinds.end();
}

/// The rows [first, last] that FTS5 finds.
void searchSlice(Database &database, const SearchPlan &plan, const SearchQuery &query, int first, int last,
                 Collector &collector)
{
    // The texts are joined by hand: reading FTS5's own columns would look each row up once more.
    const QString language = languageCode(query.language);
    Statement statement(
        database, u"SELECT block.ord, bm25(%1), block.id, block.section, block.kind, body.text, "
                  "CASE block.kind WHEN 'heading' THEN (SELECT contents FROM search_text "
                  "WHERE ord = block.ord AND language = body.language) END "
                  "FROM %1 JOIN block ON block.ord = %1.rowid "
                  "JOIN block_text AS body ON body.block = block.id AND body.place = 'body' "
                  "AND body.language = ? WHERE %1 MATCH ? AND %1.rowid BETWEEN ? AND ?"_s.arg(u"search_"_s + language));
    statement.bind(language).bind(plan.expression()).bind(first).bind(last).run();
    while (statement.next()) {
        const std::optional<BlockKind> kind = kindFromCode(statement.text(4));
        if (!kind || !isWanted(query, *kind))
            continue;
        RankedHit ranked;
        ranked.row = statement.integer(0);
        ranked.hit.score = -statement.real(1); // SQLite's bm25 is better the lower it is
        ranked.hit.block = BlockId(statement.text(2));
        ranked.hit.section = BlockId(statement.text(3));
        ranked.hit.kind = *kind;
        collector.add(plan, std::move(ranked), statement.text(5), statement.text(6));
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
        searchSlice(m_database, plan, query, first, last, collector);
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

} // namespace iamm
