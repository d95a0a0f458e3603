// SPDX-FileCopyrightText: The IAMM Browser authors
// SPDX-License-Identifier: MIT
#include "tests/bench/probes/moments.h"

#include <QTimer>

#include <chrono>
#include <cstdio>
#include <fstream>
#include <string>

namespace iamm {

void sayMoment(const char *name)
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    std::printf("%s %lld\n", name, static_cast<long long>(std::chrono::nanoseconds(now).count()));
}

void sayPrivateMemory()
{
    std::ifstream rollup("/proc/self/smaps_rollup");
    long kilobytes = 0;
    bool found = false;
    for (std::string line; std::getline(rollup, line);) {
        if (line.starts_with("Private_Clean:") || line.starts_with("Private_Dirty:")) {
            kilobytes += std::stol(line.substr(line.find(':') + 1));
            found = true;
        }
    }
    if (found)
        std::printf("private %ld\n", kilobytes);
}

void whenIdle(const std::function<void()> &work)
{
    // A timer without delay comes after what waits already; what that has asked for comes before the next one.
    QTimer::singleShot(0, [work] { QTimer::singleShot(0, [work] { QTimer::singleShot(0, work); }); });
}

} // namespace iamm
