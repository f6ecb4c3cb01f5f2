// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/json/JsonWriter.h"
#include "shared/model/Phone.h"
#include "tests/bench/support/Measured.h"

#include <string>

namespace wardport::bench {

/// A phone's list with names, descriptions and platforms as hospitals have them.
MyApps appList(int apps);

/// The same text as json::toJson(list), by way of Boost.JSON's value tree.
std::string writeByTree(const MyApps& list);

/// The same by rapidjson's Writer; only where its headers are installed.
bool hasRapidJson();
std::string writeByRapidJson(const MyApps& list);

/// How many MB `write` makes in a second of CPU time.
template <class Write>
Measured megabytes(Write write)
{
    constexpr double seconds = 0.3;
    const double began = threadCpu();
    std::size_t bytes = 0;
    while (threadCpu() - began < seconds) {
        for (int i = 0; i < 100; ++i)
            bytes += write().size();
    }
    Measured measured;
    measured.perSecond = static_cast<double>(bytes) / 1e6 / (threadCpu() - began);
    return measured;
}

} // namespace wardport::bench
