// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/figures.h"

#include <benchmark/benchmark.h>

#include <map>
#include <string>
#include <vector>

namespace iamm {

/// The console's table, and the medians by the benchmarks' names.
class MedianReporter final : public benchmark::ConsoleReporter {
public:
    MedianReporter() : ConsoleReporter(OO_None) {}

    void ReportRuns(const std::vector<Run> &runs) override;

    /// Of every benchmark that ran, without the modifiers in its name, in the order in which they ran. In
    /// milliseconds.
    const std::vector<std::pair<std::string, double>> &medians() const { return m_medians; }

private:
    std::vector<std::pair<std::string, double>> m_medians;
};

/// Runs the registered benchmarks five times each, unless the arguments ask for another number. Prints and keeps the
/// medians in `reporter`. False for wrong arguments.
bool runBenchmarks(int argc, char **argv, MedianReporter &reporter);

} // namespace iamm
