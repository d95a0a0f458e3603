// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/notes/notemarks.h"
#include "app/programstyle.h"
#include "app/reader/readerview.h"
#include "core/agenda/agendareader.h"
#include "tests/bench/limits.h"
#include "tests/support/madeup.h"

#include <QApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <iostream>

// What a person waits for in the text, from the request to the painted window: the Agenda, and a hundred times as much.

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

constexpr QSize usualSize(1280, 800);
constexpr int copies = 100;
constexpr double limit = 16;        // milliseconds: what a screen shows without dropping a frame
constexpr double longerLimit = 1.4; // "no slower", within what two runs of the same differ by

/// The Agenda, and the same a hundred times.
class Texts final {
public:
    Texts()
    {
        m_once = AgendaReader(QStringLiteral(IAMM_AGENDA_DATABASE)).document();
        m_often = repeated(m_once, copies);
    }
    const Document &document(bool often) const { return often ? m_often : m_once; }

private:
    Document m_once;
    Document m_often;
};

const Texts &texts()
{
    static const Texts texts;
    return texts;
}

/// A shown view, somewhere in the middle of the text.
class ReaderBench final {
public:
    explicit ReaderBench(bool often, const std::vector<Language> &languages = {Language::English})
        : m_document(texts().document(often)), m_view(m_document)
    {
        m_view.setLanguages(languages);
        m_view.resize(usualSize);
        m_view.show();
        QApplication::processEvents();
        jump();
    }

    /// Each time to another place, far away.
    void jump()
    {
        constexpr int step = 191; // no divisor of the number of blocks: comes by everywhere
        m_place = (m_place + m_document.count() / 2 + step) % m_document.count();
        m_view.showPlace({m_document.allBlocks()[static_cast<size_t>(m_place)].id, {}, {}});
        paint();
    }

    void paint() { m_view.viewport()->repaint(); }
    ReaderView &view() { return m_view; }

private:
    const Document &m_document;
    ReaderView m_view;
    int m_place = 0;
};

const std::vector<Language> all{Language::English, Language::French, Language::Spanish};

void resize(benchmark::State &state)
{
    ReaderBench bench(state.range(0) != 0);
    int step = 0;
    for ([[maybe_unused]] auto round : state) {
        constexpr int narrowest = 900;
        bench.view().resize(narrowest + step++ * 7 % 300, usualSize.height());
        bench.paint();
    }
}

void resizeThreeLanguages(benchmark::State &state)
{
    ReaderBench bench(state.range(0) != 0, all);
    int step = 0;
    for ([[maybe_unused]] auto round : state) {
        bench.view().resize(usualSize.width() - step++ * 7 % 300, usualSize.height());
        bench.paint();
    }
}

void textSize(benchmark::State &state)
{
    ReaderBench bench(state.range(0) != 0);
    constexpr std::array percents{100, 110, 125, 150, 125, 110, 90, 80, 90};
    size_t step = 0;
    for ([[maybe_unused]] auto round : state) {
        bench.view().setTextPercent(percents[++step % percents.size()]);
        bench.paint();
    }
}

void language(benchmark::State &state)
{
    ReaderBench bench(state.range(0) != 0);
    size_t step = 0;
    for ([[maybe_unused]] auto round : state) {
        bench.view().setLanguages({all[++step % all.size()]});
        bench.paint();
    }
}

void secondLanguage(benchmark::State &state)
{
    ReaderBench bench(state.range(0) != 0);
    bool two = false;
    for ([[maybe_unused]] auto round : state) {
        two = !two;
        bench.view().setLanguages({all.begin(), all.begin() + (two ? 2 : 1)});
        bench.paint();
    }
}

void jump(benchmark::State &state)
{
    ReaderBench bench(state.range(0) != 0);
    for ([[maybe_unused]] auto round : state)
        bench.jump();
}

void scrollOn(benchmark::State &state, ReaderBench &bench)
{
    int step = 0;
    for ([[maybe_unused]] auto round : state) {
        // At the document's end nothing would move.
        if (constexpr int stepsOfAPart = 100; ++step % stepsOfAPart == 0) {
            state.PauseTiming();
            bench.jump();
            state.ResumeTiming();
        }
        bench.view().scrollByLines(3);
        bench.paint();
    }
}

void scroll(benchmark::State &state)
{
    ReaderBench bench(state.range(0) != 0);
    scrollOn(state, bench);
}

/// A library with ten thousand notes on the Agenda, open.
class ManyNotes final {
public:
    ManyNotes()
    {
        QProcess::execute(QStringLiteral(IAMM_MANY_NOTES), {m_folder.path(), u"10000"_s});
        m_library.open();
        while (m_library.status() == LibraryStatus::Loading || m_placements.isSeeking())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    bool isThere() const { return m_library.contents().count<Note>() == 10'000; }
    DecorationSource &marks() { return m_marks; }

private:
    QTemporaryDir m_folder;
    LibraryService m_library{libraryLocation(m_folder.path(), m_folder.path())};
    Placements m_placements{m_library, texts().document(false)};
    NoteMarks m_marks{m_library, m_placements, texts().document(false)};
};

void scrollAmongNotes(benchmark::State &state)
{
    ManyNotes notes;
    if (!notes.isThere()) {
        state.SkipWithError("the notes aren't there");
        return;
    }
    ReaderBench bench(false);
    bench.view().addDecorations(notes.marks());
    scrollOn(state, bench);
}

struct Entry {
    const char *name;
    void (*run)(benchmark::State &);
    const char *words; ///< in the table
};

constexpr std::array entries{
    Entry{"resize", resize, "text: window resized"},
    Entry{"resizeThreeLanguages", resizeThreeLanguages, "text: window resized, three languages"},
    Entry{"textSize", textSize, "text: text size"},
    Entry{"language", language, "text: another language"},
    Entry{"secondLanguage", secondLanguage, "text: second language and back"},
    Entry{"jump", jump, "text: jump"},
    Entry{"scroll", scroll, "text: three lines on"},
};

void registerAll()
{
    for (const Entry &entry : entries) {
        benchmark::RegisterBenchmark(entry.name, entry.run)
            ->Arg(0)
            ->Arg(1)
            ->UseRealTime()
            ->Unit(benchmark::kMillisecond);
    }
    benchmark::RegisterBenchmark("scrollAmongNotes", scrollAmongNotes)->UseRealTime()->Unit(benchmark::kMillisecond);
}

std::vector<Figure> figures(const std::vector<std::pair<std::string, double>> &medians)
{
    std::vector<Figure> figures;
    const auto find = [&medians](const std::string &name) {
        return std::ranges::find(medians, name, &std::pair<std::string, double>::first);
    };
    for (const Entry &entry : entries) {
        const auto once = find(std::string(entry.name) + "/0");
        const auto often = find(std::string(entry.name) + "/1");
        if (once != medians.end())
            figures.push_back({entry.words, once->second, "ms", limit});
        if (often != medians.end())
            figures.push_back({std::string(entry.words) + ", 100 × the text", often->second, "ms", limit});
        if (once != medians.end() && often != medians.end())
            figures.push_back(
                {std::string(entry.words) + ", slower by", often->second / once->second, "×", longerLimit});
    }
    if (const auto notes = find("scrollAmongNotes"); notes != medians.end())
        figures.push_back({"text: three lines on, among 10,000 notes", notes->second, "ms", limit});
    return figures;
}

} // namespace
} // namespace iamm

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QApplication::setStyle(new iamm::ProgramStyle);
    iamm::registerAll();
    iamm::MedianReporter reporter;
    if (!iamm::runBenchmarks(argc, argv, reporter))
        return 2;
    return iamm::hand(iamm::figures(reporter.medians())) ? 0 : 1;
}
