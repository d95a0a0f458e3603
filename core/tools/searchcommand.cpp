// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/tools/searchcommand.h"

#include "core/export/jsonvalues.h"
#include "core/export/wrappedtext.h"
#include "core/search/queryparser.h"
#include "core/search/searchengine.h"
#include "core/tools/placefinder.h"
#include "core/words/citation.h"

namespace iamm {

namespace {
using namespace Qt::StringLiterals;

int totalOf(const std::vector<SearchResults> &results)
{
    int total = 0;
    for (const SearchResults &one : results)
        total += one.total();
    return total;
}

QJsonObject hitJson(const SearchHit &hit, const Block &block, const Document &document, Language language)
{
    QJsonObject json = blockJson(block, document, {language});
    QJsonArray matches;
    const BlockText *text = block.text(language);
    for (const TextRange &match : hit.matches) {
        const TextRange range = text ? toCodePoints(text->text, match) : match;
        matches.append(QJsonArray{range.start, range.length});
    }
    json[u"matches"_s] = matches;
    json[u"snippet"_s] = hit.snippet.text;
    json[u"score"_s] = hit.score;
    return json;
}

/// "III.11.b-2  III.11.b, practice [2], p. 31" and below it the snippet.
QString hitText(const SearchHit &hit, const Block &block, const Document &document, Language language)
{
    const QString pages = Words(language).pages(block.pages);
    QString line = block.id.value() + u"  "_s + shownReference(block, document, language);
    if (!pages.isEmpty())
        line += u", "_s + pages;
    return line + u'\n' + wrapped(hit.snippet.text, u"    "_s);
}

/// Calls `take(hit, block, language)` for at most `limit` hits; 0: for all.
template <typename Take>
void forEachHit(const std::vector<SearchResults> &results, const Document &document, int limit, Take take)
{
    int count = 0;
    for (const SearchResults &one : results) {
        for (const SearchHit &hit : one.hits) {
            const Block *block = document.block(hit.block);
            if (!block || (limit > 0 && count == limit))
                continue;
            take(hit, *block, one.query.language);
            ++count;
        }
    }
}

} // namespace

ExitCode SearchCommand::run(const CommandLine &line)
{
    ExitCode failure = ExitCode::WrongUsage;
    const std::optional<std::vector<SearchQuery>> queries = queriesOf(line, failure);
    if (!queries)
        return failure;
    SearchEngine engine(m_contentPath);
    std::vector<SearchResults> results;
    for (const SearchQuery &query : *queries)
        results.push_back(engine.search(query));
    if (line.json)
        printJson(line, results);
    else
        printText(line, results);
    return totalOf(results) > 0 ? ExitCode::Found : ExitCode::NothingFound;
}

std::optional<std::vector<SearchQuery>> SearchCommand::queriesOf(const CommandLine &line, ExitCode &failure)
{
    BlockId scope;
    if (!line.section.isEmpty()) {
        PlaceFinder finder(m_document, line.languages.front(), line.json, m_output);
        const std::variant<BlockId, ExitCode> found = finder.findSection(line.section);
        if (const ExitCode *code = std::get_if<ExitCode>(&found)) {
            failure = *code;
            return std::nullopt;
        }
        scope = std::get<BlockId>(found);
    }
    std::vector<SearchQuery> queries;
    for (const Language language : line.languages) {
        SearchQuery query = parseQuery(line.argument, language, Typing::Done);
        query.scope = scope;
        query.kinds = line.kinds;
        query.limit = line.limit;
        if (query.isEmpty()) {
            //: %1: what was typed to be sought
            m_output.complain(tr("There is no word in “%1” to search for.").arg(line.argument));
            return std::nullopt;
        }
        queries.push_back(query);
    }
    return queries;
}

void SearchCommand::printJson(const CommandLine &line, const std::vector<SearchResults> &results)
{
    QJsonArray hits;
    forEachHit(results, m_document, line.limit, [&](const SearchHit &hit, const Block &block, Language language) {
        hits.append(hitJson(hit, block, m_document, language));
    });
    m_output.print(QJsonObject{{u"query"_s, line.argument}, {u"total"_s, totalOf(results)}, {u"hits"_s, hits}});
}

void SearchCommand::printText(const CommandLine &line, const std::vector<SearchResults> &results)
{
    forEachHit(results, m_document, line.limit, [&](const SearchHit &hit, const Block &block, Language language) {
        m_output.print(hitText(hit, block, m_document, language));
    });
    if (totalOf(results) == 0)
        //: %1: what was typed to be sought
        m_output.complain(tr("Nothing was found for “%1”.").arg(line.argument));
}

} // namespace iamm
