// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/jobs/JobRunner.h"

#include <QLoggingCategory>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(lcJobs, "wardport.jobs")

constexpr auto pulseEvery = 500ms;
constexpr auto deadAfter = std::chrono::seconds{30};
constexpr auto lookEvery = 5s; ///< a notification may be lost
constexpr int mostAttempts = 3;

} // namespace

JobRunner::JobRunner(Database& database, std::map<QString, Work> works, std::map<QString, Staged> staged)
    : m_database(database)
    , m_store(database)
    , m_works(std::move(works))
    , m_staged(std::move(staged))
{
}

JobRunner::~JobRunner()
{
    stop();
}

void JobRunner::start()
{
    m_worker = std::thread([this] { work(); });
    m_pulse = std::thread([this] { beat(); });
}

void JobRunner::stop()
{
    {
        const std::lock_guard lock{m_mutex};
        m_stop = true;
        if (m_current)
            m_current->m_cancelled = true;
    }
    m_changed.notify_all();
    if (m_worker.joinable())
        m_worker.join();
    if (m_pulse.joinable())
        m_pulse.join();
}

void JobRunner::wake()
{
    {
        const std::lock_guard lock{m_mutex};
        m_woken = true;
    }
    m_changed.notify_all();
}

bool JobRunner::pause(std::chrono::milliseconds time)
{
    std::unique_lock lock{m_mutex};
    m_changed.wait_for(lock, time, [this] { return m_stop || m_woken; });
    m_woken = false;
    return !m_stop;
}

bool JobRunner::isStopping()
{
    const std::lock_guard lock{m_mutex};
    return m_stop;
}

void JobRunner::work()
{
    do {
        try {
            // A stop puts the job back, so that it must not be taken again here.
            while (!isStopping()) {
                const auto job = m_store.take(deadAfter);
                if (!job)
                    break;
                runOne(*job);
            }
        } catch (const std::exception& error) {
            qCWarning(lcJobs) << "taking a job:" << error.what();
        }
    } while (pause(lookEvery));
}

/// On a connection of its own: what the work does is not visible before it commits.
void JobRunner::beat()
{
    std::unique_lock lock{m_mutex};
    while (!m_changed.wait_for(lock, pulseEvery, [this] { return m_stop; })) {
        if (!m_current)
            continue;
        JobRun& run = *m_current;
        const qint64 total = run.m_total;
        try {
            if (m_store.beat(run.id(), run.m_done, total < 0 ? std::nullopt : std::optional{total}))
                run.m_cancelled = true;
        } catch (const std::exception& error) {
            qCWarning(lcJobs) << "job" << run.id().value() << "has no pulse:" << error.what();
        }
    }
}

/// As the account is now: its rights may have changed since the job was asked for.
Principal JobRunner::ownerOf(const TakenJob& job)
{
    Principal who;
    who.kind = Principal::Kind::administrator;
    who.address = job.address;
    who.requestId = job.requestId;
    if (!job.administratorId.isValid()) {
        who.username = who.displayName = u"system"_s;
        who.role = Role::system;
        return who;
    }
    const auto owner = m_store.owner(job.administratorId);
    if (!owner || !owner->active)
        throw ApiError(ErrorCode::forbidden, {}, u"the account is disabled"_s);
    who.administratorId = job.administratorId;
    who.username = owner->username;
    who.displayName = owner->displayName;
    who.role = owner->role;
    who.scopeOrgUnitId = owner->scopeOrgUnitId;
    who.scopePath = owner->scopePath;
    who.vendorId = owner->vendorId;
    return who;
}

JobRunner::Work JobRunner::workOf(const TakenJob& job, JobRun& run)
{
    if (job.attempts > mostAttempts)
        throw ApiError(ErrorCode::internal, {}, u"ended in the middle %1 times"_s.arg(mostAttempts));
    if (const auto staged = m_staged.find(job.kind); staged != m_staged.end())
        return staged->second.prepare(run);
    const auto work = m_works.find(job.kind);
    if (work == m_works.end())
        throw ApiError(ErrorCode::notFound, u"kind"_s, job.kind);
    return work->second;
}

void JobRunner::runOne(const TakenJob& job)
{
    std::optional<JobRun> run;
    const auto setCurrent = [&](JobRun* current) {
        const std::lock_guard lock{m_mutex};
        m_current = current;
        if (current && m_stop)
            current->m_cancelled = true;
    };
    const auto ends = [&](const Error& error) {
        setCurrent(nullptr);
        if (run)
            tell(*run, job, error);
        settle(job, error);
    };
    try {
        run.emplace(m_store, job, ownerOf(job));
        setCurrent(&*run);
        const Work work = workOf(job, *run);
        m_database.transact([&] {
            run->m_buffer.clear();
            run->m_fileBytes = run->m_parts = 0;
            work(*run);
            run->flush();
            m_store.finish(job.id, run->m_done, run->file());
        });
        setCurrent(nullptr);
    } catch (const ApiError& error) {
        ends(error.error);
    } catch (const std::exception& error) {
        qCWarning(lcJobs) << "job" << job.id.value() << job.kind << "failed:" << error.what();
        ends({ErrorCode::internal, {}, {}, {}, {}});
    }
}

void JobRunner::tell(JobRun& run, const TakenJob& job, const Error& error)
{
    const auto staged = m_staged.find(job.kind);
    if (staged == m_staged.end() || !staged->second.failed)
        return;
    try {
        staged->second.failed(run, error);
    } catch (const std::exception& problem) {
        qCWarning(lcJobs) << "job" << job.id.value() << "failed and could not say so:" << problem.what();
    }
}

void JobRunner::settle(const TakenJob& job, const Error& error)
{
    // Without a database the job stays as it is: its heart stops, and the next runner takes it.
    if (error.code == ErrorCode::unavailable)
        return;
    if (isStopping() && error.code == ErrorCode::cancelled)
        m_store.release(job.id);
    else
        m_store.fail(job.id, error.code == ErrorCode::cancelled ? JobState::cancelled : JobState::failed, error);
}

} // namespace wardport::server
