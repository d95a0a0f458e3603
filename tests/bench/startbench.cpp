// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

#include <chrono>
#include <cstdio>
#include <optional>
#include <utility>

// From the start of a process to its painted window: an empty window and the browser in turn, so that both meet the
// same machine. Takes the number of rounds.

namespace iamm {
namespace {

using namespace Qt::StringLiterals;

constexpr int usualRounds = 21;
constexpr int warmUpRounds = 2;
constexpr int patience = 30'000; // milliseconds
constexpr double nanosecondsPerMillisecond = 1e6;
constexpr double kilobytesPerMegabyte = 1024;

/// In milliseconds since the process was started, and megabytes.
struct Start {
    double painted = 0;
    double complete = 0;
    std::optional<double> privateMemory;
};

/// None, with a complaint, where the probe doesn't do what it should.
std::optional<Start> start(const QString &program, const QStringList &arguments)
{
    QProcess process;
    const auto begin = std::chrono::steady_clock::now().time_since_epoch();
    process.start(program, arguments);
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        std::fprintf(stderr, "%s: %s\n%s", qPrintable(program), qPrintable(process.errorString()),
                     process.readAllStandardError().constData());
        return std::nullopt;
    }
    QMap<QByteArray, double> said;
    const QList<QByteArray> lines = process.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> parts = line.trimmed().split(' ');
        if (parts.size() == 2)
            said.insert(parts[0], parts[1].toDouble());
    }
    if (!said.contains("painted") || !said.contains("complete")) {
        std::fprintf(stderr, "%s: has not said when it was painted\n", qPrintable(program));
        return std::nullopt;
    }
    const auto since = static_cast<double>(std::chrono::nanoseconds(begin).count());
    Start start{(said["painted"] - since) / nanosecondsPerMillisecond,
                (said["complete"] - since) / nanosecondsPerMillisecond, std::nullopt};
    if (said.contains("private"))
        start.privateMemory = said["private"] / kilobytesPerMegabyte;
    return start;
}

/// The starts of one program.
struct Series {
    std::vector<double> painted;
    std::vector<double> complete;
    std::vector<double> privateMemory;

    void add(const Start &start)
    {
        painted.push_back(start.painted);
        complete.push_back(start.complete);
        if (start.privateMemory)
            privateMemory.push_back(*start.privateMemory);
    }

    void print(const char *name) const
    {
        std::printf("%-8s painted %.1f ms, complete %.1f ms", name, median(painted), median(complete));
        if (!privateMemory.empty())
            std::printf(", private memory %.1f MB", median(privateMemory));
        std::printf("\n");
    }
};

/// Of each round's ratio: both halves of a round meet the same load.
double ratioOf(const Series &one, const Series &other)
{
    std::vector<double> ratios;
    for (size_t round = 0; round < other.painted.size(); ++round)
        ratios.push_back(one.painted[round] / other.painted[round]);
    return median(ratios);
}

std::vector<Figure> figures(const Series &empty, const Series &browser)
{
    constexpr double paintedLimit = 1.8;
    constexpr double completeLimit = 250;
    constexpr double memoryLimit = 1.6;
    std::vector<Figure> figures{
        {"start: text painted, against an empty window", ratioOf(browser, empty), "×", paintedLimit},
        {"start: everything else there", median(browser.complete), "ms", completeLimit},
    };
    if (!empty.privateMemory.empty()) {
        const double ratio = median(browser.privateMemory) / median(empty.privateMemory);
        figures.push_back({"start: private memory, against an empty window", ratio, "×", memoryLimit});
    }
    return figures;
}

struct Started {
    QString program;
    QStringList arguments;
};

/// Both in turn, and nothing else between: what was started just before tells on the next. None where one of them
/// doesn't start.
std::optional<std::pair<Series, Series>> inTurn(const Started &one, const Started &other, int rounds)
{
    std::pair<Series, Series> series;
    for (int round = -warmUpRounds; round < rounds; ++round) {
        const std::optional<Start> first = start(one.program, one.arguments);
        const std::optional<Start> second = start(other.program, other.arguments);
        if (!first || !second)
            return std::nullopt;
        if (round < 0)
            continue;
        series.first.add(*first);
        series.second.add(*second);
    }
    return series;
}

int measure(int rounds)
{
    constexpr double notesLimit = 1.2;
    const QTemporaryDir folder;
    const QTemporaryDir folderOfNotes;
    if (QProcess::execute(QStringLiteral(IAMM_MANY_NOTES), {folderOfNotes.path(), u"10000"_s}) != 0)
        return 1;
    const Started browser{QStringLiteral(IAMM_BROWSER_WINDOW), {folder.path()}};
    const Started withNotes{QStringLiteral(IAMM_BROWSER_WINDOW), {folderOfNotes.path()}};
    const auto plain = inTurn({QStringLiteral(IAMM_EMPTY_WINDOW), {}}, browser, rounds);
    const auto notes = inTurn(browser, withNotes, rounds);
    if (!plain || !notes)
        return 1;
    plain->first.print("empty");
    plain->second.print("browser");
    notes->second.print("notes");
    std::vector<Figure> all = figures(plain->first, plain->second);
    all.push_back(
        {"start: text painted with 10,000 notes, against none", ratioOf(notes->second, notes->first), "×", notesLimit});
    return hand(all) ? 0 : 1;
}

} // namespace
} // namespace iamm

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int rounds = QCoreApplication::arguments().value(1).toInt();
    return iamm::measure(rounds > 0 ? rounds : iamm::usualRounds);
}
