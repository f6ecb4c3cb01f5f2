// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/reviews/AccessReviewStore.h"

#include "server/db/ListQuery.h"

namespace wardport::server {
namespace {

constexpr auto grantedSelect = R"(
    SELECT g.id, s.created_at AS at, g.operation, g.subject_type, g.subject_id, g.app_id, coalesce(app.name, '') AS app_name,
           g.effect, g.valid_from, g.valid_until, g.change_set_id, s.created_by_name AS by_name, s.note, s.reverts,
           coalesce(p.staff_no, '') AS staff_no, coalesce(unit.name, '') AS unit_name,
           CASE g.subject_type WHEN 'person' THEN p.name WHEN 'group' THEN pg.name ELSE unit.name END AS subject_name)";
constexpr auto grantedFrom = R"(
    FROM grant_change g JOIN grant_change_set s ON s.id = g.change_set_id LEFT JOIN app ON app.id = g.app_id
    LEFT JOIN person p ON g.subject_type = 'person' AND p.id = g.subject_id
    LEFT JOIN person_group pg ON g.subject_type = 'group' AND pg.id = g.subject_id
    LEFT JOIN org_unit unit ON unit.id = CASE g.subject_type WHEN 'person' THEN p.department_id
                                                             WHEN 'group' THEN pg.hospital_id ELSE g.subject_id END
    LEFT JOIN org_unit work ON work.id = p.business_department_id)";
constexpr SortColumn grantedSorts[] = {
    {"at", "s.created_at", ColumnType::instant},
    {"appName", "coalesce(app.name, '')", ColumnType::text},
    {"byName", "s.created_by_name", ColumnType::text},
};
constexpr ListSpec grantedList{
    .select = grantedSelect,
    .from = grantedFrom,
    .sortable = grantedSorts,
    .defaultSort = "-at",
    .idExpression = "g.id",
};

constexpr auto idleSince =
    "coalesce(used.last_on, (greatest(g.created_at, g.valid_from) AT TIME ZONE 'Asia/Shanghai')::date)";
const std::string dormantSelect = std::string{R"(
    SELECT g.id, p.id AS person_id, p.name AS person_name, p.staff_no, p.active AS person_active, d.id AS department_id,
           d.name AS department_name, g.app_id, app.name AS app_name, app.name_en AS app_name_en, g.created_at AS granted_at,
           g.valid_until, used.last_on AS last_used_on, )"}
    + idleSince + " AS idle_since";
constexpr auto dormantFrom = R"(
    FROM grant_entry g JOIN person p ON p.id = g.subject_id JOIN org_unit d ON d.id = p.department_id
    LEFT JOIN org_unit work ON work.id = p.business_department_id JOIN app ON app.id = g.app_id
    CROSS JOIN LATERAL (SELECT max(u.day) AS last_on FROM usage_person_day u
                        WHERE u.person_id = g.subject_id AND u.app_id = g.app_id) AS used)";
const SortColumn dormantSorts[] = {
    {"idleSince", idleSince, ColumnType::date},
    {"lastUsedOn", "used.last_on", ColumnType::date, true},
    {"grantedAt", "g.created_at", ColumnType::instant},
    {"personName", "p.name", ColumnType::text},
    {"appName", "app.name", ColumnType::text},
};
const ListSpec dormantList{
    .select = dormantSelect,
    .from = dormantFrom,
    .sortable = dormantSorts,
    .defaultSort = "idleSince",
    .idExpression = "g.id",
};
const std::string isIdle = std::string{idleSince} + " < :idle_before::date";

} // namespace

AccessReviewStore::AccessReviewStore(Database& database)
    : m_database(database)
{
}

Page<GrantedLine> AccessReviewStore::granted(const std::optional<QString>& scope, const GrantedFilter& filter)
{
    return ListQuery(m_database, grantedList)
        .whereIf("unit.path LIKE :scope OR work.path LIKE :scope", scope)
        .whereIf("s.created_at >= :from", filter.from)
        .whereIf("s.created_at < :until", filter.until)
        .whereIf("g.operation = :operation", filter.operation)
        .whereIf("unit.path LIKE (SELECT path || '%' FROM org_unit WHERE id = :unit)", filter.orgUnitId)
        .whereIf("g.app_id = :app", filter.appId)
        .whereIf(
            "concat_ws(' ', p.name, p.staff_no, p.pinyin, p.pinyin_initials, pg.name, unit.name, app.name, s.note, "
            "s.created_by_name) ILIKE :q",
            filter.q ? std::optional{likeContains(*filter.q)} : std::nullopt)
        .page<GrantedLine>(filter);
}

Page<DormantGrant> AccessReviewStore::dormant(
    const std::optional<QString>& scope, const DormantFilter& filter, QDate idleBefore, Instant now)
{
    return ListQuery(m_database, dormantList)
        .where("g.subject_type = 'person' AND g.effect = 'allow'")
        .where("g.valid_until IS NULL OR g.valid_until > :now", now)
        .where(isIdle, idleBefore)
        .whereIf("d.path LIKE :scope OR work.path LIKE :scope", scope)
        .whereIf("d.path LIKE (SELECT path || '%' FROM org_unit WHERE id = :unit)", filter.orgUnitId)
        .whereIf("g.app_id = :app", filter.appId)
        .whereIf(
            "(p.name || ' ' || p.staff_no || ' ' || p.pinyin || ' ' || p.pinyin_initials || ' ' || app.name) ILIKE :q",
            filter.q ? std::optional{likeContains(*filter.q)} : std::nullopt)
        .page<DormantGrant>(filter);
}

} // namespace wardport::server
