// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/support/Measured.h"

#include <chrono>

namespace wardport::bench {

/// Single-row commits into bench_launch by pgbench, prepared statements. Throws std::runtime_error with what it said.
Measured pgBench(const std::string& uri, int connections, std::chrono::milliseconds duration);

} // namespace wardport::bench
