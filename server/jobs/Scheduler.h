// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"

#include <condition_variable>
#include <functional>
#include <thread>

namespace wardport::server {

/// A timed job. Runs on one instance at a time; what it throws is logged, and it comes again.
struct TimedJob {
    QString name;
    std::chrono::milliseconds every;
    std::function<void()> run;
};

struct TimedJobState {
    QString name;
    quint64 runs = 0;
    quint64 failures = 0;
    std::chrono::milliseconds lastDuration{0};
};

/// Runs the jobs on one thread, each when it is due; all of them once at the start.
class Scheduler {
public:
    Scheduler(Database& database, std::vector<TimedJob> jobs);
    ~Scheduler();
    Scheduler(const Scheduler&) = delete;
    Scheduler& operator=(const Scheduler&) = delete;

    void start();
    /// Waits for the job that runs.
    void stop();
    std::vector<TimedJobState> states() const;

private:
    using SteadyClock = std::chrono::steady_clock;

    void work();
    void runOne(std::size_t index);

    Database& m_database;
    const std::vector<TimedJob> m_jobs;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<SteadyClock::time_point> m_due;
    std::vector<TimedJobState> m_states;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace wardport::server
