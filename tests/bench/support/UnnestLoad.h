// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/support/Measured.h"

#include <chrono>
#include <random>

namespace wardport::bench {

/// Rows a second into bench_launch by plain libpq: one prepared INSERT … SELECT FROM unnest() of `rows` rows a commit, a
/// thread for each connection. Throws std::runtime_error with what PostgreSQL said.
Measured unnestLoad(const std::string& uri, int connections, int rows, std::chrono::milliseconds duration);

/// A UUID as text.
std::string randomId(std::mt19937_64& random);

} // namespace wardport::bench
