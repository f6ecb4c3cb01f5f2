// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace wardport::bench {

/// One run of a load.
struct Measured {
    double perSecond = 0;
    double p50 = 0; ///< ms
    double p99 = 0; ///< ms
    double cpu =
        0; ///< µs of this process for each request, the load itself left out; 0 where the work is done elsewhere
};

double median(std::vector<double> values);

/// The value below which `part` of them lie; 0 of none.
double percentile(std::vector<double> values, double part);

/// All runs of one contestant.
struct Series {
    std::string name;
    std::vector<Measured> runs{};

    double middle(double Measured::*field) const;
    void print() const;
};

/// The median of round-by-round ratios, so that a slow moment of the machine hits both sides.
double ratio(const Series& ours, const Series& theirs, double Measured::*field = &Measured::perSecond);

/// Prints "name 1.23 (gate 1.00, goal 2.00)" and tells whether the gate is held. With `most` the value may not exceed the gate.
bool judge(const std::string& name, double value, double gate, double goal, bool most = false);

/// CPU seconds that this process has used, and of them this thread.
double processCpu();
double threadCpu();

} // namespace wardport::bench
