// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "tests/bench/limits.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

// How long the build waits for the content database: the whole program iamm-build, on the Agenda.

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

constexpr double limit = 500; // milliseconds

void makeDatabase(benchmark::State &state)
{
    const QTemporaryDir folder;
    const QString text = QStringLiteral(IAMM_AGENDA_TEXT_FOLDER);
    const QStringList arguments{u"--source"_s,  text + u"/agenda.en.txt"_s,
                                u"--repairs"_s, text + u"/agenda.repairs"_s,
                                u"--data"_s,    text,
                                u"--output"_s,  folder.filePath(u"agenda.sqlite"_s)};
    for ([[maybe_unused]] auto round : state) {
        if (QProcess::execute(QStringLiteral(IAMM_BUILD_PROGRAM), arguments) != 0) {
            state.SkipWithError("iamm-build failed");
            return;
        }
    }
}

} // namespace
} // namespace iamm

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::RegisterBenchmark("makeDatabase", iamm::makeDatabase)->UseRealTime()->Unit(benchmark::kMillisecond);
    iamm::MedianReporter reporter;
    if (!iamm::runBenchmarks(argc, argv, reporter))
        return 2;
    std::vector<iamm::Figure> figures;
    for (const auto &[name, milliseconds] : reporter.medians())
        figures.push_back({"content database made", milliseconds, "ms", iamm::limit});
    return iamm::hand(figures) && !figures.empty() ? 0 : 1;
}
