// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/overview/OverviewStore.h"

namespace wardport::server {
namespace {

// Everything in one round trip. The launches of the same weekday stop at the same time of day, by whole hours.
constexpr auto selectOverview = R"(
    WITH unit AS MATERIALIZED (SELECT id FROM org_unit WHERE path LIKE :path || '%'),
    hours AS (
        SELECT sum(launches) FILTER (WHERE hour >= :today::date::timestamp AT TIME ZONE 'Asia/Shanghai') AS launches_today,
               sum(failures) FILTER (WHERE hour >= :today::date::timestamp AT TIME ZONE 'Asia/Shanghai') AS failures_today,
               sum(launches) FILTER (WHERE hour < :now::timestamptz - interval '7 days') AS launches_same_weekday
        FROM usage_hour
        WHERE (hour >= :today::date::timestamp AT TIME ZONE 'Asia/Shanghai'
               OR hour >= (:today::date - 7)::timestamp AT TIME ZONE 'Asia/Shanghai' AND hour < :now::timestamptz - interval '7 days')
          AND department_id IN (SELECT id FROM unit)),
    days AS (
        SELECT count(DISTINCT person_id) FILTER (WHERE day = :today) AS active_people_today,
               count(DISTINCT person_id) FILTER (WHERE day = :today::date - 7) AS active_people_same_weekday
        FROM usage_person_day
        WHERE day IN (:today::date, :today::date - 7) AND launches > 0 AND department_id IN (SELECT id FROM unit))
    SELECT :now::timestamptz AS at, coalesce(launches_today, 0) AS launches_today,
        coalesce(launches_same_weekday, 0) AS launches_same_weekday, active_people_today, active_people_same_weekday,
        coalesce(failures_today, 0) AS failures_today,
        (SELECT count(*) FROM person WHERE active AND department_id IN (SELECT id FROM unit)) AS people,
        (SELECT count(*) FROM app WHERE state = 'published') AS published_apps,
        (SELECT count(*) FROM app WHERE state = 'suspended') AS suspended_apps,
        (SELECT count(*) FROM exception_issue WHERE state IN ('unresolved', 'regressed')) AS unresolved_issues,
        (SELECT count(*) FROM exception_issue WHERE first_seen >= :today::date::timestamp AT TIME ZONE 'Asia/Shanghai') AS new_issues_today,
        (SELECT count(*) FROM vendor WHERE active AND contract_until < :today::date + 60) AS expiring_contracts,
        (SELECT count(*) FROM vendor_document d JOIN vendor v ON v.id = d.vendor_id
         WHERE v.active AND d.valid_until < :today::date + 60) AS expiring_documents,
        (SELECT count(*) FROM exception_issue i JOIN app a ON a.id = i.app_id JOIN vendor v ON v.id = a.vendor_id
         WHERE i.state IN ('unresolved', 'regressed')
           AND (i.first_seen + make_interval(hours => v.resolve_within_hours) < :now::timestamptz
                OR i.state = 'unresolved'
                   AND i.first_seen + make_interval(hours => v.respond_within_hours) < :now::timestamptz)) AS overdue_issues,
        (SELECT count(*) FROM app a JOIN app_health h ON h.app_id = a.id
         WHERE a.kind = 'web' AND a.state IN ('trial', 'published') AND h.outcome = 'down') AS apps_down,
        (SELECT count(*) FROM vpn_account v JOIN person p ON p.id = v.person_id
         WHERE v.active AND v.valid_until < :today::date + 30 AND p.department_id IN (SELECT id FROM unit)) AS expiring_accounts,
        (SELECT count(*) FROM vpn_account v JOIN person p ON p.id = v.person_id
         WHERE v.active AND v.shared AND p.department_id IN (SELECT id FROM unit)) AS shared_accounts,
        (SELECT count(*) FROM problem_report WHERE at >= :today::date::timestamp AT TIME ZONE 'Asia/Shanghai'
         AND department_id IN (SELECT id FROM unit)) AS problem_reports_today,
        (SELECT count(*) FROM alarm WHERE state = 'open' AND scope_path LIKE :path || '%') AS open_alarms
    FROM hours, days)";

} // namespace

OverviewStore::OverviewStore(Database& database)
    : m_database(database)
{
}

Overview OverviewStore::figures(const QString& path, Instant now, QDate today)
{
    return m_database.query(selectOverview).bind(":path", path).bind(":now", now).bind(":today", today).only<Overview>();
}

} // namespace wardport::server
