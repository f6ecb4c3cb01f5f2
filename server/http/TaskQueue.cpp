// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/TaskQueue.h"

#include <algorithm>

namespace wardport::server {

namespace {

/// How many others go before each newcomer while both wait.
constexpr int passesPerNewcomer = 8;

} // namespace

TaskQueue::TaskQueue(std::size_t capacity)
    : m_capacity(capacity)
{
}

bool TaskQueue::offer(Task task)
{
    std::size_t idle = 0;
    {
        const std::lock_guard lock(m_mutex);
        if (m_closed || waiting() >= m_capacity)
            return false;
        lane(Lane::Request).push_back(std::move(task));
        idle = m_idle;
    }
    wake(1, idle);
    return true;
}

bool TaskQueue::push(Task task, Lane kind)
{
    std::size_t idle = 0;
    {
        const std::lock_guard lock(m_mutex);
        if (m_closed)
            return false;
        lane(kind).push_back(std::move(task));
        idle = m_idle;
    }
    wake(1, idle);
    return true;
}

bool TaskQueue::push(std::vector<Task>& tasks, Lane kind)
{
    std::size_t idle = 0;
    {
        const std::lock_guard lock(m_mutex);
        if (m_closed)
            return false;
        std::move(tasks.begin(), tasks.end(), std::back_inserter(lane(kind)));
        idle = m_idle;
    }
    wake(tasks.size(), idle);
    tasks.clear();
    return true;
}

TaskQueue::Task TaskQueue::pop()
{
    std::unique_lock lock(m_mutex);
    while (waiting() == 0) {
        if (m_closed)
            return {};
        ++m_idle;
        m_available.wait(lock);
        --m_idle;
    }
    auto& chosen = next();
    Task task = std::move(chosen.front());
    chosen.pop_front();
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
    return waiting();
}

std::size_t TaskQueue::waiting() const
{
    return m_lanes[0].size() + m_lanes[1].size() + m_lanes[2].size();
}

std::deque<TaskQueue::Task>& TaskQueue::next()
{
    auto& newcomers = lane(Lane::Newcomer);
    auto& known = lane(Lane::Answer).empty() ? lane(Lane::Request) : lane(Lane::Answer);
    if (newcomers.empty() || (!known.empty() && m_passed < passesPerNewcomer)) {
        m_passed = newcomers.empty() ? 0 : m_passed + 1;
        return known;
    }
    m_passed = 0;
    return newcomers;
}

void TaskQueue::wake(std::size_t tasks, std::size_t idle)
{
    // Busy workers look at the queue by themselves; a wake-up nobody needs costs a system call.
    for (std::size_t i = std::min(tasks, idle); i > 0; --i)
        m_available.notify_one();
}

} // namespace wardport::server
