// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/logs/LogStore.h"

#include "server/db/ListQuery.h"

namespace wardport::server {
namespace {

constexpr SortColumn byTime[] = {{"at", "l.at", ColumnType::instant}};

constexpr ListSpec launchList{
    .select = "SELECT l.event_id::text AS event_id, l.at, l.received_at, l.person_id, p.name AS person_name, p.staff_no,"
              " l.department_id, l.app_id, a.name AS app_name, l.outcome, l.duration_ms, l.failure, l.network, l.platform,"
              " l.address, l.offline",
    .from = "FROM launch l JOIN person p ON p.id = l.person_id JOIN app a ON a.id = l.app_id",
    .sortable = byTime,
    .defaultSort = "-at",
    .idExpression = "l.event_id",
    .idType = ColumnType::uuid,
};

constexpr ListSpec signInList{
    .select = "SELECT l.id, l.at, l.audience, l.account, l.person_id, p.name AS person_name, l.success, l.reason, l.address,"
              " l.client",
    .from = "FROM sign_in l LEFT JOIN person p ON p.id = l.person_id",
    .sortable = byTime,
    .defaultSort = "-at",
    .idExpression = "l.id",
};

constexpr ListSpec problemReportList{
    .select = "SELECT l.event_id::text AS id, l.at, l.person_id, p.name AS person_name, p.staff_no, l.app_id,"
              " a.name AS app_name, l.text, l.context",
    .from = "FROM problem_report l JOIN person p ON p.id = l.person_id LEFT JOIN app a ON a.id = l.app_id",
    .sortable = byTime,
    .defaultSort = "-at",
    .idExpression = "l.event_id",
    .idType = ColumnType::uuid,
};

constexpr auto inDepartment = "l.department_id IN (SELECT id FROM org_unit WHERE path LIKE :scope)";
constexpr auto belowUnit =
    "l.department_id IN (SELECT d.id FROM org_unit d JOIN org_unit u ON d.path LIKE u.path || '%' WHERE u.id = :org_unit_id)";
constexpr auto personInDepartment =
    "l.person_id IN (SELECT s.id FROM person s JOIN org_unit o ON o.id = s.department_id WHERE o.path LIKE :scope)";
constexpr auto personBelowUnit =
    "l.person_id IN (SELECT s.id FROM person s JOIN org_unit d ON d.id = s.department_id"
    " JOIN org_unit u ON d.path LIKE u.path || '%' WHERE u.id = :org_unit_id)";

std::optional<QString> pattern(const std::optional<QString>& q)
{
    return q ? std::optional{likeContains(*q)} : std::nullopt;
}

/// What all logs filter by.
ListQuery& common(ListQuery& query, const LogFilter& filter)
{
    return query.estimateTotal()
        .whereIf("l.at >= :from", filter.from)
        .whereIf("l.at < :until", filter.until)
        .whereIf("l.person_id = :person_id", filter.personId);
}

} // namespace

LogStore::LogStore(Database& database)
    : m_database(database)
{
}

Page<LaunchLog> LogStore::launches(const std::optional<QString>& scope, const LaunchLogFilter& filter)
{
    ListQuery query(m_database, launchList);
    return common(query, filter)
        .whereIf(inDepartment, scope)
        .whereIf(belowUnit, filter.orgUnitId)
        .whereIf("l.app_id = :app_id", filter.appId)
        .whereIf("l.outcome = :outcome", filter.outcome)
        .whereIf("l.platform = :platform", filter.platform)
        .whereIf("(p.name || ' ' || p.staff_no || ' ' || a.name) ILIKE :q", pattern(filter.q))
        .page<LaunchLog>(filter);
}

Page<SignInLog> LogStore::signIns(const std::optional<QString>& scope, const SignInLogFilter& filter)
{
    ListQuery query(m_database, signInList);
    return common(query, filter)
        .whereIf(personInDepartment, scope)
        .whereIf(personBelowUnit, filter.orgUnitId)
        .whereIf("l.audience = :audience", filter.audience)
        .whereIf("l.success = :success", filter.success)
        .whereIf("(l.account || ' ' || coalesce(p.name, '') || ' ' || l.address) ILIKE :q", pattern(filter.q))
        .page<SignInLog>(filter);
}

Page<ProblemReport> LogStore::problemReports(const std::optional<QString>& scope, const ProblemReportFilter& filter)
{
    ListQuery query(m_database, problemReportList);
    return common(query, filter)
        .whereIf(inDepartment, scope)
        .whereIf(belowUnit, filter.orgUnitId)
        .whereIf("l.app_id = :app_id", filter.appId)
        .whereIf("(l.text || ' ' || p.name || ' ' || p.staff_no) ILIKE :q", pattern(filter.q))
        .page<ProblemReport>(filter);
}

} // namespace wardport::server
