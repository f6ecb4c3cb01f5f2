// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/directories/DirectoryStore.h"

#include "server/db/ListQuery.h"

namespace wardport::server {
namespace {

constexpr auto directoryColumns = R"(
    SELECT d.id, d.hospital_id, d.name, d.servers, d.security, d.ca_certificate, d.bind_dn, d.base_dn, d.user_filter,
           d.mapping, d.sign_in, d.sync_every_minutes, d.disable_missing, d.max_disable_percent,
           d.bind_password IS NOT NULL AS has_bind_password, d.last_sync, d.last_dry_run, d.last_attempt_at, d.last_error,
           d.last_failure,
           d.created_at, d.version, j.id AS job_id,
           (SELECT count(*) FROM directory_person p WHERE p.directory_id = d.id) AS people)";
constexpr auto directoryFrom = R"(FROM directory d JOIN org_unit h ON h.id = d.hospital_id
    LEFT JOIN job j ON j.id = d.job_id AND j.state IN ('queued', 'running'))";

const std::string selectDirectory = std::string{directoryColumns}
    + ", h.path AS hospital_path, d.bind_password AS sealed_password " + directoryFrom + " WHERE d.id = :id";
const std::string lockDirectory = selectDirectory + " FOR UPDATE OF d";

constexpr auto insertDirectory = R"(
    INSERT INTO directory (hospital_id, name, servers, security, ca_certificate, bind_dn, bind_password, base_dn, user_filter,
                           mapping, sign_in, sync_every_minutes, disable_missing, max_disable_percent)
    VALUES (:hospital_id, :name, :servers, :security, :ca_certificate, :bind_dn, nullif(:sealed::bytea, ''), :base_dn,
            :user_filter, :mapping::jsonb, :sign_in, :sync_every_minutes, :disable_missing, :max_disable_percent)
    RETURNING id)";
constexpr auto updateDirectory = R"(
    UPDATE directory SET name = :name, servers = :servers, security = :security, ca_certificate = :ca_certificate,
        bind_dn = :bind_dn, bind_password = nullif(:sealed::bytea, ''), base_dn = :base_dn, user_filter = :user_filter,
        mapping = :mapping::jsonb, sign_in = :sign_in, sync_every_minutes = :sync_every_minutes,
        disable_missing = :disable_missing, max_disable_percent = :max_disable_percent, version = version + 1
    WHERE id = :id AND version = :version)";
constexpr auto deleteDirectory = "DELETE FROM directory WHERE id = :id AND version = :version";

constexpr auto setDirectoryJob = "UPDATE directory SET job_id = :job WHERE id = :id";
constexpr auto selectDue = R"(
    SELECT d.id FROM directory d
    WHERE d.sync_every_minutes > 0
      AND coalesce(d.last_attempt_at, '-infinity') <= :now::timestamptz - make_interval(mins => d.sync_every_minutes)
      AND NOT EXISTS (SELECT 1 FROM job j WHERE j.id = d.job_id AND j.state IN ('queued', 'running'))
    ORDER BY d.id)";
constexpr auto setSyncReport = R"(
    UPDATE directory SET last_sync = :report::jsonb, last_attempt_at = :at, last_error = :error, last_failure = :failure
    WHERE id = :id)";
constexpr auto setDryRunReport = R"(
    UPDATE directory SET last_dry_run = :report::jsonb, last_attempt_at = :at, last_error = :error, last_failure = :failure
    WHERE id = :id)";
constexpr auto setLastFailure =
    "UPDATE directory SET last_attempt_at = :at, last_error = :error, last_failure = :failure WHERE id = :id";

constexpr auto selectPeople = R"(
    SELECT l.person_id, p.staff_no, l.dn, l.disabled, p.active
    FROM directory_person l JOIN person p ON p.id = l.person_id
    WHERE l.directory_id = :id ORDER BY p.staff_no)";
constexpr auto linkPeople = R"(
    INSERT INTO directory_person (directory_id, person_id, dn)
    SELECT :id, n.person_id, n.dn FROM unnest(:people::bigint[], :dns::text[]) AS n(person_id, dn)
    ON CONFLICT (person_id) DO UPDATE SET directory_id = excluded.directory_id, dn = excluded.dn)";
constexpr auto setPeopleDisabled =
    "UPDATE directory_person SET disabled = true WHERE person_id = ANY(:people::bigint[])";

constexpr SortColumn directorySorts[] = {
    {"name", "d.name", ColumnType::text},
    {"createdAt", "d.created_at", ColumnType::instant},
};
constexpr ListSpec directoryList{.select = directoryColumns,
    .from = directoryFrom,
    .sortable = directorySorts,
    .defaultSort = "name",
    .idExpression = "d.id"};

} // namespace

DirectoryStore::DirectoryStore(Database& database)
    : m_database(database)
{
}

Page<Directory> DirectoryStore::list(const std::optional<QString>& scope, const DirectoryFilter& filter)
{
    return ListQuery(m_database, directoryList)
        .whereIf("h.path LIKE :scope", scope)
        .whereIf("(d.name || ' ' || h.name) ILIKE :q",
            filter.q ? std::optional{likeContains(filter.q->trimmed())} : std::nullopt)
        .page<Directory>(filter);
}

std::optional<DirectoryRecord> DirectoryStore::find(DirectoryId id)
{
    return m_database.query(selectDirectory).bind(":id", id).one<DirectoryRecord>();
}

std::optional<DirectoryRecord> DirectoryStore::lock(DirectoryId id)
{
    return m_database.query(lockDirectory).bind(":id", id).one<DirectoryRecord>();
}

DirectoryId DirectoryStore::insert(const DirectoryInput& input, const QByteArray& sealedPassword)
{
    return m_database.query(insertDirectory).bindAll(input).bind(":sealed", sealedPassword).scalar<DirectoryId>();
}

void DirectoryStore::update(DirectoryId id, int version, const DirectoryInput& input, const QByteArray& sealedPassword)
{
    Query query = m_database.query(updateDirectory);
    query.bindAll(input).bind(":sealed", sealedPassword);
    if (query.bind(":id", id).bind(":version", version).run() == 0)
        throw ApiError(ErrorCode::versionMismatch);
}

void DirectoryStore::remove(DirectoryId id, int version)
{
    if (m_database.query(deleteDirectory).bind(":id", id).bind(":version", version).run() == 0)
        throw ApiError(ErrorCode::versionMismatch);
}

void DirectoryStore::setJob(DirectoryId id, JobId job)
{
    m_database.query(setDirectoryJob).bind(":id", id).bind(":job", job).run();
}

std::vector<DirectoryId> DirectoryStore::due(Instant now)
{
    return m_database.query(selectDue).bind(":now", now).rows<DirectoryId>();
}

void DirectoryStore::setReport(DirectoryId id, const DirectorySyncReport& report, const QString& objection)
{
    m_database.query(report.dryRun ? setDryRunReport : setSyncReport)
        .bind(":id", id)
        .bind(":report", report)
        .bind(":at", report.at)
        .bind(":error", objection)
        .bind(":failure", objection.isEmpty() ? std::nullopt : std::optional{DirectoryFailure::limit})
        .run();
}

void DirectoryStore::setFailure(DirectoryId id, Instant at, DirectoryFailure failure, const QString& error)
{
    m_database.query(setLastFailure)
        .bind(":id", id)
        .bind(":at", at)
        .bind(":failure", std::optional{failure})
        .bind(":error", error)
        .run();
}

std::vector<DirectoryPerson> DirectoryStore::people(DirectoryId id)
{
    return m_database.query(selectPeople).bind(":id", id).rows<DirectoryPerson>();
}

void DirectoryStore::link(DirectoryId id, const std::vector<PersonId>& people, const std::vector<QString>& dns)
{
    m_database.query(linkPeople).bind(":id", id).bind(":people", people).bind(":dns", dns).run();
}

void DirectoryStore::setDisabled(const std::vector<PersonId>& people)
{
    m_database.query(setPeopleDisabled).bind(":people", people).run();
}

} // namespace wardport::server
