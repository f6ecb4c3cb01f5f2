// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/health/AppHealthStore.h"

namespace wardport::server {
namespace {

constexpr auto selectDue = R"(
    SELECT a.id, CASE a.internal_url WHEN '' THEN a.mapped_url ELSE a.internal_url END AS url
    FROM app a
    WHERE a.kind = 'web' AND a.state IN ('trial', 'published') AND a.internal_url || a.mapped_url <> ''
        AND NOT EXISTS (SELECT 1 FROM app_probe p WHERE p.app_id = a.id AND p.at > :since)
    ORDER BY a.id)";

// Two looks within a millisecond are one.
constexpr auto insertProbe = R"(
    INSERT INTO app_probe (app_id, at, outcome, status, milliseconds, detail, certificate_until)
    SELECT id, :at, :outcome, :status, :milliseconds, :detail, :certificate_until FROM app WHERE id = :app_id
    ON CONFLICT (app_id, at) DO NOTHING)";

// A look that was not allowed says nothing of the app, and so neither begins nor ends a row.
constexpr auto upsertHealth = R"(
    INSERT INTO app_health AS h (app_id, outcome, at, failures)
    SELECT id, :outcome, :at, CASE :outcome::text WHEN 'down' THEN 1 ELSE 0 END FROM app WHERE id = :app_id
    ON CONFLICT (app_id) DO UPDATE SET outcome = excluded.outcome, at = excluded.at,
        failures = CASE WHEN excluded.outcome = 'down' THEN h.failures + 1
                        WHEN excluded.outcome IN ('up', 'slow') THEN 0 ELSE h.failures END
    WHERE h.at < excluded.at)";

constexpr auto selectStanding = R"(
    SELECT a.name, coalesce(d.path, '') AS scope_path, a.kind = 'web' AND a.state IN ('trial', 'published') AS open,
           coalesce(h.failures, 0) AS failures,
           EXISTS (SELECT FROM app_maintenance m WHERE m.app_id = a.id AND m.starts_at <= :at AND m.ends_at > :at)
               AS in_maintenance,
           (SELECT min(p.at) FROM app_probe p WHERE p.app_id = a.id AND p.outcome = 'down' AND p.at > coalesce(
               (SELECT max(u.at) FROM app_probe u WHERE u.app_id = a.id AND u.outcome IN ('up', 'slow')), '-infinity'))
               AS down_since
    FROM app a LEFT JOIN org_unit d ON d.id = a.owner_department_id LEFT JOIN app_health h ON h.app_id = a.id
    WHERE a.id = :app_id)";

constexpr auto deleteProbes = "DELETE FROM app_probe WHERE at < :before";

constexpr auto selectProbes = R"(
    SELECT at, outcome, status, milliseconds, detail, certificate_until FROM app_probe
    WHERE app_id = :app_id AND at >= :since ORDER BY at DESC)";
constexpr auto selectLast = R"(
    SELECT at, outcome, status, milliseconds, detail, certificate_until FROM app_probe
    WHERE app_id = :app_id ORDER BY at DESC LIMIT 1)";

// What was not allowed says nothing of the app.
constexpr auto selectAvailability = R"(
    SELECT coalesce(avg(CASE WHEN outcome IN ('up', 'slow') THEN 1 ELSE 0 END), 0)::double precision
    FROM app_probe WHERE app_id = :app_id AND at >= :since AND outcome IN ('up', 'slow', 'down'))";

constexpr auto sumLaunches = R"(
    SELECT coalesce(sum(u.launches), 0)::bigint, coalesce(sum(u.failures), 0)::bigint
    FROM usage_hour u JOIN org_unit d ON d.id = u.department_id
    WHERE u.app_id = :app_id AND u.hour >= :since AND starts_with(d.path, :scope_path))";

constexpr auto selectWindows = R"(
    SELECT starts_at AS "from", ends_at AS until, notice FROM app_maintenance WHERE app_id = :app_id ORDER BY starts_at, id)";
constexpr auto selectWindowsVersion = "SELECT maintenance_version FROM app WHERE id = :app_id";
constexpr auto nextWindowsVersion = R"(
    UPDATE app SET maintenance_version = maintenance_version + 1 WHERE id = :app_id AND maintenance_version = :version)";
constexpr auto deleteWindows = "DELETE FROM app_maintenance WHERE app_id = :app_id";
constexpr auto insertWindow = R"(
    INSERT INTO app_maintenance (app_id, starts_at, ends_at, notice) VALUES (:app_id, :from, :until, :notice))";

} // namespace

AppHealthStore::AppHealthStore(Database& database)
    : m_database(database)
{
}

std::vector<ProbeTarget> AppHealthStore::due(Instant since)
{
    return m_database.query(selectDue).bind(":since", since).rows<ProbeTarget>();
}

void AppHealthStore::insert(AppId id, const AppProbe& probe)
{
    m_database.query(insertProbe).bindAll(probe).bind(":app_id", id).run();
}

bool AppHealthStore::setLast(AppId id, const AppProbe& probe)
{
    return m_database.query(upsertHealth)
               .bind(":app_id", id)
               .bind(":outcome", probe.outcome)
               .bind(":at", probe.at)
               .run()
        > 0;
}

AppStanding AppHealthStore::standing(AppId id, Instant at)
{
    return m_database.query(selectStanding).bind(":app_id", id).bind(":at", at).only<AppStanding>();
}

void AppHealthStore::removeBefore(Instant at)
{
    m_database.query(deleteProbes).bind(":before", at).run();
}

std::optional<AppProbe> AppHealthStore::last(AppId id)
{
    return m_database.query(selectLast).bind(":app_id", id).one<AppProbe>();
}

std::vector<AppProbe> AppHealthStore::since(AppId id, Instant at)
{
    return m_database.query(selectProbes).bind(":app_id", id).bind(":since", at).rows<AppProbe>();
}

double AppHealthStore::availability(AppId id, Instant since)
{
    return m_database.query(selectAvailability).bind(":app_id", id).bind(":since", since).scalar<double>();
}

std::pair<qint64, qint64> AppHealthStore::launches(AppId id, Instant since, const QString& scopePath)
{
    return m_database.query(sumLaunches)
        .bind(":app_id", id)
        .bind(":since", since)
        .bind(":scope_path", scopePath)
        .only<std::pair<qint64, qint64>>();
}

std::vector<AppMaintenance> AppHealthStore::maintenance(AppId id)
{
    return m_database.query(selectWindows).bind(":app_id", id).rows<AppMaintenance>();
}

int AppHealthStore::maintenanceVersion(AppId id)
{
    return m_database.query(selectWindowsVersion).bind(":app_id", id).scalar<int>();
}

void AppHealthStore::setMaintenance(AppId id, int version, const std::vector<AppMaintenance>& windows)
{
    if (m_database.query(nextWindowsVersion).bind(":app_id", id).bind(":version", version).run() == 0)
        throw ApiError(ErrorCode::versionMismatch);
    m_database.query(deleteWindows).bind(":app_id", id).run();
    Query insert = m_database.query(insertWindow);
    for (const AppMaintenance& window : windows)
        insert.bindAll(window).bind(":app_id", id).run();
}

} // namespace wardport::server
