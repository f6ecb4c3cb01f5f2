// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/support/Measured.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <string>

namespace wardport::bench {

struct LoadPlan {
    std::uint16_t port = 0;
    int connections = 64;
    std::chrono::milliseconds duration{2'000};
    std::function<std::string()> request;       ///< the whole text of the next request
    int status = 200;                           ///< what every answer must have
    double perSecond = 0; ///< all connections together; 0: each asks again as soon as it is answered
    int core = -1; ///< the load's own core; -1: any
    const std::atomic<bool>* stop = nullptr; ///< ends the load before its time
    std::atomic<std::uint64_t>* answered = nullptr; ///< counts every good answer, those of the warm-up too
};

/// Asks over kept-alive TLS connections to localhost, from the calling thread alone, which costs less than any server.
/// Latency counts from the moment when a request was due. Handshakes and a warm-up are not measured. Throws
/// std::runtime_error with the answer when one has another status.
Measured run(const LoadPlan& plan);

/// One answer, head and body. Throws as run() does.
struct Fetched {
    std::string head;
    std::string body;
};
Fetched fetch(std::uint16_t port, const std::string& request, int status = 200);

/// A GET as a phone sends it.
std::string getRequest(const std::string& path, const std::string& token, const std::string& furtherHeaders = {});
std::string postRequest(const std::string& path, const std::string& token, const std::string& body);

/// Confines the calling thread, and those it starts from now on, to one core, where there are several.
void confineTo(int core);

} // namespace wardport::bench
