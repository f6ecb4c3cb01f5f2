// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <chrono>
#include <thread>

namespace wardport::server {

/// Ends the talk on a socket when it is not over in time: for libraries that wait for the other side without a limit.
class SocketDeadline {
public:
    SocketDeadline(int socket, std::chrono::milliseconds time);
    ~SocketDeadline() = default;
    SocketDeadline(const SocketDeadline&) = delete;
    SocketDeadline& operator=(const SocketDeadline&) = delete;

    bool hasPassed() const { return m_passed; }

private:
    std::atomic<bool> m_passed = false;
    std::jthread m_watch; ///< the last: it is stopped and joined before the rest goes
};

} // namespace wardport::server
