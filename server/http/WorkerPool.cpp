// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/WorkerPool.h"

#include <string>

namespace wardport::server {

namespace {

void work(TaskQueue& queue)
{
    while (auto task = queue.pop()) {
        try {
            task();
        } catch (...) {
            // A task reports its own failures; a worker outlives them all.
        }
    }
}

} // namespace

WorkerPool::WorkerPool(int threads, std::size_t capacity)
    : m_queue(std::make_shared<TaskQueue>(capacity))
    , m_count(threads)
{
    for (int i = 0; i < threads; ++i) {
        auto thread = std::make_unique<Poco::Thread>("worker-" + std::to_string(i));
        thread->startFunc([queue = m_queue] { work(*queue); });
        m_threads.push_back(std::move(thread));
    }
}

WorkerPool::~WorkerPool()
{
    stop();
}

bool WorkerPool::post(Task task)
{
    return m_queue->offer(std::move(task));
}

void WorkerPool::stop()
{
    m_queue->close();
    // Joined even when it has run its last task: what it keeps for itself, such as a connection, is to be gone too.
    for (const auto& thread : m_threads)
        thread->join();
    m_threads.clear();
}

} // namespace wardport::server
