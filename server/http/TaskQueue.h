// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

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

    /// Answers go first: to finish a request frees more than to begin another.
    enum class Lane { Answer, Request };

    explicit TaskQueue(std::size_t capacity);

    /// Adds a task of a bounded kind; false when `capacity` tasks wait or the queue is closed.
    bool offer(Task task);

    /// Adds a task that its source already bounds (a connection has one at most); false when the queue is closed.
    bool push(Task task, Lane lane);

    /// Adds many to Lane::Request under one lock and empties `tasks`; false, with `tasks` kept, when the queue is closed.
    bool push(std::vector<Task>& tasks);

    /// Waits for a task; an empty one means closed and drained.
    Task pop();

    void close();
    std::size_t size() const;

private:
    void wake(std::size_t tasks, std::size_t idle);

    const std::size_t m_capacity;
    mutable std::mutex m_mutex;
    std::condition_variable m_available;
    std::deque<Task> m_answers;
    std::deque<Task> m_requests;
    std::size_t m_idle = 0;
    bool m_closed = false;
};

} // namespace wardport::server
