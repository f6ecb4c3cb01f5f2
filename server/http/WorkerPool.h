// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/TaskQueue.h"

#include <Poco/Thread.h>

#include <memory>
#include <vector>

namespace wardport::server {

/// A fixed number of threads that serve every listener. Outlives the listeners' start and stop; not their late answers.
class WorkerPool {
public:
    using Task = TaskQueue::Task;

    /// `capacity` bounds what post() lets wait.
    explicit WorkerPool(int threads, std::size_t capacity = 100'000);
    ~WorkerPool();
    WorkerPool(const WorkerPool&) = delete;
    WorkerPool& operator=(const WorkerPool&) = delete;

    /// Runs the task on a worker; false when too many wait or the pool is stopped. What the task throws is dropped.
    bool post(Task task);

    /// Runs what is queued, then ends the threads. Idempotent; not from a worker.
    void stop();

    int threads() const { return m_count; }
    std::size_t queued() const { return m_queue->size(); }

    /// The queue itself, for the listeners.
    const std::shared_ptr<TaskQueue>& queue() const { return m_queue; }

private:
    std::shared_ptr<TaskQueue> m_queue;
    const int m_count;
    // Poco's threads block SIGPIPE, so that writing to a peer that has gone is an error and not the end.
    std::vector<std::unique_ptr<Poco::Thread>> m_threads;
};

} // namespace wardport::server
