// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <vector>

namespace wardport::server {

/// The work of a WorkerPool, shared so that a late answer finds a closed queue rather than none.
class TaskQueue {
public:
    using Task = std::function<void()>;

    /// In order of precedence: to finish a request frees more than to begin another, and whoever is inside goes before a
    /// newcomer, whose greeting costs as much as many requests. Newcomers still get one turn in a few.
    enum class Lane { Answer, Request, Newcomer };

    explicit TaskQueue(std::size_t capacity);

    /// Adds a task of a bounded kind; false when `capacity` tasks wait or the queue is closed.
    bool offer(Task task);

    /// Adds a task that its source already bounds (a connection has one at most); false when the queue is closed.
    bool push(Task task, Lane lane);

    /// Adds many under one lock and empties `tasks`; false, with `tasks` kept, when the queue is closed.
    bool push(std::vector<Task>& tasks, Lane lane);

    /// Waits for a task; an empty one means closed and drained.
    Task pop();

    void close();
    std::size_t size() const;

private:
    std::deque<Task>& lane(Lane lane) { return m_lanes[static_cast<std::size_t>(lane)]; }
    std::size_t waiting() const;
    std::deque<Task>& next();
    void wake(std::size_t tasks, std::size_t idle);

    const std::size_t m_capacity;
    mutable std::mutex m_mutex;
    std::condition_variable m_available;
    std::array<std::deque<Task>, 3> m_lanes;
    std::size_t m_idle = 0;
    int m_passed = 0;    // tasks that went before a waiting newcomer
    bool m_closed = false;
};

} // namespace wardport::server
