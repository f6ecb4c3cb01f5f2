// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

/// How often a job is asked how far it is.
namespace wardport::console::JobPace {

inline constexpr std::chrono::milliseconds askEvery{400};
inline constexpr std::chrono::milliseconds askAgainAfter{3'000}; ///< when there was no answer

} // namespace wardport::console::JobPace
