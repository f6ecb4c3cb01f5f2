// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/usage/UsageStore.h"

namespace wardport::server {
namespace {

// One filter for all questions: a parameter that is not asked for is NULL and lets every row through.
constexpr auto filter = R"(
      AND (:path::text = '' OR u.department_id IN (SELECT id FROM org_unit WHERE path LIKE :path::text || '%'))
      AND (:app_id::bigint IS NULL OR u.app_id = :app_id)
      AND (:vendor_id::bigint IS NULL OR u.app_id IN (SELECT id FROM app WHERE vendor_id = :vendor_id))
      AND (:category::text IS NULL OR u.app_id IN (SELECT id FROM app WHERE category = :category)) )";

const std::string byDay = std::string{" FROM usage_person_day u WHERE u.day BETWEEN :from::date AND :until::date"} + filter;
const std::string byHour = std::string{R"(
    FROM usage_hour u
    WHERE u.hour >= (:from::date)::timestamp AT TIME ZONE 'Asia/Shanghai'
      AND u.hour < (:until::date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai')"} + filter;

// People are counted among those with a launch: a failure alone is no use of the app.
constexpr auto figures = "coalesce(sum(u.launches), 0)::bigint AS launches, coalesce(sum(u.failures), 0)::bigint AS failures";
const std::string selectTotals = std::string{"SELECT "} + figures
    + ", count(DISTINCT u.person_id) FILTER (WHERE u.launches > 0) AS active_people" + byDay;
const std::string selectDays = std::string{"SELECT u.day, "} + figures
    + ", count(DISTINCT u.person_id) FILTER (WHERE u.launches > 0) AS active_people" + byDay + " GROUP BY u.day ORDER BY u.day";
const std::string selectTopApps = std::string{"SELECT a.id::text AS id, a.name, a.name_en, r.launches, r.failures, r.people FROM (SELECT u.app_id, "}
    + figures + ", count(DISTINCT u.person_id) FILTER (WHERE u.launches > 0) AS people" + byDay
    + " GROUP BY u.app_id) r JOIN app a ON a.id = r.app_id ORDER BY r.launches DESC, a.id LIMIT :limit";
const std::string selectTopDepartments = std::string{"SELECT o.id::text AS id, o.name, o.name_en, r.launches, r.failures, r.people FROM (SELECT u.department_id, "}
    + figures + ", count(DISTINCT u.person_id) FILTER (WHERE u.launches > 0) AS people" + byDay
    + " GROUP BY u.department_id) r JOIN org_unit o ON o.id = r.department_id ORDER BY r.launches DESC, o.id LIMIT :limit";
const std::string selectCells = std::string{R"(
    SELECT extract(isodow FROM u.hour AT TIME ZONE 'Asia/Shanghai')::int AS weekday,
           extract(hour FROM u.hour AT TIME ZONE 'Asia/Shanghai')::int AS hour, sum(u.launches)::bigint AS launches)"}
    + byHour + " GROUP BY 1, 2";

constexpr auto selectPath = "SELECT path FROM org_unit WHERE id = :id";

} // namespace

UsageStore::UsageStore(Database& database)
    : m_database(database)
{
}

Query UsageStore::bound(const std::string& sql, const UsageSpan& span)
{
    Query query = m_database.query(sql);
    query.bind(":from", span.from)
        .bind(":until", span.until)
        .bind(":path", span.orgPath)
        .bind(":app_id", span.appId)
        .bind(":vendor_id", span.vendorId)
        .bind(":category", span.category);
    return query;
}

UsageTotals UsageStore::totals(const UsageSpan& span)
{
    return bound(selectTotals, span).only<UsageTotals>();
}

std::vector<UsagePoint> UsageStore::days(const UsageSpan& span)
{
    return bound(selectDays, span).rows<UsagePoint>();
}

std::vector<UsageRank> UsageStore::top(const UsageSpan& span, UsageRanking by, int limit)
{
    return bound(by == UsageRanking::apps ? selectTopApps : selectTopDepartments, span).bind(":limit", limit).rows<UsageRank>();
}

std::vector<UsageCell> UsageStore::cells(const UsageSpan& span)
{
    return bound(selectCells, span).rows<UsageCell>();
}

QString UsageStore::path(OrgUnitId id)
{
    return m_database.query(selectPath).bind(":id", id).scalar<QString>();
}

} // namespace wardport::server
