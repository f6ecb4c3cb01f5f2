// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace wardport::server {

/// Password checks cost a tenth of a second each, so they run here, on few threads of low priority, and never on the
/// workers that serve everybody else.
class HashLane {
public:
    explicit HashLane(int threads, std::size_t capacity = 400);
    ~HashLane();
    HashLane(const HashLane&) = delete;
    HashLane& operator=(const HashLane&) = delete;

    /// Throws busy (with Retry-After) when too many wait.
    void run(std::function<void()> work);

    /// Finishes what was accepted.
    void stop();

    std::size_t waiting() const;

private:
    void work();

    const std::size_t m_capacity;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_queue;
    bool m_stop = false;
    std::vector<std::thread> m_threads;
};

} // namespace wardport::server
