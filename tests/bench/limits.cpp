// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "tests/bench/limits.h"

#include <array>

namespace iamm {

namespace {
constexpr double millisecondsPerSecond = 1000;
} // namespace

void MedianReporter::ReportRuns(const std::vector<Run> &runs)
{
    ConsoleReporter::ReportRuns(runs);
    for (const Run &run : runs) {
        const bool isMedian = run.run_type == Run::RT_Aggregate && run.aggregate_name == "median";
        const bool isOnly = run.run_type == Run::RT_Iteration && run.repetitions == 1;
        if (run.error_occurred || (!isMedian && !isOnly))
            continue;
        std::string name = run.run_name.function_name;
        if (!run.run_name.args.empty())
            name += '/' + run.run_name.args;
        const double seconds = run.GetAdjustedRealTime() / benchmark::GetTimeUnitMultiplier(run.time_unit);
        m_medians.emplace_back(std::move(name), seconds * millisecondsPerSecond);
    }
}

bool runBenchmarks(int argc, char **argv, MedianReporter &reporter)
{
    // In turn and not one after the other: what is compared meets the same machine.
    std::array usual{std::string("--benchmark_repetitions=9"), std::string("--benchmark_min_time=0.2"),
                     std::string("--benchmark_enable_random_interleaving=true"),
                     std::string("--benchmark_report_aggregates_only")};
    std::vector<char *> arguments{argv[0]};
    for (std::string &argument : usual)
        arguments.push_back(argument.data());
    arguments.insert(arguments.end(), argv + 1, argv + argc);
    int count = static_cast<int>(arguments.size());
    benchmark::Initialize(&count, arguments.data());
    if (benchmark::ReportUnrecognizedArguments(count, arguments.data()))
        return false;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    return true;
}

} // namespace iamm
