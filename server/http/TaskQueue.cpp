// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/TaskQueue.h"

#include <algorithm>

namespace wardport::server {

TaskQueue::TaskQueue(std::size_t capacity)
    : m_capacity(capacity)
{
}

bool TaskQueue::offer(Task task)
{
    std::size_t idle = 0;
    {
        const std::lock_guard lock(m_mutex);
        if (m_closed || m_answers.size() + m_requests.size() >= m_capacity)
            return false;
        m_requests.push_back(std::move(task));
        idle = m_idle;
    }
    wake(1, idle);
    return true;
}

bool TaskQueue::push(Task task, Lane lane)
{
    std::size_t idle = 0;
    {
        const std::lock_guard lock(m_mutex);
        if (m_closed)
            return false;
        (lane == Lane::Answer ? m_answers : m_requests).push_back(std::move(task));
        idle = m_idle;
    }
    wake(1, idle);
    return true;
}

bool TaskQueue::push(std::vector<Task>& tasks)
{
    std::size_t idle = 0;
    {
        const std::lock_guard lock(m_mutex);
        if (m_closed)
            return false;
        std::move(tasks.begin(), tasks.end(), std::back_inserter(m_requests));
        idle = m_idle;
    }
    wake(tasks.size(), idle);
    tasks.clear();
    return true;
}

TaskQueue::Task TaskQueue::pop()
{
    std::unique_lock lock(m_mutex);
    while (m_answers.empty() && m_requests.empty()) {
        if (m_closed)
            return {};
        ++m_idle;
        m_available.wait(lock);
        --m_idle;
    }
    auto& lane = m_answers.empty() ? m_requests : m_answers;
    Task task = std::move(lane.front());
    lane.pop_front();
    return task;
}

void TaskQueue::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
    }
    m_available.notify_all();
}

std::size_t TaskQueue::size() const
{
    const std::lock_guard lock(m_mutex);
    return m_answers.size() + m_requests.size();
}

void TaskQueue::wake(std::size_t tasks, std::size_t idle)
{
    // Busy workers look at the queue by themselves; a wake-up nobody needs costs a system call.
    for (std::size_t i = std::min(tasks, idle); i > 0; --i)
        m_available.notify_one();
}

} // namespace wardport::server
