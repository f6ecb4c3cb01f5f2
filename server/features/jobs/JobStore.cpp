// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/jobs/JobStore.h"

#include "server/db/ListQuery.h"

namespace wardport::server {
namespace {

constexpr auto jobColumns = R"(
    SELECT j.id, j.kind, j.state, j.done, j.total, j.error_code, j.error_field, j.error_detail, j.file_name, j.file_bytes,
           a.display_name AS created_by_name, j.created_at, j.started_at, j.finished_at)";
constexpr auto jobFrom = "FROM job j JOIN administrator a ON a.id = j.administrator_id";

const std::string selectJob = std::string{jobColumns} + " " + jobFrom
    + " WHERE j.id = :id AND j.administrator_id = :owner";

constexpr auto insertJob = R"(
    INSERT INTO job (kind, parameters, administrator_id, address, request_id)
    VALUES (:kind, :parameters::jsonb, :owner, :address, :request_id)
    RETURNING id)";

constexpr auto requestJobCancel = R"(
    UPDATE job SET cancel_requested = true,
        state = CASE state WHEN 'queued' THEN 'cancelled' ELSE state END,
        finished_at = CASE state WHEN 'queued' THEN now() END
    WHERE id = :id AND state IN ('queued', 'running'))";

constexpr auto takeJob = R"(
    UPDATE job SET state = 'running', attempts = attempts + 1, done = 0, total = NULL, heartbeat_at = now(),
        started_at = coalesce(started_at, now())
    WHERE id = (SELECT id FROM job
                WHERE state = 'queued' OR state = 'running' AND heartbeat_at < now() - make_interval(secs => :dead_after)
                ORDER BY id FOR UPDATE SKIP LOCKED LIMIT 1)
    RETURNING id, kind, parameters, administrator_id, address, request_id, attempts)";

constexpr auto selectOwner = R"(
    SELECT a.username, a.display_name, a.role, a.active, a.scope_org_unit_id, coalesce(o.path, '') AS scope_path, a.vendor_id
    FROM administrator a LEFT JOIN org_unit o ON o.id = a.scope_org_unit_id
    WHERE a.id = :id)";

constexpr auto beatJob = R"(
    UPDATE job SET done = :done, total = :total, heartbeat_at = now() WHERE id = :id AND state = 'running'
    RETURNING cancel_requested)";
constexpr auto releaseJob =
    "UPDATE job SET state = 'queued', attempts = attempts - 1 WHERE id = :id AND state = 'running'";
constexpr auto finishJob = R"(
    UPDATE job SET state = 'done', done = :done, total = coalesce(total, :done), finished_at = now(), file_name = :file_name,
        file_type = :file_type, file_bytes = :file_bytes
    WHERE id = :id)";
constexpr auto failJob = R"(
    UPDATE job SET state = :state, error_code = :code, error_field = :field, error_detail = :detail, finished_at = now()
    WHERE id = :id AND state = 'running')";

constexpr auto insertPart = "INSERT INTO job_file (job_id, part, bytes) VALUES (:id, :part, :bytes)";
constexpr auto selectFile =
    "SELECT file_name, file_type, file_bytes FROM job WHERE id = :id AND state = 'done' AND file_name <> ''";
constexpr auto selectPart = "SELECT bytes FROM job_file WHERE job_id = :id AND part = :part";
constexpr auto deleteOld = R"(
    DELETE FROM job WHERE state IN ('done', 'failed', 'cancelled') AND finished_at < now() - make_interval(days => :days))";

constexpr SortColumn jobSorts[] = {{"createdAt", "j.created_at", ColumnType::instant}};
constexpr ListSpec jobList{
    .select = jobColumns, .from = jobFrom, .sortable = jobSorts, .defaultSort = "-createdAt", .idExpression = "j.id"};

} // namespace

JobStore::JobStore(Database& database)
    : m_database(database)
{
}

JobId JobStore::insert(const QString& kind, const std::string& parameters, AdministratorId owner,
    const QString& address, const QString& requestId)
{
    return m_database.query(insertJob)
        .bind(":kind", kind)
        .bind(":parameters", parameters)
        .bind(":owner", owner)
        .bind(":address", address)
        .bind(":request_id", requestId)
        .scalar<JobId>();
}

Page<Job> JobStore::list(AdministratorId owner, const JobFilter& filter)
{
    return ListQuery(m_database, jobList)
        .where("j.administrator_id = :owner", owner)
        .whereIf("j.kind = :kind", filter.kind)
        .whereIf("j.state = :state", filter.state)
        .page<Job>(filter);
}

std::optional<Job> JobStore::find(JobId id, AdministratorId owner)
{
    return m_database.query(selectJob).bind(":id", id).bind(":owner", owner).one<Job>();
}

void JobStore::requestCancel(JobId id)
{
    m_database.query(requestJobCancel).bind(":id", id).run();
}

std::optional<TakenJob> JobStore::take(std::chrono::seconds deadAfter)
{
    return m_database.query(takeJob).bind(":dead_after", static_cast<qint64>(deadAfter.count())).one<TakenJob>();
}

std::optional<JobOwner> JobStore::owner(AdministratorId id)
{
    return m_database.query(selectOwner).bind(":id", id).one<JobOwner>();
}

bool JobStore::beat(JobId id, qint64 done, std::optional<qint64> total)
{
    // A job that is not running any more was taken away from this runner.
    return m_database.query(beatJob)
        .bind(":id", id)
        .bind(":done", done)
        .bind(":total", total)
        .one<bool>()
        .value_or(true);
}

void JobStore::release(JobId id)
{
    m_database.query(releaseJob).bind(":id", id).run();
}

void JobStore::finish(JobId id, qint64 done, const JobFile& file)
{
    m_database.query(finishJob).bindAll(file).bind(":id", id).bind(":done", done).run();
}

void JobStore::fail(JobId id, JobState state, const Error& error)
{
    m_database.query(failJob)
        .bind(":id", id)
        .bind(":state", state)
        .bind(":code", error.code)
        .bind(":field", error.field)
        .bind(":detail", error.detail)
        .run();
}

void JobStore::appendPart(JobId id, int part, const QByteArray& bytes)
{
    m_database.query(insertPart).bind(":id", id).bind(":part", part).bind(":bytes", bytes).run();
}

std::optional<JobFile> JobStore::file(JobId id)
{
    return m_database.query(selectFile).bind(":id", id).one<JobFile>();
}

std::optional<QByteArray> JobStore::part(JobId id, int part)
{
    return m_database.query(selectPart).bind(":id", id).bind(":part", part).one<QByteArray>();
}

qint64 JobStore::removeOld(std::chrono::days age)
{
    return m_database.query(deleteOld).bind(":days", static_cast<qint64>(age.count())).run();
}

} // namespace wardport::server
