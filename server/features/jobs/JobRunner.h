// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/jobs/JobRun.h"

#include <condition_variable>
#include <functional>
#include <map>
#include <thread>

namespace wardport::server {

/// Runs queued jobs, one at a time on this instance. A job's work and the note that it is done are one transaction: a job is
/// done once, whatever dies in the middle.
class JobRunner {
public:
    using Work = std::function<void(JobRun&)>;
    /// Work with a part that must not hold a transaction open, such as asking another server.
    struct Staged {
        std::function<Work(JobRun&)> prepare; ///< outside of the transaction; its answer is done inside
        std::function<void(JobRun&, const Error&)> failed; ///< after everything was undone
    };

    JobRunner(Database& database, std::map<QString, Work> works, std::map<QString, Staged> staged = {});
    ~JobRunner();
    JobRunner(const JobRunner&) = delete;
    JobRunner& operator=(const JobRunner&) = delete;

    void start();
    /// Cancels nothing: a job that is cut off goes back to the queue.
    void stop();
    /// A job was queued, here or by another instance.
    void wake();

private:
    void work();
    void beat();
    void runOne(const TakenJob& job);
    Principal ownerOf(const TakenJob& job);
    Work workOf(const TakenJob& job, JobRun& run);
    void tell(JobRun& run, const TakenJob& job, const Error& error);
    void settle(const TakenJob& job, const Error& error);
    bool isStopping();
    bool pause(std::chrono::milliseconds time);

    Database& m_database;
    JobStore m_store;
    const std::map<QString, Work> m_works;
    const std::map<QString, Staged> m_staged;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_stop = false;
    bool m_woken = false;
    JobRun* m_current = nullptr;
    std::thread m_worker;
    std::thread m_pulse;
};

} // namespace wardport::server
