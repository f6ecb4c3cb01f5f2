// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/jobs/Scheduler.h"

#include <QLoggingCategory>

namespace wardport::server {
namespace {

Q_LOGGING_CATEGORY(lcJobs, "wardport.jobs")

// The lock is the session's: it goes with the connection should this instance die.
constexpr auto lockJob = "SELECT pg_try_advisory_lock(hashtext('wardport.job'), hashtext(:name))";
constexpr auto unlockJob = "SELECT pg_advisory_unlock(hashtext('wardport.job'), hashtext(:name))";

} // namespace

Scheduler::Scheduler(Database& database, std::vector<TimedJob> jobs)
    : m_database(database)
    , m_jobs(std::move(jobs))
    , m_due(m_jobs.size(), SteadyClock::now())
{
    for (const TimedJob& job : m_jobs)
        m_states.push_back({job.name, 0, 0, {}});
}

Scheduler::~Scheduler()
{
    stop();
}

void Scheduler::start()
{
    m_thread = std::thread([this] { work(); });
}

void Scheduler::stop()
{
    {
        const std::lock_guard lock{m_mutex};
        m_stop = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

std::vector<TimedJobState> Scheduler::states() const
{
    const std::lock_guard lock{m_mutex};
    return m_states;
}

void Scheduler::work()
{
    for (;;) {
        std::size_t next = 0;
        {
            std::unique_lock lock{m_mutex};
            if (m_stop || m_jobs.empty())
                return;
            next = static_cast<std::size_t>(std::min_element(m_due.begin(), m_due.end()) - m_due.begin());
            if (m_wake.wait_until(lock, m_due[next], [this] { return m_stop; }))
                return;
        }
        runOne(next);
    }
}

void Scheduler::runOne(std::size_t index)
{
    const TimedJob& job = m_jobs[index];
    const auto begin = SteadyClock::now();
    bool failed = false;
    try {
        if (m_database.query(lockJob).bind(":name", job.name).scalar<bool>()) {
            try {
                job.run();
            } catch (...) {
                m_database.query(unlockJob).bind(":name", job.name).run();
                throw;
            }
            m_database.query(unlockJob).bind(":name", job.name).run();
        }
    } catch (const std::exception& error) {
        failed = true;
        qCWarning(lcJobs) << "job" << job.name << "failed:" << error.what();
    }
    const auto end = SteadyClock::now();
    const std::lock_guard lock{m_mutex};
    TimedJobState& state = m_states[index];
    ++state.runs;
    state.failures += failed ? 1 : 0;
    state.lastDuration = std::chrono::duration_cast<std::chrono::milliseconds>(end - begin);
    m_due[index] = end + job.every;
}

} // namespace wardport::server
