// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "core/models/resultsmodel.h"
#include "core/search/queryparser.h"
#include "core/search/searchservice.h"
#include "tests/bench/limits.h"

#include <QCoreApplication>
#include <QEventLoop>

// What a person waits for after a keystroke: from the typed text, through the service and its thread, to the updated
// model. The issue allows 2 ms. The content database's path stands in IAMM_CONTENT, else it is the build's own.

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

constexpr double limit = 2;            // milliseconds
constexpr double limitAmongNotes = 16; // a frame
constexpr int manyNotes = 10'000;

QString contentPath()
{
    return qEnvironmentVariable("IAMM_CONTENT", QStringLiteral(IAMM_AGENDA_DATABASE));
}

/// A window's worth of search: service, model, and waiting for an answer.
class SearchBench final {
public:
    SearchBench()
    {
        QObject::connect(&m_service, &SearchService::answered, &m_loop, [this](const SearchAnswer &answer) {
            m_model.setResults(answer.results);
            m_loop.quit();
        });
    }

    void type(const QString &text)
    {
        SearchQuery query = parseQuery(text, Language::English, Typing::GoingOn);
        query.order = SearchOrder::Document;
        m_service.search(m_client, query);
        m_loop.exec();
    }

    /// So many notes of the person's own are searched along with the text.
    void write(int count)
    {
        std::vector<SearchedNote> notes;
        for (int i = 0; i < count; ++i)
            notes.push_back({QUuid::createUuid(), BlockId(u"III"_s),
                             u"Note %1: ask the ministry whether migrants return, and since when."_s.arg(i)});
        m_service.setNotes([notes] { return notes; });
    }

    int hits() const { return m_model.summary().total(); }

private:
    QEventLoop m_loop;
    ResultsModel m_model{{[](const BlockId &id) { return id.value(); }, [](const BlockId &id) { return id.value(); }}};
    SearchService m_service{contentPath()};
    SearchClient m_client = m_service.newClient();
};

void keystroke(benchmark::State &state, const QString &typed, int notes = 0)
{
    SearchBench bench;
    bench.write(notes);
    bench.type(u"x"_s);
    for ([[maybe_unused]] auto step : state) {
        bench.type(typed);
        state.PauseTiming();
        const int hits = bench.hits();
        bench.type(u"\"nothing of this\""_s); // so that the model is filled anew each time
        state.counters["hits"] = hits;
        state.ResumeTiming();
    }
}

BENCHMARK_CAPTURE(keystroke, firstLetter, u"m"_s)
    ->MeasureProcessCPUTime()
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(keystroke, twoLetters, u"mi"_s)
    ->MeasureProcessCPUTime()
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(keystroke, commonestWord, u"migration"_s)
    ->MeasureProcessCPUTime()
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(keystroke, word, u"return"_s)->MeasureProcessCPUTime()->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(keystroke, rareWord, u"diaspora"_s)
    ->MeasureProcessCPUTime()
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(keystroke, phrase, u"\"effective practices with"_s)
    ->MeasureProcessCPUTime()
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(keystroke, severalWords, u"co operation among states on ret"_s)
    ->MeasureProcessCPUTime()
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(keystroke, amongNotesFirstLetter, u"m"_s, manyNotes)
    ->MeasureProcessCPUTime()
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(keystroke, amongNotesWord, u"return"_s, manyNotes)
    ->MeasureProcessCPUTime()
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);

} // namespace
} // namespace iamm

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    iamm::MedianReporter reporter;
    if (!iamm::runBenchmarks(argc, argv, reporter))
        return 2;
    std::vector<iamm::Figure> figures;
    for (const auto &[name, milliseconds] : reporter.medians())
        figures.push_back({"search: " + name, milliseconds, "ms",
                           name.find("amongNotes") == std::string::npos ? iamm::limit : iamm::limitAmongNotes});
    return iamm::hand(figures) ? 0 : 1;
}
