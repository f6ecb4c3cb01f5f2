// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/auth/HashLane.h"

#include "server/auth/ThreadPriority.h"
#include "shared/base/ApiError.h"

#include <QLoggingCategory>

namespace wardport::server {
namespace {

Q_LOGGING_CATEGORY(lcAuth, "wardport.auth")

} // namespace

HashLane::HashLane(int threads, std::size_t capacity)
    : m_capacity(capacity)
{
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { work(); });
}

HashLane::~HashLane()
{
    stop();
}

void HashLane::run(std::function<void()> work)
{
    {
        const std::lock_guard lock{m_mutex};
        if (m_stop)
            throw ApiError(ErrorCode::unavailable, {}, QStringLiteral("stopping"), 5);
        if (m_queue.size() >= m_capacity)
            throw ApiError(ErrorCode::busy, {}, QStringLiteral("too many sign-ins at once"), 5);
        m_queue.push_back(std::move(work));
    }
    m_wake.notify_one();
}

void HashLane::stop()
{
    {
        const std::lock_guard lock{m_mutex};
        m_stop = true;
    }
    m_wake.notify_all();
    for (std::thread& thread : m_threads) {
        if (thread.joinable())
            thread.join();
    }
}

std::size_t HashLane::waiting() const
{
    const std::lock_guard lock{m_mutex};
    return m_queue.size();
}

void HashLane::work()
{
    lowerThreadPriority();
    for (;;) {
        std::function<void()> next;
        {
            std::unique_lock lock{m_mutex};
            m_wake.wait(lock, [this] { return m_stop || !m_queue.empty(); });
            if (m_queue.empty())
                return;
            next = std::move(m_queue.front());
            m_queue.pop_front();
        }
        try {
            next();
        } catch (const std::exception& error) {
            qCCritical(lcAuth) << "sign-in work failed:" << error.what();
        }
    }
}

} // namespace wardport::server
