// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/support/Measured.h"

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace wardport::bench {
namespace {

double cpuOf(clockid_t clock)
{
    timespec used{};
    clock_gettime(clock, &used);
    return static_cast<double>(used.tv_sec) + static_cast<double>(used.tv_nsec) / 1e9;
}

} // namespace

double percentile(std::vector<double> values, double part)
{
    if (values.empty())
        return 0;
    const auto index = std::min(values.size() - 1, static_cast<std::size_t>(part * static_cast<double>(values.size())));
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(index), values.end());
    return values[index];
}

double median(std::vector<double> values)
{
    return percentile(std::move(values), 0.5);
}

double Series::middle(double Measured::*field) const
{
    std::vector<double> values;
    for (const Measured& run : runs)
        values.push_back(run.*field);
    return median(values);
}

void Series::print() const
{
    std::printf("  %-34s %9.0f /s", name.c_str(), middle(&Measured::perSecond));
    if (const double p99 = middle(&Measured::p99); p99 > 0)
        std::printf("   p50 %7.2f ms   p99 %7.2f ms", middle(&Measured::p50), p99);
    if (const double cpu = middle(&Measured::cpu); cpu > 0)
        std::printf("   %6.1f us CPU each", cpu);
    std::printf("\n");
    std::fflush(stdout);
}

double ratio(const Series& ours, const Series& theirs, double Measured::*field)
{
    std::vector<double> ratios;
    for (std::size_t i = 0; i < ours.runs.size(); ++i)
        ratios.push_back(ours.runs[i].*field / theirs.runs[i].*field);
    return median(ratios);
}

bool judge(const std::string& name, double value, double gate, double goal, bool most)
{
    const auto holds = [&](double limit) { return most ? value <= limit : value >= limit; };
    std::printf("  %-60s %8.2f   gate %s %.2f, goal %.2f: %s\n", name.c_str(), value, most ? "<=" : ">=", gate, goal,
        holds(goal)       ? "goal reached"
            : holds(gate) ? "gate held"
                          : "MISSED");
    std::fflush(stdout);
    return holds(gate);
}

double processCpu()
{
    return cpuOf(CLOCK_PROCESS_CPUTIME_ID);
}

double threadCpu()
{
    return cpuOf(CLOCK_THREAD_CPUTIME_ID);
}

} // namespace wardport::bench
