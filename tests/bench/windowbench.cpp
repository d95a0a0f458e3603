// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "app/programstyle.h"
#include "core/agenda/agendareader.h"
#include "tests/bench/limits.h"
#include "tests/support/drivenwindow.h"
#include "tests/support/madeup.h"

#include <QApplication>

#include <algorithm>
#include <array>

// What a person waits for when the text changes its language: the whole window with all its panes, from the key to the
// painted window; the Agenda, and a hundred times as much.

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

constexpr QSize usualSize(1280, 800);
constexpr int copies = 100;
constexpr double limit = 16; // milliseconds: what a screen shows without dropping a frame

/// A window on the Agenda, or on the same a hundred times.
DrivenWindow &window(bool often)
{
    static const Document once = AgendaReader(QStringLiteral(IAMM_AGENDA_DATABASE)).document();
    static DrivenWindow usual(once);
    static DrivenWindow longer(repeated(once, copies));
    return often ? longer : usual;
}

void show(benchmark::State &state, const std::array<std::vector<Language>, 2> &turns)
{
    DrivenWindow &shown = window(state.range(0) != 0);
    shown->resize(usualSize);
    const std::vector<Block> &blocks = shown.context().document().allBlocks();
    shown.context().navigator().go({blocks[blocks.size() / 2].id, {}, {}});
    QApplication::processEvents();
    size_t turn = 0;
    for ([[maybe_unused]] auto round : state) {
        shown.context().setTextLanguages(turns[++turn % turns.size()]);
        QApplication::processEvents();
    }
}

void language(benchmark::State &state)
{
    show(state, {{{Language::English}, {Language::French}}});
}

void sideBySide(benchmark::State &state)
{
    show(state, {{{Language::English}, {Language::English, Language::French, Language::Spanish}}});
}

std::vector<Figure> figures(const std::vector<std::pair<std::string, double>> &medians)
{
    constexpr std::array names{
        std::pair{"language/0", "window: another language"},
        std::pair{"language/1", "window: another language, 100 × the text"},
        std::pair{"sideBySide/0", "window: three languages and back"},
        std::pair{"sideBySide/1", "window: three languages and back, 100 × the text"},
    };
    std::vector<Figure> figures;
    for (const auto &[name, words] : names) {
        const auto found = std::ranges::find(medians, name, &std::pair<std::string, double>::first);
        if (found != medians.end())
            figures.push_back({words, found->second, "ms", limit});
    }
    return figures;
}

} // namespace
} // namespace iamm

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QApplication::setStyle(new iamm::ProgramStyle);
    for (const auto &[name, run] : {std::pair{"language", &iamm::language}, std::pair{"sideBySide", &iamm::sideBySide}})
        benchmark::RegisterBenchmark(name, run)->Arg(0)->Arg(1)->UseRealTime()->Unit(benchmark::kMillisecond);
    iamm::MedianReporter reporter;
    if (!iamm::runBenchmarks(argc, argv, reporter))
        return 2;
    return iamm::hand(iamm::figures(reporter.medians())) ? 0 : 1;
}
