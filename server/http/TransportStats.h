// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>

namespace wardport::server {

/// What one listener has done since it was made, at one moment.
struct TransportStats {
    std::uint64_t open = 0;                     ///< connections now
    std::uint64_t parked = 0;                   ///< of these, waiting for the peer without a worker
    std::uint64_t accepted = 0;
    std::uint64_t overflow = 0;                 ///< callers turned away because of maxConnections or a lack of descriptors
    std::uint64_t expired = 0;                  ///< connections closed by a deadline
    std::uint64_t handshakesFailed = 0;
    std::array<std::uint64_t, 6> responses{};   ///< by status class: [2] counts 2xx
    std::uint64_t bytesIn = 0;                  ///< of HTTP, without the cost of TLS
    std::uint64_t bytesOut = 0;
};

/// The live counters behind TransportStats; any thread.
struct TransportCounters {
    std::atomic<std::uint64_t> open{0};
    std::atomic<std::uint64_t> accepted{0};
    std::atomic<std::uint64_t> overflow{0};
    std::atomic<std::uint64_t> expired{0};
    std::atomic<std::uint64_t> handshakesFailed{0};
    std::array<std::atomic<std::uint64_t>, 6> responses{};
    std::atomic<std::uint64_t> bytesIn{0};
    std::atomic<std::uint64_t> bytesOut{0};

    /// Counts without ordering other memory: the figures are read for show only.
    static void add(std::atomic<std::uint64_t>& counter, std::uint64_t amount = 1)
    {
        counter.fetch_add(amount, std::memory_order_relaxed);
    }
};

} // namespace wardport::server
