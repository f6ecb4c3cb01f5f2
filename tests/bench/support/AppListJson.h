// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/json/JsonWriter.h"
#include "shared/model/Phone.h"
#include "tests/bench/support/Measured.h"

#include <chrono>
#include <string>

namespace wardport::bench {

/// A phone's list with names, descriptions and platforms as hospitals have them.
MyApps appList(int apps);

/// The same text as json::toJson(list), by way of Boost.JSON's value tree.
std::string writeByTree(const MyApps& list);

/// The same by rapidjson's Writer; only where its headers are installed.
bool hasRapidJson();
std::string writeByRapidJson(const MyApps& list);

/// How many MB a second `write` makes.
template <class Write>
Measured megabytes(Write write)
{
    using Clock = std::chrono::steady_clock;
    constexpr auto duration = std::chrono::milliseconds{300};
    const auto began = Clock::now();
    std::size_t bytes = 0;
    while (Clock::now() - began < duration) {
        for (int i = 0; i < 100; ++i)
            bytes += write().size();
    }
    Measured measured;
    measured.perSecond = static_cast<double>(bytes) / 1e6 / std::chrono::duration<double>(Clock::now() - began).count();
    return measured;
}

} // namespace wardport::bench
